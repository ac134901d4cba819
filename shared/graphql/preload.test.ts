import { expect, test } from '@jest/globals';
import DataLoader from 'dataloader';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { preload } from './preload.js';

const schema = buildSchema(`
  type Query { person: Person }
  type Person { id: ID bikes: [Bike] tyres: [Bike] }
  type Bike { brand: String locks: [Bike] }
`);

/** What was loaded before the person. */
async function preloaded(query: string): Promise<string[]> {
  const loaded: string[] = [];
  const loader = (name: string) =>
    new DataLoader<string, string>((keys) => {
      loaded.push(...keys.map((key) => `${name} of ${key}`));
      return name === 'tyres'
        ? Promise.reject(new Error('not now'))
        : Promise.resolve(keys);
    });
  const loaders = {
    bikes: loader('bikes'),
    locks: loader('locks'),
    tyres: loader('tyres'),
  };
  const { errors } = await graphql({
    schema,
    source: query,
    rootValue: {
      person: async (
        _args: object,
        _context: object,
        info: GraphQLResolveInfo,
      ) => {
        preload(
          'anna',
          { bikes: ['bikes'], 'bikes.locks': ['locks'], tyres: ['tyres'] },
          loaders,
          info,
        );
        await new Promise((resolve) => setImmediate(resolve));
        return null;
      },
    },
  });
  expect(errors).toBeUndefined();
  return loaded;
}

test.each([
  ['{ person { id } }', []],
  ['{ person { id bikes { brand } } }', ['bikes of anna']],
  [
    '{ person { mine: bikes { brand locked: locks { brand } } } }',
    ['bikes of anna', 'locks of anna'],
  ],
  [
    '{ person { ...Ridden } } fragment Ridden on Person { bikes { ... on Bike { locks { brand } } } }',
    ['bikes of anna', 'locks of anna'],
  ],
  [
    'fragment Own on Person { bikes { brand } } { person { ...Own ...Own } }',
    ['bikes of anna'],
  ],
])(
  'what the fields of %s need is loaded with the object, and nothing else',
  async (query, names) => {
    expect(await preloaded(query)).toEqual(names);
  },
);

test('a load that fails before its field is reached harms nothing', async () => {
  expect(await preloaded('{ person { tyres { brand } } }')).toEqual([
    'tyres of anna',
  ]);
});
