/** The files that say which version this is. `package.json` is the one that counts. */
export interface VersionedFile {
  name: string;
  /** The version that it says; `undefined` when it says none, or not in one place. */
  read: (text: string) => string | undefined;
  write: (text: string, version: string, day: string) => string;
}

const inJson: Omit<VersionedFile, "name"> = {
  read: (text) => (JSON.parse(text) as { version?: string }).version,
  write: (text, version) => text.replace(/("version": ")[^"]*/, `$1${version}`),
};

/** Of each package that the lock file lists, the first is this one. */
const inLock: Omit<VersionedFile, "name"> = {
  read: (text) => {
    const { version, packages } = JSON.parse(text) as {
      version?: string;
      packages: Record<string, { version?: string }>;
    };
    return packages[""]?.version === version ? version : undefined;
  },
  write: (text, version) => {
    let said = 0;
    return text.replace(/("version": ")[^"]*/g, (found, before: string) =>
      said++ < 2 ? `${before}${version}` : found,
    );
  },
};

/** Office wants four numbers. */
const inManifest: Omit<VersionedFile, "name"> = {
  read: (text) => /<Version>(\d+\.\d+\.\d+)\.0<\/Version>/.exec(text)?.[1],
  write: (text, version) => text.replace(/(<Version>)[^<]*/, `$1${version}.0`),
};

/** Its topmost section, which says `unreleased` until it gets its day. */
const inChangelog: Omit<VersionedFile, "name"> = {
  read: (text) => /^## (\d+\.\d+\.\d+)\b/m.exec(text)?.[1],
  write: (text, version, day) => text.replace(/^## .* \(unreleased\)$/m, `## ${version} (${day})`),
};

export const VERSIONED_FILES: VersionedFile[] = [
  { name: "package.json", ...inJson },
  { name: "package-lock.json", ...inLock },
  { name: "manifest.xml", ...inManifest },
  { name: "CHANGELOG.md", ...inChangelog },
];
