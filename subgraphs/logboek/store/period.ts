import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** From `van` until before `tot`; open-ended where one is missing. */
export interface Period {
  van?: string | null | undefined;
  tot?: string | null | undefined;
}

/** From `van` until before `tot`. */
export interface ClosedPeriod {
  van: string;
  tot: string;
}

/** Narrows a query to rows whose moment in `column` is in the period. */
export function inPeriod<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  { van, tot }: Period,
): SelectQueryBuilder<Row> {
  if (van != null) query.andWhere(`${column} >= :van`, { van });
  if (tot != null) query.andWhere(`${column} < :tot`, { tot });
  return query;
}
