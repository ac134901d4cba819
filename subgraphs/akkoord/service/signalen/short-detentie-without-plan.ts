import { addDays, daysBetween, type Day } from '../../../../shared/days.js';
import {
  isIsd,
  isPenitentiair,
  isReached,
  lastDetentie,
  currentDetentie,
} from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { signaalIf, type Rule } from './rule.js';

/** A detentie of at most four weeks may be over before the plan is due (Pbw art. 18a). */
const shortDays = 28;
/** How long after such a detentie the signaal is still useful. */
const relevantDays = 42;

/** A short detentie ends or ended without a D&R-plan, so that nobody prepares the return. */
export const shortDetentieWithoutPlan: Rule = (feiten) => {
  const { peildatum } = feiten;
  const short = findShortDetentie(feiten);
  const withoutPlan =
    short && !isReached(short.detentie.plan?.vastgesteldOp ?? null, peildatum);
  return signaalIf(
    withoutPlan
      ? [
          {
            bron: 'DJI',
            datum: short.detentie.insluitingsdatum,
            omschrijving: 'Insluiting, en geen plan vastgesteld.',
          },
          {
            bron: 'DJI',
            datum: short.end,
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

/** A short detentie that is in progress or ended recently. */
function findShortDetentie(
  feiten: Feiten,
): { detentie: DetentieFeit; end: Day } | null {
  const detentie = currentDetentie(feiten) ?? lastDetentie(feiten);
  const end = detentie?.werkelijkeEinddatum ?? detentie?.verwachteEinddatum;
  if (!detentie || !end || !isPenitentiair(detentie) || isIsd(detentie))
    return null;
  if (daysBetween(detentie.insluitingsdatum, end) > shortDays) return null;
  return addDays(end, relevantDays) >= feiten.peildatum
    ? { detentie, end }
    : null;
}
