import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { byKey } from '../../testing/conformance.js';
import { fixture, type Fixture } from '../../testing/fixture.js';

const users = [
  { id: '1', code: 'c1', name: 'een' },
  { id: '2', code: 'c2', name: null },
];

let graph: Fixture;
beforeAll(async () => {
  graph = await fixture({
    a: {
      schema: `
        type Query { users: [User!] boxes: [Box!] things: [Thing!] }
        type User @key(fields: "id") { id: ID! name: String }
        type Box { lid: String user: User }
        interface Thing { id: ID! }
        type Cup implements Thing @key(fields: "id") { id: ID! }
        type Pan implements Thing @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          users: () => users,
          boxes: () => [
            { lid: null, user: users[0] },
            { lid: 'x', user: null },
          ],
          things: () => [
            { __typename: 'Cup', id: '1' },
            { __typename: 'Pan', id: '2' },
          ],
        },
      },
    },
    b: {
      schema: `
        type User @key(fields: "id") @key(fields: "code") { id: ID! code: ID! age: Int nick: String pets: [[Pet]] }
        type Pet { name: String kind: String! }
        type Cup @key(fields: "id") { id: ID! size: Int }
        type Pan @key(fields: "id") { id: ID! size: String }`,
      resolvers: {
        User: {
          __resolveReference: ({ id }: { id: string }) =>
            byKey(users, 'id').get(id),
          age: () => 40,
          nick: () => null,
          pets: () => [[{ name: 'p', kind: 'dog' }, null]],
        },
        Cup: { size: () => 1 },
        Pan: { size: () => 'L' },
      },
    },
    c: {
      schema: `
        type User @key(fields: "code") { code: ID! score: Int }`,
      resolvers: { User: { score: () => 9 } },
    },
    d: {
      schema: `
        type User @key(fields: "id") { id: ID! age: Int @external name: String @external
          grade: String @requires(fields: "age") title: String @requires(fields: "name") sure: Boolean @requires(fields: "age") }`,
      resolvers: {
        User: {
          grade: ({ age }: { age: number | null }) => age && `g${age}`,
          title: ({ name }: { name: string | null }) => name,
          sure: () => true,
        },
      },
    },
  });
});
afterEach(() => {
  graph.overrideResponse['b'] = undefined;
});
afterAll(() => graph.stop());

const down = () => () => {};
/** Paths of the errors, as texts. */
const places = async (query: string) => {
  const { errors = [] } = await graph.execute(query);
  return errors.map(
    ({ message, path = [] }) => `${path.join('.')}: ${message}`,
  );
};
const failed = (...paths: string[]) =>
  paths.map((path) => `${path}: b did not answer`);

test('each null of a failed fetch has an error at its path, in the client’s response keys; true nulls have none', async () => {
  graph.overrideResponse['b'] = down;
  expect(
    await places('{ people: users { name years: age age: nick } }'),
  ).toEqual(
    failed('people.0.years', 'people.0.age', 'people.1.years', 'people.1.age'),
  );
  expect(await places('{ boxes { lid user { age } } }')).toEqual(
    failed('boxes.0.user.age'),
  );
});

test('an entity that cannot be fetched because its key failed has the error of that failure', async () => {
  graph.overrideResponse['b'] = down;
  expect(await places('{ users { score } }')).toEqual(
    failed('users.0.score', 'users.1.score'),
  );
});

test('a null computed without failed inputs has the error of that failure, and no other computed null has', async () => {
  graph.overrideResponse['b'] = down;
  expect(await places('{ users { grade title } }')).toEqual(
    failed('users.0.grade', 'users.1.grade'),
  );
});

test('a failure that causes no null is reported without a path', async () => {
  graph.overrideResponse['b'] = down;
  expect(await graph.execute('{ users { name sure } }')).toEqual({
    data: { users: users.map(({ name }) => ({ name, sure: true })) },
    errors: [{ message: 'b did not answer' }],
  });
});

test('only fields of the object’s type are reported, under the response key of that type', async () => {
  const query = '{ things { ... on Cup { size } ... on Pan { big: size } } }';
  graph.overrideResponse['b'] = (response) => {
    response.data._entities[1].big = null;
    const path = ['_entities', 1, 'big'];
    return { ...response, errors: [{ message: 'no size', path }] };
  };
  expect(await places(query)).toEqual(['things.1.big: no size']);
  graph.overrideResponse['b'] = down;
  expect(await places(query)).toEqual(failed('things.0.size', 'things.1.big'));
});

test('nulls in lists of lists, and lists that are null, have errors too', async () => {
  const query = '{ users { pets { name kind } } }';
  graph.overrideResponse['b'] = (response) => {
    response.data._entities[0].pets[0][0].name = 7;
    response.data._entities[1].pets[0][0].kind = null;
    return response;
  };
  expect(await places(query)).toEqual([
    'users.0.pets.0.0.name: b answered wrongly',
    'users.1.pets.0.0.kind: b answered wrongly',
  ]);
});

test('a missing field below a condition that holds has an error', async () => {
  graph.overrideResponse['b'] = (response) => {
    for (const entity of response.data._entities)
      entity.pets[0][0] = { kind: 'x' };
    return response;
  };
  const query = (holds: boolean) =>
    `query ($on: Boolean = ${String(holds)}) { users { nick pets @include(if: $on) { name kind } } }`;
  expect(await places(query(true))).toEqual(
    [0, 1].map((user) => `users.${user}.pets.0.0.name: b answered wrongly`),
  );
  graph.overrideResponse['b'] = undefined;
  expect(await places(query(false))).toEqual([]);
});

test('an error without a path is reported at every null of its response, and once when there is no data', async () => {
  graph.overrideResponse['b'] = (response) => ({
    data: response.data,
    errors: [{ message: 'somewhere' }, { message: 'somewhere' }],
  });
  expect(await places('{ users { age nick name } }')).toEqual([
    'users.0.nick: somewhere',
    'users.1.nick: somewhere',
  ]);
  expect(await places('{ users { age } }')).toEqual([': somewhere']);
});
