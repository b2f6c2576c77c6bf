import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { PROFILES } from "../host/profile";
import { addressWith, type Query } from "../query";
import type { Session } from "../session";
import { LoseTableMenu } from "./lose-table-menu";
import { MISBEHAVIOUR_SWITCHES, type MisbehaviourSwitch } from "./misbehaviour-switches";
import { lookUp } from "../../src/core/look-up";

export interface HostMenuProps {
  readonly session: Session;
  readonly query: Query;
  readonly isDark: boolean;
  readonly onDark: (isDark: boolean) => void;
}

/** How the host looks and behaves. */
export function HostMenu({ session, query, isDark, onDark }: HostMenuProps) {
  const switches = MISBEHAVIOUR_SWITCHES.map((one) => ({ ...one, isOn: one.isOn(session) }));
  const misbehave = switches.filter(({ isOn }) => isOn).map(({ name }) => name);
  return (
    <Menu checkedValues={{ misbehave, host: [query.profile.name], look: isDark ? ["dark"] : [] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<SettingsRegular />}>
          Host
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Let it misbehave</MenuGroupHeader>
            {switches.map(({ name, label, isOn, set }) => (
              <MenuItemCheckbox
                key={name}
                name="misbehave"
                value={name}
                onClick={() => turn(session, set, !isOn)}
              >
                {label}
              </MenuItemCheckbox>
            ))}
            <LoseTableMenu session={session} />
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Start again as</MenuGroupHeader>
            {Object.values(PROFILES).map(({ name, label }) => (
              <MenuItemRadio
                key={name}
                name="host"
                value={name}
                onClick={() => location.assign(addressWith("host", name))}
              >
                {label}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Excel</MenuGroupHeader>
            <MenuItemCheckbox name="look" value="dark" onClick={() => onDark(!isDark)}>
              Dark Office theme
            </MenuItemCheckbox>
            <MenuItem onClick={() => session.recalculate()}>Calculate everything again</MenuItem>
            <MenuItem
              onClick={() => location.assign(addressWith("lang", lookUp(OTHER, query.language) ?? "en-US"))}
            >
              {query.language.startsWith("ru") ? "Restart in English" : "Restart in Russian"}
            </MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function turn(session: Session, set: MisbehaviourSwitch["set"], isOn: boolean): void {
  set(session, isOn);
  session.draw();
}

const OTHER: Record<string, string> = { "en-US": "ru-RU", "ru-RU": "en-US" };
