import { addDays, addMonths, type Day } from '../../../../shared/days.js';
import type { AkkoordNorm } from '../../normen.js';
import type { Normeenheid } from '../../schema.generated.js';
import type { LokaleTermijn } from '../feiten/feiten.js';
import { addWorkingDays, shiftedLastDay } from '../calendar/working-days.js';

/** The last day of a term, and the grounds for it. */
export interface LastDay {
  /** `null` for ONVERWIJLD. */
  uiterlijkOp: Day | null;
  grondslagen: string[];
}

/**
 * The last day by the norm, or by a stricter local term that applies on the day of the event. The Algemene termijnenwet does not shift a
 * local term: that is agreed, not set by law. A norm without a last day (ONVERWIJLD) cannot be made stricter.
 */
export function lastDay(
  norm: AkkoordNorm,
  local: readonly LokaleTermijn[],
  vanaf: Day,
  fixedDay?: Day,
): LastDay {
  const normDay = fixedDay ?? normLastDay(norm, vanaf);
  const [strictest] = local
    .filter((term) => term.norm === norm.code && appliesOn(term, vanaf))
    .flatMap(({ aantal, eenheid, grondslag }) => {
      const day = countFrom(norm, aantal, eenheid, vanaf);
      return day && normDay && day < normDay ? [{ day, grondslag }] : [];
    })
    .sort((a, b) => compare(a.day + a.grondslag, b.day + b.grondslag));
  return strictest
    ? {
        uiterlijkOp: strictest.day,
        grondslagen: [norm.grondslag, strictest.grondslag],
      }
    : { uiterlijkOp: normDay, grondslagen: [norm.grondslag] };
}

function normLastDay(norm: AkkoordNorm, vanaf: Day): Day | null {
  const day = countFrom(norm, norm.aantal ?? 0, norm.eenheid, vanaf);
  return day && norm.termijnenwet.verschuift ? shiftedLastDay(day) : day;
}

const appliesOn = ({ geldtVanaf, geldtTot }: LokaleTermijn, day: Day) =>
  geldtVanaf <= day && (geldtTot === null || day <= geldtTot);

/** Counts forward or backward from the event; day one is the day after or before it. `null` for ONVERWIJLD. */
function countFrom(
  { richting }: AkkoordNorm,
  aantal: number,
  eenheid: Normeenheid,
  vanaf: Day,
): Day | null {
  const steps = richting === 'VOORUIT' ? aantal : -aantal;
  switch (eenheid) {
    case 'KALENDERDAGEN':
      return addDays(vanaf, steps);
    case 'WEKEN':
      return addDays(vanaf, 7 * steps);
    case 'MAANDEN':
      return addMonths(vanaf, steps);
    case 'WERKDAGEN':
      return addWorkingDays(vanaf, steps);
    case 'OP_DE_DAG':
      return vanaf;
    case 'ONVERWIJLD':
      return null;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
