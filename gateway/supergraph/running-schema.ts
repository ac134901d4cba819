import {
  buildASTSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type DefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { isObject, own } from '../execution/json.js';
import type { SupergraphFacts } from './facts.js';

/** Fetches the schema that a subgraph runs (Federation, `Query._service`). */
export const serviceQuery = JSON.stringify({
  query: '{_service{sdl}}',
  variables: {},
});

/** In the data of the response to `serviceQuery`; `null` when there is none. */
export function sdlIn(data: unknown): string | null {
  const service = isObject(data) ? own(data, '_service') : null;
  const sdl = isObject(service) ? own(service, 'sdl') : null;
  return typeof sdl === 'string' ? sdl : null;
}

/** The schema that a subgraph publishes; `null` when it cannot be read. */
export function runningSchema(sdl: string): GraphQLSchema | null {
  try {
    const { definitions, ...document } = parse(sdl, { noLocation: true });
    return buildASTSchema(
      { ...document, definitions: withoutLoneExtensions(definitions) },
      { assumeValid: true, assumeValidSDL: true },
    );
  } catch {
    return null;
  }
}

const definitionOf = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
} as const;

/** A subgraph may extend a type that it does not define, such as Query, which is no valid schema by itself. */
function withoutLoneExtensions(
  definitions: readonly DefinitionNode[],
): DefinitionNode[] {
  const defined = new Set(
    definitions.flatMap((each) =>
      'name' in each && each.name && !each.kind.endsWith('Extension')
        ? [each.name.value]
        : [],
    ),
  );
  return definitions.map((each) => {
    if (
      (each.kind !== Kind.OBJECT_TYPE_EXTENSION &&
        each.kind !== Kind.INTERFACE_TYPE_EXTENSION) ||
      defined.has(each.name.value)
    )
      return each;
    defined.add(each.name.value);
    return { ...each, kind: definitionOf[each.kind] };
  });
}

/** Coordinates (`Type.field`) that a partner resolves by the supergraph, and that its running schema does not have. */
export const missingFields = (
  partner: string,
  { schema, resolves }: SupergraphFacts,
  running: GraphQLSchema,
): string[] =>
  fieldsNotIn(running, schema)
    .filter(([type, field]) => resolves(partner, type, field))
    .map((each) => each.join('.'));

/** Type and name of the fields of objects in `schema` that `other` does not have. */
export const fieldsNotIn = (
  other: GraphQLSchema,
  schema: GraphQLSchema,
): [type: string, field: string][] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => {
      const there = other.getType(type.name);
      const fields =
        isObjectType(there) || isInterfaceType(there) ? there.getFields() : {};
      return Object.keys(type.getFields())
        .filter((field) => !fields[field])
        .map((field): [string, string] => [type.name, field]);
    });
