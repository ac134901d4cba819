import { addDays, daysBetween, type Day } from '../../../../shared/days.js';
import {
  bereikt,
  laatsteDetentie,
  lopendeDetentie,
} from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { signaalAls, type Regel } from './regel.js';

/** A stay of four weeks at most may be over before the plan is due (Pbw art. 18a). */
const korteDagen = 28;
/** How long after such a stay it is still worth to act. */
const nawerkingDagen = 42;

/** A short stay ends or ended without a plan: he falls outside what the akkoord arranges. */
export const korteDetentieZonderPlan: Regel = (feiten) => {
  const { peildatum } = feiten;
  const kort = korteDetentie(feiten);
  const zonder =
    kort && !bereikt(kort.detentie.plan?.vastgesteldOp ?? null, peildatum);
  return signaalAls(
    zonder
      ? [
          {
            bron: 'DJI',
            datum: kort.detentie.insluitingsdatum,
            omschrijving: 'Insluiting, en geen plan vastgesteld.',
          },
          {
            bron: 'DJI',
            datum: kort.einde,
            omschrijving: 'Einde of verwacht einde van de detentie.',
          },
        ]
      : [],
    {
      code: 'KORTE_DETENTIE_ZONDER_PLAN',
      ernst: 'WAARSCHUWING',
      omschrijving:
        'De detentie duurt vier weken of korter en eindigt zonder detentie- en re-integratieplan.',
      partijen: ['DJI', 'GEMEENTE'],
    },
  );
};

/** The short stay that runs or ended not long ago. */
function korteDetentie(
  feiten: Feiten,
): { detentie: DetentieFeit; einde: Day } | null {
  const detentie = lopendeDetentie(feiten) ?? laatsteDetentie(feiten);
  const einde = detentie?.werkelijkeEinddatum ?? detentie?.verwachteEinddatum;
  if (!detentie || !einde) return null;
  if (daysBetween(detentie.insluitingsdatum, einde) > korteDagen) return null;
  return addDays(einde, nawerkingDagen) >= feiten.peildatum
    ? { detentie, einde }
    : null;
}
