import { area, ensure, Skipped, type Check } from '../check.js';
import { stranger } from '../discover.js';
import { listsOf, type PaginatedList } from '../graph-shape.js';
import type { Subgraph } from '../subgraph.js';
import { ensureBadInput } from './operations.js';

const pageInfo =
  'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

interface Page {
  edges: { cursor: string; node: unknown }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const paginated = ({ schema }: Subgraph): PaginatedList[] => {
  const lists = listsOf(schema);
  if (lists.length === 0)
    throw new Skipped('It has no list with first and after.');
  return lists;
};

const request = (
  { execute }: Subgraph,
  { name, node }: PaginatedList,
  page: object,
  claims?: Record<string, unknown>,
) =>
  execute(
    `query ($first: Int, $after: String) { list: ${name}(first: $first, after: $after) { edges { cursor node ${node} } ${pageInfo} } }`,
    page,
    claims,
  );

async function pageOf(
  subgraph: Subgraph,
  list: PaginatedList,
  page: object,
): Promise<Page> {
  const { data, errors } = await request(subgraph, list, page);
  ensure(
    data?.list != null,
    `${list.name} gave no page (${errors[0]?.extensions?.code}).`,
  );
  return data.list;
}

/** For each list that has two people for this caller. */
async function eachLong(
  subgraph: Subgraph,
  run: (list: PaginatedList, page: Page) => Promise<void>,
): Promise<void> {
  let count = 0;
  for (const list of paginated(subgraph)) {
    const page = await pageOf(subgraph, list, { first: 2 });
    if (page.edges.length < 2) continue;
    count++;
    await run(list, page);
  }
  if (count === 0)
    throw new Skipped(
      'No list has two items for this caller: give one who sees more.',
    );
}

const refused = (
  id: string,
  what: string,
  page: object,
): readonly [string, string, Check['run']] => [
  id,
  `refuses ${what} with BAD_USER_INPUT`,
  async (subgraph) => {
    for (const list of paginated(subgraph))
      ensureBadInput(
        await request(subgraph, list, page),
        `${list.name}: ${what}`,
      );
  },
];

export const pagingChecks: Check[] = area('paging', [
  refused('first-0', '`first: 0`', { first: 0 }),
  refused('first-negative', '`first: -1`', { first: -1 }),
  refused('first-101', '`first: 101`', { first: 101 }),
  refused('first-million', '`first: 1000000`', { first: 1_000_000 }),
  refused('first-text', 'a `first` that is no number', { first: '123456782' }),
  refused('cursor-broken', 'a cursor that it did not make', {
    after: Buffer.from('123456782').toString('base64url'),
  }),
  refused('cursor-empty', 'an empty cursor', { after: '' }),
  refused('cursor-long', 'a cursor of 100,000 characters', {
    after: 'x'.repeat(100_000),
  }),
  [
    'first-100',
    'accepts `first: 100`, and gives no more than `first`',
    async (subgraph) => {
      for (const list of paginated(subgraph))
        for (const first of [1, 100]) {
          const { edges } = await pageOf(subgraph, list, { first });
          ensure(
            edges.length <= first,
            `${list.name}(first: ${first}) gave ${edges.length} edges.`,
          );
        }
    },
  ],
  [
    'cursor-changed',
    'refuses a cursor of which a character was changed',
    (subgraph) =>
      eachLong(subgraph, async (list, { edges }) => {
        const { cursor } = edges[0]!;
        const middle = cursor.length >> 1;
        const other = cursor[middle] === 'A' ? 'B' : 'A';
        const after = `${cursor.slice(0, middle)}${other}${cursor.slice(middle + 1)}`;
        ensureBadInput(
          await request(subgraph, list, { first: 2, after }),
          `${list.name}: a changed cursor`,
        );
      }),
  ],
  [
    'cursor-foreign',
    "refuses another caller's cursor",
    (subgraph) =>
      eachLong(subgraph, async (list, { edges }) =>
        ensureBadInput(
          await request(
            subgraph,
            list,
            { first: 2, after: edges[0]!.cursor },
            stranger(subgraph),
          ),
          `${list.name}: another caller's cursor`,
        ),
      ),
  ],
  [
    'cursor-opaque',
    'has cursors that contain no id of a person',
    (subgraph) =>
      eachLong(subgraph, async (list, { edges }) => {
        const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-/i;
        for (const { cursor } of edges)
          ensure(
            !uuid.test(cursor) &&
              !uuid.test(Buffer.from(cursor, 'base64').toString('latin1')),
            `${list.name}: a cursor can be decoded to an id. Encrypt it, or make it a random handle: a client must not be able to make one.`,
          );
      }),
  ],
  [
    'next-page',
    'has `hasNextPage: true` exactly when there is a next page',
    (subgraph) =>
      eachLong(subgraph, async (list) => {
        const { pageInfo } = await pageOf(subgraph, list, { first: 1 });
        ensure(
          pageInfo.hasNextPage,
          `${list.name}(first: 1) has hasNextPage: false, and there is a next page.`,
        );
        const { nodes, last } = await walk(subgraph, list);
        ensure(
          last.edges.length > 0 || nodes.length === 0,
          `${list.name}: the last page is empty, and the one before has hasNextPage: true.`,
        );
      }),
  ],
  [
    'previous-page',
    'has `hasPreviousPage: true` after a cursor',
    (subgraph) =>
      eachLong(subgraph, async (list, { pageInfo, edges }) => {
        const next = await pageOf(subgraph, list, {
          first: 1,
          after: edges[0]!.cursor,
        });
        ensure(
          !pageInfo.hasPreviousPage && next.pageInfo.hasPreviousPage,
          `${list.name}: hasPreviousPage is ${pageInfo.hasPreviousPage} on the first page and ${next.pageInfo.hasPreviousPage} on the next.`,
        );
      }),
  ],
  [
    'end-cursor',
    'has `startCursor` and `endCursor` of the first and last edge',
    (subgraph) =>
      eachLong(subgraph, async (list, { pageInfo, edges }) => {
        const both = [pageInfo.startCursor, pageInfo.endCursor];
        for (const [at, cursor] of both.entries()) {
          ensure(
            cursor !== null,
            `${list.name}: a page with edges has no cursor.`,
          );
          const [one, other] = await Promise.all(
            [cursor, edges.at(-at)!.cursor].map((after) =>
              firstAfter(subgraph, list, after),
            ),
          );
          ensure(
            one === other,
            `${list.name}: ${at === 0 ? 'startCursor' : 'endCursor'} leads to another place than the edge.`,
          );
        }
      }),
  ],
  [
    'walk',
    'gives every item once, page by page',
    (subgraph) =>
      eachLong(subgraph, async (list) => {
        const { nodes, last } = await walk(subgraph, list);
        const different = new Set(nodes.map((node) => JSON.stringify(node)));
        ensure(
          !list.hasId || different.size === nodes.length,
          `${list.name}: ${nodes.length - different.size} items come twice. Order by something unique.`,
        );
        const { data } = await subgraph.execute(
          `{ list: ${list.name} { totalCount } }`,
        );
        const total: unknown = data?.list?.totalCount ?? nodes.length;
        ensure(
          last.pageInfo.hasNextPage || total === nodes.length,
          `${list.name} has totalCount ${String(total)}, and its pages have ${nodes.length} items.`,
        );
      }),
  ],
]);

const maxWalk = 200;

/** The node after a cursor. */
async function firstAfter(
  subgraph: Subgraph,
  list: PaginatedList,
  after: string,
): Promise<string> {
  const { edges } = await pageOf(subgraph, list, { first: 1, after });
  return JSON.stringify(edges.map(({ node }) => node));
}

/** Nodes in pages of 50, to the end or to `maxWalk` of them. */
async function walk(
  subgraph: Subgraph,
  list: PaginatedList,
): Promise<{ nodes: unknown[]; last: Page }> {
  const nodes: unknown[] = [];
  let last = await pageOf(subgraph, list, { first: 50 });
  nodes.push(...last.edges.map(({ node }) => node));
  while (
    last.pageInfo.hasNextPage &&
    last.edges.length > 0 &&
    nodes.length < maxWalk
  ) {
    const after = last.pageInfo.endCursor;
    last = await pageOf(subgraph, list, { first: 50, after });
    nodes.push(...last.edges.map(({ node }) => node));
  }
  return { nodes, last };
}
