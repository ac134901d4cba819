import { addMonths, today, type Day } from '../../../../shared/days.js';
import { graphError } from '../../../../shared/graphql/errors.js';

/** So far ahead a view still means something; a repeated duty would go on forever. */
const jarenVooruit = 10;

/** The day itself. Throws BAD_USER_INPUT when it lies too far ahead. */
export function checkPeildatum(dag: Day, vandaag: Day = today()): Day {
  if (dag > addMonths(vandaag, 12 * jarenVooruit))
    throw graphError(
      'BAD_USER_INPUT',
      `peildatum may lie at most ${jarenVooruit} years ahead.`,
    );
  return dag;
}
