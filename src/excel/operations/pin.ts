import { ok } from "../../core/question/result";
import type { Outcome } from "../outcome";
import { changeRecord, readRecord } from "../record/record-part";
import { changeWorkbook, readWorkbook } from "../run";

export const readPin = (): Promise<Outcome<string | undefined>> =>
  readWorkbook(async (context) => ok((await readRecord(context)).record.pin));

export const writePin = (edition: string | undefined): Promise<Outcome<void>> =>
  changeWorkbook(async (context) => {
    await changeRecord(context, ({ pin: _pin, ...record }) =>
      edition === undefined ? record : { ...record, pin: edition },
    );
    return ok(undefined);
  });
