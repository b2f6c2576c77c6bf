/** The person has stopped what was going on. */
export class Cancelled extends Error {
  readonly code = "Cancelled";
}
