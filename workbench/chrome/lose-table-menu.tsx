import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { Session } from "../session";

/** As if somebody else deleted a table while the add-in is at work. */
export function LoseTableMenu({ session }: { session: Session }) {
  const tables = session.host.workbook.tables.items;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem disabled={tables.length === 0}>A table is lost before the next request</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tables.map(({ id, name }) => (
            <MenuItem key={id} onClick={() => lose(session, name)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function lose(session: Session, name: string): void {
  session.host.misbehaviour.tableToLose = name;
  session.draw();
}
