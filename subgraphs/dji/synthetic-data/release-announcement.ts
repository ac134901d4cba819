import { addMonths, type Day } from '../../../shared/days.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import { firstMaatregelen } from '../service/first-maatregelen.js';
import { earliestReleaseDay } from '../service/release-day.js';
import { workdayAfter, type SyntheticContext } from './context.js';
import { columnsOf } from './straf.js';

/**
 * When DJI reported to the reclassering the earliest day on which somebody can go, and that day: four weeks before, for a detention of over
 * three months (Reclasseringsregeling 1995 art. 11 lid 2). Mostly in time, sometimes late, seldom forgotten.
 */
export function syntheticReleaseAnnouncement({
  traject,
  zonderRechtmatigVerblijf,
  lastDay,
}: SyntheticContext): { announcedOn: Day; releaseDay: Day } | null {
  const { insluitingsdatum, verwachteEinddatum } = traject;
  if (!verwachteEinddatum || !traject.reclasseringsorganisatie) return null;
  const random = seededRandom(seedOf(`aankondiging ${traject.seed}`));
  const daysBefore = random.weighted([
    [random.int(29, 45), 84],
    [random.int(4, 26), 12],
    [null, 4],
  ]);
  const releaseDay = earliestReleaseDay(
    columnsOf(traject),
    zonderRechtmatigVerblijf,
    firstMaatregelen,
    insluitingsdatum,
  );
  if (
    daysBefore === null ||
    !releaseDay ||
    releaseDay <= addMonths(insluitingsdatum, 3)
  )
    return null;
  const announcedOn = workdayAfter(releaseDay, -daysBefore);
  return announcedOn <= lastDay ? { announcedOn, releaseDay } : null;
}
