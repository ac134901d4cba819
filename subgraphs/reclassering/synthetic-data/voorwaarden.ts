import { addDays, daysBetween, type Day } from '../../../shared/days.js';
import { momentOn } from '../../../shared/demo/history.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import {
  seededRandom,
  seedOf,
  type Random,
} from '../../../shared/demo/random.js';
import type { SchendingEntity } from '../entities/schending.js';
import type { VoorwaardeEntity } from '../entities/voorwaarde.js';
import type { Voorwaardesoort } from '../schema.generated.js';

const possible: readonly (readonly [Voorwaardesoort, string])[] = [
  ['LOCATIEVERBOD', 'Locatieverbod voor de woonomgeving van het slachtoffer'],
  ['LOCATIEGEBOD', 'Locatiegebod op het woonadres tijdens de nacht'],
  ['CONTACTVERBOD', 'Contactverbod met het slachtoffer'],
  ['CONTACTVERBOD', 'Contactverbod met medeverdachten'],
  ['BEGELEID_WONEN', 'Meewerken aan begeleid wonen'],
  ['ANDERS', 'Meewerken aan schuldhulpverlening'],
  ['ANDERS', 'Meewerken aan werk of een andere dagbesteding'],
];

/** The duty to report, and a few others. */
export const syntheticVoorwaarden = (
  random: Random,
  toezichtId: string,
): VoorwaardeEntity[] =>
  [
    ['MELDPLICHT', 'Meldplicht bij de reclassering'] as const,
    ...possible.filter(() => random.chance(0.3)),
  ].map(([soort, tekst], index) => ({
    toezichtId,
    volgorde: index + 1,
    soort,
    tekst,
    geldtVanaf: null,
    vervallenOp: null,
  }));

/** For about one toezicht in six a missed appointment: some not reported yet, most followed by a warning. */
export function syntheticSchendingen(
  toezichtId: string,
  from: Day,
  until: Day,
  day: Day,
): SchendingEntity[] {
  const random = seededRandom(seedOf(`schending ${toezichtId}`));
  const days = daysBetween(from, until);
  if (days < 1 || !random.chance(0.17)) return [];
  const datum = addDays(from, random.int(1, days));
  const gemeldOp = addDays(datum, random.int(0, 5));
  const isReported = gemeldOp <= until;
  return [
    {
      id: demoUuid(`schending ${toezichtId}`),
      toezichtId,
      volgorde: 1,
      datum,
      gemeldOp: isReported ? gemeldOp : null,
      uitkomst: isReported && random.chance(0.7) ? 'WAARSCHUWING' : null,
      vastgelegdTijdstip: momentOn(datum, day),
    },
  ];
}
