import { fail, ok, type Result } from "../core/question/result";
import type { RefreshProblem } from "./refresh-problem";

/** A dataset from elsewhere comes over https only; the page's own origin is as safe as the page. */
export function checkAddress(address: string, base: string): Result<URL, RefreshProblem> {
  const url = parse(address, base);
  if (!url) return fail({ code: "no-address", url: shorten(address) });
  const { protocol, origin } = url;
  if (protocol !== "https:" && protocol !== "http:")
    return fail({ code: "no-web-address", scheme: protocol });
  if (protocol === "http:" && origin !== parse(base, base)?.origin)
    return fail({ code: "not-https", url: shorten(url.href) });
  // Browsers refuse these, and a password is nothing to keep in a list.
  if (url.username || url.password)
    return fail({ code: "with-password", url: shorten(`${origin}${url.pathname}`) });
  return ok(url);
}

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

const MOST_LETTERS = 200;

/** An address in a sentence. */
export const shorten = (address: string): string =>
  address.length > MOST_LETTERS ? `${address.slice(0, MOST_LETTERS)}…` : address;
