import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** From a moment until before another; open where it is not given. */
export interface Periode {
  van?: string | null | undefined;
  tot?: string | null | undefined;
}

/** Rows whose moment in `column` lies in a period. */
export function within<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  { van, tot }: Periode,
): SelectQueryBuilder<Row> {
  if (van != null) query.andWhere(`${column} >= :van`, { van });
  if (tot != null) query.andWhere(`${column} < :tot`, { tot });
  return query;
}
