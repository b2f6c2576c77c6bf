import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useToolStyles } from "./use-tool-styles";

const useStyles = makeStyles({
  root: { marginInline: `-${tokens.spacingHorizontalM}` },
  item: { overflowWrap: "anywhere" },
});

/** More would not be read. */
const MOST = 100;

interface FoldedListProps {
  groups: { title: string; items: string[] }[];
}

/** Long lists, of which one sees how long they are. */
export function FoldedList({ groups }: FoldedListProps) {
  const styles = useStyles();
  const { list } = useToolStyles();
  return (
    <Accordion multiple collapsible className={styles.root}>
      {groups.map(({ title, items }) => (
        <AccordionItem key={title} value={title} disabled={items.length === 0}>
          <AccordionHeader>{title}</AccordionHeader>
          <AccordionPanel>
            <ul className={list}>
              {items.slice(0, MOST).map((item, i) => (
                <li key={i} className={styles.item}>
                  {item}
                </li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
