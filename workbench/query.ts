import { findProfile, DEFAULT_PROFILE, type Profile } from "./host/profile";

/** What the page's address asks for. */
export interface Query {
  /** The host's display language: `?lang=ru-RU`. */
  readonly language: string;
  /** `?theme=dark`. */
  readonly isDark: boolean;
  /** A blank sheet instead of the sample: `?empty`. */
  readonly isEmpty: boolean;
  /** Another manifest: `?manifest=/manifest.prefixed.xml`. */
  readonly manifest: string;
  /** The Excel that is emulated: `?host=perpetual-2021`. */
  readonly profile: Profile;
  /** What was asked for instead, when there is no such Excel. */
  readonly unknownHost: string | undefined;
}

export function readQuery(search: string): Query {
  const query = new URLSearchParams(search);
  const host = query.get("host") ?? undefined;
  const profile = host === undefined ? DEFAULT_PROFILE : findProfile(host);
  return {
    language: query.get("lang") ?? "en-US",
    isDark: query.get("theme") === "dark",
    isEmpty: query.has("empty"),
    manifest: query.get("manifest") ?? "/manifest.xml",
    profile: profile ?? DEFAULT_PROFILE,
    unknownHost: profile ? undefined : host,
  };
}

/** The page's address with one thing changed; `undefined` takes it out. */
export function addressWith(name: string, value: string | undefined): string {
  const url = new URL(location.href);
  if (value === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url.href;
}
