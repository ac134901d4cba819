import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Supergraph } from '../../../supergraph/supergraph.js';
import { CommandFailed } from '../command-failed.js';

/** Whether a partner shows a person to a caller. */
export interface Relation {
  partner: string;
  /**
   * `closed`: no field of this partner is open to the caller. `not requested`: the partner of the root field has no relation, and nobody else
   * is then requested.
   */
  relation: 'yes' | 'no' | 'unavailable' | 'closed' | 'not requested';
  /** The field by which it was found, or why there is no answer. */
  by?: string;
}

interface Body {
  data?: { person?: Record<string, unknown> | null } | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions?: { code?: string; partner?: string; reason?: string };
  }[];
}

/**
 * Selects one field of each partner, through the gateway, as the caller. A partner that has a relation responds with a list, which may be empty;
 * one that has none is as one that does not know the person. Error: CommandFailed.
 */
export async function relationsOf(
  supergraph: Supergraph,
  open: GraphQLSchema,
  request: { url: string; token: string; person: string },
): Promise<Relation[]> {
  const probes = probesOf(supergraph, open);
  const root = rootOf(open);
  if (!root)
    throw new CommandFailed(
      'No root field is open to this caller by which a person is found.',
    );
  const selected = [...probes].flatMap(([partner, field]) =>
    field ? [`${partner}: ${selectionOf(field)}`] : [],
  );
  const body = await post(
    `query ($id: ID!) { person: ${root}(id: $id) { ... on Justitiabele { __typename ${selected.join(' ')} } } }`,
    request,
  );
  const { facts } = supergraph;
  const isAbsent = body.data?.person === null && !body.errors?.length;
  return Array.from(probes, ([partner, field]) =>
    isAbsent && field && !facts.resolves(partner, 'Query', root)
      ? { partner, relation: 'not requested' }
      : relationOf(partner, field, body),
  );
}

type Field = GraphQLField<unknown, unknown>;

/** By partner: a field of the person that it alone resolves and that is open. A list, if there is one: it is never null for who sees the person. */
function probesOf(
  { facts }: Supergraph,
  open: GraphQLSchema,
): Map<string, Field | undefined> {
  const person = open.getType('Justitiabele');
  const fields = isObjectType(person) ? Object.values(person.getFields()) : [];
  const isList = ({ type }: Field) => isListType(getNullableType(type));
  return new Map(
    facts.partners.map((partner) => {
      const own = fields.filter(
        ({ name, args }) =>
          facts.resolves(partner, 'Justitiabele', name) &&
          facts.hasOneSource('Justitiabele', name) &&
          !args.some(isRequiredArgument),
      );
      return [partner, own.find(isList) ?? own[0]];
    }),
  );
}

const selectionOf = ({ name, type }: Field): string =>
  isCompositeType(getNamedType(type)) ? `${name} { __typename }` : name;

const rootOf = (open: GraphQLSchema): string | undefined =>
  ['justitiabele', 'node'].find((name) =>
    Object.hasOwn(open.getQueryType()?.getFields() ?? {}, name),
  );

function relationOf(
  partner: string,
  field: Field | undefined,
  { data, errors = [] }: Body,
): Relation {
  if (!field) return { partner, relation: 'closed' };
  const by = `Justitiabele.${field.name}`;
  const failure = errors.find(
    ({ path, extensions }) =>
      path?.[1] === partner ||
      (extensions?.partner === partner && data?.person?.[partner] == null),
  );
  if (failure)
    return {
      partner,
      relation: 'unavailable',
      by: failure.extensions?.reason ?? failure.extensions?.code ?? '',
    };
  return {
    partner,
    relation: data?.person?.[partner] == null ? 'no' : 'yes',
    by,
  };
}

async function post(
  query: string,
  { url, token, person }: { url: string; token: string; person: string },
): Promise<Body> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query, variables: { id: person } }),
      signal: AbortSignal.timeout(30_000),
    });
    const body = (await response.json()) as Body;
    if (response.status === 200) return body;
    throw new CommandFailed(
      body.errors?.[0]?.message ??
        `The gateway responded with ${response.status}.`,
    );
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    throw new CommandFailed(
      'No gateway responds here. Start the demonstration (npm start), with the same PORT_BASE and DATA_DIR.',
    );
  }
}
