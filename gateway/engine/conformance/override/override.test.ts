import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const says = (text: string) => () => text;
const graph = conformance(
  {
    old: {
      schema: `
        type Query { post: Post }
        type Post @key(fields: "id") { id: ID! moved: String! kept: String! all: String! none: String! }`,
      resolvers: {
        Query: { post: () => ({ id: '1' }) },
        Post: {
          moved: says('old'),
          kept: says('old'),
          all: says('old'),
          none: says('old'),
        },
      },
    },
    new: {
      schema: `
        type Query { newPost: Post }
        type Post @key(fields: "id") {
          id: ID!
          moved: String! @override(from: "old")
          all: String! @override(from: "old", label: "percent(100)")
          none: String! @override(from: "old", label: "percent(0)")
        }`,
      resolvers: {
        Query: { newPost: () => ({ id: '1' }) },
        Post: { moved: says('new'), all: says('new'), none: says('new') },
      },
    },
  },
  [
    [
      'a field that was taken over comes from where it is now',
      '{ post { moved } }',
      { post: { moved: 'new' } },
    ],
    [
      'the rest stays where it was',
      '{ newPost { moved kept } }',
      { newPost: { moved: 'new', kept: 'old' } },
    ],
    [
      'rolled out wholly',
      '{ post { all } newPost { all } }',
      { post: { all: 'new' }, newPost: { all: 'new' } },
    ],
    [
      'not rolled out yet',
      '{ post { none } newPost { none } }',
      { post: { none: 'old' }, newPost: { none: 'old' } },
    ],
  ],
);

test('a field that was taken over is not asked of its old owner', async () => {
  await graph().ask('{ post { moved all } }');
  const asked = graph()
    .asked['old']!.map(({ query }) => query)
    .join();
  expect(asked).not.toMatch(/moved|all/);
});
