import {
  paginaVraag,
  type Lijst,
  type Pagina,
  type Regels,
} from './queries.js';
import type { Periode, Stand } from './checkpoint.js';
import { NakomingFailure, type Vraag } from './client.js';

/** Says how far the walk is. */
export interface Teller {
  /** So many rows of a list in all, so many here already. */
  start(lijst: Lijst, totaal: number, hier: number): void;
  done(aantal: number): void;
}

/**
 * Walks the pages of both lists and keeps each at once, so that it can go on where it was. Throws NakomingFailure; what was got stays.
 */
export async function loop(
  vraag: Vraag,
  periode: Periode,
  stand: Stand,
  teller: Teller,
): Promise<Regels> {
  for (const lijst of ['nakomingsregels', 'signaalregels'] as const)
    await loopLijst(lijst, vraag, periode, stand, teller);
  return stand.regels;
}

async function loopLijst(
  lijst: Lijst,
  vraag: Vraag,
  periode: Periode,
  stand: Stand,
  teller: Teller,
): Promise<void> {
  let tellen = true;
  while (!stand.bij[lijst].einde) {
    const { cursor } = stand.bij[lijst];
    const { pagina } = await vraag<{ pagina: Pagina<typeof lijst> | null }>(
      paginaVraag(lijst),
      { ...periode, after: cursor, tellen },
    );
    if (!pagina) throw new NakomingFailure('The graph gave no page.');
    if (tellen)
      teller.start(lijst, pagina.totalCount ?? 0, stand.regels[lijst].length);
    tellen = false;
    const { hasNextPage, endCursor } = pagina.pageInfo;
    const rows = pagina.edges.map(({ node }) => node);
    stand.add(lijst, rows as Regels[typeof lijst], endCursor, !hasNextPage);
    teller.done(rows.length);
  }
}

/** True when the cursor to go on from does not fit any more: it was another client's, or its key is gone. Then the walk begins anew. */
export const cursorIsGone = (error: unknown, { bij }: Stand): boolean =>
  error instanceof NakomingFailure &&
  error.code === 'BAD_USER_INPUT' &&
  Object.values(bij).some(({ cursor, einde }) => cursor !== null && !einde);
