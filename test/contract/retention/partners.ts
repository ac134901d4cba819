import { randomUUID } from 'node:crypto';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { RetentionRule } from '../../../shared/retention/retention-rule.js';
import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import type { KetenPartner } from '../../../shared/config.js';
import { InboxMelding } from '../../../shared/meldingen/inbox.js';
import { OutboxMelding } from '../../../shared/meldingen/courier.js';
import { AfspraakEntity } from '../../../subgraphs/akkoord/entities/afspraak.js';
import { DossierEntity } from '../../../subgraphs/akkoord/entities/dossier.js';
import { CorrectieverzoekEntity } from '../../../subgraphs/akkoord/entities/correctieverzoek.js';
import { EigenDoelEntity } from '../../../subgraphs/akkoord/entities/eigen-doel.js';
import { RegieEntity } from '../../../subgraphs/akkoord/entities/regie.js';
import { ToestemmingEntity } from '../../../subgraphs/akkoord/entities/toestemming.js';
import { UitkomstEntity } from '../../../subgraphs/akkoord/entities/uitkomst.js';
import { UitkomstSignaalEntity } from '../../../subgraphs/akkoord/entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../../../subgraphs/akkoord/entities/uitkomst-termijn.js';
import { ZaakEntity } from '../../../subgraphs/akkoord/entities/zaak.js';
import { retentionRules as akkoord } from '../../../subgraphs/akkoord/store/retention-rules.js';
import { DetentieEntity } from '../../../subgraphs/dji/entities/detentie.js';
import { retentionRules as dji } from '../../../subgraphs/dji/store/retention-rules.js';
import { BasisvoorwaardeEntity } from '../../../subgraphs/gemeente/entities/basisvoorwaarde.js';
import { DienstEntity } from '../../../subgraphs/gemeente/entities/dienst.js';
import { HulpvraagEntity } from '../../../subgraphs/gemeente/entities/hulpvraag.js';
import { InwonerEntity } from '../../../subgraphs/gemeente/entities/inwoner.js';
import { ReisdocumentEntity } from '../../../subgraphs/gemeente/entities/reisdocument.js';
import { retentionRules as gemeente } from '../../../subgraphs/gemeente/store/retention-rules.js';
import { AdviesEntity } from '../../../subgraphs/reclassering/entities/advies.js';
import { ClientEntity } from '../../../subgraphs/reclassering/entities/client.js';
import { GedragsinterventieEntity } from '../../../subgraphs/reclassering/entities/gedragsinterventie.js';
import { ToezichtEntity } from '../../../subgraphs/reclassering/entities/toezicht.js';
import { WerkstrafEntity } from '../../../subgraphs/reclassering/entities/werkstraf.js';
import { retentionRules as reclassering } from '../../../subgraphs/reclassering/store/retention-rules.js';

/** A fact about a person: the start of the term, or never while the fact still applies. */
type Feit = { personId: string; dag: string | null };

interface Expectation {
  regels: readonly RetentionRule[];
  /** Tables without personal data. */
  zonderPersonen: readonly string[];
  /** The facts of each term, read row by row; an oracle for the rules, which are SQL. */
  feiten(manager: EntityManager): Promise<Record<string, Feit[]>>;
}

const all =
  <Row extends ObjectLiteral>(
    entity: new () => Row,
    facts: (row: Row) => Feit[],
  ) =>
  async (manager: EntityManager): Promise<Feit[]> =>
    (await manager.find(entity)).flatMap(facts);

const joined = async (
  manager: EntityManager,
  ...sources: ((manager: EntityManager) => Promise<Feit[]>)[]
): Promise<Feit[]> => {
  const lists: Feit[][] = [];
  for (const source of sources) lists.push(await source(manager));
  return lists.flat();
};

const inrichtingen = all(Betrokkenheid, ({ justitiabeleId, partij, tot }) =>
  partij === 'DJI' ? [{ personId: justitiabeleId, dag: tot }] : [],
);
const keten = [
  inrichtingen,
  all(Betrokkenheid, ({ justitiabeleId, partij, vanaf, tot }) =>
    partij === 'DJI' ? [] : [{ personId: justitiabeleId, dag: tot ?? vanaf }],
  ),
  all(InboxMelding, ({ justitiabeleId, ontvangenTijdstip }) => [
    { personId: justitiabeleId, dag: ontvangenTijdstip },
  ]),
  all(OutboxMelding, ({ justitiabeleId, tijdstip }) => [
    { personId: justitiabeleId, dag: tijdstip },
  ]),
];

const builtIn = {
  dji: {
    regels: dji,
    zonderPersonen: [
      'contactpunt',
      'eindverlofmaatregel',
      'inrichting',
      'teller',
    ],
    feiten: async (manager) => {
      const release = await all(
        DetentieEntity,
        ({ justitiabeleId, werkelijkeEinddatum }) => [
          { personId: justitiabeleId, dag: werkelijkeEinddatum },
        ],
      )(manager);
      return {
        PENITENTIAIR_DOSSIER: release,
        INRICHTINGSDOSSIER: release,
      };
    },
  },
  reclassering: {
    regels: reclassering,
    zonderPersonen: ['contactpunt', 'organisatie', 'instrument'],
    feiten: async (manager) => ({
      RECLASSERINGSDOSSIER: await joined(
        manager,
        ...keten,
        all(ClientEntity, ({ id, vastgelegdTijdstip }) => [
          { personId: id, dag: vastgelegdTijdstip },
        ]),
        all(AdviesEntity, ({ justitiabeleId, peildatum }) => [
          { personId: justitiabeleId, dag: peildatum },
        ]),
        all(ToezichtEntity, ({ justitiabeleId, einddatum }) => [
          { personId: justitiabeleId, dag: einddatum },
        ]),
        all(WerkstrafEntity, ({ justitiabeleId, afgerondOp }) => [
          { personId: justitiabeleId, dag: afgerondOp },
        ]),
        all(
          GedragsinterventieEntity,
          ({ justitiabeleId, afgerondOp, gestartOp }) => [
            { personId: justitiabeleId, dag: afgerondOp ?? gestartOp },
          ],
        ),
      ),
    }),
  },
  gemeente: {
    regels: gemeente,
    zonderPersonen: ['contactpunt', 'gemeente'],
    feiten: async (manager) => ({
      BEGIN_EN_EINDE_DETENTIE: await inrichtingen(manager),
      DIENSTVERLENINGSDOSSIER: await joined(
        manager,
        ...keten,
        all(InwonerEntity, ({ id, vastgelegdTijdstip }) => [
          { personId: id, dag: vastgelegdTijdstip },
        ]),
        all(DienstEntity, ({ justitiabeleId, peildatum }) => [
          { personId: justitiabeleId, dag: peildatum },
        ]),
        all(BasisvoorwaardeEntity, ({ justitiabeleId, peildatum }) => [
          { personId: justitiabeleId, dag: peildatum },
        ]),
        all(HulpvraagEntity, ({ justitiabeleId, peildatum }) => [
          { personId: justitiabeleId, dag: peildatum },
        ]),
        all(ReisdocumentEntity, ({ justitiabeleId, vastgelegdTijdstip }) => [
          { personId: justitiabeleId, dag: vastgelegdTijdstip },
        ]),
      ),
    }),
  },
  akkoord: {
    regels: akkoord,
    zonderPersonen: ['lokale_invulling', 'norm'],
    feiten: async (manager) => ({
      AKKOORDDOSSIER: await joined(
        manager,
        ...keten,
        all(DossierEntity, ({ id, vastgelegdTijdstip }) => [
          { personId: id, dag: vastgelegdTijdstip },
        ]),
        all(AfspraakEntity, ({ justitiabeleId, peildatum, uiterlijkOp }) => [
          { personId: justitiabeleId, dag: peildatum },
          { personId: justitiabeleId, dag: uiterlijkOp },
        ]),
        all(EigenDoelEntity, ({ justitiabeleId, peildatum }) => [
          { personId: justitiabeleId, dag: peildatum },
        ]),
        all(CorrectieverzoekEntity, ({ justitiabeleId, peildatum }) => [
          { personId: justitiabeleId, dag: peildatum },
        ]),
        all(ToestemmingEntity, ({ justitiabeleId, peildatum }) => [
          { personId: justitiabeleId, dag: peildatum },
        ]),
        all(RegieEntity, ({ id, peildatum }) => [
          { personId: id, dag: peildatum },
        ]),
        all(ZaakEntity, ({ justitiabeleId, peildatum }) => [
          { personId: justitiabeleId, dag: peildatum },
        ]),
        all(UitkomstEntity, ({ justitiabeleId, fase }) =>
          fase === null || fase === 'AFGEROND'
            ? []
            : [{ personId: justitiabeleId, dag: null }],
        ),
      ),
    }),
  },
} satisfies Partial<Record<KetenPartner, Expectation>>;

export const expected = Object.keys(builtIn) as (keyof typeof builtIn)[];
export const expectations: Record<keyof typeof builtIn, Expectation> = builtIn;

/** Rows that the seed does not create, of people as of a day: meldingen for all, outcomes at akkoord. */
export async function addRows(
  name: KetenPartner,
  manager: EntityManager,
  people: readonly { id: string; released: boolean }[],
  day: string,
): Promise<void> {
  const tijdstip = `${day}T10:00:00.000Z`;
  await manager.insert(
    InboxMelding,
    people.flatMap(({ id }) =>
      (['AANKOMST', 'ADVIESAANVRAAG'] as const).map((soort) => ({
        afzender:
          soort === 'AANKOMST' ? ('DJI' as const) : ('RECLASSERING' as const),
        id: randomUUID(),
        soort,
        justitiabeleId: id,
        tijdstip,
        ontvangenTijdstip: tijdstip,
      })),
    ),
  );
  await manager.insert(
    OutboxMelding,
    people.map(({ id }) => ({
      id: randomUUID(),
      soort: 'GEMEENTEWIJZIGING' as const,
      aan: 'AKKOORD' as const,
      justitiabeleId: id,
      tijdstip,
      betrokkenheden: [],
      pogingen: 1,
      volgendePoging: null,
      bevestigdTijdstip: tijdstip,
    })),
  );
  if (name !== 'akkoord') return;
  for (const { id: justitiabeleId, released } of people) {
    await manager.insert(UitkomstEntity, {
      justitiabeleId,
      berekendTijdstip: tijdstip,
      fase: released ? 'AFGEROND' : 'NAZORG',
      ontslagdatum: day,
      volgendeTermijn: null,
      volgendeNorm: null,
      eersteOpenTermijn: null,
      overschreden: 0,
      afsprakenTeLaat: 0,
      hoogsteErnst: 0,
      ontbreekt: [],
      onvolledig: [],
      gemeente: '0344',
    });
    await manager.insert(UitkomstTermijnEntity, {
      id: randomUUID(),
      justitiabeleId,
      norm: 'PLAN_4_WEKEN',
      partij: 'DJI',
      gemeente: '0344',
      vanaf: day,
      uiterlijkOp: day,
      dag: day,
      nagekomenOp: null,
      status: 'OP_TIJD',
      volledig: true,
      berekendTijdstip: tijdstip,
    });
    await manager.insert(UitkomstSignaalEntity, {
      id: randomUUID(),
      justitiabeleId,
      code: 'GEEN_ONDERDAK',
      ernst: 'INFO',
      sinds: day,
      tot: null,
      gemeente: '0344',
      volledig: true,
    });
  }
}
