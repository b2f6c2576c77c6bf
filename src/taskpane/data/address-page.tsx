import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { recall, remember } from "../host/remembered";
import { Page } from "../parts/page";
import { useMessages } from "../state/messages-context";
import { useNewer } from "../state/newer-context";
import { usePane } from "../state/pane-context";
import { useRun } from "../state/run-context";
import { done } from "../../excel/outcome";
import { isSafeAddress } from "./is-safe-address";
import type { ToolPageProps } from "./tool-page";
import { useToolStyles } from "./use-tool-styles";

/** A dataset of one's own, in the same form, from an https address; and the way back to the one that came with the add-in. */
export function AddressPage({ onBack }: ToolPageProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const { takeBundled } = usePane();
  const { look } = useNewer();
  const { say } = useMessages();
  const { run, isBusy } = useRun();
  const [address, setAddress] = useState(() => recall("address") ?? "");
  const isSafe = address.trim() === "" || isSafeAddress(address.trim());
  const save = () => {
    const isKept = remember("address", address.trim() || undefined);
    say({ kind: "done", text: t(isKept ? "done.addressKept" : "address.notKept") });
    void look();
    onBack();
  };
  const forget = () =>
    void run({
      doing: t("doing.forget"),
      perform: async () => {
        remember("address", undefined);
        setAddress("");
        await takeBundled();
        return done(undefined);
      },
      done: () => ({ kind: "done", text: t("done.forgotten") }),
    });
  return (
    <Page
      title={t("tool.address")}
      onBack={onBack}
      foot={
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={!isSafe || address.trim() === ""} onClick={save}>
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
        validationMessage={isSafe ? undefined : t("address.unsafe")}
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
