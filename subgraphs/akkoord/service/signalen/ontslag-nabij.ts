import { addDays, type Day } from '../../../../shared/days.js';
import type { Feit } from '../../schema.generated.js';
import { lopendeDetentie, ontslagdag } from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { wekenVoorOntslag } from './regel.js';

/** The release that is near: its stay, its day, and the fact that tells it; `null` while none is. */
export function ontslagNabij(
  feiten: Feiten,
): { detentie: DetentieFeit; dag: Day; feit: Feit } | null {
  const { peildatum } = feiten;
  const detentie = lopendeDetentie(feiten);
  const dag = detentie && ontslagdag(detentie, peildatum);
  if (!dag || dag > addDays(peildatum, 7 * wekenVoorOntslag)) return null;
  const omschrijving =
    dag === detentie.werkelijkeEinddatum
      ? 'Einde van de detentie.'
      : dag === detentie.viDatum
        ? 'Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.'
        : 'Verwacht einde van de detentie.';
  return { detentie, dag, feit: { bron: 'DJI', datum: dag, omschrijving } };
}
