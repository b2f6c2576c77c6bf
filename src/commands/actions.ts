/** The prepared tables that the ribbon's menu offers. */
export const MENU_TABLES = [
  "trade-partners",
  "agri-food-trade",
  "exports-of-enterprises",
  "bellegprom-countries",
  "commodity-exchange",
  "parks-and-zones",
  "charging-network",
  "targets",
] as const;

/** The name under which the manifest knows a table's button: `insertTable_trade_partners`. */
const insertTableAction = (table: string): string => `insertTable_${table.replaceAll("-", "_")}`;

/** The table of each of those buttons. */
export const TABLE_ACTIONS: ReadonlyMap<string, string> = new Map(
  MENU_TABLES.map((table) => [insertTableAction(table), table]),
);

/** Every action of the manifest and of the shortcuts. */
export const ACTIONS: readonly string[] = [
  ...["refresh", "citeSelection", "insertTable", "inspect", "help"],
  ...TABLE_ACTIONS.keys(),
];
