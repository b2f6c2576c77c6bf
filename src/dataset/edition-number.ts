/** Editions are numbered `year.number`: 2026.10 is newer than 2026.9. */
export function isNewer(edition: string, than: string): boolean {
  const [year = 0, number = 0] = edition.split(".").map(Number);
  const [otherYear = 0, otherNumber = 0] = than.split(".").map(Number);
  return year > otherYear || (year === otherYear && number > otherNumber);
}
