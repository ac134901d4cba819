import { addMonths, today, type Day } from '../../../../shared/days.js';
import { graphError } from '../../../../shared/graphql/errors.js';

/** So far ahead a view still means something; a repeated duty would go on forever. */
const maxYearsAhead = 10;

/** The day itself. Throws BAD_USER_INPUT when it lies too far ahead. */
export function checkPeildatum(day: Day, currentDay: Day = today()): Day {
  if (day > addMonths(currentDay, 12 * maxYearsAhead))
    throw graphError(
      'BAD_USER_INPUT',
      `peildatum may lie at most ${maxYearsAhead} years ahead.`,
    );
  return day;
}
