import { Brackets } from 'typeorm';
import type { Caller } from '../../../shared/access/caller.js';

/** What only a reviewer sees, as a condition. */
export const reviewersOnly = ({ scopes }: Caller): string =>
  scopes.includes('logboek:lezen') ? '1 = 1' : '1 = 0';

/** A reviewer sees all that people did; anybody else what he did himself: one of `columns` holds his `sub`. */
export const ownActs = (
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
