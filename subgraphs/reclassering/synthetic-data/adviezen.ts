import { addDays, daysBetween, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Random } from '../../../shared/demo/random.js';
import type { AdviesEntity } from '../entities/advies.js';
import type { Dossier } from './dossier.js';
import { adviesRequests, type AdviesRequest } from './advies-requests.js';
import type { SyntheticClient } from './client.js';
import {
  momentOn,
  applySteps,
  type HistoryStep,
} from '../../../shared/demo/history.js';
import { syntheticMeldingen } from './meldingen.js';

/** From this day on OXREC is paused and not used. */
const oxrecPausedOn = '2026-02-12';

/** Synthetic adviezen: most in time, some late, some withdrawn, some still open. */
export function syntheticAdviezen(
  random: Random,
  client: SyntheticClient,
): Pick<Dossier, 'adviezen' | 'wijzigingen' | 'meldingen'> {
  const made = adviesRequests(random, client).map((request) => ({
    aanvraag: request,
    ...applySteps<AdviesEntity>(
      'advies',
      requestedAdvies(request, client),
      changesOf(random, request, client),
      client.day,
    ),
  }));
  return {
    adviezen: made.map(({ record }) => record),
    wijzigingen: made.flatMap(({ wijzigingen }) => wijzigingen),
    meldingen: made.flatMap(({ aanvraag: request }) =>
      syntheticMeldingen(request, client),
    ),
  };
}

const requestedAdvies = (
  { soort, aangevraagdOp, uiterlijkOp }: AdviesRequest,
  { id, organisatie, day }: SyntheticClient,
): Omit<AdviesEntity, 'versie' | 'peildatum'> => ({
  id: demoUuid(`advies ${id} ${soort}`),
  vastgelegdTijdstip: momentOn(aangevraagdOp, day),
  justitiabeleId: id,
  soort,
  organisatie,
  status: 'AANGEVRAAGD',
  aangevraagdOp,
  uiterlijkOp,
  uitgebrachtOp: null,
  risico: null,
  instrument: null,
  instrumentversie: null,
  fictief: true,
});

/** The status changes of a request until `day`. A request that is open at the release is withdrawn. */
function changesOf(
  random: Random,
  { soort, aangevraagdOp, uiterlijkOp }: AdviesRequest,
  { traject: { werkelijkeEinddatum }, day }: SyntheticClient,
): HistoryStep<AdviesEntity>[] {
  const termDays = daysBetween(aangevraagdOp, uiterlijkOp);
  const takenUpOn = addDays(
    aangevraagdOp,
    random.int(0, Math.ceil(termDays / 2)),
  );
  const completedOn = addDays(
    uiterlijkOp,
    random.weighted([
      [-random.int(0, Math.ceil(termDays / 3)), 82],
      [random.int(1, 35), 18],
    ]),
  );
  const isWithdrawn = random.chance(0.05);
  const delivered: HistoryStep<AdviesEntity> = {
    on: completedOn,
    change: {
      status: 'UITGEBRACHT',
      uitgebrachtOp: completedOn,
      ...syntheticOordeel(random, soort, completedOn),
    },
  };
  const withdrawn = (op: Day): HistoryStep<AdviesEntity> => ({
    on: op,
    change: { status: 'INGETROKKEN' },
  });
  const last = isWithdrawn ? withdrawn(completedOn) : delivered;
  const steps: HistoryStep<AdviesEntity>[] = [
    { on: takenUpOn, change: { status: 'IN_BEHANDELING' } },
    last,
  ];
  const end = werkelijkeEinddatum ?? day;
  const happened = steps.filter(({ on: op }) => op <= day && op <= end);
  return werkelijkeEinddatum !== null && !happened.includes(last)
    ? [...happened, withdrawn(werkelijkeEinddatum)]
    : happened;
}

/** A vroeghulp report often has no oordeel: there is no time for one. */
function syntheticOordeel(
  random: Random,
  soort: AdviesRequest['soort'],
  op: Day,
): Pick<AdviesEntity, 'risico' | 'instrument' | 'instrumentversie'> {
  const risico = random.weighted<NonNullable<AdviesEntity['risico']>>([
    ['LAAG', 3],
    ['GEMIDDELD', 4],
    ['HOOG', 3],
  ]);
  const hasNone = random.chance(soort === 'VOORGELEIDING' ? 0.6 : 0.05);
  const usesOxrec = random.chance(0.4) && op < oxrecPausedOn;
  if (hasNone)
    return { risico: null, instrument: null, instrumentversie: null };
  return usesOxrec
    ? { risico, instrument: 'OXREC', instrumentversie: '1.0' }
    : { risico, instrument: 'RISC', instrumentversie: '5.0' };
}
