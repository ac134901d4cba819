import type { Day } from '../../../shared/days.js';
import { workdayAfter, type SyntheticContext } from './context.js';

/** Within ten working days, fourteen on the calendar, of arrival; sometimes late, seldom forgotten. */
export function syntheticScreening({
  traject,
  lastDay,
  random,
}: SyntheticContext): Day | null {
  const days = random.weighted([
    [random.int(5, 13), 85],
    [random.int(16, 26), 12],
    [null, 3],
  ]);
  if (days === null) return null;
  const closedOn = workdayAfter(traject.insluitingsdatum, days);
  return closedOn <= lastDay ? closedOn : null;
}
