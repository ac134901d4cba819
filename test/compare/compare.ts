import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  Kind,
  TypeInfo,
  getNamedType,
  isNonNullType,
  isObjectType,
  parse,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { permitsField, type Grants } from '../support/schema-oracle.js';
import type { RecordedResponse } from './both-gateways.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';

const { schema: graph } = new Supergraph(committedSupergraph());
const schemas = new Map<string, GraphQLSchema>(
  partnerSchemas().map(({ name, text }) => [
    name,
    buildSubgraphSchema(parse(text)),
  ]),
);

const opens = (type: string, field: string, held: Grants | null) =>
  held !== null && permitsField(type, field, held);

/** Every leaf value of a response by its path; `[]` is one too, `null` is not. */
export function leaves(value: unknown, at = ''): Map<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object' || (Array.isArray(value) && !value.length))
    return new Map([[at, JSON.stringify(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, below]) => [
      ...leaves(below, `${at}/${key}`),
    ]),
  );
}

/** Fields in subgraph requests for which this caller is not authorized, as `partner: Type.field`. */
export function unauthorizedSubgraphFields(
  { subgraphRequests }: RecordedResponse,
  held: Grants | null,
): string[] {
  return subgraphRequests.flatMap(({ partner, body }) => {
    const { query } = JSON.parse(body) as { query: string };
    const types = new TypeInfo(schemas.get(partner)!);
    const denied: string[] = [];
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        Field: ({ name: { value: field } }) => {
          const type = types.getParentType()!.name;
          if (!field.startsWith('_') && !opens(type, field, held))
            denied.push(`${partner}: ${type}.${field}`);
        },
      }),
    );
    return denied;
  });
}

/** Response paths, without list indices, of the selected fields for which this caller is not authorized; `isNonNull` if their type is. */
export function unauthorizedPaths(
  query: string,
  held: Grants | null,
): { path: string; isNonNull: boolean }[] {
  const document = parse(query);
  const below = (
    set: SelectionSetNode,
    type: GraphQLObjectType,
    at: string,
  ): { path: string; isNonNull: boolean }[] =>
    set.selections.flatMap((node) => {
      if (node.kind !== Kind.FIELD) {
        const { selectionSet } =
          node.kind === Kind.FRAGMENT_SPREAD
            ? fragment(document, node.name.value)
            : node;
        return below(selectionSet, type, at);
      }
      const name = node.name.value;
      const path = `${at}/${node.alias?.value ?? name}`;
      const result = type.getFields()[name]!.type;
      if (!opens(type.name, name, held))
        return [{ path, isNonNull: isNonNullType(result) }];
      const named = getNamedType(result);
      return node.selectionSet && isObjectType(named)
        ? below(node.selectionSet, named, path)
        : [];
    });
  return document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? below(node.selectionSet, graph.getRootType(node.operation)!, '')
      : [],
  );
}

const fragment = ({ definitions }: DocumentNode, name: string) =>
  definitions
    .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
    .find((each) => each.name.value === name)!;

/** Path of the ancestor of `at` that is null, without list indices; `undefined` when there is none. */
export function nullAncestor(data: unknown, at: string): string | undefined {
  const keys = at.split('/').slice(1);
  let value = data;
  for (const [depth, key] of keys.entries()) {
    if (value === null) return withoutIndices(keys.slice(0, depth));
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return undefined;
}

const withoutIndices = (keys: string[]) =>
  `/${keys.filter((key) => !/^\d+$/.test(key)).join('/')}`;

/** The paths of the errors of a response. */
export const errorPaths = ({ body }: RecordedResponse): string =>
  ((body.errors ?? []) as { path?: (string | number)[] }[])
    .map(({ path = [] }) => path.join('.'))
    .sort()
    .join(' ');

/** A response without its values: its keys, and what is null. */
export const shape = (value: unknown): unknown => {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return 0;
  if (Array.isArray(value)) return value.map(shape);
  return Object.entries(value).map(([key, below]) => [key, shape(below)]);
};
