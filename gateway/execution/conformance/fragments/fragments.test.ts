import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const values = ({ id }: { id: string }) => ({ a: `a${id}`, b: `b${id}`, c: 1 });

const graph = conformance(
  {
    a: {
      schema: `
        type Query { one: One two: Two }
        type One @key(fields: "id") { id: ID! name: String }
        type Two @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: {
          one: () => ({ id: '1', name: 'n1' }),
          two: () => ({ id: '2', name: 'n2' }),
        },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type One @key(fields: "id") { id: ID! left: Value right: Value }
        type Two @key(fields: "id") { id: ID! left: Value right: Value next: One }
        type Value { a: String b: String c(by: Int = 1): Int }`,
      resolvers: {
        One: { left: values, right: values },
        Two: { left: values, right: values, next: () => ({ id: '3' }) },
        Value: { c: ({ c }: { c: number }, { by }: { by: number }) => c * by },
      },
    },
  },
  [
    [
      'one fragment at several paths of two entities fetched in one request',
      '{ one { left { ...V } right { ...V } } two { left { ...V } right { ...V } } } fragment V on Value { a b c }',
      {
        one: {
          left: { a: 'a1', b: 'b1', c: 1 },
          right: { a: 'a1', b: 'b1', c: 1 },
        },
        two: {
          left: { a: 'a2', b: 'b2', c: 1 },
          right: { a: 'a2', b: 'b2', c: 1 },
        },
      },
    ],
    [
      'a fragment within a fragment, over two subgraphs',
      '{ one { ...O } two { next { ...O } } } fragment O on One { name left { ...V } right { ...V } } fragment V on Value { a b c }',
      {
        one: {
          name: 'n1',
          left: { a: 'a1', b: 'b1', c: 1 },
          right: { a: 'a1', b: 'b1', c: 1 },
        },
        two: {
          next: {
            name: null,
            left: { a: 'a3', b: 'b3', c: 1 },
            right: { a: 'a3', b: 'b3', c: 1 },
          },
        },
      },
    ],
    [
      'with a variable',
      'query ($by: Int) { one { left { ...V } right { ...V } } two { left { ...V } right { ...V } } } fragment V on Value { a b c(by: $by) }',
      {
        one: {
          left: { a: 'a1', b: 'b1', c: 5 },
          right: { a: 'a1', b: 'b1', c: 5 },
        },
        two: {
          left: { a: 'a2', b: 'b2', c: 5 },
          right: { a: 'a2', b: 'b2', c: 5 },
        },
      },
      { by: 5 },
    ],
    [
      'next to the same fields outside it',
      '{ one { left { a ...V } right { ...V b } left { c } } } fragment V on Value { a b }',
      {
        one: { left: { a: 'a1', b: 'b1', c: 1 }, right: { a: 'a1', b: 'b1' } },
      },
    ],
    [
      'excluded at one path',
      'query ($no: Boolean!) { one { left { ...V @include(if: $no) } right { ...V } } } fragment V on Value { a b c }',
      { one: { left: {}, right: { a: 'a1', b: 'b1', c: 1 } } },
      { no: false },
    ],
    [
      'on the root',
      '{ ...Q } fragment Q on Query { one { name } two { left { a } } }',
      { one: { name: 'n1' }, two: { left: { a: 'a2' } } },
    ],
    [
      'on the static type',
      '{ one { ... on One { left { ... on Value { a } } } } }',
      { one: { left: { a: 'a1' } } },
    ],
    [
      'without a type',
      '{ one { ... { name left { ... { a } } } } }',
      { one: { name: 'n1', left: { a: 'a1' } } },
    ],
  ],
);

test('two entities with their fragments are fetched in one request', async () => {
  await graph().execute(
    '{ one { left { ...V } right { ...V } } two { left { ...V } right { ...V } } } fragment V on Value { a b c }',
  );
  expect(graph().requests['b']).toHaveLength(1);
});
