import { useState } from "react";
import { useTranslation } from "react-i18next";
import { parseAddress } from "../../formula/address";
import { ok } from "../../core/question/result";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { WHOLE, type Scope, type ScopeName } from "./refresh-scope";

/** The part of the workbook that is meant: sheet and selection are those of the moment of choosing. */
export function useScope() {
  const { t } = useTranslation();
  const { workbook } = usePane();
  const { run } = useRun();
  const [scope, setScope] = useState<Scope>(WHOLE);
  const chooseScope = (name: ScopeName) => {
    if (name === "workbook") return setScope(WHOLE);
    return void run<Scope>({
      doing: t("doing.select"),
      perform: async () => {
        const selection = await workbook.readSelection();
        return selection.ok ? ok({ name, at: parseAddress(selection.value.address) }) : selection;
      },
      onDone: setScope,
    });
  };
  return { scope, chooseScope };
}
