import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type DocumentDataModel,
} from "@univerjs/core";
import type { GridComponent } from "./create-univer";

/** What the editor of the cell has taken so far of what is being typed. */
export const readTyped = ({ univer }: GridComponent): string =>
  univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)
    ?.getBody()
    ?.dataStream.trimEnd() ?? "";
