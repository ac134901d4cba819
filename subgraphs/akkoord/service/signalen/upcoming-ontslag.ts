import { addDays, type Day } from '../../../../shared/days.js';
import type { Feit } from '../../schema.generated.js';
import { currentDetentie, expectedOntslagdatum } from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { weeksBeforeOntslag } from './rule.js';

/** The detentie that ends within four weeks, the day and the feit that shows it; `null` if there is none. */
export function upcomingOntslag(
  feiten: Feiten,
): { detentie: DetentieFeit; day: Day; feit: Feit } | null {
  const { peildatum } = feiten;
  const detentie = currentDetentie(feiten);
  const day = detentie && expectedOntslagdatum(detentie, peildatum);
  if (!day || day > addDays(peildatum, 7 * weeksBeforeOntslag)) return null;
  const omschrijving =
    day === detentie.werkelijkeEinddatum
      ? 'Einde van de detentie.'
      : day === detentie.viDatum
        ? 'Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.'
        : day === detentie.eindverlofVanaf
          ? 'Eerste dag waarop eindverlof mogelijk is.'
          : 'Verwacht einde van de detentie.';
  return {
    detentie,
    day,
    feit: { bron: 'DJI', datum: day, omschrijving },
  };
}
