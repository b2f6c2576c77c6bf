import { makeStyles, Tag, TagGroup, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  group: { flexGrow: 1, minWidth: 0 },
  tag: { fontFamily: tokens.fontFamilyMonospace, minWidth: 0 },
});

interface ReferenceTagProps {
  reference: string;
  onRemove: () => void;
}

/** Cells in place of a typed argument. */
export function ReferenceTag({ reference, onRemove }: ReferenceTagProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <TagGroup className={styles.group} aria-label={t("build.cells")} onDismiss={onRemove}>
      <Tag
        className={styles.tag}
        value={reference}
        dismissible
        dismissIcon={{ "aria-label": t("facet.remove", { label: reference }) }}
      >
        {reference}
      </Tag>
    </TagGroup>
  );
}
