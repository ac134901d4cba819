import {
  astFromValue,
  getNamedType,
  isObjectType,
  print,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Grants } from '../support/schema-oracle.js';
import { plainSelection } from './plain-selection.js';

/** There is no reference value to compare with. */
export class NotComparable extends Error {}

/** The value that a caller gets for one field selected by itself, and whether that was rejected as bad input. */
export interface Reference {
  value: unknown;
  isRefused: boolean;
}

export interface PlainResponse {
  status: number;
  body: {
    data?: any;
    errors?: { message: string; extensions: { code: string } }[];
  };
}

export type Field = GraphQLField<unknown, unknown>;
export type Args = Readonly<Record<string, unknown>>;

/** What one caller sees, field by field, in operations without alias, fragment, variable or directive; each is sent once. */
export interface References {
  held: Grants;
  root(field: Field, args: Args): Promise<Reference>;
  person(id: string, field: Field, args: Args): Promise<Reference>;
  /** Ids of all people in a list, over all its pages. */
  everyone(field: Field, args: Args): Promise<string[]>;
}

export function references(
  schema: GraphQLSchema,
  held: Grants,
  send: (query: string) => Promise<PlainResponse>,
): References {
  const responses = new Map<string, Promise<PlainResponse>>();
  const sendOnce = (query: string) => {
    const response = responses.get(query) ?? send(query);
    responses.set(query, response);
    return response;
  };
  /** @throws {NotComparable} for a whole selection above the cost limit, below which a part of it may be. */
  const read = async (
    query: string,
    pick: (data: any) => unknown,
  ): Promise<Reference> => {
    const { status, body } = await sendOnce(query);
    const codes = (body.errors ?? []).map(({ extensions }) => extensions.code);
    if (status >= 500 || codes.some((code) => code !== 'BAD_USER_INPUT'))
      throw new Error(`${query} gave ${status} ${JSON.stringify(body.errors)}`);
    if (body.errors?.some(({ message }) => /at most \d+ cost/.test(message)))
      throw new NotComparable();
    return {
      value: (body.data ? pick(body.data) : null) ?? null,
      isRefused: codes.length > 0,
    };
  };
  const selection = (field: Field) =>
    plainSelection(schema, getNamedType(field.type), held);

  return {
    held,
    root: (field, args) =>
      read(
        `{ ${printed(field, args)}${selection(field)} }`,
        (data) => data[field.name],
      ),
    person: (id, field, args) =>
      read(
        `{ justitiabele(id: ${JSON.stringify(id)}) { ${printed(field, args)}${selection(field)} } }`,
        ({ justitiabele }) => justitiabele?.[field.name],
      ),
    async everyone(field, { first: _, after: __, ...filter }) {
      const ids: string[] = [];
      const person = personOnEdge(schema, field);
      if (!person) return ids;
      for (let after: string | null = null; ;) {
        const { value } = await read(
          `{ ${printed(field, { ...filter, first: 100, after })} { edges { person: ${person} { id } } pageInfo { hasNextPage endCursor } } }`,
          (data) => data[field.name],
        );
        const page = value as {
          edges: { person: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        } | null;
        ids.push(...(page?.edges.map(({ person: { id } }) => id) ?? []));
        if (!page?.pageInfo.hasNextPage) return ids;
        after = page.pageInfo.endCursor;
      }
    },
  };
}

/** The field of a list's edge with its person; `undefined` for a list without people. */
function personOnEdge(schema: GraphQLSchema, { type }: Field) {
  const edge = schema.getType(
    getNamedType(type).name.replace(/Connection$/, 'Edge'),
  );
  if (!isObjectType(edge)) return undefined;
  return Object.values(edge.getFields()).find(
    (field) => getNamedType(field.type).name === 'Justitiabele',
  )?.name;
}

/** A field with its arguments written out. */
function printed({ name, args: declared }: Field, args: Args): string {
  const given = declared.flatMap(({ name, type }) => {
    const value = args[name];
    if (value === undefined || value === null) return [];
    return `${name}: ${print(astFromValue(value, type)!)}`;
  });
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}
