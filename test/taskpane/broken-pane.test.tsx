/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "react-error-boundary";
import { BrokenPane } from "../../src/taskpane/frame/broken-pane";
import { createTexts } from "../../src/taskpane/texts/create-texts";
import { en } from "../../src/taskpane/texts/en";
import { ru } from "../../src/taskpane/texts/ru";

test.each([
  ["en", en],
  ["ru", ru],
] as const)("a pane that throws says so in %s, and is drawn when it can be", async (language, words) => {
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const texts = await createTexts(language);
  let isBroken = true;
  const Pane = () => {
    if (isBroken) throw new Error("broken on purpose");
    return <p>drawn</p>;
  };
  const element = document.createElement("div");
  const root = createRoot(element);
  act(() =>
    root.render(
      <ErrorBoundary fallbackRender={(broken) => <BrokenPane {...broken} texts={texts} />}>
        <Pane />
      </ErrorBoundary>,
    ),
  );
  expect(element.textContent).toContain(words.broken.pane);
  expect(element.textContent).toContain(words.broken.kept);
  const [again, copy] = element.querySelectorAll("button");
  expect(copy?.textContent).toBe(words.broken.copy);
  isBroken = false;
  act(() => again?.click());
  expect(element.textContent).toBe("drawn");
  act(() => root.unmount());
  said.mockRestore();
});
