import { addDays } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { seededRandom } from '../../../shared/demo/random.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { EigenDoelEntity } from '../entities/eigen-doel.js';
import { goals } from './goals-and-promises.js';
import { recordFrom, wijziging, type SyntheticPerson } from './rows.js';

/** Up to two goals of a third of the people, some of them reached by `day`, with the change that reaching made. */
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
    const reachedOn = addDays(setOn, random.int(7, 120));
    const isReached = random.chance(0.5) && reachedOn < day;
    if (setOn >= day) return [];
    const id = demoUuid(`doel ${justitiabeleId} ${goal.omschrijving}`);
    const eigenDoel: EigenDoelEntity = {
      ...(isReached
        ? recordFrom(id, setOn, 2, reachedOn)
        : recordFrom(id, setOn)),
      ...goal,
      justitiabeleId,
      uiterlijkOp: addDays(setOn, 90),
      behaaldOp: isReached ? reachedOn : null,
      vervallenTijdstip: null,
      fictief: true,
    };
    const change = wijziging('eigen_doel', id, 2, reachedOn);
    return {
      eigenDoel,
      wijzigingen: isReached ? [change('behaaldOp', null, reachedOn)] : [],
    };
  });
}
