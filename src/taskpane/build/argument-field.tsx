import { Field, InfoLabel, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/pane-context";
import type { References } from "../../formula/work-out";
import type { ArgumentValue, BuildState } from "../../formula/build/build-state";
import type { ParameterMetadata } from "../../formula/build/function-metadata";
import { PickCells } from "./pick-cells";
import { ReferenceTag } from "./reference-tag";
import { suggest } from "../../formula/build/suggest";
import { SuggestBox } from "./suggest-box";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

interface ArgumentFieldProps {
  state: BuildState;
  parameter: ParameterMetadata;
  onChange: (value: ArgumentValue | undefined) => void;
  addReferences: (more: References) => void;
}

/** An argument: typed, chosen from what exists, or the selected cells. */
export function ArgumentField({ state, parameter, onChange, addReferences }: ArgumentFieldProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { context, kind } = usePane();
  const { name, description, optional } = parameter;
  const suggestions = useMemo(() => suggest(context, state, name), [context, state, name]);
  const value = state.arguments[name];
  const label = t(`argument.${name}`);
  return (
    <Field
      required={!optional}
      label={{
        children: (_: unknown, props: object) => (
          <InfoLabel {...props} size="small" info={description}>
            {label}
          </InfoLabel>
        ),
      }}
    >
      {(control) => (
        <div className={styles.row}>
          {value && "reference" in value ? (
            <ReferenceTag reference={value.reference} onRemove={() => onChange(undefined)} />
          ) : (
            <SuggestBox
              control={control}
              label={label}
              text={value?.text ?? ""}
              suggestions={suggestions}
              onChange={(text) => onChange({ text })}
            />
          )}
          {kind === "excel" && <PickCells label={label} onPick={onChange} addReferences={addReferences} />}
        </div>
      )}
    </Field>
  );
}
