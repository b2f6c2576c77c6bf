/** @jest-environment jsdom */
import { officeTheme } from "../../src/taskpane/host/office-theme";
import { onPaneShown } from "../../src/taskpane/host/on-pane-shown";

type Heard = (event: { visibilityMode: string }) => void;

let tell: Heard | undefined;
let shown: number;
let stop: () => void;

async function start(host: string | null): Promise<void> {
  tell = undefined;
  shown = 0;
  const office = {
    onReady: () => Promise.resolve({ host }),
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    addin: {
      onVisibilityModeChanged: (heard: Heard) => {
        tell = heard;
        return Promise.resolve(() => Promise.resolve());
      },
    },
    context: { officeTheme: { bodyBackgroundColor: "#ffffff" } },
  };
  Object.assign(globalThis, { Office: office });
  window.innerWidth = 0;
  stop = onPaneShown(() => void shown++);
  await new Promise((resolve) => setTimeout(resolve, 1));
}
afterEach(() => stop());

test("a pane that has no width yet is shown when Excel says so, without any event of the page", async () => {
  await start("Excel");
  window.dispatchEvent(new Event("resize"));
  expect(shown).toBe(0);
  tell?.({ visibilityMode: "Hidden" });
  expect(shown).toBe(0);
  tell?.({ visibilityMode: "Taskpane" });
  expect(shown).toBe(1);
});

test.each(["resize", "focus"])("a pane that has a width is shown on %s, until it is ended", async (event) => {
  await start("Excel");
  window.innerWidth = 320;
  window.dispatchEvent(new Event(event));
  expect(shown).toBe(1);
  stop();
  window.dispatchEvent(new Event(event));
  tell?.({ visibilityMode: "Taskpane" });
  expect(shown).toBe(1);
});

test("outside Excel nothing of Office is asked for", async () => {
  await start(null);
  expect(tell).toBeUndefined();
});

test("the Office theme is read again when the pane gets the focus", async () => {
  await start("Excel");
  window.innerWidth = 320;
  const theme = officeTheme(null);
  const seen: (boolean | undefined)[] = [];
  const end = theme.onChange(() => seen.push(theme.isDark()));
  Object.assign(Office.context, { officeTheme: { bodyBackgroundColor: "#1f1f1f" } });
  window.dispatchEvent(new Event("focus"));
  expect(seen).toEqual([true]);
  end();
});
