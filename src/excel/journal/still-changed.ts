/** What is to be taken back holds what a person has written since. Nothing of it was touched. */
export class StillChanged extends Error {
  readonly code = "ChangedSince";

  constructor(readonly address: string) {
    super(address);
  }
}
