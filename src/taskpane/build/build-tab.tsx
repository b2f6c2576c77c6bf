import { makeStyles, tokens } from "@fluentui/react-components";
import { useReducer, useState } from "react";
import { END_PADDING } from "../parts/message-room";
import { useNavigation } from "../state/navigation-context";
import { usePane } from "../state/pane-context";
import { AnswerFoot } from "./answer-foot";
import { ArgumentField } from "./argument-field";
import { changeBuild, FIRST_BUILD, readIntoForm } from "../../formula/build/build-state";
import { FunctionPicker } from "./function-picker";
import { HeadingsButton } from "./headings-button";
import { NoMetadata } from "./no-metadata";
import { OptionsSection } from "./options-section";
import { useMetadata } from "./use-metadata";
import { useReferences } from "./use-references";

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "grid",
    gridTemplateRows: "minmax(0, 1fr) auto",
    gridTemplateColumns: "minmax(0, 1fr)",
    // In a low or much enlarged pane form and answer scroll as one.
    "@media (max-height: 520px)": { display: "block", overflowY: "auto" },
  },
  form: {
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${END_PADDING}`,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    alignContent: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});

/** A formula without typing it: choose what it asks, fill in about what, see the answer, insert. */
export function BuildTab() {
  const styles = useStyles();
  const { language, kind } = usePane();
  const { request } = useNavigation();
  const { functions, isMissing, retry } = useMetadata(language);
  const [state, change] = useReducer(changeBuild, FIRST_BUILD);
  const { references, addReferences } = useReferences();
  const metadata = functions?.find(({ name }) => name === state.name);

  const fill = (formula: string) => {
    const filled = functions && readIntoForm(formula, functions);
    if (filled) change({ type: "fill", state: filled });
  };

  const [seen, setSeen] = useState<unknown>();
  if (functions && request !== seen) {
    setSeen(request);
    if (request.tab === "build" && request.formula !== undefined) fill(request.formula);
  }

  if (isMissing) return <NoMetadata onRetry={retry} />;
  if (!functions || !metadata) return null;
  const parameters = metadata.parameters.filter(({ name }) => name !== "options");
  return (
    <div className={styles.root}>
      <div className={styles.form}>
        <FunctionPicker
          functions={functions}
          name={state.name}
          onChange={(name) => change({ type: "function", name })}
        />
        {kind === "excel" && <HeadingsButton state={state} onChange={change} addReferences={addReferences} />}
        {parameters.map((parameter) => (
          <ArgumentField
            key={`${state.name} ${parameter.name}`}
            state={state}
            parameter={parameter}
            onChange={(value) => change({ type: "argument", parameter: parameter.name, value })}
            addReferences={addReferences}
          />
        ))}
        <OptionsSection key={state.name} state={state} onChange={change} />
      </div>
      <AnswerFoot
        state={state}
        metadata={metadata}
        references={references}
        onFix={({ formula }) => fill(formula)}
      />
    </div>
  );
}
