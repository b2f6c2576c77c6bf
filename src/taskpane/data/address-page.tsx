import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readStored, store } from "../host/stored";
import { Page } from "../parts/page";
import { useMessages } from "../state/messages-context";
import { useNewer } from "../state/newer-context";
import { useRun } from "../state/run-context";
import { describeRefreshProblem } from "../state/describe-refresh-problem";
import { checkAddress } from "../../dataset/check-address";
import { takeBundled } from "../../dataset/start";
import type { ToolPageProps } from "./tool-page";
import { useSwitchEdition, type Switched } from "./use-switch-edition";
import { useToolStyles } from "./use-tool-styles";

/** A dataset of one's own, in the same form, from an https address; and the way back to the one that came with the add-in. */
export function AddressPage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const switchEdition = useSwitchEdition();
  const { look } = useNewer();
  const { show } = useMessages();
  const { run, isBusy } = useRun();
  const [address, setAddress] = useState(() => readStored("address") ?? "");
  const typed = address.trim();
  const checked = typed === "" ? undefined : checkAddress(typed, "");
  const isSafe = checked?.ok !== false;
  const save = () => {
    const isKept = store("address", checked?.ok ? checked.value.href : undefined);
    show({ kind: "done", text: t(isKept ? "done.addressKept" : "address.notKept") });
    void look();
    onBack();
  };
  const forget = () => {
    let taken: string | undefined;
    void run<Switched>({
      doing: t("doing.forget"),
      canCancel: true,
      perform: (progress) =>
        switchEdition(
          {
            take: () => {
              store("address", undefined);
              setAddress("");
              return takeBundled();
            },
            onTaken: (edition) => (taken = edition),
          },
          progress,
        ),
      done: ({ isKept }) => ({ kind: "done", text: t(isKept ? "done.forgotten" : "done.forgottenOnce") }),
      describe: () =>
        taken === undefined ? undefined : { kept: t("refresh.takenOnly", { edition: taken }) },
    });
  };
  return (
    <Page
      title={t("tool.address")}
      onBack={onBack}
      foot={
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={!isSafe || typed === ""} onClick={save}>
            {t("address.save")}
          </Button>
          <Button disabledFocusable={isBusy} onClick={forget}>
            {t("address.forget")}
          </Button>
        </div>
      }
    >
      <p className={styles.text}>{t("address.what")}</p>
      <Field
        label={t("address.label")}
        validationState={isSafe ? "none" : "error"}
        validationMessage={checked?.ok === false ? describeRefreshProblem(t, checked.problem) : undefined}
      >
        <Input
          type="url"
          value={address}
          placeholder="https://"
          onChange={(_, { value }) => setAddress(value)}
        />
      </Field>
    </Page>
  );
}
