import { addDays, daysBetween } from '../../../shared/days.js';
import { applySteps } from '../../../shared/demo/history.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { PlanEntity } from '../entities/plan.js';
import type { ReintegratiedoelEntity } from '../entities/reintegratiedoel.js';
import {
  versionedRowOn,
  recordingDay,
  workdayAfter,
  type SyntheticContext,
} from './context.js';

/** Goals that say nothing about health. */
const descriptions = [
  'Een geldig identiteitsbewijs aanvragen',
  'Een adres voor na de detentie regelen',
  'Inschrijving bij de gemeente in orde maken',
  'Inzicht krijgen in de schulden en een overzicht maken',
  'Aanmelden voor schuldhulpverlening',
  'Een betalingsregeling treffen voor de boetes',
  'Een beroepsopleiding afronden',
  'Werkervaring opdoen in de inrichting',
  'Gesprek voeren met een werkgever',
  'Een uitkering aanvragen voor de eerste maand',
  'Een zorgverzekering afsluiten per datum vrijlating',
  'Het contact met de kinderen onderhouden',
  'Het contact met de familie herstellen',
  'Deelnemen aan de training Kies voor Verandering',
];

type Rows = {
  plans: PlanEntity[];
  doelen: ReintegratiedoelEntity[];
  wijzigingen: Wijziging[];
};

/** Within four weeks of arrival, for stays over ten days (Pbw art. 18a); sometimes late, seldom forgotten. */
export function syntheticPlan(context: SyntheticContext): Rows {
  const { traject, lastDay, random } = context;
  const days = random.weighted([
    [random.int(14, 27), 84],
    [random.int(31, 48), 11],
    [null, 5],
  ]);
  const vastgesteldOp = workdayAfter(traject.insluitingsdatum, days ?? 0);
  if (days === null || vastgesteldOp > lastDay)
    return { plans: [], doelen: [], wijzigingen: [] };
  const gedeeldOp = workdayAfter(vastgesteldOp, random.int(3, 16));
  const gemeente = traject.gemeenteVanHerkomst ?? traject.gemeenteVanVestiging;
  const recordedOn = recordingDay(context, vastgesteldOp);
  const isShared = gemeente && gedeeldOp <= lastDay;
  const { record: plan, wijzigingen } = applySteps<PlanEntity>(
    'plan',
    {
      ...versionedRowOn(context, 'plan', recordedOn),
      detentieId: context.id,
      vastgesteldOp,
      gedeeldOp: null,
    },
    isShared
      ? [
          {
            on: gedeeldOp > recordedOn ? gedeeldOp : recordedOn,
            change: { gedeeldOp },
          },
        ]
      : [],
    context.day,
  );
  const doelen = syntheticDoelen(context, plan);
  return { plans: [plan], doelen, wijzigingen };
}

function syntheticDoelen(
  context: SyntheticContext,
  { id: planId, vastgesteldOp, vastgelegdTijdstip }: PlanEntity,
): ReintegratiedoelEntity[] {
  const { lastDay, random } = context;
  const days = daysBetween(vastgesteldOp, lastDay);
  const first = random.int(0, descriptions.length - 1);
  const step = random.pick([3, 5]);
  return Array.from({ length: random.int(2, 5) }, (_, index) => ({
    ...versionedRowOn(context, `doel ${index + 1}`, vastgesteldOp),
    versie: 1,
    vastgelegdTijdstip,
    peildatum: vastgelegdTijdstip,
    planId,
    volgnummer: index + 1,
    omschrijving: descriptions[(first + index * step) % descriptions.length]!,
    doorJustitiabeleZelf: random.chance(0.5),
    behaaldOp:
      days > 7 && random.chance(0.35)
        ? addDays(vastgesteldOp, random.int(7, days))
        : null,
    vervallenTijdstip: null,
  }));
}
