import {
  Combobox,
  Input,
  makeStyles,
  Option,
  OptionGroup,
  type FieldControlProps,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { fold } from "../../core/names/fold";
import type { Suggestion, Suggestions } from "../../formula/build/suggest";

const useStyles = makeStyles({
  box: { minWidth: 0, flexGrow: 1 },
  list: { maxHeight: "40vh" },
});

/** More would neither fit nor be read. */
const MOST = 60;

interface SuggestBoxProps {
  control: FieldControlProps;
  label: string;
  text: string;
  suggestions: Suggestions;
  onChange: (text: string) => void;
}

/** A box to type in that offers what exists, and takes anything. */
export function SuggestBox({ control, label, text, suggestions, onChange }: SuggestBoxProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [isTyping, setTyping] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const fits = ({ value, text: shown = value, also = "" }: Suggestion) =>
    !isTyping || fold(`${shown} ${value} ${also}`).includes(fold(text));
  const fitting = suggestions.fitting.filter(fits).slice(0, MOST);
  const others = suggestions.others.filter(fits).slice(0, MOST - fitting.length);
  if (suggestions.fitting.length + suggestions.others.length === 0)
    return (
      <Input {...control} className={styles.box} value={text} onChange={(_, { value }) => onChange(value)} />
    );
  const options = (list: Suggestion[]) =>
    list.map(({ value, text: shown = value }) => (
      <Option key={value} value={value} text={shown}>
        {shown}
      </Option>
    ));
  return (
    <Combobox
      {...control}
      ref={box}
      className={styles.box}
      freeform
      clearable
      value={text}
      selectedOptions={text === "" ? [] : [text]}
      listbox={{ className: styles.list, "aria-label": label }}
      onInput={({ currentTarget }) => {
        setTyping(true);
        onChange(currentTarget.value);
      }}
      onOptionSelect={({ type }, { optionValue }) => {
        // Without a value the box speaks of its selection, which typing has left behind; the cross alone empties it.
        if (optionValue === undefined && type !== "click") return;
        setTyping(false);
        onChange(optionValue ?? "");
      }}
      onOpenChange={(_, { open }) => {
        if (open) return;
        setTyping(false);
        requestAnimationFrame(() => forgetOption(box.current));
      }}
      onBlur={() => requestAnimationFrame(() => forgetOption(box.current))}
    >
      {others.length === 0 ? options(fitting) : null}
      {others.length > 0 && fitting.length > 0 && (
        <OptionGroup label={t("build.fitting")}>{options(fitting)}</OptionGroup>
      )}
      {others.length > 0 && <OptionGroup label={t("build.others")}>{options(others)}</OptionGroup>}
      {fitting.length + others.length === 0 && (
        <Option disabled text="">
          {t("build.nothingLike")}
        </Option>
      )}
    </Combobox>
  );
}

/** A closed box must not point to an option, which its list no longer has. */
function forgetOption(box: HTMLInputElement | null): void {
  if (box?.getAttribute("aria-expanded") !== "true") box?.removeAttribute("aria-activedescendant");
}
