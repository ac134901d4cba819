import { unifiedPage, unifiedView } from '../support/unified-view.js';

/** An operation that every gateway is sent, and how. */
export interface Scenario {
  name: string;
  title: string;
  /** Which subgraphs the gateways have. */
  graph: 'people' | 'shop';
  query: string;
  /** Variables of request number `n`; `people` are the ids of those whom the caller knows. */
  variables(n: number, people: readonly string[]): object;
  /** Whether each request has the token of another user. */
  hasUniqueCallers?: true;
  /** Whether each request is sent twice at once. */
  hasTwins?: true;
  /** Whether it is the one query of the gateway written by hand. */
  isOnePerson?: true;
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
    graph: 'shop',
    query: '{ lines { number text isLast } }',
    variables: () => ({}),
    concurrency: 1,
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
