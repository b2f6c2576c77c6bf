import { Button, Caption1, makeStyles, Subtitle2, Title3, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Session } from "../session";
import { CardSections } from "./card-sections";
import { describeCard } from "./describe-card";
import { useCard } from "./use-card";
import type { SelectedCell } from "../selected-cell";

const WIDTH = 320;
const GAP = 8;

const useStyles = makeStyles({
  card: {
    position: "fixed",
    zIndex: 900,
    width: `${WIDTH}px`,
    maxHeight: "min(440px, 70vh)",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  titles: { flex: 1, minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  value: { display: "block", margin: `${tokens.spacingVerticalXS} 0`, fontVariantNumeric: "tabular-nums" },
});

/** What Excel shows of the selected cell when asked: the card of a number; of an error without being asked, why. */
export function CellCard({ session }: { session: Session }) {
  const styles = useStyles();
  const open = useCard(session);
  const element = useRef<HTMLDivElement>(null);
  const askedFor = open?.isAskedFor ? open.cell.address : undefined;

  useEffect(() => {
    if (askedFor !== undefined) element.current?.focus();
  }, [askedFor]);

  if (!open) return null;
  const { cell, close } = open;
  const card = describeCard(cell.result, cell.text);
  return (
    <div
      ref={element}
      role="dialog"
      aria-label={`${cell.address}: ${card.title}`}
      tabIndex={-1}
      className={styles.card}
      style={placeBeside(cell)}
    >
      <div className={styles.head}>
        <div className={styles.titles}>
          <Subtitle2 as="h3">{card.title}</Subtitle2>
          {card.subtitle && (
            <Caption1 block className={styles.muted}>
              {card.subtitle}
            </Caption1>
          )}
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label="Close card"
          onClick={close}
        />
      </div>
      {card.value && <Title3 className={styles.value}>{card.value}</Title3>}
      <CardSections sections={card.sections} />
      {card.provider && <Caption1 className={styles.muted}>{card.provider}</Caption1>}
    </div>
  );
}

/** To the right of the cell, or to the left where there is no room. */
function placeBeside({ rect, grid }: SelectedCell): { left: number; top: number } {
  const left = rect.right + GAP + WIDTH > grid.right ? rect.left - WIDTH - GAP : rect.right + GAP;
  return { left: Math.max(GAP, left), top: Math.max(GAP, Math.min(rect.top, grid.bottom - 380)) };
}
