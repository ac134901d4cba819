import {
  connectionNames,
  pageQuery,
  toRow,
  type ConnectionName,
  type Page,
  type Rows,
} from './queries.js';
import type { Checkpoint, Period } from './checkpoint.js';
import { NakomingFailure, type ExecuteQuery } from './client.js';

/** Reports how far the pagination is. */
export interface Progress {
  /** `total` rows of a connection, of which `resumed` come from the checkpoint. */
  start(connection: ConnectionName, total: number, resumed: number): void;
  increment(rows: number): void;
}

/** Fetches all pages of every connection, each into the checkpoint at once. Rejects with NakomingFailure; the checkpoint then stays. */
export async function paginate(
  execute: ExecuteQuery,
  period: Period,
  checkpoint: Checkpoint,
  progress: Progress,
): Promise<Rows> {
  for (const connection of connectionNames)
    await paginateConnection(connection, execute, period, checkpoint, progress);
  return checkpoint.rows;
}

async function paginateConnection(
  connection: ConnectionName,
  execute: ExecuteQuery,
  period: Period,
  checkpoint: Checkpoint,
  progress: Progress,
): Promise<void> {
  let withTotal = true;
  while (!checkpoint.positions[connection].done) {
    const { cursor } = checkpoint.positions[connection];
    const { page } = await execute<{ page: Page<typeof connection> | null }>(
      pageQuery(connection),
      { ...period, after: cursor, withTotal },
    );
    if (!page) throw new NakomingFailure('The graph gave no page.');
    if (withTotal)
      progress.start(
        connection,
        page.totalCount ?? 0,
        checkpoint.rows[connection].length,
      );
    withTotal = false;
    const { hasNextPage, endCursor } = page.pageInfo;
    const rows = page.edges.map(({ node }) => toRow(node));
    checkpoint.add(
      connection,
      rows as Rows[typeof connection],
      endCursor,
      !hasNextPage,
    );
    progress.increment(rows.length);
  }
}

/**
 * True if the gateway rejected the checkpoint's cursor: it was of another client, or akkoord no longer has its key. Pagination then
 * starts again.
 */
export const isCursorRejected = (
  error: unknown,
  { positions }: Checkpoint,
): boolean =>
  error instanceof NakomingFailure &&
  error.code === 'BAD_USER_INPUT' &&
  Object.values(positions).some(({ cursor, done }) => cursor !== null && !done);
