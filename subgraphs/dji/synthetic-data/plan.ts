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

/** Goals that say nothing about health, and the basisvoorwaarde that each serves. */
const descriptions: readonly (readonly [
  string,
  ReintegratiedoelEntity['basisvoorwaarde'],
])[] = [
  ['Een geldig identiteitsbewijs aanvragen', 'IDENTITEITSBEWIJS'],
  ['Een adres voor na de detentie regelen', 'ONDERDAK'],
  ['Inschrijving bij de gemeente in orde maken', 'ONDERDAK'],
  ['Inzicht krijgen in de schulden en een overzicht maken', 'SCHULDEN'],
  ['Aanmelden voor schuldhulpverlening', 'SCHULDEN'],
  ['Een betalingsregeling treffen voor de boetes', 'SCHULDEN'],
  ['Een beroepsopleiding afronden', 'WERK_EN_INKOMEN'],
  ['Werkervaring opdoen in de inrichting', 'WERK_EN_INKOMEN'],
  ['Gesprek voeren met een werkgever', 'WERK_EN_INKOMEN'],
  ['Een uitkering aanvragen voor de eerste maand', 'WERK_EN_INKOMEN'],
  ['Een zorgverzekering afsluiten per datum vrijlating', 'ZORG'],
  ['Het contact met de kinderen onderhouden', 'SOCIAAL_NETWERK'],
  ['Het contact met de familie herstellen', 'SOCIAAL_NETWERK'],
  ['Deelnemen aan de training Kies voor Verandering', null],
];

type Rows = {
  plans: PlanEntity[];
  doelen: ReintegratiedoelEntity[];
  wijzigingen: Wijziging[];
};

/** Within four weeks of arrival, for stays over ten days (Pbw art. 18a; a month under ISD, art. 18c); sometimes late, seldom forgotten. */
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
  return {
    plans: [plan],
    doelen: doelen.map(({ record }) => record),
    wijzigingen: [
      ...wijzigingen,
      ...doelen.flatMap((doel) => doel.wijzigingen),
    ],
  };
}

function syntheticDoelen(
  context: SyntheticContext,
  { id: planId, vastgesteldOp, vastgelegdTijdstip }: PlanEntity,
): { record: ReintegratiedoelEntity; wijzigingen: Wijziging[] }[] {
  const { lastDay, random } = context;
  const days = daysBetween(vastgesteldOp, lastDay);
  const first = random.int(0, descriptions.length - 1);
  const step = random.pick([3, 5]);
  return Array.from({ length: random.int(2, 5) }, (_, index) => {
    const [omschrijving, basisvoorwaarde] =
      descriptions[(first + index * step) % descriptions.length]!;
    const doorJustitiabeleZelf = random.chance(0.5);
    const behaaldOp =
      days > 7 && random.chance(0.35)
        ? addDays(vastgesteldOp, random.int(7, days))
        : null;
    return applySteps<ReintegratiedoelEntity>(
      'reintegratiedoel',
      {
        ...versionedRowOn(context, `doel ${index + 1}`, vastgesteldOp),
        vastgelegdTijdstip,
        planId,
        volgnummer: index + 1,
        omschrijving,
        basisvoorwaarde,
        uiterlijkOp: addDays(vastgesteldOp, 60 * (index + 2)),
        doorJustitiabeleZelf,
        behaaldOp: null,
        vervallenTijdstip: null,
      },
      behaaldOp ? [{ on: behaaldOp, change: { behaaldOp } }] : [],
      context.day,
    );
  });
}
