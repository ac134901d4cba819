import { addMonths, type Day } from '../days.js';
import { demoBsns } from './bsn.js';
import { drawPerson } from './draw-person.js';
import { namedPeople } from './named-people.js';
import { demoPersonId } from './person-id.js';
import type { DemoPerson } from './demo-person.js';

const drawn = 595;
/** Released eleven years ago, and kept too long since: what `npm run retention` is for. */
const releasedLongAgo: ReadonlySet<number> = new Set([477, 541, 551, 561]);

/** All people of the demonstration as they stand on `day`, the named ones first. Only their dates depend on the day. */
export function demoPeople(day: Day): DemoPerson[] {
  const nextBsn = demoBsns();
  const descriptions = [
    ...namedPeople(day),
    ...Array.from({ length: drawn }, (_, index) =>
      drawPerson(
        index,
        releasedLongAgo.has(index) ? addMonths(day, -11 * 12) : day,
      ),
    ),
  ];
  return descriptions.map(({ withoutBsn, ...description }, index) => {
    const bsn = nextBsn();
    return {
      ...description,
      id: demoPersonId(description.key),
      skn: String(99_000_101 + index * 613),
      bsn: withoutBsn ? null : bsn,
      registratienummer: String(7_100_003 + index * 1_013),
    };
  });
}
