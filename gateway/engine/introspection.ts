import {
  Kind,
  OperationTypeNode,
  executeSync,
  visit,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import type { Prepared } from './prepare.js';
import type { Run } from './run/run.js';

/** Answers what an operation asks of the schema itself; no subgraph is asked for it. */
export function gatherIntrospection<Context>(
  { document, operation, projection }: Prepared,
  schema: GraphQLSchema,
  { data, coerced }: Run<Context>,
): void {
  if (operation.operation !== OperationTypeNode.QUERY) return;
  const asked = projection.selection
    .of(projection.rootType)
    .filter(({ name }) => name === '__schema' || name === '__type');
  if (asked.length === 0) return;
  const keys = new Set(asked.map(({ key }) => key));
  const atRoot = (node: FieldNode) =>
    keys.has(node.alias?.value ?? node.name.value);
  const only = visit(operation, {
    Field: (node) => (atRoot(node) ? false : null),
  });
  const used = new Set<string>();
  visit(only.selectionSet, {
    Variable: ({ name }) => void used.add(name.value),
  });
  const answer = executeSync({
    schema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          ...only,
          variableDefinitions: (only.variableDefinitions ?? []).filter(
            ({ variable }) => used.has(variable.name.value),
          ),
        },
        ...document.definitions.filter(
          ({ kind }) => kind === Kind.FRAGMENT_DEFINITION,
        ),
      ],
    },
    variableValues: coerced,
  });
  Object.assign(data, answer.data);
}
