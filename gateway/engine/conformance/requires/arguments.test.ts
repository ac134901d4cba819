import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';
import { fixture } from '../../testing/fixture.js';

/** `b` and `c` each compute fields from what only `a` knows. */
const graph = (b: string, c = '') => ({
  a: {
    schema: `
      type Query { item: Item }
      interface Heavy { weight(unit: String = "g"): Int }
      type Item implements Heavy @key(fields: "id") { id: ID! weight(unit: String = "g"): Int box: Box heavy: Heavy }
      type Box implements Heavy @key(fields: "id") { id: ID! weight(unit: String = "g"): Int }`,
    resolvers: {
      Query: { item: () => ({ id: '1' }) },
      Item: {
        weight: (_: unknown, { unit }: { unit: string }) =>
          unit === 'kg' ? 1 : 1000,
        box: () => ({ id: '2' }),
      },
      Box: {
        weight: (_: unknown, { unit }: { unit: string }) =>
          unit === 'kg' ? 2 : 2000,
      },
    },
  },
  b: computing('b', b),
  c: computing('c', c),
});
/** It knows of `a` what its fields require. */
const computing = (name: string, fields: string) => ({
  schema: `
    type Query { ${name}: Int }
    ${fields ? 'interface Heavy { weight(unit: String = "g"): Int }' : ''}
    ${fields ? 'type Box implements Heavy @key(fields: "id") { id: ID! weight(unit: String = "g"): Int @external }' : ''}
    type Item ${fields && 'implements Heavy'} @key(fields: "id") {
      id: ID!
      ${fields ? 'weight(unit: String = "g"): Int @external' : ''}
      ${fields.includes('box') ? 'box: Box @external' : ''}
      ${fields.includes('heavy') ? 'heavy: Heavy @external' : ''}
      ${fields}
    }`,
  resolvers: Object.fromEntries([
    [
      'Item',
      Object.fromEntries(
        Array.from(fields.matchAll(/(\w+): String/g), ([, field]) => [
          field,
          ({ weight, box }: Record<string, unknown>) =>
            JSON.stringify({ weight, box }),
        ]),
      ),
    ],
  ]),
});
const requires = (field: string, needs: string) =>
  `${field}: String @requires(fields: ${JSON.stringify(needs)})`;
const kg = 'weight(unit: "kg")';
const g = 'weight(unit: "g")';

test.each([
  [
    'by one subgraph',
    graph(`${requires('x', kg)} ${requires('y', g)}`),
    'Item.y requires weight(unit: "g") of Item, and Item.x requires weight(unit: "kg")',
  ],
  [
    'by two subgraphs',
    graph(requires('x', kg), requires('y', g)),
    'Item.y requires weight(unit: "g") of Item, and Item.x requires weight(unit: "kg")',
  ],
  [
    'with an argument and without',
    graph(`${requires('x', 'weight')} ${requires('y', kg)}`),
    'Item.y requires weight(unit: "kg") of Item, and Item.x requires weight',
  ],
  [
    'below another field',
    graph(`${requires('x', `box { ${kg} }`)} ${requires('y', `box { ${g} }`)}`),
    'Item.y requires weight(unit: "g") of Box, and Item.x requires weight(unit: "kg")',
  ],
  [
    'through an interface',
    graph(
      `${requires('x', `heavy { ${kg} }`)} ${requires('y', `box { ${g} }`)}`,
    ),
    'Item.y requires weight(unit: "g") of Box, and Item.x requires weight(unit: "kg")',
  ],
  [
    'in a fragment',
    graph(
      `${requires('x', `heavy { ... on Box { ${kg} } }`)} ${requires('y', `box { ${g} }`)}`,
    ),
    'Item.y requires weight(unit: "g") of Box, and Item.x requires weight(unit: "kg")',
  ],
])(
  'a graph in which one field is required with different arguments, %s, is refused: one would be computed from the value of the other',
  async (_title, subgraphs, message) => {
    await expect(fixture(subgraphs)).rejects.toThrow(
      `${message}: an entity has one value for it.`,
    );
  },
);

conformance(
  graph(
    `${requires('x', 'weight')} ${requires('y', g)} ${requires('z', `box { ${kg} }`)}`,
    requires('w', g),
  ),
  [
    [
      'required with an argument, and with the same as its default',
      '{ item { x y w } }',
      {
        item: {
          x: '{"weight":1000}',
          y: '{"weight":1000}',
          w: '{"weight":1000}',
        },
      },
    ],
    [
      'required of two types with different arguments, asked with others yet',
      '{ item { weight(unit: "kg") x z box { weight } } }',
      {
        item: {
          weight: 1,
          x: '{"weight":1000,"box":{"weight":2}}',
          z: '{"weight":1000,"box":{"weight":2}}',
          box: { weight: 2000 },
        },
      },
    ],
  ],
);
