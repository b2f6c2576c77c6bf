import type { Content, Matrix } from "../cells/matrix";
import { fingerprintOf } from "../record/fingerprint";

/** Of constants, whether they have been written yet or not: without the apostrophe that keeps a text a text. */
export const fingerprintValues = (cells: Matrix<Content>): string =>
  fingerprintOf(
    cells.map((line) =>
      line.map((content) => (typeof content === "string" ? content.replace(/^'+/, "") : content)),
    ),
  );
