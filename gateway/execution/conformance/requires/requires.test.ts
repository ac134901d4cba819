import { conformance } from '../../testing/conformance.js';

type Sizes = { unit?: string; weight?: number | null; id: string };

conformance(
  {
    a: {
      schema: `
        type Query { item(id: ID!): Item items: [Item!]! }
        type Item @key(fields: "id") {
          id: ID!
          weight(unit: String = "g"): Int
          size: Size
          parts(limit: Int): [Part!]!
          owner: Owner
          nothing: Int
        }
        type Size { width: Int! height: Int! }
        type Part { name: String! cost: Int! }
        type Owner @key(fields: "id") { id: ID! age: Int! }`,
      resolvers: {
        Query: {
          item: (_: unknown, { id }: { id: string }) => ({ id }),
          items: () => ['1', '2'].map((id) => ({ id })),
        },
        Item: {
          weight: ({ id }: Sizes, { unit }: { unit: string }) =>
            unit === 'kg' ? Number(id) : Number(id) * 1000,
          size: ({ id }: Sizes) => ({ width: Number(id), height: 10 }),
          parts: ({ id }: Sizes, { limit }: { limit?: number }) =>
            ['x', 'y', 'z']
              .slice(0, limit ?? 3)
              .map((name, index) => ({ name: name + id, cost: index + 1 })),
          owner: ({ id }: Sizes) => ({ id: `o${id}`, age: 30 + Number(id) }),
          nothing: () => null,
        },
        Owner: { age: ({ id }: Sizes) => 30 + Number(id.slice(1)) },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type Item @key(fields: "id") {
          id: ID!
          weight(unit: String = "g"): Int @external
          size: Size @external
          parts(limit: Int): [Part!]! @external
          owner: Owner @external
          nothing: Int @external
          shipping: String @requires(fields: "weight(unit: \\"kg\\")")
          area: Int @requires(fields: "size { width height }")
          firstPart: String @requires(fields: "parts(limit: 1) { name }")
          discount: Int @requires(fields: "owner { age }")
          empty: String @requires(fields: "nothing")
          both: String @requires(fields: "nothing size { width }")
        }
        type Size { width: Int! @external height: Int! @external }
        type Part { name: String! @external }
        type Owner @key(fields: "id") { id: ID! age: Int! @external }`,
      resolvers: {
        Item: {
          shipping: ({ weight }: Sizes) => `${weight} kg`,
          area: ({ size }: { size: { width: number; height: number } }) =>
            size.width * size.height,
          firstPart: ({ parts }: { parts: { name: string }[] }) =>
            parts.map(({ name }) => name).join(),
          discount: ({ owner }: { owner: { age: number } }) => owner.age / 2,
          empty: ({ nothing }: { nothing: null }) => `nothing is ${nothing}`,
          both: ({
            size,
            nothing,
          }: {
            size: { width: number };
            nothing: null;
          }) => `${nothing} ${size.width}`,
        },
      },
    },
    c: {
      schema: `
        type Query { c: Int }
        type Item @key(fields: "id") {
          id: ID!
          area: Int @external
          shipping: String @external
          label: String @requires(fields: "area")
          sticker: String @requires(fields: "area shipping")
        }`,
      resolvers: {
        Item: {
          label: ({ area }: { area: number }) => `area ${area}`,
          sticker: ({ area, shipping }: { area: number; shipping: string }) =>
            `${area} ${shipping}`,
        },
      },
    },
    d: {
      schema: `
        type Query { d: Int }
        type Item @key(fields: "id") {
          id: ID!
          label: String @external
          loud: String @requires(fields: "label")
        }`,
      resolvers: {
        Item: { loud: ({ label }: { label: string }) => label.toUpperCase() },
      },
    },
  },
  [
    [
      'a field is computed from another subgraph’s object',
      '{ item(id: "2") { area } }',
      { item: { area: 20 } },
    ],
    [
      'a required field is not in the response',
      '{ item(id: "2") { id area } }',
      { item: { id: '2', area: 20 } },
    ],
    [
      'a required and selected field is in the response',
      '{ item(id: "2") { size { height } area } }',
      { item: { size: { height: 10 }, area: 20 } },
    ],
    [
      'required with an argument',
      '{ item(id: "2") { shipping } }',
      { item: { shipping: '2 kg' } },
    ],
    [
      'required with one argument, selected with another',
      '{ item(id: "2") { weight(unit: "g") shipping } }',
      { item: { weight: 2000, shipping: '2 kg' } },
    ],
    [
      'required with an argument, selected with its default',
      '{ item(id: "2") { weight shipping } }',
      { item: { weight: 2000, shipping: '2 kg' } },
    ],
    [
      'required with an argument, selected with the same',
      '{ item(id: "2") { weight(unit: "kg") shipping } }',
      { item: { weight: 2, shipping: '2 kg' } },
    ],
    [
      'a required list with an argument, selected with another',
      '{ item(id: "1") { parts(limit: 3) { name } firstPart } }',
      {
        item: {
          parts: [{ name: 'x1' }, { name: 'y1' }, { name: 'z1' }],
          firstPart: 'x1',
        },
      },
    ],
    [
      'a required list selected without its argument, with other fields',
      '{ item(id: "1") { parts { cost } firstPart } }',
      {
        item: {
          parts: [{ cost: 1 }, { cost: 2 }, { cost: 3 }],
          firstPart: 'x1',
        },
      },
    ],
    [
      'an alias equal to a required field',
      '{ item(id: "1") { size: firstPart area } }',
      { item: { size: 'x1', area: 10 } },
    ],
    [
      'an alias equal to the key',
      '{ item(id: "1") { id: area label } }',
      { item: { id: 10, label: 'area 10' } },
    ],
    [
      'a required field that is computed itself',
      '{ item(id: "2") { label } }',
      { item: { label: 'area 20' } },
    ],
    [
      'a chain of three',
      '{ item(id: "2") { loud } }',
      { item: { loud: 'AREA 20' } },
    ],
    [
      'computed from two computed fields',
      '{ item(id: "2") { sticker } }',
      { item: { sticker: '20 2 kg' } },
    ],
    [
      'all at once',
      '{ item(id: "2") { loud sticker label area shipping firstPart discount } }',
      {
        item: {
          loud: 'AREA 20',
          sticker: '20 2 kg',
          label: 'area 20',
          area: 20,
          shipping: '2 kg',
          firstPart: 'x2',
          discount: 16,
        },
      },
    ],
    [
      'required through another entity',
      '{ item(id: "2") { discount } }',
      { item: { discount: 16 } },
    ],
    [
      'null is sent as null',
      '{ item(id: "2") { empty } }',
      { item: { empty: 'nothing is null' } },
    ],
    [
      'null next to a value',
      '{ item(id: "2") { both } }',
      { item: { both: 'null 2' } },
    ],
    [
      'for each item of a list',
      '{ items { shipping label } }',
      {
        items: [
          { shipping: '1 kg', label: 'area 10' },
          { shipping: '2 kg', label: 'area 20' },
        ],
      },
    ],
    [
      'in a fragment, under a condition',
      'query ($with: Boolean!) { items { ... on Item @include(if: $with) { loud } id } }',
      {
        items: [
          { loud: 'AREA 10', id: '1' },
          { loud: 'AREA 20', id: '2' },
        ],
      },
      { with: true },
    ],
    [
      'not at all when the condition says so',
      'query ($with: Boolean!) { items { loud @include(if: $with) id } }',
      { items: [{ id: '1' }, { id: '2' }] },
      { with: false },
    ],
  ],
);
