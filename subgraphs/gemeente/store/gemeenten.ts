import { keptRows } from '../../../shared/database/kept-rows.js';
import type { Day } from '../../../shared/days.js';
import { GemeenteEntity } from '../entities/gemeente.js';
import type { Scope } from './scope.js';

/** Sorted here and not in SQL: the two dialects disagree about accents, apostrophes and capitals. */
const byName = new Intl.Collator('nl', { ignorePunctuation: true });

export const gemeentenStore = ({ database }: Scope) => ({
  gemeentenByCode: async (codes: readonly string[]) =>
    (await keptRows(database, GemeenteEntity))
      .filter(({ code }) => codes.includes(code))
      .map(copyOf),

  /** Ordered by name; unless `withEnded`, only those that exist on `day`. */
  gemeenten: async (withEnded: boolean, day: Day) =>
    (await keptRows(database, GemeenteEntity))
      .filter(({ einddatum }) => withEnded || !einddatum || einddatum > day)
      .map(copyOf)
      .sort(
        (one, other) =>
          byName.compare(one.naam, other.naam) ||
          Number(one.code) - Number(other.code),
      ),
});

/** A resolver of entities writes a type name into its row, which must not come to another request. */
const copyOf = (row: GemeenteEntity): GemeenteEntity => ({ ...row });
