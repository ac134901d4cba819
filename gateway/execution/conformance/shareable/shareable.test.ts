import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const graph = conformance(
  {
    a: {
      schema: `
        type Query { place: Place @shareable places: [Place!]! @shareable who: Person @shareable onlyA: Int }
        type Place @shareable { name: String! lat: Int! inA: Inner! }
        type Inner @shareable { x: Int! a: Int! }
        type Person @key(fields: "id") { id: ID! name: String! @shareable a: Int! }`,
      resolvers: {
        Query: {
          place: () => ({ name: 'n', lat: 1, inA: { x: 1, a: 2 } }),
          places: () => [
            { name: 'n1', lat: 1, inA: { x: 1, a: 2 } },
            { name: 'n2', lat: 2, inA: { x: 3, a: 4 } },
          ],
          who: () => ({ id: '1' }),
          onlyA: () => 1,
        },
        Person: { name: () => 'name', a: () => 1 },
      },
    },
    b: {
      schema: `
        type Query { place: Place @shareable places: [Place!]! @shareable who: Person @shareable onlyB: Int }
        type Place @shareable { name: String! long: Int! inA: Inner! }
        type Inner @shareable { x: Int! b: Int! }
        type Person @key(fields: "id") { id: ID! name: String! @shareable b: Int! }`,
      resolvers: {
        Query: {
          place: () => ({ name: 'n', long: 2, inA: { x: 1, b: 5 } }),
          places: () => [
            { name: 'n1', long: 10, inA: { x: 1, b: 6 } },
            { name: 'n2', long: 20, inA: { x: 3, b: 7 } },
          ],
          who: () => ({ id: '1' }),
          onlyB: () => 2,
        },
        Person: { name: () => 'name', b: () => 2 },
      },
    },
  },
  [
    [
      'an object that both subgraphs resolve, from one',
      '{ place { name } }',
      { place: { name: 'n' } },
    ],
    [
      'an object of which each subgraph resolves some fields',
      '{ place { name lat long } }',
      { place: { name: 'n', lat: 1, long: 2 } },
    ],
    [
      'a nested object of which each subgraph resolves some fields',
      '{ place { inA { x a b } } }',
      { place: { inA: { x: 1, a: 2, b: 5 } } },
    ],
    [
      'a list of objects of which each subgraph resolves some fields',
      '{ places { name lat long inA { a b } } }',
      {
        places: [
          { name: 'n1', lat: 1, long: 10, inA: { a: 2, b: 6 } },
          { name: 'n2', lat: 2, long: 20, inA: { a: 4, b: 7 } },
        ],
      },
    ],
    [
      'an entity that both lead to',
      '{ who { id name a b } }',
      { who: { id: '1', name: 'name', a: 1, b: 2 } },
    ],
    ['root fields of each', '{ onlyA onlyB }', { onlyA: 1, onlyB: 2 }],
    [
      'aliases of such fields',
      '{ place { lat: long long: lat } }',
      { place: { lat: 2, long: 1 } },
    ],
  ],
);

test('two lists of different lengths are not merged by position', async () => {
  graph().overrideResponse['b'] = (response) => {
    response.data?.places?.pop();
    return response;
  };
  const { data, errors } = await graph().execute('{ places { lat long } }');
  graph().overrideResponse['b'] = undefined;
  expect(errors?.map(({ message }) => message)).toContain('b answered wrongly');
  expect(JSON.stringify(data)).not.toContain('"lat":2,"long":10');
});
