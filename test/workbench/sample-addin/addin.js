/* global CustomFunctions, Excel, Office -- An ordinary add-in: it knows nothing of the workbench. */

function card(value, title, source) {
  return {
    type: "Double",
    basicType: "Double",
    basicValue: value,
    numberFormat: '$#,##0.0,,"M"',
    properties: {
      Unit: "USD",
      Source: {
        type: "String",
        basicValue: source,
        propertyMetadata: {
          attribution: [{ sourceText: source, sourceAddress: "https://example.com/source" }],
        },
      },
    },
    layouts: {
      card: { title, sections: [{ layout: "List", title: "Number", properties: ["Unit", "Source"] }] },
    },
    provider: { description: "Sample 2026.1" },
  };
}

/** Every name has its length for a number; "Nowhere" has none. */
function amount(reporter, partner, period) {
  if (partner === "Nowhere") {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `nothing is known of ${partner}`);
  }
  const value = String(reporter).length * 10e6 + String(partner).length * 1e6 + Number(period);
  return card(value, `${reporter}–${partner}, ${period}`, "Sample yearbook");
}

function trade(reporters, partners, periods) {
  const columns = periods[0].map((_, at) => periods.map((row) => row[at])[0]);
  return partners.map(([partner]) => columns.map((period) => amount(reporters[0][0], partner, period)));
}

CustomFunctions.associate("TURNOVER", trade);
CustomFunctions.associate("EXPORTS", trade);
CustomFunctions.associate("IMPORTS", trade);
CustomFunctions.associate("FIGURES", () => [
  ["Partner", "Value"],
  ["Cuba", amount("Belarus", "Cuba", 2019)],
]);
CustomFunctions.associate(
  "UNITOF",
  (figure) => figure?.properties?.Unit?.basicValue ?? figure?.properties?.Unit ?? "?",
);
CustomFunctions.associate("ECHO", (...args) => JSON.stringify(args.slice(0, -1)));

function makeStamp(text) {
  return (event) =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [[text]];
      await context.sync();
    }).finally(() => event.completed());
}

Office.actions.associate("stamp", makeStamp("stamped"));
Office.actions.associate("stampFromMenu", makeStamp("from the menu"));
Office.actions.associate("stampCell", makeStamp("from the cell"));
Office.actions.associate("Stamp.Shortcut", () =>
  Excel.run(async (context) => {
    context.workbook.getSelectedRange().values = [["by keys"]];
    await context.sync();
  }),
);

void Office.onReady(async () => {
  document.getElementById("state").textContent = `ready in ${Office.context.displayLanguage}`;
});
