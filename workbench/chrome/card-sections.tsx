import { Body1, Caption1, Caption1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CardLine, CardSection } from "./describe-card";

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(80px, 2fr) 3fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

export function CardSections({ sections }: { sections: readonly CardSection[] }) {
  const styles = useStyles();
  return sections.map(({ title, lines }, at) => (
    <section key={at} className={styles.section}>
      {title && <Caption1Strong as="h4">{title}</Caption1Strong>}
      <dl className={styles.list}>
        {lines.map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </dl>
    </section>
  ));
}

function Line({ line }: { line: CardLine }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>
        <Caption1>{line.name}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Body1>{line.value}</Body1>
        {line.links.map(({ text, address }) => (
          <Link key={address} href={address} target="_blank" rel="noopener" style={{ display: "block" }}>
            {text}
          </Link>
        ))}
      </dd>
    </>
  );
}
