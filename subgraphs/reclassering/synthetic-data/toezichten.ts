import { addDays, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Random } from '../../../shared/demo/random.js';
import type { ContactEntity } from '../entities/contact.js';
import type { ToezichtEntity } from '../entities/toezicht.js';
import type {
  Beeindigingsreden,
  Toezichtgrondslag,
} from '../schema.generated.js';
import type { Dossier } from './dossier.js';
import type { SyntheticClient } from './client.js';
import {
  momentOn,
  applySteps,
  type HistoryStep,
} from '../../../shared/demo/history.js';
import { toezichtOrders, type ToezichtOrder } from './toezicht-orders.js';
import { syntheticSchendingen, syntheticVoorwaarden } from './voorwaarden.js';

/** Why a made-up toezicht ended. */
const beeindigingsredenen: Record<Toezichtgrondslag, Beeindigingsreden> = {
  VOORWAARDELIJKE_VEROORDELING: 'TENUITVOERLEGGING',
  SCHORSING: 'OPGEHEVEN',
  PENITENTIAIR_PROGRAMMA: 'VOLTOOID',
  VOORWAARDELIJKE_INVRIJHEIDSTELLING: 'VOLTOOID',
  PROEFVERLOF_TBS: 'OMGEZET',
  VOORWAARDELIJKE_BEEINDIGING_TBS: 'VOLTOOID',
};

/** Synthetic toezichten; most first contacts within two weeks, some later, some missing. */
export function syntheticToezichten(
  random: Random,
  client: SyntheticClient,
): Pick<
  Dossier,
  'toezichten' | 'voorwaarden' | 'schendingen' | 'contacten' | 'wijzigingen'
> {
  const made = toezichtOrders(random, client).map((order) =>
    syntheticToezicht(random, order, client),
  );
  return {
    toezichten: made.map(({ record }) => record),
    voorwaarden: made.flatMap((one) => one.voorwaarden),
    schendingen: made.flatMap((one) => one.schendingen),
    contacten: made.flatMap(({ contacten }) => contacten),
    wijzigingen: made.flatMap(({ wijzigingen }) => wijzigingen),
  };
}

function syntheticToezicht(
  random: Random,
  { grondslag, ingangsdatum, einddatum, dadelijkUitvoerbaar }: ToezichtOrder,
  { id: justitiabeleId, organisatie, day }: SyntheticClient,
) {
  const id = demoUuid(
    `toezicht ${justitiabeleId} ${grondslag} ${ingangsdatum}`,
  );
  const niveau = random.weighted([
    [1, 25],
    [2, 50],
    [3, 25],
  ]);
  const voorwaarden = syntheticVoorwaarden(random, id);
  const hasAnkleMonitor = random.chance(0.5);
  const end = einddatum && einddatum <= day ? einddatum : null;
  const contacten = syntheticContacten(
    random,
    { id, ingangsdatum, niveau },
    end ?? day,
    day,
  );
  const begin: Omit<ToezichtEntity, 'versie' | 'peildatum'> = {
    id,
    vastgelegdTijdstip: momentOn(ingangsdatum, day),
    justitiabeleId,
    organisatie,
    grondslag,
    niveau,
    dadelijkUitvoerbaar,
    ingangsdatum,
    eersteContactOp: null,
    einddatum: null,
    beeindigingsreden: null,
    elektronischeMonitoring:
      hasAnkleMonitor &&
      voorwaarden.some(({ soort }) => soort.startsWith('LOCATIE')),
    fictief: true,
  };
  const steps: HistoryStep<ToezichtEntity>[] = contacten.map(({ datum }) => ({
    on: datum,
    change: { eersteContactOp: contacten[0]!.datum },
  }));
  if (end)
    steps.push({
      on: end,
      change: {
        einddatum: end,
        beeindigingsreden: beeindigingsredenen[grondslag],
      },
    });
  return {
    ...applySteps<ToezichtEntity>('toezicht', begin, steps, day),
    contacten,
    voorwaarden,
    schendingen: syntheticSchendingen(id, ingangsdatum, end ?? day, day),
  };
}

/** Contacts about every one, two or four weeks, by level. */
function syntheticContacten(
  random: Random,
  {
    id: toezichtId,
    ingangsdatum,
    niveau,
  }: Pick<ToezichtEntity, 'id' | 'ingangsdatum' | 'niveau'>,
  until: Day,
  day: Day,
): ContactEntity[] {
  const firstAfter = random.weighted([
    [random.int(0, 13), 78],
    [random.int(15, 36), 14],
    [null, 8],
  ]);
  if (firstAfter === null) return [];
  const contacten: ContactEntity[] = [];
  const interval = { 1: 28, 2: 14, 3: 7 }[niveau] ?? 14;
  for (
    let datum = addDays(ingangsdatum, firstAfter);
    datum <= until;
    datum = addDays(datum, interval + random.int(-2, 3))
  )
    contacten.push({
      id: demoUuid(`contact ${toezichtId} ${contacten.length}`),
      toezichtId,
      datum,
      soort: random.weighted([
        ['MELDPLICHT', 70],
        ['HUISBEZOEK', 15],
        ['TELEFONISCH', 15],
      ]),
      vastgelegdTijdstip: momentOn(datum, day),
    });
  return contacten;
}
