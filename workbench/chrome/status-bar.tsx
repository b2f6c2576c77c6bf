import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import officeJs from "@microsoft/office-js/package.json";
import type { Query } from "../query";
import type { Session } from "../session";
import { isLost } from "../frame/presses";
import { HostMenu } from "./host-menu";
import { MISBEHAVIOUR_SWITCHES } from "./misbehaviour-switches";
import { useSession } from "./use-session";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  state: { flex: 1 },
});

export interface StatusBarProps {
  readonly session: Session | undefined;
  readonly query: Query;
  readonly isDark: boolean;
  readonly onDark: (isDark: boolean) => void;
}

/** What this is, what it is doing, and how it can be told to misbehave. */
export function StatusBar({ session, query, isDark, onDark }: StatusBarProps) {
  const styles = useStyles();
  useSession(session);
  const { unknownHost } = query;
  const said = unknownHost === undefined ? [] : [`There is no host “${unknownHost}”: this is the usual one`];
  if (session) said.push(...describeMisbehaviour(session));
  return (
    <footer className={styles.bar} data-part="status">
      <Caption1>
        {query.profile.label}, emulated: Office.js {officeJs.version}, ExcelApi {query.profile.sets.ExcelApi}
      </Caption1>
      <Caption1 className={styles.state} role="status">
        {said.join(" · ")}
      </Caption1>
      {session && <HostMenu session={session} query={query} isDark={isDark} onDark={onDark} />}
    </footer>
  );
}

/** What went wrong last, too: a press that nothing answered to. */
function describeMisbehaviour(session: Session): string[] {
  const { tableToLose } = session.host.misbehaviour;
  const switchedOn = MISBEHAVIOUR_SWITCHES.filter(({ isOn }) => isOn(session));
  return [
    ...switchedOn.map(({ state }) => state(session)),
    ...(tableToLose === undefined ? [] : [`${tableToLose} will be lost`]),
    ...session.addIn.presses.filter(isLost).map(({ functionName }) => `A press was lost: ${functionName}`),
  ];
}
