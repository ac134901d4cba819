import { Brackets } from 'typeorm';
import type { Caller } from '../../../shared/access/caller.js';

/** SQL condition: true for a reviewer, false for anybody else. */
export const reviewersOnly = ({ scopes }: Caller): string =>
  scopes.includes('logboek:lezen') ? '1 = 1' : '1 = 0';

/** SQL condition: all rows for a reviewer; for anybody else those with their `sub` in one of `columns`. */
export const ownOrReviewer = (
  { subject, role, scopes }: Caller,
  ...columns: string[]
): Brackets =>
  new Brackets((either) => {
    if (scopes.includes('logboek:lezen')) either.where('1 = 1');
    else if (role === 'anoniem') either.where('1 = 0');
    else
      for (const column of columns)
        either.orWhere(`${column} = :ownSubject`, { ownSubject: subject });
  });
