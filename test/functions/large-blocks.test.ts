import { startFunctions } from "../office-host/start-functions";

const ROWS = 1_100;
const BLOCK = `=TURNOVER("Belarus","Uzbekistan",A1:A${ROWS})`;

test("a block with more numbers than cards keeps its formats, and its first card says so", async () => {
  const excel = await startFunctions();
  excel.put(
    `A1:A${ROWS}`,
    Array.from({ length: ROWS }, () => [2020]),
  );
  const block = (await excel.ask([BLOCK]))[BLOCK];
  const [first, second, ...rest] = block.map(([cell]) => cell);
  expect(rest).toHaveLength(ROWS - 2);
  expect(first?.dataType).toMatchObject({
    type: "Double",
    properties: { Note: expect.stringContaining("1000 numbers") as string },
  });
  expect(second?.dataType).toMatchObject({
    type: "FormattedNumber",
    numberFormat: expect.stringContaining(">") as string,
  });
});
