import { ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { readRecord } from "../record/record-part";
import { readWorkbook } from "../run";
import { findByName } from "../tables/find-by-name";
import { findTables } from "../tables/find-tables";
import type { TrackedTable } from "../workbook";

/** Tables that have been deleted are not told of. */
export const listTables = (): Promise<Outcome<TrackedTable[]>> =>
  readWorkbook(async (context) => {
    const { record } = await readRecord(context);
    const found = await findTables(context, record.tables);
    const ranges = found.map(({ table }) => table.getRange().load("address"));
    await context.sync();
    const tracked = found.map(({ name, record: { table, edition, language, content, figures } }, at) => ({
      name,
      table,
      edition,
      language,
      content,
      ...(figures && { figures }),
      address: ranges[at]?.address ?? "",
    }));
    const names = tracked.map(({ name }) => name);
    return ok([...tracked, ...(await findByName(context, names))]);
  });
