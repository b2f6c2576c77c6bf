const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const PARTS: Record<string, string> = {
  S1: "first half",
  S2: "second half",
  Q1: "first quarter",
  Q2: "second quarter",
  Q3: "third quarter",
  Q4: "fourth quarter",
};

/** Whether a text says when: the month or part of each end, and its year unless it is the document's own ("last year" is the one before). */
export function saysPeriod(period: string, own: number, says: (word: string) => boolean): boolean {
  return period.split("/").every((end) => {
    const [year = "", part] = end.split("-");
    return (
      saysYear(year, own, says) && (part === undefined || says(PARTS[part] ?? MONTHS[Number(part) - 1] ?? ""))
    );
  });
}

const saysYear = (year: string, own: number, says: (word: string) => boolean) =>
  Number(year) === own || says(year) || (Number(year) === own - 1 && says("last year"));
