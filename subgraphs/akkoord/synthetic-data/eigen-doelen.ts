import { addDays } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import { seededRandom } from '../../../shared/demo/random.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { EigenDoelEntity } from '../entities/eigen-doel.js';
import { doelen } from './beloften.js';
import { recordFrom, wijziging, type Persoon } from './persoon.js';

/** Up to two goals of a third of the people, some of them reached by `day`, with the change that reaching made. */
export function syntheticEigenDoelen({
  id: justitiabeleId,
  traject,
  day,
}: Persoon): { eigenDoel: EigenDoelEntity; wijzigingen: Wijziging[] }[] {
  const random = seededRandom(traject.seed + 1);
  const van = random.int(0, doelen.length - 1);
  const aantal = random.chance(1 / 3) ? random.int(1, 2) : 0;
  return doelen.slice(van, van + aantal).flatMap((doel) => {
    const gesteld = addDays(traject.insluitingsdatum, random.int(10, 50));
    const dag = addDays(gesteld, random.int(7, 120));
    const behaald = random.chance(0.5) && dag < day;
    if (gesteld >= day) return [];
    const id = demoUuid(`doel ${justitiabeleId} ${doel.omschrijving}`);
    const eigenDoel: EigenDoelEntity = {
      ...(behaald ? recordFrom(id, gesteld, 2, dag) : recordFrom(id, gesteld)),
      ...doel,
      justitiabeleId,
      behaaldOp: behaald ? dag : null,
      fictief: true,
    };
    const gewijzigd = wijziging('eigen_doel', id, 2, dag);
    return {
      eigenDoel,
      wijzigingen: behaald ? [gewijzigd('behaaldOp', null, dag)] : [],
    };
  });
}
