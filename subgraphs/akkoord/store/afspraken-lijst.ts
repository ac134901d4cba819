import type { EntityManager } from 'typeorm';
import {
  type PersonLock,
  visibleInOrder,
} from '../../../shared/access/betrokkenheid.js';
import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { updateRelationList } from '../../../shared/access/relation-list.js';
import { today } from '../../../shared/days.js';
import type { Database } from '../../../shared/database/database.js';
import { peoplePage } from '../../../shared/graphql/connection.js';
import { AfspraakEntity } from '../entities/afspraak.js';
import {
  afsprakenLijst,
  AfsprakenLijstEntity,
  afsprakenVolgorde,
} from '../entities/afspraken-lijst.js';
import type { Afspraakvan, QueryAfsprakenArgs } from '../schema.generated.js';

type AfsprakenFilter = Omit<Partial<QueryAfsprakenArgs>, 'first' | 'after'>;

/** After a change of the relations of people or of promises about them; call it inside the same `database.write`. */
export const updateAfsprakenLijst = (
  manager: EntityManager,
  people: readonly string[],
): Promise<void> => updateRelationList(manager, afsprakenLijst, people);

/** The promises about the people this caller may see. */
export const afsprakenLijstStore = (
  database: Database,
  lock: PersonLock,
  caller: Caller,
) => ({
  afsprakenPage: ({ first, after, ...filter }: Partial<QueryAfsprakenArgs>) =>
    peoplePage(
      { database, caller },
      {
        name: 'afspraken',
        filter,
        rows: (manager, filter: AfsprakenFilter) =>
          filtered(manager, lock, caller, filter),
        // Of a caller without an organisation, or with a case that he opened, few promises are listed, or all: they are sorted.
        order: lock.organisation ? 'l.volgorde' : afsprakenVolgorde('a'),
        id: lock.organisation ? 'l.afspraak_id' : 'a.id',
        idOf: ({ id }) => id,
        countAll: null,
        person: 'a.justitiabele_id',
      },
      { first, after },
      (afspraak) => afspraak,
    ),
});

const conditions = {
  gewijzigdSinds:
    'a.id IN (SELECT g.afspraak_id FROM afspraak_gebeurtenis g WHERE g.tijdstip >= :gewijzigdSinds)',
  status: 'a.status IN (:...status)',
  teLaat: '(COALESCE(a.beeindigd_op, :today) > a.uiterlijk_op) = :teLaat',
  herinnerd: '(a.herinnerd_tijdstip IS NOT NULL) = :herinnerd',
  basisvoorwaarde: 'a.basisvoorwaarde = :basisvoorwaarde',
} satisfies Partial<Record<keyof AfsprakenFilter, string>>;

function filtered(
  manager: EntityManager,
  lock: PersonLock,
  caller: Caller,
  { van, ...filter }: AfsprakenFilter,
) {
  const query = visibleInOrder(manager, lock, AfspraakEntity, 'a', {
    person: 'a.justitiabele_id',
    relation: 'l.justitiabele_id',
  }).setParameter('today', today());
  if (lock.organisation)
    query.innerJoin(
      AfsprakenLijstEntity,
      'l',
      'l.afspraak_id = a.id AND l.partij = :lockPartij AND l.organisatie = :lockOrganisatie',
    );
  if (van != null) query.andWhere(...madeBy(van, lock, caller));
  for (const [name, condition] of Object.entries(conditions)) {
    const value = filter[name as keyof typeof conditions];
    if (Array.isArray(value) && value.length === 0) query.andWhere('1 = 0');
    else if (value != null) query.andWhere(condition, { [name]: value });
  }
  return query;
}

/** The condition that a promise is of the caller's own organisation, or of another one, with its parameters. */
function madeBy(
  van: Afspraakvan,
  lock: PersonLock,
  caller: Caller,
): [string, object] {
  const own = van === 'EIGEN';
  if (lock.organisation) return ['l.eigen = :own', { own }];
  const organisation = organisationOf(caller);
  if (!organisation) return [own ? '1 = 0' : '1 = 1', {}];
  return [
    '(a.partij = :ownPartij AND a.organisatie = :ownOrganisatie) = :own',
    {
      ownPartij: organisation.partij,
      ownOrganisatie: organisation.organisatie,
      own,
    },
  ];
}
