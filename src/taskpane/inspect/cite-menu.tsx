import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { TextQuoteRegular } from "@fluentui/react-icons/svg/text-quote";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../core/figures/answer";
import { cite, STYLES, type Style } from "../../core/show/cite";
import { pastedText } from "../standalone/pasted-text";
import { usePane } from "../state/pane-context";
import { useCopy } from "../state/use-copy";
import { useInsert } from "../state/use-insert";

/** The citation of a number, in a style: into the next free cell, or on the clipboard. */
export function CiteMenu({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const { edition, language, workbook, kind } = usePane();
  const insert = useInsert();
  const copy = useCopy();
  const perform = (style: Style) => {
    const text = cite(edition, answer, style, language);
    if (!text.ok) return;
    if (kind === "browser") return void copy(pastedText(text.value), t("done.citationCopied"));
    void insert({
      doing: t("doing.citation"),
      insert: () => workbook.insertText(text.value),
      done: ({ address }) => t("done.citation", { context: kind, address }),
    });
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" icon={<TextQuoteRegular />}>
          {t(kind === "excel" ? "action.insertCitation" : "action.copyCitation")}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {STYLES.map((style) => (
            <MenuItem key={style} onClick={() => perform(style)}>
              {t(`style.${style}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
