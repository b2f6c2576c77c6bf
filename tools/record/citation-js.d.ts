/** The part of Citation.js that we use; it ships no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: object[]);
    format(format: "bibliography", options: { format: "text"; template: string; lang: string }): string;
    format(format: "bibtex"): string;
  }
  export const plugins: { config: { get(name: string): unknown } };
}
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
