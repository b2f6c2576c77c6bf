import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { isShown, type OutCell, type ShownNumber } from "../../core/show/cell";
import { describeSubject } from "../../core/show/describe";
import { cellValue, unitOf } from "../../core/show/number-format";
import { DerivedBadge } from "../parts/derived-badge";
import { SourceLink } from "../parts/source-link";
import { StatusBadge } from "../parts/status-badge";
import { ValueGrid } from "../parts/value-grid";
import { ValueText } from "../parts/value-text";
import { errorIn, onlyCell, type WorkedOut } from "../../formula/work-out";
import { cellNumber } from "./cell-number";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    gridTemplateColumns: "minmax(0, 1fr)",
    minHeight: "3.5rem",
    alignContent: "end",
  },
  value: {
    ...typographyStyles.title3,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  hint: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground3 },
  error: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: "anywhere",
  },
});

interface AnswerViewProps {
  out: WorkedOut;
  /** Arguments still to be filled in, by name. */
  missing: string[];
}

/** What a formula comes to: a number with its source, cells that spill, or what is wrong. */
export function AnswerView({ out, missing }: AnswerViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const cell = onlyCell(out);
  const error = errorIn(out);
  return (
    <div className={styles.root} aria-live="polite">
      {missing.length > 0 ? (
        <p className={styles.hint}>{t("build.missing", { names: missing.join(", ") })}</p>
      ) : error ? (
        <p className={error.message ? styles.error : styles.hint}>{error.message || t("build.inCell")}</p>
      ) : isShown(cell as OutCell) ? (
        <NumberAnswer shown={cell as ShownNumber} />
      ) : cell === undefined ? (
        <ValueGrid
          values={out.values}
          label={t("build.spill", { rows: out.values.length, columns: out.values[0]?.length ?? 0 })}
        />
      ) : (
        <p className={styles.text}>{typeof cell === "object" ? "" : String(cell)}</p>
      )}
    </div>
  );
}

function NumberAnswer({ shown }: { shown: ShownNumber }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { edition, language } = usePane();
  const { answer } = shown;
  const [figure] = answer.figures;
  const isAsSaid = shown.number === cellValue(answer.value, unitOf(edition, answer));
  return (
    <>
      <span className={styles.value}>
        <ValueText said={answer} />
        <StatusBadge status={answer.status} />
        {answer.steps && <DerivedBadge />}
      </span>
      <p className={styles.text}>
        {describeSubject(edition, answer, language)}
        {!isAsSaid && `. ${t("build.asCell", { text: cellNumber(shown, language) })}`}
      </p>
      {figure && <SourceLink sources={figure.sources} />}
    </>
  );
}
