import { HostObject } from "../protocol/host-object";
import type { Range } from "./range";
import { readColor } from "./read-color";
import { changeFormat, readFormat } from "./uniform-format";

export class RangeFont extends HostObject {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get scalars(): readonly string[] {
    return ["bold", "italic", "color", "name", "size", "underline", "strikethrough"];
  }

  get bold(): boolean | null {
    return readFormat(this.ranges, "fontBold");
  }

  set bold(fontBold: boolean) {
    changeFormat(this.ranges, { fontBold });
  }

  get italic(): boolean | null {
    return readFormat(this.ranges, "fontItalic");
  }

  set italic(fontItalic: boolean) {
    changeFormat(this.ranges, { fontItalic });
  }

  get color(): string | null {
    return readFormat(this.ranges, "fontColor");
  }

  set color(color: string) {
    changeFormat(this.ranges, { fontColor: readColor(color) });
  }

  get name(): string | null {
    return readFormat(this.ranges, "fontName");
  }

  set name(fontName: string) {
    changeFormat(this.ranges, { fontName });
  }

  get size(): number | null {
    return readFormat(this.ranges, "fontSize");
  }

  set size(fontSize: number) {
    changeFormat(this.ranges, { fontSize });
  }

  get underline(): string | null {
    return readFormat(this.ranges, "fontUnderline");
  }

  set underline(fontUnderline: string) {
    changeFormat(this.ranges, { fontUnderline });
  }

  get strikethrough(): boolean | null {
    return readFormat(this.ranges, "fontStrikethrough");
  }

  set strikethrough(fontStrikethrough: boolean) {
    changeFormat(this.ranges, { fontStrikethrough });
  }
}
