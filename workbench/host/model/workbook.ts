import { parseAddress } from "../address";
import { hostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { References } from "../protocol/references";
import type { Broadcast } from "../events/broadcast";
import type { BookStore } from "../store/book-store";
import type { Misbehaviour } from "../misbehaviour";
import type { Profile } from "../profile";
import { UndoList } from "../undo-list";
import { Application } from "./application";
import type { Chart } from "./chart";
import { Comments } from "./comments";
import { CustomXmlParts } from "./custom-xml-parts";
import { DocumentProperties } from "./document-properties";
import { KeyValues } from "./key-values";
import { NamedItems } from "./named-items";
import { Notes } from "./notes";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { Runtime } from "./runtime";
import { StoreFollower } from "./store-follower";
import { Tables } from "./tables";
import type { Worksheet } from "./worksheet";
import { Worksheets } from "./worksheets";

export interface WorkbookParts {
  readonly store: BookStore;
  readonly broadcast: Broadcast;
  readonly references: References;
  readonly misbehaviour: Misbehaviour;
  readonly profile: Profile;
  /** "ru-RU": how formulas are written locally. */
  readonly language: string;
}

export class Workbook extends HostObject {
  readonly store: BookStore;
  readonly broadcast: Broadcast;
  readonly references: References;
  readonly profile: Profile;
  readonly language: string;
  readonly worksheets: Worksheets;
  readonly tables: Tables;
  readonly names: NamedItems;
  readonly comments: Comments;
  readonly notes: Notes;
  readonly settings = new KeyValues();
  readonly customXmlParts = new CustomXmlParts();
  readonly properties = new DocumentProperties();
  readonly application: Application;
  readonly runtime: Runtime;
  readonly undoList: UndoList;
  readonly #misbehaviour: Misbehaviour;
  name = "Book1.xlsx";

  constructor({ store, broadcast, references, misbehaviour, profile, language }: WorkbookParts) {
    super();
    this.store = store;
    this.broadcast = broadcast;
    this.references = references;
    this.profile = profile;
    this.language = language;
    this.#misbehaviour = misbehaviour;
    this.worksheets = new Worksheets(this);
    this.tables = new Tables(this);
    this.names = new NamedItems(this);
    this.comments = new Comments(this);
    this.notes = new Notes(this);
    this.application = new Application(this);
    this.runtime = new Runtime(broadcast);
    this.undoList = new UndoList(profile, store);
    store.listen(new StoreFollower(this));
  }

  get scalars(): readonly string[] {
    return ["name", "readOnly", "isDirty", "autoSave", "previouslySaved", "calculationEngineVersion"];
  }

  get events(): readonly string[] {
    return ["Activated"];
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return true;
  }

  get autoSave(): boolean {
    return false;
  }

  get previouslySaved(): boolean {
    return false;
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  /** One range, or an error: nothing of the cells is selected when a chart is, or more than one range. */
  getSelectedRange(): Range {
    const [area, ...others] = this.store.selection;
    if (!area || others.length > 0 || this.#misbehaviour.objectSelected) throw hostError("InvalidSelection");
    return this.worksheets.getActiveWorksheet().rangeAt(area);
  }

  getSelectedRanges(): RangeAreas {
    if (this.#misbehaviour.objectSelected) throw hostError("InvalidSelection");
    const sheet = this.worksheets.getActiveWorksheet();
    return new RangeAreas(this.store.selection.map((area) => sheet.rangeAt(area)));
  }

  getActiveCell(): Range {
    return this.getSelectedRanges().areas.getItemAt(0).getCell(0, 0);
  }

  getActiveChart(): Chart {
    throw hostError("ItemNotFound");
  }

  getActiveChartOrNullObject(): Chart | undefined {
    return undefined;
  }

  save(): void {}

  /** "Trade!A1:B2" anywhere in the workbook; without a sheet on `sheet`. */
  findRange(address: string, sheet: Worksheet = this.worksheets.getActiveWorksheet()): Range {
    const parsed = parseAddress(address);
    const owner = parsed?.sheet === undefined ? sheet : this.worksheets.find(parsed.sheet);
    if (!owner) throw hostError("InvalidArgument");
    return parsed ? owner.rangeAt(parsed.area) : owner.getRange(address);
  }

  /** The range that an event was about: "{sheet id}|A1:B2". */
  getRangeForEventByReferenceId(reference: string): Range {
    const [sheet, address] = reference.split("|");
    return this.worksheets.getItem(sheet).getRange(address);
  }

  getRangeOrNullObjectForEventByReferenceId(reference: string): Range {
    return this.getRangeForEventByReferenceId(reference);
  }
}
