import { PropertyBag } from "./property-bag";
import { KeyValues } from "./key-values";

export class DocumentProperties extends PropertyBag {
  title = "";
  subject = "";
  author = "";
  keywords = "";
  comments = "";
  category = "";
  manager = "";
  company = "";
  readonly custom = new KeyValues();
}
