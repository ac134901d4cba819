import { some } from '../../../shared/database/some.js';
import { caseloadOn, CaseloadEntity } from '../entities/caseload.js';
import type { EntityManager } from 'typeorm';
import {
  countRelated,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type { Caller } from '../../../shared/access/caller.js';
import { peoplePage } from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { today } from '../../../shared/days.js';
import { DossierEntity } from '../entities/dossier.js';
import { UitkomstEntity } from '../entities/uitkomst.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import type {
  CaseloadFilter,
  CaseloadVolgorde,
  QueryMijnCaseloadArgs,
} from '../schema.generated.js';

/** The sort key of each order, for an organisation a column of its caseload. */
const sortKeys: Record<CaseloadVolgorde, string> = {
  VOLGENDE_TERMIJN: 'termijn',
  ONTSLAG: 'ontslag',
  ERNST: 'ernst',
};

const conditions: Record<keyof CaseloadFilter, string> = {
  fase: 'u.fase = :fase',
  signaal: some(
    'uitkomst_signaal s WHERE s.justitiabele_id = d.id AND s.code = :signaal AND s.tot IS NULL',
  ),
  ontbreekt: 'u.ontbreekt LIKE :ontbreekt',
  termijnTot: 'u.volgende_termijn <= :termijnTot',
  ontslagTot: 'u.ontslagdatum <= :ontslagTot',
  overschreden: '(u.overschreden > 0) = :overschreden',
};

/** The index of outcomes, for the people this caller may see. */
export const uitkomstStore = (
  database: Database,
  lock: PersonLock,
  caller: Caller,
) => ({
  uitkomstenOf: (justitiabeleIds: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(UitkomstEntity, 'u')
        .where(lock.on('u.justitiabele_id'), lock.parameters)
        .andWhere('u.justitiabele_id IN (:...justitiabeleIds)', {
          justitiabeleIds,
        })
        .getMany(),
    ),

  /** Signals that have not ended. */
  uitkomstSignalenOf: (justitiabeleIds: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(UitkomstSignaalEntity, 's')
        .where(lock.on('s.justitiabele_id'), lock.parameters)
        .andWhere('s.justitiabele_id IN (:...justitiabeleIds)', {
          justitiabeleIds,
        })
        .andWhere('s.tot IS NULL')
        .orderBy('s.code')
        .getMany(),
    ),

  caseloadPage: ({
    filter,
    volgorde,
    ...args
  }: Partial<QueryMijnCaseloadArgs>) =>
    peoplePage(
      { database, caller },
      {
        name: 'mijnCaseload',
        filter: filter ?? {},
        rows: (manager, filter) => filtered(manager, lock, filter),
        order: sortKey(lock, sortKeys[volgorde ?? 'VOLGENDE_TERMIJN']),
        id: lock.organisation ? 'c.justitiabele_id' : 'd.id',
        idOf: ({ id }) => id,
        countAll: countRelated(lock),
        person: 'd.id',
      },
      args,
      ({ id }) => ({ id }),
    ),
});

function filtered(
  manager: EntityManager,
  lock: PersonLock,
  filter: CaseloadFilter,
) {
  const query = manager
    .createQueryBuilder(DossierEntity, 'd')
    .leftJoin(UitkomstEntity, 'u', 'u.justitiabele_id = d.id')
    .where(
      lock.organisation ? lock.each('c.justitiabele_id') : lock.on('d.id'),
      lock.parameters,
    );
  if (lock.organisation)
    query.innerJoin(
      CaseloadEntity,
      'c',
      'c.justitiabele_id = d.id AND c.partij = :lockPartij AND c.organisatie = :lockOrganisatie',
    );
  for (const [name, value] of Object.entries(filter))
    if (value != null)
      query.andWhere(conditions[name as keyof CaseloadFilter], {
        [name]: name === 'ontbreekt' ? `%${value}%` : value,
      });
  return query;
}

/** Of a caller without an organisation, or with a case that he opened, few people are listed, or all: they are sorted. */
const sortKey = (lock: PersonLock, key: string): string =>
  lock.organisation
    ? `c.${key}`
    : caseloadOn(today()).keys[key]!.replaceAll('p.', 'u.');
