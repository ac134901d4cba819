import { In } from 'typeorm';
import type { PersonRows } from '../../../shared/access/person-rows.js';
import type { Day } from '../../../shared/days.js';
import { GemeenteEntity } from '../entities/gemeente.js';
import type { Scope } from './scope.js';

/** Sorted here and not in SQL: the two dialects disagree about accents, apostrophes and capitals. */
const byName = new Intl.Collator('nl', { ignorePunctuation: true });

/** Where people are or were registered. */
const ofPeople: PersonRows<GemeenteEntity> = {
  entity: GemeenteEntity,
  from: 'gemeente g INNER JOIN inwoner i ON g.code IN (i.gemeente_van_herkomst, i.gemeente_van_vestiging)',
  person: 'i.id',
};

export const gemeentenStore = ({ database, rows }: Scope) => ({
  gemeentenOfPeople: rows.of(ofPeople),

  gemeentenByCode: (codes: readonly string[]) =>
    database.read((manager) =>
      manager.findBy(GemeenteEntity, { code: In([...codes]) }),
    ),

  /** Ordered by name; unless `withEnded`, only those that exist on `day`. */
  gemeenten: async (withEnded: boolean, day: Day) => {
    const all = await database.read((manager) => manager.find(GemeenteEntity));
    return all
      .filter(({ einddatum }) => withEnded || !einddatum || einddatum > day)
      .sort(
        (one, other) =>
          byName.compare(one.naam, other.naam) ||
          Number(one.code) - Number(other.code),
      );
  },
});
