import { addDays, daysBetween } from '../../../shared/days.js';
import { naStappen } from '../../../shared/demo/geschiedenis.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { PlanEntity } from '../entities/plan.js';
import type { ReintegratiedoelEntity } from '../entities/reintegratiedoel.js';
import { recordOn, vastgelegdOp, werkdagNa, type Verloop } from './verloop.js';

/** Goals that say nothing about health. */
const omschrijvingen = [
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

type Rijen = {
  plannen: PlanEntity[];
  doelen: ReintegratiedoelEntity[];
  wijzigingen: Wijziging[];
};

/** Within four weeks of arrival when he stays over ten days (Pbw art. 18a); sometimes late, seldom forgotten. */
export function syntheticPlan(verloop: Verloop): Rijen {
  const { traject, laatsteDag, random } = verloop;
  const dagen = random.weighted([
    [random.int(14, 27), 84],
    [random.int(31, 48), 11],
    [null, 5],
  ]);
  const vastgesteldOp = werkdagNa(traject.insluitingsdatum, dagen ?? 0);
  if (dagen === null || vastgesteldOp > laatsteDag)
    return { plannen: [], doelen: [], wijzigingen: [] };
  const gedeeldOp = werkdagNa(vastgesteldOp, random.int(3, 16));
  const gemeente = traject.gemeenteVanHerkomst ?? traject.gemeenteVanVestiging;
  const recorded = vastgelegdOp(verloop, vastgesteldOp);
  const gedeeld = gemeente && gedeeldOp <= laatsteDag;
  const { record: plan, wijzigingen } = naStappen<PlanEntity>(
    'plan',
    {
      ...recordOn(verloop, 'plan', recorded),
      detentieId: verloop.id,
      vastgesteldOp,
      gedeeldOp: null,
    },
    gedeeld
      ? [
          {
            op: gedeeldOp > recorded ? gedeeldOp : recorded,
            change: { gedeeldOp },
          },
        ]
      : [],
    verloop.day,
  );
  const doelen = syntheticDoelen(verloop, plan);
  return { plannen: [plan], doelen, wijzigingen };
}

function syntheticDoelen(
  verloop: Verloop,
  { id: planId, vastgesteldOp, vastgelegdTijdstip }: PlanEntity,
): ReintegratiedoelEntity[] {
  const { laatsteDag, random } = verloop;
  const dagen = daysBetween(vastgesteldOp, laatsteDag);
  const first = random.int(0, omschrijvingen.length - 1);
  const step = random.pick([3, 5]);
  return Array.from({ length: random.int(2, 5) }, (_, index) => ({
    ...recordOn(verloop, `doel ${index + 1}`, vastgesteldOp),
    versie: 1,
    vastgelegdTijdstip,
    peildatum: vastgelegdTijdstip,
    planId,
    volgnummer: index + 1,
    omschrijving:
      omschrijvingen[(first + index * step) % omschrijvingen.length]!,
    doorJustitiabeleZelf: random.chance(0.5),
    behaaldOp:
      dagen > 7 && random.chance(0.35)
        ? addDays(vastgesteldOp, random.int(7, dagen))
        : null,
    vervallenTijdstip: null,
  }));
}
