import { describe } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

/** `b` and `c` each compute fields from those of `a`. */
const graph = (b: string, c = '') => ({
  a: {
    schema: `
      type Query { item: Item }
      interface Heavy { weight(unit: String = "g"): Int }
      type Item implements Heavy @key(fields: "id") { id: ID! weight(unit: String = "g"): Int box: Box boxes: [Box!] heavy: Heavy }
      type Box implements Heavy @key(fields: "id") { id: ID! weight(unit: String = "g"): Int }`,
    resolvers: {
      Query: { item: () => ({ id: '1' }) },
      Item: {
        weight: (_: unknown, { unit }: { unit: string }) =>
          unit === 'kg' ? 1 : 1000,
        box: () => ({ id: '2' }),
        boxes: () => [{ id: '2' }, { id: '3' }],
        heavy: () => ({ __typename: 'Box', id: '2' }),
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
/** Its external fields are those that its fields require. */
const computing = (name: string, fields: string) => ({
  schema: `
    type Query { ${name}: Int }
    ${fields ? 'interface Heavy { weight(unit: String = "g"): Int }' : ''}
    ${fields ? 'type Box implements Heavy @key(fields: "id") { id: ID! weight(unit: String = "g"): Int @external }' : ''}
    type Item ${fields && 'implements Heavy'} @key(fields: "id") {
      id: ID!
      ${fields ? 'weight(unit: String = "g"): Int @external' : ''}
      ${fields.includes('box ') ? 'box: Box @external' : ''}
      ${fields.includes('boxes') ? 'boxes: [Box!] @external' : ''}
      ${fields.includes('heavy') ? 'heavy: Heavy @external' : ''}
      ${fields}
    }`,
  resolvers: Object.fromEntries([
    [
      'Item',
      Object.fromEntries(
        Array.from(fields.matchAll(/(\w+): String/g), ([, field]) => [
          field,
          ({ weight, box, boxes, heavy }: Record<string, unknown>) =>
            JSON.stringify({ weight, box, boxes, heavy }),
        ]),
      ),
    ],
  ]),
});
const requires = (field: string, needs: string) =>
  `${field}: String @requires(fields: ${JSON.stringify(needs)})`;
const kg = 'weight(unit: "kg")';
const g = 'weight(unit: "g")';

describe.each([
  [
    'by one subgraph',
    graph(`${requires('x', kg)} ${requires('y', g)}`),
    '{"weight":1}',
    '{"weight":1000}',
  ],
  [
    'by two subgraphs',
    graph(requires('x', kg), requires('y', g)),
    '{"weight":1}',
    '{"weight":1000}',
  ],
  [
    'with an argument and without',
    graph(`${requires('x', kg)} ${requires('y', 'weight')}`),
    '{"weight":1}',
    '{"weight":1000}',
  ],
  [
    'below another field',
    graph(`${requires('x', `box { ${kg} }`)} ${requires('y', `box { ${g} }`)}`),
    '{"box":{"weight":2}}',
    '{"box":{"weight":2000}}',
  ],
  [
    'through an interface',
    graph(
      `${requires('x', `heavy { ${kg} }`)} ${requires('y', `heavy { ... on Box { ${g} } }`)}`,
    ),
    '{"heavy":{"weight":2}}',
    '{"heavy":{"weight":2000}}',
  ],
  [
    'in a fragment',
    graph(
      `${requires('x', `box { ... on Box { ${kg} } }`)} ${requires('y', `box { ${g} }`)}`,
    ),
    '{"box":{"weight":2}}',
    '{"box":{"weight":2000}}',
  ],
  [
    'of the items of a list',
    graph(
      `${requires('x', `boxes { ${kg} }`)} ${requires('y', `boxes { ${g} }`)}`,
    ),
    '{"boxes":[{"weight":2},{"weight":2}]}',
    '{"boxes":[{"weight":2000},{"weight":2000}]}',
  ],
])(
  'one field required with different arguments, %s: each dependent field is computed from its own value',
  (_title, subgraphs, x, y) => {
    conformance(subgraphs, [
      ['both selected', '{ item { x y } }', { item: { x, y } }],
      ['one selected', '{ item { y } }', { item: { y } }],
      [
        'both selected, with the required field selected too',
        '{ item { y weight(unit: "kg") box { weight(unit: "kg") } other: weight x again: x } }',
        {
          item: {
            y,
            weight: 1,
            box: { weight: 2 },
            other: 1000,
            x,
            again: x,
          },
        },
      ],
      [
        'under conditions, in fragments',
        'query ($no: Boolean = false, $yes: Boolean = true) { item { ...X ... @skip(if: $no) { y } y @include(if: $no) } } fragment X on Item { x @include(if: $yes) }',
        { item: { x, y } },
      ],
    ]);
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
      'required of two types with different arguments, selected with yet others',
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

/** `home` and `work` are the same house, which `b` extends; `d` extends its street. */
const house = (computed: string, ofHouse = '') => ({
  a: {
    schema: `
      type Query { person: Person people: [Person!] }
      type Person @key(fields: "id") { id: ID! home: House work: House }
      type House @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        person: () => ({ id: '1' }),
        people: () => [{ id: '1' }, { id: '2' }],
      },
      Person: { home: () => ({ id: '7' }), work: () => ({ id: '7' }) },
    },
  },
  b: {
    schema: `
      type Query { b: Int }
      type House @key(fields: "id") { id: ID! name(form: String): String street: Street }
      type Street @key(fields: "id") { id: ID! }`,
    resolvers: {
      House: {
        name: (_: unknown, { form = 'no' }) => `house in ${form} form`,
        street: () => ({ id: '9' }),
      },
    },
  },
  d: {
    schema: `
      type Query { d: Int }
      type Street @key(fields: "id") { id: ID! name(form: String): String }`,
    resolvers: {
      Street: {
        name: (_: unknown, { form = 'no' }) => `street in ${form} form`,
      },
    },
  },
  c: {
    schema: `
      type Query { c: Int }
      type House @key(fields: "id") { id: ID! name(form: String): String @external street: Street @external ${ofHouse} }
      type Street @key(fields: "id") { id: ID! name(form: String): String @external }
      type Person @key(fields: "id") { id: ID! home: House @external work: House @external ${computed} }`,
    resolvers: {
      Person: { x: serialized, y: serialized },
      House: { z: serialized },
    },
  },
});
const serialized = ({ home, work, name }: Record<string, unknown>) =>
  JSON.stringify(home ?? work ?? name);
const long = 'name(form: "long")';
const short = 'name(form: "short")';

conformance(
  house(
    `${requires('x', `home { ${long} street { ${short} } }`)} ${requires('y', `work { ${short} street { ${long} } }`)}`,
  ),
  [
    [
      'one object required at two paths with different arguments',
      '{ people { x y home { name street { name } } } }',
      {
        people: ['1', '2'].map(() => ({
          x: '{"name":"house in long form","street":{"name":"street in short form"}}',
          y: '{"name":"house in short form","street":{"name":"street in long form"}}',
          home: {
            name: 'house in no form',
            street: { name: 'street in no form' },
          },
        })),
      },
    ],
    [
      'the same in reverse order, aliased',
      '{ person { work: home { id } y x } }',
      {
        person: {
          work: { id: '7' },
          y: '{"name":"house in short form","street":{"name":"street in long form"}}',
          x: '{"name":"house in long form","street":{"name":"street in short form"}}',
        },
      },
    ],
  ],
);

conformance(
  house(
    `${requires('x', `home { street { ${short} } }`)} ${requires('y', `work { street { ${long} } }`)}`,
    requires('z', long),
  ),
  [
    [
      'an object fetched once for two paths has different values at each',
      '{ person { x y home { z } } }',
      {
        person: {
          x: '{"street":{"name":"street in short form"}}',
          y: '{"street":{"name":"street in long form"}}',
          home: { z: '"house in long form"' },
        },
      },
    ],
  ],
);

conformance(
  house(
    `${requires('x', `home { ${long} }`)} ${requires('y', `work { street { ${long} } }`)}`,
    requires('z', short),
  ),
  [
    [
      'a path that two types lead to: one requires it as a nested field, the other of its own',
      '{ people { x y home { z name(form: "odd") } work { z } } }',
      {
        people: ['1', '2'].map(() => ({
          x: '{"name":"house in long form"}',
          y: '{"street":{"name":"street in long form"}}',
          home: { z: '"house in short form"', name: 'house in odd form' },
          work: { z: '"house in short form"' },
        })),
      },
    ],
  ],
);
