import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { BrowseResults } from "../../search/find-items";
import { ListSwitch } from "./list-switch";
import { OrderMenu } from "./order-menu";
import { useHiddenStyles } from "../parts/use-hidden-styles";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  partial: {
    width: "100%",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** How many there are of what, and in which order. */
export function ResultHead({ results }: { results: BrowseResults }) {
  const styles = useStyles();
  const { spoken } = useHiddenStyles();
  const { t } = useTranslation();
  const { list, counts, isPartial, items } = results;
  return (
    <div className={styles.root}>
      {items.length > 0 && (
        <>
          <ListSwitch shown={list} counts={counts} />
          <OrderMenu list={list} />
        </>
      )}
      <p role="status" className={spoken}>
        {t(`list.${list}Count`, { count: items.length })}
      </p>
      {isPartial && items.length > 0 && <p className={styles.partial}>{t("list.partial")}</p>}
    </div>
  );
}
