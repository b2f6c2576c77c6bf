import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { BuildChange, BuildState } from "../../formula/build/build-state";
import { offeredOptions } from "../../formula/build/write-formula";
import { OptionField } from "./option-field";
import { optionsText } from "../../formula/build/write-formula";

const useStyles = makeStyles({
  panel: {
    margin: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  header: { marginInline: `-${tokens.spacingHorizontalM}` },
});

interface OptionsSectionProps {
  state: BuildState;
  onChange: (change: BuildChange) => void;
}

/** What few need, folded away; open from the start where it is in use. */
export function OptionsSection({ state, onChange }: OptionsSectionProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const keys = offeredOptions(state.name);
  if (keys.length === 0) return null;
  return (
    <Accordion collapsible defaultOpenItems={optionsText(state) === "" ? [] : ["options"]}>
      <AccordionItem value="options">
        <AccordionHeader className={styles.header} size="small">
          {t("build.options")}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {keys.map((key) => (
            <OptionField
              key={key}
              option={key}
              text={state.options[key]}
              onChange={(text) => onChange({ type: "option", key, text })}
            />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
