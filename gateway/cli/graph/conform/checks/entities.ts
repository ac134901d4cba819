import { area, ensure, Skipped, type Check } from '../check.js';
import {
  discovered,
  fetchEntities,
  ofPerson,
  stranger,
  unknown,
  type Representation,
} from '../discover.js';
import { isAboutNobody, keysOf, person } from '../graph-shape.js';
import type { Subgraph } from '../subgraph.js';

const unknownPerson = () => unknown(ofPerson(''));

/** The entities of a response, one for each representation. */
async function fetched(
  subgraph: Subgraph,
  representations: readonly object[],
  claims?: Record<string, unknown>,
): Promise<any[]> {
  const { data, errors } = await fetchEntities(
    subgraph,
    representations,
    claims,
  );
  const entities = data?._entities;
  ensure(
    Array.isArray(entities),
    `_entities gave no list${errors.length > 0 ? ` but the code ${errors[0].extensions?.code}` : ''}. Respond with null for a key that is unknown, and with the others.`,
  );
  ensure(
    entities.length === representations.length,
    `${representations.length} representations gave ${entities.length} entities. Respond with one for each, in the same order.`,
  );
  return entities;
}

/** Whether an entity has the key of its representation. */
const isOf = (entity: any, { __typename: type, ...key }: Representation) =>
  entity?.__typename === type &&
  Object.entries(key).every(
    ([name, value]) => entity[`${type}_${name}`] === value,
  );

function ensureInOrder(
  entities: any[],
  expected: readonly (Representation | null)[],
): void {
  const wrong = expected.findIndex((one, at) =>
    one === null ? entities[at] !== null : !isOf(entities[at], one),
  );
  ensure(
    wrong === -1,
    `Position ${wrong} has another entity than its representation. Keep the order, and give null where there is none.`,
  );
}

/** The visible person, and with `people` at least so many that the caller sees. */
async function visiblePeople(
  subgraph: Subgraph,
  people = 1,
): Promise<Representation[]> {
  const known = (await discovered(subgraph)).get(person) ?? [];
  if (known.length < people)
    throw new Skipped(
      `It takes ${people} people whom the caller sees, and only ${known.length} were found: give another --role, --organisation or --visible.`,
    );
  return known;
}

async function manyKeys(subgraph: Subgraph, count: number): Promise<void> {
  const [one] = await visiblePeople(subgraph);
  const expected = Array.from({ length: count }, (_, at) =>
    at % 10 === 7 ? one! : null,
  );
  const representations = expected.map((each) => each ?? unknownPerson());
  ensureInOrder(await fetched(subgraph, representations), expected);
}

/** Two callers' responses that must not differ, byte for byte. */
async function ensureAlike(
  subgraph: Subgraph,
  [one, other]: readonly [readonly object[], readonly object[]],
  claims?: Record<string, unknown>,
): Promise<void> {
  const hidden = await fetchEntities(subgraph, one, claims);
  const absent = await fetchEntities(subgraph, other, claims);
  ensure(
    hidden.status === absent.status && hidden.text === absent.text,
    'The response for one who is not visible differs from that for one who does not exist. Both are null, without an error.',
  );
  ensure(
    hidden.data?._entities?.every((entity: unknown) => entity === null),
    'A person who is not visible is disclosed. Respond with null.',
  );
}

export const entityChecks: Check[] = area('entities', [
  [
    'visible',
    'resolves the visible person',
    async (subgraph) => {
      const one = ofPerson(subgraph.visible);
      ensure(
        isOf((await fetched(subgraph, [one]))[0], one),
        'The visible person is null, or has another key. Check --visible, --role, --organisation and --scopes; then the relation of this organisation with the person.',
      );
    },
  ],
  [
    'keys',
    'resolves the keys of every type that it shows',
    async (subgraph) => {
      for (const [type, some] of await discovered(subgraph)) {
        const entities = await fetched(subgraph, some);
        const unresolved = some.filter((one, at) => !isOf(entities[at], one));
        ensure(
          unresolved.length === 0,
          `${unresolved.length} of ${some.length} keys of ${type} do not resolve. Resolve by key whatever you show, for the same caller.`,
        );
      }
    },
  ],
  [
    'keys-of-all-types',
    'has an entity of every type with a key',
    async (subgraph) => {
      const found = await discovered(subgraph);
      const missing = [...keysOf(subgraph.schema).keys()].filter(
        (type) => !found.has(type),
      );
      if (missing.length > 0)
        throw new Skipped(
          `Nothing of ${missing.join(', ')} was found behind the visible person or in a list: give a --visible person who has them.`,
        );
    },
  ],
  [
    'unknown',
    'gives null for an unknown key',
    async (subgraph) =>
      ensureInOrder(await fetched(subgraph, [unknownPerson()]), [null]),
  ],
  [
    'hidden',
    'gives null for a person whom the caller does not see',
    async (subgraph) =>
      ensureInOrder(await fetched(subgraph, [ofPerson(subgraph.hidden)]), [
        null,
      ]),
  ],
  [
    'hidden-alike',
    'gives the same response for a hidden person as for one who does not exist',
    (subgraph) =>
      ensureAlike(subgraph, [[ofPerson(subgraph.hidden)], [unknownPerson()]]),
  ],
  [
    'hidden-alike-all-types',
    'gives a stranger the same response for anything about a person as for what does not exist',
    async (subgraph) => {
      const found = [...(await discovered(subgraph))].filter(
        ([type]) => !isAboutNobody(subgraph.schema, type),
      );
      for (const [, some] of found)
        await ensureAlike(
          subgraph,
          [some, some.map(unknown)],
          stranger(subgraph),
        );
    },
  ],
  [
    'order',
    'keeps the order of the representations',
    async (subgraph) => {
      const people = await visiblePeople(subgraph, 2);
      for (const order of [people, people.toReversed()])
        ensureInOrder(await fetched(subgraph, order), order);
    },
  ],
  [
    'mixed',
    'keeps the order among visible, hidden and unknown people',
    async (subgraph) => {
      const [one] = await visiblePeople(subgraph);
      const { hidden } = subgraph;
      ensureInOrder(
        await fetched(subgraph, [
          unknownPerson(),
          one!,
          ofPerson(hidden),
          one!,
          unknownPerson(),
        ]),
        [null, one!, null, one!, null],
      );
    },
  ],
  [
    'mixed-types',
    'resolves several types in one request',
    async (subgraph) => {
      const found = [...(await discovered(subgraph)).values()];
      const some = found.flatMap((each) => each.slice(0, 2)).reverse();
      if (found.length < 2) throw new Skipped('Only one type was found.');
      ensureInOrder(await fetched(subgraph, some), some);
    },
  ],
  [
    'duplicates',
    'resolves a key that occurs more than once',
    async (subgraph) => {
      const [one] = await visiblePeople(subgraph);
      const twice = [one!, one!, one!];
      ensureInOrder(await fetched(subgraph, twice), twice);
    },
  ],
  [
    'none',
    'gives an empty list for no representations',
    async (subgraph) => {
      await fetched(subgraph, []);
    },
  ],
  [
    '100',
    'resolves 100 keys in one request',
    (subgraph) => manyKeys(subgraph, 100),
  ],
  [
    '1000',
    'resolves 1000 keys in one request',
    (subgraph) => manyKeys(subgraph, 1_000),
  ],
  [
    'odd-keys',
    'gives null or BAD_USER_INPUT for a key of another form',
    async (subgraph) => {
      for (const id of ['', "' OR '1'='1", 'é'.repeat(5_000), '123456782']) {
        const { data, errors, status } = await fetchEntities(subgraph, [
          ofPerson(id),
        ]);
        ensure(
          status < 500 &&
            (data?._entities?.[0] === null || data == null) &&
            errors.every(
              ({ extensions }) => extensions?.code === 'BAD_USER_INPUT',
            ),
          `A key of ${id.length} characters that is no id gave status ${status}, code ${errors[0]?.extensions?.code}. Any text may come.`,
        );
      }
    },
  ],
  [
    'type-unknown',
    'survives a representation of a type that it does not have',
    async (subgraph) => {
      const { data, errors } = await fetchEntities(subgraph, [
        { __typename: 'TypeThatDoesNotExist', id: 'x' },
      ]);
      ensure(
        data?._entities?.[0] == null && errors.length > 0,
        'It gave no error. The gateway then has another schema: respond with an error.',
      );
    },
  ],
]);
