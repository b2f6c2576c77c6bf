/** @jest-environment jsdom */
import type { Workbook } from "../../src/excel/workbook";
import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import { ok } from "../../src/core/question/result";
import { MessagesProvider } from "../../src/taskpane/state/messages-context";
import { RunProvider, useRun } from "../../src/taskpane/state/run-context";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const written: (string | undefined)[] = [];

/** A button that comes to mean its reverse as soon as it has been pressed. */
function PinButton() {
  const { run } = useRun();
  const [pin, setPin] = useState<string>();
  const next = pin === undefined ? "2026.1" : undefined;
  const press = () =>
    void run({
      doing: next === undefined ? "unpin" : "pin",
      perform: () => Promise.resolve(ok(void written.push(next))),
      done: () => undefined,
      onDone: () => setPin(next),
    });
  return <button onClick={press}>{pin ?? "none"}</button>;
}

const show = async () => {
  const element = document.createElement("div");
  document.body.append(element);
  await act(async () =>
    createRoot(element).render(
      <MessagesProvider>
        <RunProvider workbook={{} as Workbook}>
          <PinButton />
        </RunProvider>
      </MessagesProvider>,
    ),
  );
  return element.querySelector("button") as HTMLButtonElement;
};
/** `detail` is the browser's count of presses in one place. */
const press = (button: HTMLButtonElement, detail: number) =>
  act(async () => void button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail })));

beforeEach(() => void (written.length = 0));

test("the second press of a double one does not undo the first, however late it is heard of", async () => {
  const button = await show();
  await press(button, 1);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await press(button, 2);
  expect(written).toEqual(["2026.1"]);
  expect(button.textContent).toBe("2026.1");
});

test("a press of its own does", async () => {
  const button = await show();
  await press(button, 1);
  await press(button, 1);
  expect(written).toEqual(["2026.1", undefined]);
});
