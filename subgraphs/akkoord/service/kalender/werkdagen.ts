import { addDays, type Day } from '../../../../shared/days.js';
import { feestdagen, gelijkgesteldeDagen, weekday } from './feestdagen.js';

/** No Saturday, no Sunday and no feestdag. Days that only the Algemene termijnenwet puts on a level with those are working days. */
export const isWerkdag = (dag: Day): boolean =>
  weekday(dag) % 6 !== 0 && !isFeestdag(dag);

/** The day that many working days later, or earlier when negative. Day one is the first working day after `dag` itself. */
export function addWerkdagen(dag: Day, aantal: number): Day {
  const step = Math.sign(aantal);
  let result = dag;
  for (let left = Math.abs(aantal); left > 0;) {
    result = addDays(result, step);
    if (isWerkdag(result)) left -= 1;
  }
  return result;
}

/**
 * The last day of a term to which the Algemene termijnenwet applies: a Saturday, Sunday or feestdag, or a day on a level with it, gives
 * way to the next day that is none (art. 1 lid 1).
 */
export function verschovenLaatsteDag(dag: Day): Day {
  let laatste = dag;
  while (!isWerkdag(laatste) || gelijkgesteldeDagen.has(laatste))
    laatste = addDays(laatste, 1);
  return laatste;
}

// The same few years are asked for again and again; they never change.
const perJaar = new Map<number, ReadonlySet<Day>>();

function isFeestdag(dag: Day): boolean {
  const jaar = Number(dag.slice(0, 4));
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend.has(dag);
  const dagen = new Set(feestdagen(jaar));
  perJaar.set(jaar, dagen);
  return dagen.has(dag);
}
