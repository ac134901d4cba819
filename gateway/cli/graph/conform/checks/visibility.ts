import { randomUUID } from 'node:crypto';
import { area, ensure, Skipped, type Check } from '../check.js';
import { fetchEntities, ofPerson, stranger } from '../discover.js';
import { listsOf } from '../graph-shape.js';
import type { Subgraph } from '../subgraph.js';

async function isShown(
  subgraph: Subgraph,
  id: string,
  claims?: Record<string, unknown>,
): Promise<boolean> {
  const { data } = await fetchEntities(subgraph, [ofPerson(id)], claims);
  return data?._entities?.[0] != null;
}

type Claims = (subgraph: Subgraph) => Record<string, unknown>;

/** Callers who see nobody, each with all scopes: a scope gives no relation. */
const others: readonly (readonly [string, string, Claims])[] = [
  ['stranger', 'another organisation', stranger],
  [
    'no-organisation',
    'a caller without an organisation',
    (subgraph) => ({ ...stranger(subgraph), org: null }),
  ],
  [
    'anoniem',
    'the role anoniem',
    () => ({
      role: 'anoniem',
      client: null,
      org: null,
      scope: '',
      justitiabele: null,
    }),
  ],
  [
    'integrator',
    'the role integrator',
    () => ({ role: 'integrator', org: null, justitiabele: null }),
  ],
  [
    'beheerder',
    'the role beheerder',
    () => ({ role: 'beheerder', org: null, justitiabele: null }),
  ],
  [
    'systeem-unknown',
    'the role systeem of no party',
    () => ({ role: 'systeem', org: 'NIEMAND', justitiabele: null }),
  ],
  [
    'another-justitiabele',
    'another justitiabele',
    () => ({ role: 'justitiabele', org: null, justitiabele: randomUUID() }),
  ],
];

const peopleLists = ({ schema }: Subgraph) => {
  const lists = listsOf(schema).filter(({ ofPeople }) => ofPeople);
  if (lists.length === 0) throw new Skipped('It has no list of people.');
  return lists;
};

export const visibilityChecks: Check[] = area('visibility', [
  ...others.map(
    ([id, who, claims]) =>
      [
        id,
        `does not show the person to ${who}`,
        async (subgraph: Subgraph) =>
          ensure(
            !(await isShown(subgraph, subgraph.visible, claims(subgraph))),
            `The person is shown to ${who}. Show people only to whom a relation holds now, whatever the scopes.`,
          ),
      ] as const,
  ),
  [
    'self',
    'shows a justitiabele themselves',
    async (subgraph) =>
      ensure(
        await isShown(subgraph, subgraph.visible, {
          role: 'justitiabele',
          org: null,
          scope: 'mijn:lezen',
          justitiabele: subgraph.visible,
        }),
        'A caller with the role justitiabele and this id gets no data. Show people their own data.',
      ),
  ],
  [
    'lists-stranger',
    'lists and counts no people for a caller without a relation',
    async (subgraph) => {
      for (const { name } of peopleLists(subgraph)) {
        const { data } = await subgraph.execute(
          `{ list: ${name} { totalCount edges { cursor } } }`,
          {},
          stranger(subgraph),
        );
        ensure(
          !(data?.list?.edges.length > 0) && !(data?.list?.totalCount > 0),
          `${name} lists people for a caller without a relation. Restrict lists and counts as you do entities.`,
        );
      }
    },
  ],
  [
    'lists-hidden',
    'does not list the hidden person',
    async (subgraph) => {
      for (const { name, node } of peopleLists(subgraph)) {
        const { text } = await subgraph.execute(
          `{ list: ${name}(first: 100) { edges { node ${node} } } }`,
        );
        ensure(
          !text.includes(subgraph.hidden),
          `${name} lists a person who is not visible to the caller.`,
        );
      }
    },
  ],
  [
    'reported-count',
    'reports a count in `extensions.betrokkenen` or `extensions.tellingen`',
    async (subgraph) => {
      let counts = 0;
      for (const { name } of peopleLists(subgraph)) {
        const { data, extensions } = await subgraph.execute(
          `{ list: ${name} { totalCount } }`,
        );
        if (!(data?.list?.totalCount > 0)) continue;
        counts++;
        const reported = [
          extensions?.betrokkenen,
          extensions?.tellingen,
        ].flat();
        ensure(
          reported.some((one) => one !== undefined),
          `${name} { totalCount } is not reported. Below ten report each person in extensions.betrokkenen, else the list in extensions.tellingen.`,
        );
      }
      if (counts === 0)
        throw new Skipped('Its lists are empty for this caller.');
    },
  ],
]);
