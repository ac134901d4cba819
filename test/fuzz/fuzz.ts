import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Supergraph as ApolloSupergraph } from '@apollo/federation-internals';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { withoutAccessRules } from '../../gateway/supergraph/strip.js';
import { addDays, today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { seededRandom } from '../../shared/demo/random.js';
import { VerwerkingEntity } from '../../shared/audit/audit-tables.js';
import { pseudonyms } from '../../shared/audit/pseudonym.js';
import type { Federation } from '../support/federation.js';
import { cursorNames, drawOperation, type Pool } from './draw-operation.js';
import { expected } from './expected.js';
import { NotComparable, references, type References } from './reference.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';

/** Result of a run; `problems` are messages for people, each with its operation. */
export interface Findings {
  operations: number;
  compared: number;
  /** Rejected by a limit, or for conflicting response keys. */
  skipped: number;
  values: number;
  entriesExpected: number;
  problems: string[];
}

interface Caller {
  name: string;
  /** Ids of some of the people who are visible to the caller. */
  visibleIds: readonly string[];
  headers: Record<string, string>;
  references: References;
}

const personaNames = Object.keys(personas) as PersonaName[];

/**
 * Random operations, each by another persona, compared with what that persona gets field by field: equal values, no other people, an
 * audit entry per data subject, and no server error.
 */
export async function fuzz(
  federation: Federation,
  {
    operations,
    seed,
    onProgress = () => {},
  }: {
    operations: number;
    seed: number;
    onProgress?: (done: number, findings: Findings) => void;
  },
): Promise<Findings> {
  const schema = ApolloSupergraph.build(
    withoutAccessRules(new Supergraph(committedSupergraph()).document),
  )
    .apiSchema()
    .toGraphQLJSSchema();
  const callers = await callersOf(federation, schema);
  const { poolFor, collectCursors } = pools();
  const findings: Findings = {
    operations: 0,
    compared: 0,
    skipped: 0,
    values: 0,
    entriesExpected: 0,
    problems: [],
  };
  for (let index = 0; findings.operations < operations; index++) {
    const random = seededRandom(seed + index);
    const caller = random.weighted(
      callers.map(
        (each) => [each, each.visibleIds.length > 0 ? 4 : 1] as const,
      ),
    );
    const operation = drawOperation(schema, poolFor(caller), random);
    const document = parse(operation.query, { noLocation: true });
    if (validate(schema, document).length > 0) continue;
    findings.operations += 1;
    const problems = await compare(caller, operation, document);
    for (const problem of problems)
      findings.problems.push(
        `${problem}\n  by ${caller.name}, seed ${seed}, operation ${index}: ${operation.query} ${JSON.stringify(operation.variables)}`,
      );
    onProgress(findings.operations, findings);
  }
  return findings;

  async function compare(
    { headers, references: callerReferences }: Caller,
    { query, variables }: ReturnType<typeof drawOperation>,
    document: ReturnType<typeof parse>,
  ): Promise<string[]> {
    const traceId = randomBytes(16).toString('hex');
    const { status, body } = await federation.askWith(
      { ...headers, traceparent: `00-${traceId}-${'1'.repeat(16)}-01` },
      query,
      variables,
    );
    const codes: string[] = (body.errors ?? []).map(
      ({ extensions }: any) => extensions.code,
    );
    if (status >= 500 || codes.some((code) => !expectedCodes.has(code)))
      return [`${status} ${JSON.stringify(body.errors).slice(0, 500)}`];
    if (body.data === undefined) {
      findings.skipped += 1;
      return [];
    }
    collectCursors(body.data);
    try {
      const wanted = await expected(
        schema,
        document,
        variables,
        callerReferences,
      );
      findings.compared += 1;
      const data = withoutCursors(body.data);
      findings.values += leaves(data);
      findings.entriesExpected += wanted.people.size;
      const missing = await countWithoutEntry(traceId, wanted.people);
      return [
        ...(isDeepStrictEqual(data, wanted.data)
          ? []
          : [`other values: ${difference(data, wanted.data)}`]),
        ...(missing > 0 ? [`${missing} people without an audit entry`] : []),
      ];
    } catch (error) {
      if (!(error instanceof NotComparable)) throw error;
      findings.skipped += 1;
      return [];
    }
  }

  async function countWithoutEntry(traceId: string, people: Set<string>) {
    const entries = await federation.database.read((manager) =>
      manager.find(VerwerkingEntity, { where: { traceId } }),
    );
    // akkoord's daily computation has entries with many data subjects.
    const recorded = new Set(
      entries.flatMap(({ dataSubjectId, dataSubjectIds }) => [
        dataSubjectId,
        ...(dataSubjectIds ?? []),
      ]),
    );
    return [...people].filter(
      (id) => !recorded.has(pseudonyms(federation.database.keys, id)[0]),
    ).length;
  }
}

const expectedCodes = new Set([
  'BAD_USER_INPUT',
  'PURPOSE_NOT_ALLOWED',
  'UNAUTHORIZED_FIELD_OR_TYPE',
]);

const visiblePeopleQuery =
  '{ mijnReintegratie { id } justitiabelen(first: 10) { edges { node { id } } } }';

async function callersOf(
  federation: Federation,
  schema: GraphQLSchema,
): Promise<Caller[]> {
  const caller = async (
    persona: PersonaName | null,
    extra: Record<string, string> = {},
  ): Promise<Caller> => {
    const headers = {
      ...(persona && {
        authorization: `Bearer ${await federation.token(persona)}`,
      }),
      ...extra,
    };
    const held = {
      scopes: persona ? personas[persona].scopes : [],
      policies:
        persona && personas[persona].role === 'reclasseringswerker'
          ? ['risico-oordeel-door-professional']
          : [],
    };
    const own = await federation.askWith(headers, visiblePeopleQuery);
    return {
      visibleIds: [
        ...(own.body.data?.justitiabelen?.edges ?? []).map(
          ({ node }: any) => node.id,
        ),
        own.body.data?.mijnReintegratie?.id,
      ].filter(Boolean),
      name: `${persona}${extra['noodtoegang'] ? ' with Noodtoegang' : ''}`,
      headers,
      references: references(schema, held, (query) =>
        federation.askWith(headers, query),
      ),
    };
  };
  const response = await federation.ask(
    'coordinator-rotterdam',
    'mutation ($id: ID!) { noodtoegangOpenen(input: { justitiabele: $id, reden: "Acuut gevaar vannacht, en de eigen gemeente neemt niet op." }) { noodtoegang { id } } }',
    { id: demoPersonId('knownToAll') },
  );
  const { id } = response.body.data.noodtoegangOpenen.noodtoegang;
  return Promise.all([
    ...personaNames.map((name) => caller(name)),
    caller('coordinator-rotterdam', { noodtoegang: id }),
  ]);
}

/** The values that operations are drawn from; cursors are collected from responses. */
function pools() {
  const day = today();
  const people = demoPeople(day);
  const some = people.filter((_, index) => index < 8 || index % 120 === 0);
  const cursors: string[] = [];
  const poolFor = ({ visibleIds }: Caller): Pool => ({
    ids: [
      ...visibleIds,
      ...visibleIds,
      ...some.map(({ id }) => id),
      '00000000-0000-4000-8000-000000000000',
      'geen-id',
    ],
    numbers: some.flatMap(({ skn, bsn, registratienummer }) => [
      skn,
      bsn ?? 'x',
      registratienummer,
    ]),
    names: ['a', 'de', 'oudewater', 'zzz', '%', ...some.map(last).slice(0, 8)],
    codes: ['0344', '0599', '0000', 'PI-VUGHT', 'RN', 'SVG'],
    days: [-400, -60, 0, 30, 400].map((days) => addDays(day, days)),
    cursors: cursors.slice(-6),
  });
  const collectCursors = (data: unknown) => {
    for (const [key, below] of Object.entries(data ?? {}))
      if (cursorNames.has(key) && typeof below === 'string')
        cursors.push(below);
      else if (below && typeof below === 'object') collectCursors(below);
  };
  return { poolFor, collectCursors };
}

const last = ({ geslachtsnaam }: { geslachtsnaam: string }) => geslachtsnaam;

/** Of cursors only their presence is compared: each encryption differs. */
const withoutCursors = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    cursorNames.has(key) && value !== null ? 'CURSOR' : value,
  );

const leaves = (value: unknown): number =>
  value && typeof value === 'object'
    ? Object.values(value).reduce((sum: number, each) => sum + leaves(each), 0)
    : 1;

/** The first path at which two values differ. */
function difference(one: unknown, other: unknown, at = 'data'): string {
  if (one && other && typeof one === 'object' && typeof other === 'object')
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [a, b] = [one, other].map(
        (each) => (each as Record<string, unknown>)[key],
      );
      if (!isDeepStrictEqual(a, b)) return difference(a, b, `${at}.${key}`);
    }
  return `${at} is ${JSON.stringify(one)?.slice(0, 200)}, expected ${JSON.stringify(other)?.slice(0, 200)}`;
}
