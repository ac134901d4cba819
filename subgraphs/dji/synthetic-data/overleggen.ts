import { addDays, type Day } from '../../../shared/days.js';
import type { OverlegEntity } from '../entities/overleg.js';
import type { Overlegsoort } from '../schema.generated.js';
import { rowOn, werkdagNa, type Verloop } from './verloop.js';

/** A trajectgesprek soon after the screening and then about twice a year; an MDO at least every six weeks, now and then too late. */
export function syntheticOverleggen(verloop: Verloop): OverlegEntity[] {
  const { traject, laatsteDag, random } = verloop;
  const overleggen: OverlegEntity[] = [];
  const held = (soort: Overlegsoort, datum: Day) => {
    if (datum <= laatsteDag)
      overleggen.push({
        ...rowOn(verloop, `overleg ${overleggen.length + 1}`, datum),
        soort,
        datum,
      });
  };
  held(
    'TRAJECTGESPREK',
    werkdagNa(traject.insluitingsdatum, random.int(12, 20)),
  );
  let last = traject.insluitingsdatum;
  for (let nummer = 1; last <= laatsteDag; nummer += 1) {
    const dagen = random.chance(0.93) ? random.int(31, 40) : random.int(46, 62);
    last = werkdagNa(last, dagen);
    held('MDO', last);
    if (nummer % 4 === 0) held('TRAJECTGESPREK', addDays(last, 3));
  }
  return overleggen;
}
