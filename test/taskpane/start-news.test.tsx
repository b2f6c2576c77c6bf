/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { ok } from "../../src/core/question/result";
import type { TrackedTable } from "../../src/excel/workbook";
import type { PaneWorkbook } from "../../src/taskpane/host/pane-host";
import { MessagesProvider, useMessages } from "../../src/taskpane/state/messages-context";
import { PaneProvider } from "../../src/taskpane/state/pane-context";
import { RunProvider } from "../../src/taskpane/state/run-context";
import { useStartNews } from "../../src/taskpane/state/use-start-news";
import { createTexts } from "../../src/taskpane/texts/create-texts";
import { realEdition } from "../real-dataset";

let isSpoilt = false;
jest.mock("../../src/dataset/start", () => ({
  tellSpoilt: () => {
    const told = isSpoilt;
    isSpoilt = false;
    return told;
  },
}));

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const tableOf = (name: string, edition: string): TrackedTable => ({
  name,
  edition,
  address: "Sheet1!A1:B2",
  table: "trade-partners",
  language: "en",
  content: "values",
});

function News() {
  useStartNews();
  const { message } = useMessages();
  return <pre>{JSON.stringify(message)}</pre>;
}

async function start(...tables: TrackedTable[]): Promise<string> {
  const texts = await createTexts("en");
  const workbook = { listTables: () => Promise.resolve(ok(tables)) } as unknown as PaneWorkbook;
  const element = document.createElement("div");
  const pane = {
    edition: realEdition,
    source: undefined,
    language: "en",
    kind: "excel",
    prefix: "",
    workbook,
  } as const;
  await act(async () =>
    createRoot(element).render(
      <I18nextProvider i18n={texts}>
        <MessagesProvider>
          <RunProvider workbook={workbook}>
            <PaneProvider pane={pane}>
              <News />
            </PaneProvider>
          </RunProvider>
        </MessagesProvider>
      </I18nextProvider>,
    ),
  );
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
  return element.textContent ?? "";
}

beforeEach(() => localStorage.clear());

test("tables of another edition are named, with the offer to refresh them; who leaves them is not asked again", async () => {
  const tables = [tableOf("Old", "2025.1"), tableOf("New", realEdition.dataset.edition)];
  const said = await start(...tables);
  expect(said).toContain("1 table is not of edition");
  expect(said).toContain("Old");
  expect(said).toContain("Refresh the tables");
  expect(await start(...tables)).toBe("");
});

test("tables of the edition in use are nothing to tell", async () => {
  expect(await start(tableOf("New", realEdition.dataset.edition))).toBe("");
});

test("that what was stored had to be set aside is told once", async () => {
  isSpoilt = true;
  expect(await start()).toContain("was removed");
  expect(await start()).toBe("");
});
