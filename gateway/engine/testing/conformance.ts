import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Json } from '../json.js';
import { fixture, type Fixture, type FixtureSubgraph } from './fixture.js';

/** What is asked, and the whole data that must come, without an error. */
export type Case = [
  title: string,
  query: string,
  data: unknown,
  variables?: Json,
];

/** Asks a graph over small real servers each question; gives the graph for tests that look further. */
export function conformance(
  subgraphs: Record<string, FixtureSubgraph>,
  cases: readonly Case[],
): () => Fixture {
  let graph: Fixture;
  beforeAll(async () => {
    graph = await fixture(subgraphs);
  });
  afterAll(() => graph.stop());
  test.each(cases)('%s', async (_title, query, data, variables = {}) => {
    expect(await graph.ask(query, variables)).toEqual({ data });
  });
  return () => graph;
}

/** The rows of a table by key. */
export const byKey = <Row extends object>(
  rows: readonly Row[],
  key: keyof Row,
) => new Map(rows.map((row) => [String(row[key]), row]));
