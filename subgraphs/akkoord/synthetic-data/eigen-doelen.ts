import { addDays, startOfDay } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { EigenDoelEntity } from '../entities/eigen-doel.js';
import { goals } from './goals-and-promises.js';
import { recordFrom, wijziging, type SyntheticPerson } from './rows.js';

/** Up to two goals of a third of the people, some of them reached or dropped by `day`, with the change that this made; of the others some are late. */
export function syntheticEigenDoelen({
  id: justitiabeleId,
  traject,
  day,
}: SyntheticPerson): {
  eigenDoel: EigenDoelEntity;
  wijzigingen: Wijziging[];
}[] {
  const random = seededRandom(traject.seed + 1);
  const first = random.int(0, goals.length - 1);
  const count = random.chance(1 / 3) ? random.int(1, 2) : 0;
  return goals.slice(first, first + count).flatMap((goal) => {
    const setOn = addDays(traject.insluitingsdatum, random.int(10, 50));
    const endDay = addDays(setOn, random.int(7, 120));
    const isEnded = endDay < day;
    const isReached = random.chance(0.5) && isEnded;
    if (setOn >= day) return [];
    const id = demoUuid(`doel ${justitiabeleId} ${goal.omschrijving}`);
    const isDropped =
      !isReached && isEnded && seededRandom(seedOf(id)).chance(0.25);
    const endedAt = startOfDay(endDay);
    const eigenDoel: EigenDoelEntity = {
      ...(isReached || isDropped
        ? recordFrom(id, setOn, 2, endDay)
        : recordFrom(id, setOn)),
      ...goal,
      justitiabeleId,
      uiterlijkOp: addDays(setOn, 90),
      behaaldOp: isReached ? endDay : null,
      vervallenTijdstip: isDropped ? endedAt : null,
      fictief: true,
    };
    const change = wijziging('eigen_doel', id, 2, endDay);
    return {
      eigenDoel,
      wijzigingen: [
        ...(isReached ? [change('behaaldOp', null, endDay)] : []),
        ...(isDropped ? [change('vervallenTijdstip', null, endedAt)] : []),
      ],
    };
  });
}
