import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { labelPeriod } from "../../core/words/period-label";
import { describeRefreshProblem } from "../state/describe-refresh-problem";
import { useNewer } from "../state/newer-context";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  news: {
    ...typographyStyles.body1Strong,
    margin: 0,
    minHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Which edition answers, and whether a newer one is waiting. */
export function EditionCard({ onOpen }: { onOpen: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { edition, source, language } = usePane();
  const { newer, look } = useNewer();
  const { dataset } = edition;
  const isWaiting = newer.state === "waiting";
  const news = {
    unknown: () => "",
    looking: () => "",
    none: () => t("refresh.none"),
    waiting: () => (isWaiting ? t("refresh.waiting", { edition: newer.notice.edition }) : ""),
    failed: () =>
      newer.state === "failed" ? `${describeRefreshProblem(t, newer.problem)} ${t("refresh.keptInUse")}` : "",
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{t("refresh.inUse", { edition: dataset.edition })}</h2>
      <p className={styles.text}>
        {[
          labelPeriod(dataset.released, language),
          t("list.figuresCount", { count: dataset.figures.length }),
          t("list.eventsCount", { count: dataset.events.length }),
          t("refresh.documents", { count: dataset.documents.length }),
        ].join(" · ")}
      </p>
      {source !== undefined && <p className={styles.text}>{t("refresh.from", { url: source })}</p>}
      <div className={styles.news} role="status">
        {newer.state === "looking" ? (
          <Spinner size="tiny" label={t("refresh.looking")} />
        ) : (
          news[newer.state]()
        )}
      </div>
      <div className={styles.buttons}>
        {isWaiting && (
          <Button appearance="primary" onClick={onOpen}>
            {t("refresh.see")}
          </Button>
        )}
        <Button disabledFocusable={newer.state === "looking"} onClick={() => void look()}>
          {t("refresh.look")}
        </Button>
      </div>
    </section>
  );
}
