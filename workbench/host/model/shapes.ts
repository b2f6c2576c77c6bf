import { HostObject, type Identity } from "../protocol/host-object";
import { KeyedCollection, without } from "./keyed-collection";

let lastShape = 0;

/** Text boxes and drawings, as much of them as tells that they are there. */
export class Shapes extends KeyedCollection<Shape> {
  #list: readonly Shape[] = [];

  get items(): readonly Shape[] {
    return this.#list;
  }

  addTextBox(text = ""): Shape {
    const id = `{${++lastShape}-SHAPE}`;
    const shape = new Shape(id, `TextBox ${lastShape}`, text, (gone) => {
      this.#list = without(this.#list, gone);
    });
    this.#list = [...this.#list, shape];
    return shape;
  }

  protected matches(shape: Shape, key: unknown): boolean {
    return shape.id === key || shape.name === key;
  }
}

class Shape extends HostObject {
  constructor(
    readonly id: string,
    public name: string,
    readonly text: string,
    private readonly drop: (shape: Shape) => void,
  ) {
    super();
  }

  get scalars(): readonly string[] {
    return ["id", "name"];
  }

  get identity(): Identity {
    return { Id: this.id };
  }

  delete(): void {
    this.drop(this);
  }
}
