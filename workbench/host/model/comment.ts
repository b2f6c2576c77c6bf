import type { Area } from "../area";
import { HostObject, type Identity } from "../protocol/host-object";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

interface CommentOwner {
  drop(comment: Comment): void;
  changed(comment: Comment): void;
}

/** A comment on a cell. Replies are not emulated. */
export class Comment extends HostObject {
  readonly authorName = "Workbench";
  readonly authorEmail = "workbench@example.com";
  readonly creationDate = new Date(0).toISOString();
  readonly contentType = "Plain";
  resolved = false;

  constructor(
    readonly id: string,
    readonly sheet: Worksheet,
    public area: Area,
    private text: string,
    private readonly owner: CommentOwner,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["id", "content", "authorName", "authorEmail", "creationDate", "contentType", "resolved"];
  }

  get identity(): Identity {
    return { Id: this.id };
  }

  get content(): string {
    return this.text;
  }

  set content(content: string) {
    this.text = content;
    this.owner.changed(this);
  }

  getLocation(): Range {
    return this.sheet.rangeAt(this.area);
  }

  delete(): void {
    this.owner.drop(this);
  }
}
