import { addDays, addMonths, type Day } from '../../../shared/days.js';
import type { Random } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { Toezichtgrondslag } from '../schema.generated.js';
import { geschatteViDatum, type SyntheticClient } from './client.js';

/** A toezicht that the reclassering was told to carry out. */
export interface Opdracht {
  grondslag: Toezichtgrondslag;
  ingangsdatum: Day;
  /** Planned or real; `null` when it goes on for as long as we look. */
  einddatum: Day | null;
  dadelijkUitvoerbaar: boolean;
}

/** A toezicht that ended with the arrest, and one after release: those that began on `day` or before. */
export function opdrachten(
  random: Random,
  client: SyntheticClient,
): Opdracht[] {
  return [
    ...voorDetentie(random, client.traject),
    ...naVrijlating(random, client),
  ].filter(({ ingangsdatum }) => ingangsdatum <= client.day);
}

/** Some were under supervision already; a new detention ended it. */
function voorDetentie(
  random: Random,
  { insluitingsdatum }: Traject,
): Opdracht[] {
  const maanden = random.int(4, 14);
  if (!random.chance(0.12)) return [];
  return [
    {
      grondslag: 'VOORWAARDELIJKE_VEROORDELING',
      ingangsdatum: addMonths(insluitingsdatum, -maanden),
      einddatum: insluitingsdatum,
      dadelijkUitvoerbaar: false,
    },
  ];
}

function naVrijlating(random: Random, client: SyntheticClient): Opdracht[] {
  const grondslag = grondslagNaVrijlating(random, client);
  const dadelijkUitvoerbaar = random.chance(0.25);
  const wachttijd = startNa(random, dadelijkUitvoerbaar);
  const schorsingDagen = random.int(60, 200);
  const { werkelijkeEinddatum: vrij } = client.traject;
  if (!grondslag || !vrij) return [];
  if (grondslag !== 'VOORWAARDELIJKE_VEROORDELING')
    return [
      {
        grondslag,
        ingangsdatum: vrij,
        einddatum:
          grondslag === 'SCHORSING' ? addDays(vrij, schorsingDagen) : null,
        dadelijkUitvoerbaar: false,
      },
    ];
  return [
    {
      grondslag,
      ingangsdatum: addDays(vrij, wachttijd),
      einddatum: null,
      dadelijkUitvoerbaar,
    },
  ];
}

/** Due within 30 days, or 7 when dadelijk uitvoerbaar (Stb. 2012, 5); about one in eight is late. */
function startNa(random: Random, dadelijkUitvoerbaar: boolean): number {
  const termijn = dadelijkUitvoerbaar ? 7 : 30;
  return random.weighted([
    [random.int(0, termijn), 7],
    [termijn + random.int(1, 15), 1],
  ]);
}

/** What the judge or the law attached to the release; `null` for most who leave without conditions. */
function grondslagNaVrijlating(
  random: Random,
  client: SyntheticClient,
): Toezichtgrondslag | null {
  const geluk = random.next();
  const { titel, straf, werkelijkeEinddatum, verwachteEinddatum } =
    client.traject;
  if (!werkelijkeEinddatum) return null;
  if (straf?.gedeeltelijkVoorwaardelijk) return 'VOORWAARDELIJKE_VEROORDELING';
  if (
    geschatteViDatum(client) &&
    verwachteEinddatum &&
    werkelijkeEinddatum < verwachteEinddatum
  )
    return 'VOORWAARDELIJKE_INVRIJHEIDSTELLING';
  if (titel === 'VOORLOPIGE_HECHTENIS' && geluk < 0.5) return 'SCHORSING';
  return geluk < 0.25 ? 'VOORWAARDELIJKE_VEROORDELING' : null;
}
