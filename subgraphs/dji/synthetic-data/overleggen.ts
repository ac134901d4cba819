import { addDays, type Day } from '../../../shared/days.js';
import type { OverlegEntity } from '../entities/overleg.js';
import type { Overlegsoort } from '../schema.generated.js';
import {
  appendOnlyRowOn,
  workdayAfter,
  type SyntheticContext,
} from './context.js';

/** A trajectgesprek soon after the screening and then about twice a year; an MDO at least every six weeks, now and then too late. */
export function syntheticOverleggen(
  context: SyntheticContext,
): OverlegEntity[] {
  const { traject, lastDay, random } = context;
  const overleggen: OverlegEntity[] = [];
  const hold = (soort: Overlegsoort, datum: Day) => {
    if (datum <= lastDay)
      overleggen.push({
        ...appendOnlyRowOn(context, `overleg ${overleggen.length + 1}`, datum),
        soort,
        datum,
      });
  };
  hold(
    'TRAJECTGESPREK',
    workdayAfter(traject.insluitingsdatum, random.int(12, 20)),
  );
  let last = traject.insluitingsdatum;
  for (let count = 1; last <= lastDay; count += 1) {
    const days = random.chance(0.93) ? random.int(31, 40) : random.int(46, 62);
    last = workdayAfter(last, days);
    hold('MDO', last);
    if (count % 4 === 0) hold('TRAJECTGESPREK', addDays(last, 3));
  }
  return overleggen;
}
