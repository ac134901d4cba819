import type { EntityManager } from 'typeorm';
import {
  visibleRows,
  type PersonLock,
} from '../../../shared/access/betrokkenheid.js';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { some } from '../../../shared/database/some.js';
import { updateVersionedRow } from '../../../shared/database/versioned-row.js';
import { now } from '../../../shared/days.js';
import { peoplePage } from '../../../shared/graphql/connection.js';
import { CorrectieverzoekEntity } from '../entities/correctieverzoek.js';
import type { QueryCorrectieverzoekenArgs } from '../schema.generated.js';

/** After the relation of the addressed organisation has ended, another one of its party answers; without that, no organisation could any more. */
const answeredByCaller = `v.partij = :answeringPartij AND (v.organisatie = :answeringOrganisatie OR NOT ${some(
  'betrokkenheid addressed WHERE addressed.justitiabele_id = v.justitiabele_id AND addressed.partij = v.partij AND addressed.organisatie = v.organisatie' +
    ' AND addressed.vanaf <= :answeringAt AND (addressed.tot IS NULL OR addressed.tot > :answeringAt)',
)})`;

/** By the moment they were made. */
const own: PersonRows<CorrectieverzoekEntity> = {
  entity: CorrectieverzoekEntity,
  from: 'correctieverzoek v',
  person: 'v.justitiabele_id',
  order: ['vastgelegdTijdstip', 'id'],
};
const toAnswer: typeof own = { ...own, where: answeredByCaller };

/** Requests for correction: only the justitiabele and the organisation that answers see them. */
export function correctieverzoekStore(
  database: Database,
  lock: PersonLock,
  rows: RowReader,
  caller: Caller,
) {
  const verzoeken = (manager: EntityManager) => {
    const query = visibleRows(manager, lock, CorrectieverzoekEntity, 'v');
    return caller.role === 'justitiabele'
      ? query
      : query.andWhere(answeredByCaller, answering(caller));
  };

  const correctieverzoekenById = (ids: readonly string[]) =>
    database.read((manager) =>
      verzoeken(manager).andWhere('v.id IN (:...ids)', { ids }).getMany(),
    );

  return {
    correctieverzoekenOf:
      caller.role === 'justitiabele'
        ? rows.of(own)
        : rows.of(toAnswer, answering(caller)),

    correctieverzoekenById,
    personOfCorrectieverzoek: async (id: string) =>
      (await correctieverzoekenById([id]))[0]?.justitiabeleId ?? null,

    /** Those that wait for an answer, by their last day; or all that were made or answered since a moment. */
    correctieverzoekenPage: ({
      gewijzigdSinds,
      ...args
    }: Partial<QueryCorrectieverzoekenArgs>) =>
      peoplePage(
        { database, caller },
        {
          name: 'correctieverzoeken',
          filter: { gewijzigdSinds },
          rows: (manager, { gewijzigdSinds }) =>
            gewijzigdSinds == null
              ? verzoeken(manager).andWhere("v.status = 'OPEN'")
              : verzoeken(manager).andWhere('v.peildatum >= :gewijzigdSinds', {
                  gewijzigdSinds,
                }),
          order: 'v.uiterlijk_op',
          id: 'v.id',
          idOf: ({ id }) => id,
          countAll: null,
          person: 'v.justitiabele_id',
        },
        args,
        (verzoek) => verzoek,
      ),
    ...correctieverzoekWrites(database),
  };
}

const correctieverzoekWrites = (database: Database) => ({
  addCorrectieverzoek: (verzoek: CorrectieverzoekEntity) =>
    database.write((manager) =>
      manager.insert(CorrectieverzoekEntity, verzoek),
    ),

  changeCorrectieverzoek: (
    verzoek: CorrectieverzoekEntity,
    versie: number,
    change: Partial<CorrectieverzoekEntity>,
  ) =>
    database.write((manager) =>
      updateVersionedRow(
        manager,
        CorrectieverzoekEntity,
        verzoek,
        versie,
        change,
      ),
    ),
});

/** Of a caller without an organisation no row has the values. */
function answering(caller: Caller) {
  const { partij = '', organisatie = '' } = organisationOf(caller) ?? {};
  return {
    answeringPartij: partij,
    answeringOrganisatie: organisatie,
    answeringAt: now(),
  };
}
