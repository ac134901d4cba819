import { unifiedPage, unifiedView } from '../support/unified-view.js';

/** An operation that every gateway is sent, and how. */
export interface Scenario {
  name: string;
  title: string;
  /** Which subgraphs the gateways have. */
  graph: 'people' | 'shop' | 'published';
  query: string;
  /** Variables of request number `n`; `people` are the ids of those whom the caller knows. */
  variables(n: number, people: readonly string[]): object;
  /** Whether each request has the token of another user. */
  hasUniqueCallers?: true;
  /** Whether each request is sent twice at once. */
  hasTwins?: true;
  /** Whether it is the one query of the gateway written by hand. */
  isOnePerson?: true;
  /** Whether partners are 100 ms away. */
  isFar?: true;
  /** Number of requests in flight. */
  concurrency: number;
}

const onePerson = {
  isOnePerson: true,
  graph: 'people',
  query: unifiedView,
  variables: (n: number, people: readonly string[]) => ({
    id: people[n % people.length],
  }),
  concurrency: 10,
} as const;

const lines = {
  graph: 'shop',
  query: '{ lines { number text isLast } }',
  variables: () => ({}),
} as const;

const testQuery = {
  graph: 'published',
  query: `
    fragment User on User { id username name }
    fragment Review on Review { id body }
    fragment Product on Product { inStock name price shippingEstimate upc weight }
    query TestQuery {
      users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
      topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
    }`,
  variables: () => ({}),
  concurrency: 50,
} as const;

const product = 'product { inStock name price shippingEstimate upc weight }';
const reviews = `reviews { id body author { id username name reviews { id body ${product} } } }`;

export const scenarios: readonly Scenario[] = [
  {
    ...onePerson,
    name: 'person',
    title: 'unified view of one person, one caller, each time the next person',
  },
  {
    name: 'page-100',
    title: 'unified view of a page of a hundred people',
    graph: 'people',
    query: unifiedPage
      .replace('$first: Int!', '$first: Int!, $ids: [ID!]!')
      .replace('first: $first', 'first: $first, ids: $ids'),
    variables: (_, ids) => ({ first: 100, ids }),
    hasUniqueCallers: true,
    concurrency: 2,
  },
  {
    name: 'wide',
    title: 'many entities that refer to each other, four subgraphs',
    graph: 'shop',
    query: `{ users { id username name reviews { id body product { inStock name price shippingEstimate upc weight ${reviews} } } } topProducts { inStock name price shippingEstimate upc weight ${reviews} } }`,
    variables: () => ({}),
    hasUniqueCallers: true,
    concurrency: 10,
  },
  {
    name: '8-mib',
    title: 'a response of 8 MiB from one subgraph',
    ...lines,
    concurrency: 1,
  },
  {
    ...lines,
    name: '8-mib-far',
    title: 'the same from 100 ms away, ten at once, each by another caller',
    hasUniqueCallers: true,
    isFar: true,
    concurrency: 10,
  },
  {
    ...testQuery,
    name: 'published',
    title: 'the public benchmark of gateways, each request by another caller',
    hasUniqueCallers: true,
  },
  {
    ...testQuery,
    name: 'published-identical',
    title: 'the public benchmark of gateways, all requests by one caller',
  },
  {
    ...onePerson,
    name: 'identical',
    title: 'unified view of one person, each request sent twice at once',
    hasTwins: true,
  },
  {
    ...onePerson,
    name: 'unique-callers',
    title: 'unified view of one person, each request by another caller',
    hasUniqueCallers: true,
  },
];
