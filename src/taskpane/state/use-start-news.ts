import { useEffect, useEffectEvent } from "react";
import { useTranslation } from "react-i18next";
import { tellSpoilt } from "../../dataset/start";
import { useRefreshTables } from "../data/use-refresh-tables";
import { readStored, store } from "../host/stored";
import { useMessages } from "./messages-context";
import { usePane } from "./pane-context";
import { whenIdle } from "./when-idle";

/**
 * Told once the pane stands: that what was stored had to be set aside; or that tables are of another edition than the
 * one in use, as when the runtime went between the two, with the offer to finish.
 */
export function useStartNews(): void {
  const { t } = useTranslation();
  const { show } = useMessages();
  const { edition, kind, workbook } = usePane();
  const refreshTables = useRefreshTables();
  const number = edition.dataset.edition;

  const offerToFinish = async () => {
    if (kind === "browser") return;
    const listed = await workbook.listTables();
    const old = listed.ok ? listed.value.filter((table) => table.edition !== number) : [];
    const names = old.map(({ name }) => name).join(", ");
    const offer = `${number}: ${names}`;
    // Who has left tables as they are is not asked again.
    if (old.length === 0 || readStored("offered") === offer) return;
    store("offered", offer);
    show({
      kind: "trouble",
      happened: t("start.unfinished", { count: old.length, names, edition: number }),
      kept: t("start.unfinishedKept"),
      actions: [{ label: t("tracked.refresh"), perform: () => void refreshTables(old, () => undefined) }],
    });
  };
  const tell = useEffectEvent(() => {
    // What cannot be read now is told of when it is asked for.
    if (!tellSpoilt()) return void offerToFinish().catch(() => undefined);
    return show({
      kind: "trouble",
      happened: t("start.spoilt"),
      kept: t("start.spoiltKept", { edition: number }),
      actions: [],
    });
  });
  useEffect(() => whenIdle(tell), []);
}
