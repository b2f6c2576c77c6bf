import {
  beforeStart,
  isDue,
  nextState,
  type EditionEvent,
  type EditionState,
  type Held,
} from "../../src/dataset/edition-state";

type State = EditionState<Held>;
type Event = EditionEvent<Held>;

const BUNDLED = "2026.2";
const newer: Held = { dataset: { edition: "2026.3" } };
const older: Held = { dataset: { edition: "2026.1" } };
const own: Held = { dataset: { edition: "2020.1" }, source: "https://own.example/editions.json" };

const ALWAYS: Event[] = [
  { type: "read" },
  { type: "read", isSpoilt: true },
  { type: "read", held: newer },
  { type: "read", held: older },
  { type: "read", held: own },
  { type: "late" },
  { type: "later-part" },
  { type: "taken", held: newer },
  { type: "taken", held: own },
  { type: "returned" },
];

/** What may happen in a state: a write ends only where one is going on. */
const eventsIn = (state: State): Event[] => [
  ...ALWAYS,
  ...(isDue(state) ? [{ type: "writing" as const }] : []),
  ...(state.isWriting
    ? [
        { type: "written" as const, kept: state.wanted },
        { type: "not-written" as const, tried: state.wanted },
        { type: "not-written" as const, tried: "nothing" as const },
      ]
    : []),
];

const nameOf = (held: Held | string) =>
  typeof held === "string" ? held : `${held.source ?? ""}${held.dataset.edition}`;
const keyOf = ({ inUse, wanted, kept, ...rest }: State) =>
  JSON.stringify({ ...rest, inUse: nameOf(inUse), wanted: nameOf(wanted), kept: nameOf(kept) });

function allSteps(): { before: State; event: Event; after: State }[] {
  const first = beforeStart<Held>(BUNDLED);
  const seen = new Map([[keyOf(first), first]]);
  const steps: { before: State; event: Event; after: State }[] = [];
  for (const before of seen.values())
    for (const event of eventsIn(before)) {
      const after = nextState(before, event);
      steps.push({ before, event, after });
      if (!seen.has(keyOf(after))) seen.set(keyOf(after), after);
    }
  return steps;
}

const steps = allSteps();

test("every event is tried in every state that can be", () => {
  expect(steps.length).toBeGreaterThan(500);
  for (const type of ["read", "late", "later-part", "taken", "returned", "writing", "written", "not-written"])
    expect(steps.some(({ event }) => event.type === type)).toBe(true);
});

test("once there is an answer there always is one", () => {
  for (const { before, after } of steps) if (before.inUse !== "none") expect(after.inUse).not.toBe("none");
});

test("what a person chose stands until they choose otherwise", () => {
  for (const { before, event, after } of steps) {
    if (event.type === "taken") expect(after.inUse).toBe(event.held);
    else if (event.type === "returned") expect(after.inUse).toBe("bundled");
    else if (before.isChosen) expect(after.inUse).toBe(before.inUse);
  }
});

test("the later part and the end of a write never change what answers", () => {
  for (const { before, event, after } of steps)
    if (["later-part", "writing", "written", "not-written"].includes(event.type))
      expect(after.inUse).toBe(before.inUse);
});

test("what is to outlive the session is what answers, unless the store has refused it", () => {
  for (const { event, after } of steps) {
    if (event.type === "not-written" || after.wanted === after.kept) continue;
    expect(after.wanted).toBe(after.inUse === "bundled" || after.inUse === "none" ? "nothing" : after.inUse);
  }
});

test("the bundled edition gives way to a newer one of the add-in's own, and to any from elsewhere", () => {
  const start = beforeStart<Held>(BUNDLED);
  expect(nextState(start, { type: "read", held: newer }).inUse).toBe(newer);
  expect(nextState(start, { type: "read", held: own }).inUse).toBe(own);
  expect(nextState(start, { type: "read", held: older })).toMatchObject({
    inUse: "bundled",
    wanted: "nothing",
  });
});
