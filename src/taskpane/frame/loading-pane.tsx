import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
});

/** The shape of what is coming, so that nothing jumps when it is there. */
export function LoadingPane() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Skeleton className={styles.root} aria-label={t("frame.loading")}>
      {([28, 32, 24, 96, 96, 96] as const).map((size, i) => (
        <SkeletonItem key={i} size={size} />
      ))}
    </Skeleton>
  );
}
