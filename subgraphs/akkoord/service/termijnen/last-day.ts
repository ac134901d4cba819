import { addDays, addMonths, type Day } from '../../../../shared/days.js';
import type { AkkoordNorm } from '../../normen.js';
import type { Normeenheid } from '../../schema.generated.js';
import type { LokaleTermijn } from '../feiten/feiten.js';
import { addWorkingDays, shiftedLastDay } from '../calendar/working-days.js';

/** The last day of a term, and what it rests on. */
export interface LastDay {
  /** `null` for ONVERWIJLD. */
  uiterlijkOp: Day | null;
  grondslagen: string[];
}

/**
 * The last day of a norm's term, or the one that a gemeente made stricter, for an event on or after the day from which that holds. The
 * Algemene termijnenwet moves no local term: it is agreed, not set by law. What is due at once no local term makes stricter.
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

/** Counts from the event, or back from it; day one is the day after it, or before it. `null` for ONVERWIJLD. */
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
