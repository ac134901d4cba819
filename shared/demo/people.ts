import { addMonths, type Day } from '../days.js';
import { demoBsns } from './bsn.js';
import { drawPerson } from './draw-person.js';
import {
  namedPeople,
  personUnderTbs,
  type PersonDescription,
} from './named-people.js';
import { demoPersonId } from './person-id.js';
import type { DemoPerson } from './demo-person.js';

/** How many people a demonstration has by default. */
const usual = 600;
const batch = 1_000;
/** Released eleven years ago, and kept too long since: what `npm run retention` is for. */
const releasedLongAgo: ReadonlySet<number> = new Set([477, 541, 551, 561]);

/** Takes the place of somebody of Utrecht and RN: another person in front would give everybody behind him other numbers. */
const underTbs = 49;

/** All people of the demonstration as they stand on `day`, the named ones first. Only their dates depend on the day. */
export const demoPeople = (day: Day, count = usual): DemoPerson[] => [
  ...drawPeople(day, count),
];

/**
 * The same people in batches, each inserted before the next is drawn: the rows of a hundred thousand do not fit in memory. A large number
 * reports how far it is.
 */
export async function insertDemoPeople(
  day: Day,
  count = usual,
  insert: (people: DemoPerson[]) => Promise<unknown>,
): Promise<void> {
  let people: DemoPerson[] = [];
  let inserted = 0;
  for (const person of drawPeople(day, count)) {
    people.push(person);
    if (people.length < batch && inserted + people.length < count) continue;
    await insert(people);
    inserted += people.length;
    people = [];
    if (inserted % (10 * batch) === 0)
      process.stdout.write(`${inserted} of ${count} people inserted\n`);
  }
}

function* drawPeople(day: Day, count: number): Generator<DemoPerson> {
  const nextBsn = demoBsns();
  const named = namedPeople(day);
  for (let index = 0; index < count; index += 1) {
    const { withoutBsn, ...description } =
      named[index] ?? unnamed(index - named.length, day);
    const bsn = nextBsn();
    yield {
      ...description,
      id: demoPersonId(description.key),
      skn: String(numbered(index, 99_000_101, 613, 6)),
      bsn: withoutBsn ? null : bsn,
      registratienummer: String(numbered(index, 7_100_003, 1_013, 7)),
    };
  }
}

const unnamed = (index: number, day: Day): PersonDescription =>
  index === underTbs
    ? personUnderTbs(drawPerson(index, day), day)
    : drawPerson(
        index,
        releasedLongAgo.has(index) ? addMonths(day, -11 * 12) : day,
      );

/** In small steps after the usual people: the numbers of a hundred thousand have as many digits. */
const numbered = (
  index: number,
  first: number,
  step: number,
  smallStep: number,
): number =>
  first +
  Math.min(index, usual) * step +
  Math.max(0, index - usual) * smallStep;
