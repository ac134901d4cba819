import type { EntityManager } from 'typeorm';
import type { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { organisationOf, type Role } from '../../../shared/access/caller.js';
import { insertAll } from '../../../shared/database/bulk.js';
import { addDays, startOfDay, today, type Day } from '../../../shared/days.js';
import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { personas } from '../../../shared/demo/personas.js';
import { seededRandom } from '../../../shared/demo/random.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import { OverdrachtEntity } from '../entities/overdracht.js';
import { ZaakEntity } from '../entities/zaak.js';
import { ZaakGebeurtenisEntity } from '../entities/zaak-gebeurtenis.js';
import type { Zaakact } from '../schema.generated.js';
import { isUnfulfilled } from '../service/afspraak-rules.js';
import { openAt, sameOrganisation } from '../service/betrokkenheid.js';
import { recordFrom, type SyntheticPerson } from './rows.js';

interface ZaakRows {
  zaak: ZaakEntity;
  events: ZaakGebeurtenisEntity[];
  overdrachten: OverdrachtEntity[];
}

/** Who has cases: the personas of an organisation, with the subject of their demo token, and a colleague of each. */
const professionals = Object.entries(personas).flatMap(
  ([name, { role, organisatie: organisation }]) => {
    const own = organisationOf({
      role,
      organisation,
    } as Parameters<typeof organisationOf>[0]);
    return own ? [{ ...own, rol: role, subject: `demo:${name}` }] : [];
  },
);
type Professional = (typeof professionals)[number];

/** A third of the cases is of the persona of the organisation, a third of a colleague, and a third is nobody's; some wait for another. */
export function syntheticZaken(
  person: SyntheticPerson,
  afspraken: readonly AfspraakEntity[],
): ZaakRows[] {
  const random = seededRandom(person.traject.seed + 3);
  const relations = openAt(betrokkenhedenOf(person), startOfDay(person.day));
  return relations.flatMap((relation) => {
    const holder = random.weighted([
      ['', 1],
      ['-collega', 1],
      [null, 1],
    ] as const);
    const sinds = addDays(today(new Date(relation.vanaf)), random.int(1, 10));
    const offeredOn = addDays(person.day, -random.int(1, 10));
    const isOffered = random.chance(0.2) && !isLongReleased(person);
    const persona = professionals.find((each) =>
      sameOrganisation(each, relation),
    );
    if (holder === null || !persona || sinds >= person.day) return [];
    const own = { ...persona, subject: `${persona.subject}${holder}` };
    const others = relations.filter((each) => each.partij !== relation.partij);
    const to = others.length > 0 ? random.pick(others) : undefined;
    return [
      isOffered && to && offeredOn > sinds
        ? offeredZaak(person.id, own, sinds, { to, offeredOn, afspraken })
        : {
            zaak: zaakRow(person.id, own, sinds),
            events: [taken(person.id, own, sinds)],
            overdrachten: [],
          },
    ];
  });
}

/** Nobody hands over what ended long ago: it would keep the file from being destroyed. */
const isLongReleased = ({
  traject: { werkelijkeEinddatum },
  day,
}: SyntheticPerson): boolean =>
  werkelijkeEinddatum !== null && werkelijkeEinddatum < addDays(day, -180);

const idOf = (justitiabele: string, { partij, organisatie }: Professional) =>
  demoUuid(`zaak ${justitiabele} ${partij} ${organisatie}`);

const zaakRow = (
  justitiabeleId: string,
  own: Professional,
  sinds: Day,
): ZaakEntity => ({
  ...recordFrom(idOf(justitiabeleId, own), sinds),
  justitiabeleId,
  partij: own.partij,
  organisatie: own.organisatie,
  professional: own.subject,
  rol: own.rol,
  sinds: startOfDay(sinds),
  fictief: true,
});

const event = (
  justitiabele: string,
  own: Professional,
  versie: number,
  soort: Zaakact,
  day: Day,
  overdrachtId: string | null,
): ZaakGebeurtenisEntity => ({
  zaakId: idOf(justitiabele, own),
  versie,
  soort,
  tijdstip: startOfDay(day),
  rol: own.rol satisfies Role,
  partij: own.partij,
  organisatie: own.organisatie,
  professional: own.subject,
  overdrachtId,
});

const taken = (justitiabele: string, own: Professional, sinds: Day) =>
  event(justitiabele, own, 1, 'GENOMEN', sinds, null);

/** Offered to any professional of another organisation, which did not answer yet. */
function offeredZaak(
  justitiabeleId: string,
  own: Professional,
  sinds: Day,
  {
    to,
    offeredOn,
    afspraken,
  }: {
    to: Betrokkenheid;
    offeredOn: Day;
    afspraken: readonly AfspraakEntity[];
  },
): ZaakRows {
  const zaak = {
    ...zaakRow(justitiabeleId, own, sinds),
    versie: 2,
    peildatum: startOfDay(offeredOn),
  };
  const id = demoUuid(`overdracht ${zaak.id}`);
  const overdracht: OverdrachtEntity = {
    ...recordFrom(id, offeredOn),
    justitiabeleId,
    zaakId: zaak.id,
    status: 'AANGEBODEN',
    vanPartij: own.partij,
    vanOrganisatie: own.organisatie,
    vanProfessional: own.subject,
    naarPartij: to.partij,
    naarOrganisatie: to.organisatie,
    naarProfessional: null,
    afgehandeldTijdstip: null,
    reden: null,
    berekendTijdstip: null,
    afspraken: afspraken.filter(isUnfulfilled).map((afspraak) => afspraak.id),
    termijnen: [],
    ontbreekt: [],
    signalen: [],
    fictief: true,
  };
  return {
    zaak,
    events: [
      taken(justitiabeleId, own, sinds),
      event(justitiabeleId, own, 2, 'AANGEBODEN', offeredOn, id),
    ],
    overdrachten: [overdracht],
  };
}

/** Call it inside `database.write`, before the caseload is made. */
export async function insertZaken(
  manager: EntityManager,
  rows: readonly ZaakRows[],
): Promise<void> {
  await insertAll(
    manager,
    ZaakEntity,
    rows.map(({ zaak }) => zaak),
  );
  await insertAll(
    manager,
    ZaakGebeurtenisEntity,
    rows.flatMap(({ events }) => events),
  );
  await insertAll(
    manager,
    OverdrachtEntity,
    rows.flatMap(({ overdrachten }) => overdrachten),
  );
}
