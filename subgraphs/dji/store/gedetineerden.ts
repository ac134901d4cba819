import { some } from '../../../shared/database/some.js';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import {
  countRelated,
  type PersonLock,
  visibleInOrder,
} from '../../../shared/access/betrokkenheid.js';
import type { Caller } from '../../../shared/access/caller.js';
import {
  peoplePage,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { now, today } from '../../../shared/days.js';
import { graphError } from '../../../shared/graphql/errors.js';
import { maySeeResidence } from '../../../shared/access/geheimhouding.js';
import { DetentieEntity } from '../entities/detentie.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';
import { peopleWithRarePart } from './name-list.js';
import { NameListEntity } from '../entities/name-list.js';
import type { Detentiestatus } from '../schema.generated.js';
import { normalize } from '../service/name.js';

/** Filters of the list; inrichting, status and end are those of the latest detention. */
export interface GedetineerdenFilter {
  naam?: string | null | undefined;
  inrichting?: string | null | undefined;
  gemeente?: string | null | undefined;
  status?: Detentiestatus | null | undefined;
  einddatumVoor?: string | null | undefined;
}

type Query = SelectQueryBuilder<JustitiabeleEntity>;

/** The parts of a name that must each occur. Error: BAD_USER_INPUT. */
function partsOf(naam: string): string[] {
  if (naam.length > 200)
    throw graphError('BAD_USER_INPUT', 'naam has at most 200 characters.');
  return normalize(naam).split(/\s+/);
}

/** `!` escapes wildcards in every SQL dialect. */
function filterByName(query: Query, naam: string, column: string): void {
  for (const [index, part] of partsOf(naam).entries())
    query.andWhere(`${column} LIKE :naam${index} ESCAPE '!'`, {
      [`naam${index}`]: `%${part.replace(/[!%_]/g, '!$&')}%`,
    });
}

const onLeave = some(
  'verlof v WHERE v.detentie_id = d.id' +
    " AND v.besluit = 'TOEGEKEND' AND v.vanaf <= :today AND v.tot >= :today",
);

/** The same rules as detentiestatus, in SQL. */
const statusFilter: Record<Detentiestatus, string> = {
  IN_VRIJHEID_GESTELD: 'd.werkelijke_einddatum IS NOT NULL',
  TIJDELIJK_AFWEZIG: `d.werkelijke_einddatum IS NULL AND ${onLeave}`,
  INGESLOTEN: `d.werkelijke_einddatum IS NULL AND NOT ${onLeave}`,
};

const ofGemeente = some(
  "betrokkenheid g WHERE g.justitiabele_id = j.id AND g.partij = 'GEMEENTE'" +
    ' AND g.organisatie = :gemeente AND g.vanaf <= :now AND (g.tot IS NULL OR g.tot > :now)',
);

function filteredQuery(
  manager: EntityManager,
  lock: PersonLock,
  caller: Caller,
  filter: GedetineerdenFilter,
  /** All whose name can match; `null` when that is not known. */
  among: readonly string[] | null,
): Query {
  const query = visibleInOrder(manager, lock, JustitiabeleEntity, 'j', {
    person: 'j.id',
    relation: 'l.justitiabele_id',
  });
  if (lock.organisation)
    query.innerJoin(
      NameListEntity,
      'l',
      'l.justitiabele_id = j.id AND l.partij = :lockPartij AND l.organisatie = :lockOrganisatie',
    );
  query.innerJoin(
    DetentieEntity,
    'd',
    'd.justitiabele_id = j.id AND NOT EXISTS (SELECT 1 FROM detentie n' +
      ' WHERE n.justitiabele_id = j.id AND n.volgnummer > d.volgnummer)',
  );
  const { naam, inrichting, gemeente, status, einddatumVoor } = filter;
  if (naam)
    filterByName(query, naam, lock.organisation ? 'l.zoeknaam' : 'j.zoeknaam');
  if (naam && among)
    query.andWhere(among.length > 0 ? 'j.id IN (:...among)' : '1 = 0', {
      among,
    });
  if (inrichting != null)
    query.andWhere('d.inrichting_code = :inrichting', { inrichting });
  if (gemeente != null) query.andWhere(ofGemeente, { gemeente, now: now() });
  // Finding somebody by gemeente discloses his gemeente: people with a secret address are left out.
  if (gemeente != null && !maySeeResidence(caller))
    query.andWhere('j.geheimhouding = :secret', { secret: false });
  if (status != null) query.andWhere(statusFilter[status], { today: today() });
  if (einddatumVoor != null)
    query.andWhere(
      'COALESCE(d.werkelijke_einddatum, d.verwachte_einddatum) < :voor',
      { voor: einddatumVoor },
    );
  return query;
}

/** The list of people, by name. */
export const gedetineerdenStore = (
  database: Database,
  lock: PersonLock,
  caller: Caller,
) => ({
  gedetineerdenPage: async ({
    first,
    after,
    naam,
    ...filter
  }: GedetineerdenFilter & PageArguments) => {
    // A blank name does not filter.
    const name = naam?.trim() || null;
    const among =
      name &&
      (await database.read((manager) =>
        peopleWithRarePart(manager, partsOf(name)),
      ));
    return peoplePage(
      { database, caller },
      {
        name: 'gedetineerden',
        filter: { ...filter, naam: name },
        rows: (manager, given) =>
          filteredQuery(manager, lock, caller, given, among || null),
        order: lock.organisation ? 'l.zoeknaam' : 'j.zoeknaam',
        id: lock.organisation ? 'l.justitiabele_id' : 'j.id',
        idOf: ({ id }) => id,
        countAll: countRelated(lock),
        person: 'j.id',
        identifying: ['naam'],
      },
      { first, after },
      ({ id }) => ({ id }),
    );
  },
});
