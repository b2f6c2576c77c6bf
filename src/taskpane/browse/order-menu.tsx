import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { ArrowSortRegular } from "@fluentui/react-icons/svg/arrow-sort";
import { useTranslation } from "react-i18next";
import { useBrowse } from "./browse-context";
import type { List } from "../../search/browse-item";
import { ORDERS, type Order } from "../../search/sort-items";

/** Orders that make sense of a list. */
const OFFERED: Record<List, readonly Order[]> = {
  figures: ORDERS,
  events: ["fitting", "newest", "oldest", "place"],
  places: ["fitting", "place"],
};

export function OrderMenu({ list }: { list: List }) {
  const { t } = useTranslation();
  const { state, change } = useBrowse();
  const label = t("order.label", { order: t(`order.${state.order}`) });
  return (
    <Menu
      checkedValues={{ order: [state.order] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        change({ type: "order", order: checkedItems[0] as Order })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button size="small" appearance="subtle" icon={<ArrowSortRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {OFFERED[list].map((order) => (
            <MenuItemRadio key={order} name="order" value={order}>
              {t(`order.${order}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
