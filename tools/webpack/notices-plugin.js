import LicensePlugin from "webpack-license-plugin";

/** Licences under which others' code may be part of what is hosted: they ask for nothing but to be named. */
const ACCEPTED = [
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
  "Zlib",
  "Unlicense",
  "CC0-1.0",
];

/** Names in `dist/` whose code is in it, with their licences; a build with a licence that is not accepted fails. */
export const noticesPlugin = () =>
  new LicensePlugin({
    outputFilename: "../out/licences.json",
    excludedPackageTest: (name) => name === "sourcebook",
    unacceptableLicenseTest: (licence) => !ACCEPTED.includes(licence),
    includeNoticeText: true,
    additionalFiles: { "THIRD-PARTY-NOTICES.txt": toNotices },
  });

const NO_TEXT = "The package brings no text of its licence.";

const toNotices = (packages) =>
  `Sourcebook contains code of these packages.\n\n${packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(toNotice)
    .join("\n")}`;

const toNotice = ({ name, version, license, licenseText, noticeText }) =>
  [`${"-".repeat(72)}\n${name} ${version} (${license})\n`, licenseText ?? NO_TEXT, noticeText]
    .filter(Boolean)
    .map((text) => `${text.trim()}\n`)
    .join("\n");
