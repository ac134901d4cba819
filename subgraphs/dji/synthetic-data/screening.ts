import type { Day } from '../../../shared/days.js';
import { werkdagNa, type Verloop } from './verloop.js';

/** Within ten working days, fourteen on the calendar, of arrival; sometimes late, seldom forgotten. */
export function syntheticScreening({
  traject,
  laatsteDag,
  random,
}: Verloop): Day | null {
  const dagen = random.weighted([
    [random.int(5, 13), 85],
    [random.int(16, 26), 12],
    [null, 3],
  ]);
  if (dagen === null) return null;
  const dag = werkdagNa(traject.insluitingsdatum, dagen);
  return dag <= laatsteDag ? dag : null;
}
