import { caseloadOn, CaseloadEntity } from '../entities/caseload.js';
import type { EntityManager } from 'typeorm';
import {
  countRelated,
  type PersonLock,
  visibleInOrder,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Caller } from '../../../shared/access/caller.js';
import { peoplePage } from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { today } from '../../../shared/days.js';
import { DossierEntity } from '../entities/dossier.js';
import { UitkomstEntity } from '../entities/uitkomst.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';
import type {
  CaseloadVolgorde,
  QueryMijnCaseloadArgs,
} from '../schema.generated.js';
import {
  checkedFilter,
  filterCaseload,
  type CaseloadConditions,
} from './caseload-filter.js';

/** The sort key of each order, for an organisation a column of its caseload. */
const sortKeys: Record<CaseloadVolgorde, string> = {
  VOLGENDE_TERMIJN: 'termijn',
  ONTSLAG: 'ontslag',
  ERNST: 'ernst',
};

const uitkomsten: PersonRows<UitkomstEntity> = {
  entity: UitkomstEntity,
  from: 'uitkomst u',
  person: 'u.justitiabele_id',
};

/** Signals that have not ended. */
const signalen: PersonRows<UitkomstSignaalEntity> = {
  entity: UitkomstSignaalEntity,
  from: 'uitkomst_signaal s',
  person: 's.justitiabele_id',
  where: 's.tot IS NULL',
  order: ['code'],
};

/** Terms that run or are overdue. */
const openTermijnen: PersonRows<UitkomstTermijnEntity> = {
  entity: UitkomstTermijnEntity,
  from: 'uitkomst_termijn t',
  person: 't.justitiabele_id',
  where: "t.status IN ('LOOPT', 'OVERSCHREDEN')",
  order: ['dag', 'norm'],
};

/** The index of outcomes, for the people this caller may see. */
export const uitkomstStore = (
  database: Database,
  lock: PersonLock,
  rows: RowReader,
  caller: Caller,
) => ({
  uitkomstenOf: rows.of(uitkomsten),
  uitkomstSignalenOf: rows.of(signalen),
  openTermijnenOf: rows.of(openTermijnen),

  caseloadPage: ({
    filter,
    gewijzigdSinds,
    volgorde,
    ...args
  }: Partial<QueryMijnCaseloadArgs>) =>
    peoplePage(
      { database, caller },
      {
        name: 'mijnCaseload',
        filter: { ...checkedFilter(filter ?? {}), gewijzigdSinds },
        rows: (manager, filter: CaseloadConditions) =>
          filtered(manager, lock, caller, filter),
        order: sortKey(lock, sortKeys[volgorde ?? 'VOLGENDE_TERMIJN']),
        id: lock.organisation ? 'c.justitiabele_id' : 'd.id',
        idOf: ({ id }) => id,
        countAll: countRelated(lock),
        person: 'd.id',
        identifying: ['justitiabelen'],
      },
      args,
      ({ id }) => ({ id }),
    ),
});

function filtered(
  manager: EntityManager,
  lock: PersonLock,
  caller: Caller,
  filter: CaseloadConditions,
) {
  const query = visibleInOrder(manager, lock, DossierEntity, 'd', {
    person: 'd.id',
    relation: 'c.justitiabele_id',
  }).leftJoin(UitkomstEntity, 'u', 'u.justitiabele_id = d.id');
  if (lock.organisation)
    query.innerJoin(
      CaseloadEntity,
      'c',
      'c.justitiabele_id = d.id AND c.partij = :lockPartij AND c.organisatie = :lockOrganisatie',
    );
  filterCaseload(query, lock, caller, filter);
  return query;
}

/** Of a caller without an organisation, or with a case that he opened, few people are listed, or all: they are sorted. */
const sortKey = (lock: PersonLock, key: string): string =>
  lock.organisation
    ? `c.${key}`
    : caseloadOn(today()).keys[key]!.replaceAll('p.', 'u.');
