import type { Worksheet } from "../host/model/worksheet";
import type { Session } from "../session";

export interface MisbehaviourSwitch {
  readonly name: string;
  readonly label: string;
  /** What the status line says while it is on. */
  readonly state: (session: Session) => string;
  readonly isOn: (session: Session) => boolean;
  readonly set: (session: Session, isOn: boolean) => void;
}

const SLOW = 1500;

export const MISBEHAVIOUR_SWITCHES: readonly MisbehaviourSwitch[] = [
  {
    name: "edit",
    label: "A cell is being edited",
    state: () => "Cell being edited",
    isOn: ({ host }) => host.misbehaviour.cellEditMode,
    set: ({ host }, isOn) => (host.misbehaviour.cellEditMode = isOn),
  },
  {
    name: "slow",
    label: `Answers take ${SLOW / 1000} seconds`,
    state: ({ host }) => `Answers after ${host.misbehaviour.latency / 1000} s`,
    isOn: ({ host }) => host.misbehaviour.latency > 0,
    set: ({ host }, isOn) => (host.misbehaviour.latency = isOn ? SLOW : 0),
  },
  {
    name: "protected",
    label: "This sheet is protected",
    state: (session) => `${openSheet(session).name} protected`,
    isOn: (session) => openSheet(session).protection.protected,
    set: (session, isOn) => {
      const { protection } = openSheet(session);
      if (isOn) protection.protect();
      else protection.unprotect();
    },
  },
  {
    name: "object",
    label: "A chart is selected",
    state: () => "Chart selected",
    isOn: ({ host }) => host.misbehaviour.objectSelected,
    set: ({ host }, isOn) => (host.misbehaviour.objectSelected = isOn),
  },
];

const openSheet = ({ host }: Session): Worksheet => host.workbook.worksheets.getActiveWorksheet();
