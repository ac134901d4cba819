import {
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import { printOperation } from '../../execution/print-operation.js';

/** Fields of every subgraph that its own schema does not show. */
const federationFields = new Set(['_entities', '_service']);

const typename: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

/** The document of a fetch without what the running schema of its subgraph lacks; `null` when it lacks nothing. */
export function withoutMissingFields(
  query: string,
  running: GraphQLSchema,
): string | null {
  const info = new TypeInfo(running);
  let isChanged = false;
  const removed = () => {
    isChanged = true;
    return null;
  };
  const document = visit(
    parse(query, { noLocation: true }),
    visitWithTypeInfo(info, {
      Field: (node) => (isMissing(node, info) ? removed() : undefined),
      InlineFragment: (node) =>
        hasUnknownType(node, running) ? removed() : undefined,
      // An object whose fields are all missing is still there.
      SelectionSet: { leave: withTypename },
    }),
  );
  if (!isChanged) return null;
  return printOperation(withoutUnusedVariables(document));
}

function isMissing({ name, arguments: given = [] }: FieldNode, info: TypeInfo) {
  const parent = info.getParentType();
  if (!parent || federationFields.has(name.value)) return false;
  const field = info.getFieldDef();
  if (!field) return true;
  return given.some((each) =>
    field.args.every((known) => known.name !== each.name.value),
  );
}

const hasUnknownType = (
  { typeCondition }: InlineFragmentNode,
  running: GraphQLSchema,
) => typeCondition !== undefined && !running.getType(typeCondition.name.value);

const withTypename = (node: SelectionSetNode) =>
  node.selections.length === 0
    ? { ...node, selections: [typename] }
    : undefined;

/** A variable that is not used makes an operation invalid (GraphQL, section 5.8.4); a value without a variable does not. */
function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return visit(document, {
    VariableDefinition: ({ variable }) =>
      used.has(variable.name.value) ? undefined : null,
  });
}
