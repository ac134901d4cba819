import { addMonths, today, type Day } from '../../../../shared/days.js';
import { graphError } from '../../../../shared/graphql/errors.js';

/** A repeated duty adds terms up to the peildatum, without end. */
const maxYearsAhead = 10;

/** Returns the day. Throws BAD_USER_INPUT if it is too far ahead. */
export function checkPeildatum(day: Day, currentDay: Day = today()): Day {
  if (day > addMonths(currentDay, 12 * maxYearsAhead))
    throw graphError(
      'BAD_USER_INPUT',
      `peildatum may lie at most ${maxYearsAhead} years ahead.`,
    );
  return day;
}
