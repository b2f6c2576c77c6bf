import ts from "typescript";

/**
 * An object that takes any text as a key answers to `constructor` and `__proto__` as well. What is looked up by a text
 * stands in a `Map`; a closed list of keys may stay an object, since the types let no other text through.
 */
export const noRecordLookup = {
  meta: {
    type: "problem",
    schema: [],
    messages: { lookup: "An object answers to `constructor` too: look texts up in a Map." },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const typeOf = (node) => {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
      return checker.getBaseConstraintOfType(type) ?? type;
    };
    const check = (object, key) => {
      if (isOpen(typeOf(object)) && !isClosed(typeOf(key)))
        context.report({ node: key, messageId: "lookup" });
    };
    return {
      "MemberExpression[computed=true]": ({ object, property }) => check(object, property),
      "BinaryExpression[operator='in']": ({ left, right }) => {
        if (left.type !== "PrivateIdentifier") check(right, left);
      },
    };
  },
};

/** Whether a type takes any text as a key. */
const isOpen = (type) => (type.isUnion() ? type.types.some(isOpen) : type.getStringIndexType() !== undefined);

const CLOSED = ts.TypeFlags.NumberLike | ts.TypeFlags.StringLiteral | ts.TypeFlags.ESSymbolLike;

/** Numbers, and texts of which every one is known. */
const isClosed = (type) => (type.isUnion() ? type.types.every(isClosed) : (type.flags & CLOSED) !== 0);
