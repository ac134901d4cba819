import { addDays, addMonths, type Day } from '../../../shared/days.js';
import type { Random } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { Toezichtgrondslag } from '../schema.generated.js';
import { estimatedViDatum, type SyntheticClient } from './client.js';

/** A toezicht that a judge or the law imposes on the reclassering to carry out. */
export interface ToezichtOrder {
  grondslag: Toezichtgrondslag;
  ingangsdatum: Day;
  /** Planned or actual; `null` when it has no end yet. */
  einddatum: Day | null;
  dadelijkUitvoerbaar: boolean;
}

/** A toezicht that ended with the arrest, and one after release: those that began on `day` or before. */
export function toezichtOrders(
  random: Random,
  client: SyntheticClient,
): ToezichtOrder[] {
  return [
    ...beforeDetentie(random, client.traject),
    ...afterRelease(random, client),
  ].filter(({ ingangsdatum }) => ingangsdatum <= client.day);
}

/** Some people were under supervision already; a new detention ended it. */
function beforeDetentie(
  random: Random,
  { insluitingsdatum }: Traject,
): ToezichtOrder[] {
  const months = random.int(4, 14);
  if (!random.chance(0.12)) return [];
  return [
    {
      grondslag: 'VOORWAARDELIJKE_VEROORDELING',
      ingangsdatum: addMonths(insluitingsdatum, -months),
      einddatum: insluitingsdatum,
      dadelijkUitvoerbaar: false,
    },
  ];
}

function afterRelease(
  random: Random,
  client: SyntheticClient,
): ToezichtOrder[] {
  const grondslag = grondslagAfterRelease(random, client);
  const dadelijkUitvoerbaar = random.chance(0.25);
  const delay = startDelay(random, dadelijkUitvoerbaar);
  const schorsingDays = random.int(60, 200);
  const { werkelijkeEinddatum: releasedOn } = client.traject;
  if (!grondslag || !releasedOn) return [];
  if (grondslag !== 'VOORWAARDELIJKE_VEROORDELING')
    return [
      {
        grondslag,
        ingangsdatum: releasedOn,
        einddatum:
          grondslag === 'SCHORSING' ? addDays(releasedOn, schorsingDays) : null,
        dadelijkUitvoerbaar: false,
      },
    ];
  return [
    {
      grondslag,
      ingangsdatum: addDays(releasedOn, delay),
      einddatum: null,
      dadelijkUitvoerbaar,
    },
  ];
}

/** Due within 30 days, or 7 when dadelijk uitvoerbaar (Besluit tenuitvoerlegging strafrechtelijke beslissingen art. 3:2); about one in eight is late. */
function startDelay(random: Random, dadelijkUitvoerbaar: boolean): number {
  const termDays = dadelijkUitvoerbaar ? 7 : 30;
  return random.weighted([
    [random.int(0, termDays), 7],
    [termDays + random.int(1, 15), 1],
  ]);
}

/** What the judge or the law attached to the release; `null` for most who leave without conditions. */
function grondslagAfterRelease(
  random: Random,
  client: SyntheticClient,
): Toezichtgrondslag | null {
  const draw = random.next();
  const { titel, straf, werkelijkeEinddatum, verwachteEinddatum } =
    client.traject;
  if (!werkelijkeEinddatum) return null;
  if (straf?.gedeeltelijkVoorwaardelijk) return 'VOORWAARDELIJKE_VEROORDELING';
  if (
    estimatedViDatum(client) &&
    verwachteEinddatum &&
    werkelijkeEinddatum < verwachteEinddatum
  )
    return 'VOORWAARDELIJKE_INVRIJHEIDSTELLING';
  if (titel === 'VOORLOPIGE_HECHTENIS' && draw < 0.5) return 'SCHORSING';
  return draw < 0.25 ? 'VOORWAARDELIJKE_VEROORDELING' : null;
}
