import { startExcel } from "../office-host/start-excel";
import { PROFILES, type ProfileName } from "../../workbench/host/profile";

test.each(Object.keys(PROFILES) as ProfileName[])(
  "saved and opened again in %s: cells stay, XML and settings where Excel keeps them, undo never",
  async (profile) => {
    const { host } = startExcel({ profile });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["kept"]];
      context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
      context.workbook.settings.add("key", "value");
      await context.sync();
    });
    host.saveAndReopen();
    const { customXmlParts, settings, undoList } = host.workbook;
    const left = PROFILES[profile].losesXmlOnSave ? 0 : 1;
    expect(host.workbook.findRange("A1").values).toEqual([["kept"]]);
    expect([customXmlParts.items.length, settings.items.length, undoList.length]).toEqual([left, left, 0]);
  },
);
