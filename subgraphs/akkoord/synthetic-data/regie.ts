import { addDays, startOfDay } from '../../../shared/days.js';
import { seededRandom } from '../../../shared/demo/random.js';
import type { RegieEntity } from '../entities/regie.js';
import { recordFrom, type Persoon } from './persoon.js';

/** Of the people with two gemeenten, that of settling took the lead for half; for the others nobody did. */
export function syntheticRegie({ id, traject, day }: Persoon): RegieEntity[] {
  const random = seededRandom(traject.seed + 2);
  const sinds = addDays(traject.insluitingsdatum, random.int(20, 80));
  const niemand = random.chance(0.5);
  const { gemeenteVanHerkomst, gemeenteVanVestiging: gemeente } = traject;
  if (
    gemeenteVanHerkomst === null ||
    gemeente === null ||
    gemeente === gemeenteVanHerkomst ||
    niemand ||
    sinds >= day
  )
    return [];
  return [
    {
      ...recordFrom(id, sinds),
      gemeente,
      sinds: startOfDay(sinds),
      fictief: true,
    },
  ];
}
