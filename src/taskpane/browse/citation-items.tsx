import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { TextQuoteRegular } from "@fluentui/react-icons/svg/text-quote";
import { useTranslation } from "react-i18next";
import { STYLES } from "../../core/show/cite";
import type { Figure } from "../../core/record";
import { usePane } from "../state/pane-context";
import { useFigureActions } from "./use-figure-actions";

/** Citations in every style, to insert or to copy. */
export function CitationItems({ figure }: { figure: Figure }) {
  const { t } = useTranslation();
  const { kind } = usePane();
  const { insertCitation, copyCitation } = useFigureActions();
  const offers = [
    {
      label: t("action.insertCitation"),
      icon: <TextQuoteRegular />,
      perform: insertCitation,
      hasPlace: kind === "excel",
    },
    { label: t("action.copyCitation"), icon: <CopyRegular />, perform: copyCitation, hasPlace: true },
  ];
  return offers
    .filter(({ hasPlace }) => hasPlace)
    .map(({ label, icon, perform }) => (
      <Menu key={label}>
        <MenuTrigger disableButtonEnhancement>
          <MenuItem icon={icon}>{label}</MenuItem>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {STYLES.map((style) => (
              <MenuItem key={style} onClick={() => perform(figure, style)}>
                {t(`style.${style}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    ));
}
