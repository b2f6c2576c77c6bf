import { parse, tokenize, type AstExpression } from "@borgar/fx";
import type { Argument, ArgumentValue } from "../../workbench/host/functions/argument";
import { parseField, readField } from "../../workbench/host/functions/read-field";
import type { CalculateFormula, FormulaPlace } from "../../workbench/host/store/calculation";
import { errorAnswer, type Answer } from "../../workbench/host/store/read-answer";

/** Answers the call of a function in a formula. */
export type AnswerCall = (
  name: string,
  args: Argument[],
  at: FormulaPlace,
) => Answer | Answer[][] | Promise<Answer | Answer[][]>;

/** Formulas that are one call, of literals, references and calls: enough to see an add-in's own formulas answered. */
export function evaluateFormulas(answer: AnswerCall): CalculateFormula {
  return async (formula, at) => toAnswer(await evaluate(parse(tokenize(formula)), answer, at));
}

async function evaluate(node: AstExpression | null, answer: AnswerCall, at: FormulaPlace): Promise<Argument> {
  if (node === null) return { kind: "omitted" };
  switch (node.type) {
    case "Literal":
      return { kind: "value", value: node.value };
    case "ErrorLiteral":
      return { kind: "value", value: errorAnswer(node.value) };
    case "ReferenceIdentifier":
      return readReference(node.value, at);
    case "ArrayExpression":
      return {
        kind: "block",
        values: node.elements.map((line) =>
          line.map((element) => (element.type === "Literal" ? element.value : null)),
        ),
      };
    case "CallExpression": {
      const args = await Promise.all(node.arguments.map((argument) => evaluate(argument, answer, at)));
      return toArgument(await answer(node.callee.type === "Identifier" ? node.callee.name : "", args, at));
    }
    default:
      return { kind: "value", value: errorAnswer("#NAME?") };
  }
}

function readReference(reference: string, at: FormulaPlace): Argument {
  const parsed = parseField(reference);
  if (parsed) return toArgument(readField(valueOf(readReference(parsed.cell, at)), parsed.field));
  const values = at.read(reference).map((row) =>
    row.map(({ type, value, dataType }): ArgumentValue => {
      if (type === "Error") return errorAnswer(String(value));
      return type === "Empty" ? null : (dataType ?? value);
    }),
  );
  const address = reference.includes("!") ? reference : `${at.sheet}!${reference}`;
  const [[only] = []] = values;
  const isOneCell = values.length === 1 && values[0]?.length === 1;
  return isOneCell ? { kind: "value", value: only ?? null, address } : { kind: "block", values, address };
}

const valueOf = (argument: Argument): ArgumentValue => (argument.kind === "value" ? argument.value : null);

const toArgument = (answer: Answer | Answer[][]): Argument =>
  Array.isArray(answer)
    ? { kind: "block", values: answer.map((row) => row.map((value) => value ?? null)) }
    : { kind: "value", value: answer ?? null };

function toAnswer(argument: Argument): Answer | Answer[][] {
  if (argument.kind === "omitted") return null;
  return argument.kind === "value" ? argument.value : argument.values.map((row) => [...row]);
}
