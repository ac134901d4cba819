import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  trackedExecutor,
  type TrackedExecutor,
} from '../../testing/tracked-executor.js';
import type { Json } from '../json.js';
import { fixture, type Fixture, type FixtureSubgraph } from './fixture.js';

/** An operation and the exact `data` that it returns, without errors. */
export type Case = [
  title: string,
  query: string,
  data: unknown,
  variables?: Json,
];

/**
 * Executes each operation over small HTTP subgraphs, with the engine alone and with the gateway's executor, which tracks data subjects.
 * Returns the graph for further tests.
 */
export function conformance(
  subgraphs: Record<string, FixtureSubgraph>,
  cases: readonly Case[],
): () => Fixture {
  let graph: Fixture;
  let gateway: TrackedExecutor;
  beforeAll(async () => {
    graph = await fixture(subgraphs);
    gateway = await trackedExecutor(graph);
  });
  afterAll(async () => {
    await gateway.stop();
    await graph.stop();
  });
  test.each(cases)('%s', async (_title, query, data, variables = {}) => {
    expect(await graph.execute(query, variables)).toEqual({ data });
  });
  test.each(cases)(
    'tracked: %s',
    async (_title, query, data, variables = {}) => {
      const tracked = await gateway.execute(query, variables);
      expect(tracked).toEqual({ data, people: tracked.people });
    },
  );
  return () => graph;
}

/** Rows by the value of a field. */
export const byKey = <Row extends object>(
  rows: readonly Row[],
  key: keyof Row,
) => new Map(rows.map((row) => [String(row[key]), row]));
