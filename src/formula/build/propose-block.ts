import type { CallContext } from "../../core/show/cell";
import { describeFunction, type FunctionName } from "../../core/question/functions";
import { readPeriod } from "../../core/periods/read-period";
import type { Arguments } from "./build-state";
import type { ParameterName } from "./function-metadata";
import { headingAddresses } from "./heading-addresses";

/** What a function that answers a column against a row with a block calls whose number it is. */
function whoseOf(name: FunctionName): "reporter" | "entity" | undefined {
  const { group, parameters } = describeFunction(name);
  if (group !== "numbers") return undefined;
  return parameters.includes("reporter") ? "reporter" : "entity";
}

/** The selected cells, and what stands beside and above them. */
interface HeadedCells {
  address: string;
  headings: Record<"left" | "above", (string | number)[]>;
}

export interface BlockProposal {
  name: FunctionName;
  arguments: Arguments;
  /** What the references hold, by their address. */
  values: Record<string, (string | number)[][]>;
}

type Headings = "place" | "period" | "product";

/** A formula for the selected cells from the headings beside and above them; `undefined` when these say nothing that it knows. */
export function proposeBlock(
  context: CallContext,
  selection: HeadedCells,
  wanted: FunctionName,
): BlockProposal | undefined {
  const { left, above } = headingAddresses(selection.address);
  const name = whoseOf(wanted) ? wanted : "TURNOVER";
  const sides = [
    {
      address: left,
      labels: selection.headings.left,
      values: selection.headings.left.map((label) => [label]),
    },
    { address: above, labels: selection.headings.above, values: [selection.headings.above] },
  ];
  const proposal: BlockProposal = { name, arguments: {}, values: {} };
  for (const { address, labels, values } of sides) {
    const kind = kindOf(context, labels);
    const parameter = kind && parameterFor(kind, proposal.arguments, whoseOf(name) ?? "reporter");
    if (!address || !parameter) continue;
    proposal.arguments[parameter] = { reference: address };
    proposal.values = { ...proposal.values, [address]: values };
  }
  return Object.keys(proposal.arguments).length > 0 ? proposal : undefined;
}

/** Places beside other places are reporters against partners; alone they are the partners. */
function parameterFor(kind: Headings, filled: Arguments, whose: ParameterName): ParameterName | undefined {
  if (kind !== "place") return filled[kind] ? undefined : kind;
  if (whose === "entity") return filled.entity ? "partner" : "entity";
  return filled.partner ? whose : "partner";
}

/** What all the labels are; empty ones are passed over. */
function kindOf({ edition }: CallContext, labels: readonly (string | number)[]): Headings | undefined {
  const said = labels.filter((label) => String(label).trim() !== "");
  if (said.length === 0) return undefined;
  if (said.every((label) => readPeriod(label) !== undefined)) return "period";
  if (said.every((label) => edition.entities.resolve(String(label)).length > 0)) return "place";
  return said.every((label) => edition.products.resolve(String(label)).length > 0) ? "product" : undefined;
}
