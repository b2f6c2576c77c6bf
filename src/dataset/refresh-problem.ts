/** Why an edition was not taken. The one in use stays as it was. */
export type RefreshProblem =
  | { code: "no-address"; url: string }
  | { code: "not-https"; url: string }
  | { code: "with-password"; url: string }
  /** `data:`, `javascript:`, `file:`: nothing that a server answers. */
  | { code: "no-web-address"; scheme: string }
  | { code: "offline" }
  | { code: "unreachable"; url: string }
  /** The server is there, but does not let pages of other sites read it. */
  | { code: "not-shared"; url: string }
  | { code: "status"; url: string; status: number }
  | { code: "redirected"; url: string; to: string }
  | { code: "silent"; url: string; seconds: number }
  | { code: "cancelled" }
  | { code: "web-page"; url: string }
  | { code: "no-editions"; url: string }
  | { code: "too-large"; bytes: number; limit: number }
  | { code: "cut-short"; bytes: number; expected?: number }
  /** Longer than the list says; how much longer nobody has waited to see. */
  | { code: "too-long"; expected: number }
  | { code: "altered" }
  | { code: "not-a-dataset"; where: string }
  /** A word where only some are known: damaged, or made for a later Sourcebook. */
  | { code: "unknown-word"; where: string }
  | { code: "newer-schema"; schema: number }
  | { code: "flawed"; flaw: DatasetFlaw }
  | { code: "other-edition"; edition: string; promised: string }
  | { code: "not-newer"; edition: string; inUse: string }
  | { code: "not-checked" };

/** Something in a dataset that does not fit together. */
export interface DatasetFlaw {
  kind: "twice" | "unknown" | "circle" | "wrong" | "empty";
  /** `figures.17.partner`. */
  where: string;
  /** The id, the code, or what is wrong, in English. */
  what: string;
}
