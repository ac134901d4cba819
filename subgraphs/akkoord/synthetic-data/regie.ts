import { addDays, startOfDay } from '../../../shared/days.js';
import { seededRandom } from '../../../shared/demo/random.js';
import type { RegieEntity } from '../entities/regie.js';
import { recordFrom, type SyntheticPerson } from './rows.js';

/** For half of the people with two gemeenten the one of settling took the lead, for the others none did. */
export function syntheticRegie({
  id,
  traject,
  day,
}: SyntheticPerson): RegieEntity[] {
  const random = seededRandom(traject.seed + 2);
  const sinds = addDays(traject.insluitingsdatum, random.int(20, 80));
  const isWithoutLead = random.chance(0.5);
  const { gemeenteVanHerkomst, gemeenteVanVestiging: gemeente } = traject;
  if (
    gemeenteVanHerkomst === null ||
    gemeente === null ||
    gemeente === gemeenteVanHerkomst ||
    isWithoutLead ||
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
