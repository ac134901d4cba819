import type { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { addDays, startOfDay, type Day } from '../../../shared/days.js';
import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { seededRandom, type Random } from '../../../shared/demo/random.js';
import { openAt } from '../service/betrokkenheid.js';
import {
  afspraakRijen,
  type Act,
  type AfspraakRijen,
} from './afspraak-rijen.js';
import { beloften } from './beloften.js';
import type { Persoon } from './persoon.js';

type BelovendePartij = keyof typeof beloften;

/** One or two promises of each organisation involved, made during detention: most kept, some late, overdue or withdrawn. */
export function syntheticAfspraken(persoon: Persoon): AfspraakRijen[] {
  const { traject, day } = persoon;
  const random = seededRandom(traject.seed);
  const relaties = betrokkenhedenOf(persoon);
  const gemeente = traject.gemeenteVanVestiging ?? traject.gemeenteVanHerkomst;
  const organisaties: [BelovendePartij, string | null][] = [
    ['DJI', traject.inrichting],
    ['RECLASSERING', traject.reclasseringsorganisatie],
    ['GEMEENTE', gemeente],
  ];
  const since = traject.overplaatsingsdatum ?? traject.insluitingsdatum;
  const until = traject.werkelijkeEinddatum ?? day;
  return organisaties.flatMap(([partij, organisatie]) => {
    const van = random.int(0, beloften[partij].length - 1);
    const gekozen = beloften[partij].slice(van, van + random.int(1, 2));
    return gekozen.flatMap((belofte) => {
      const vastgelegd = addDays(since, random.int(3, 40));
      const uiterlijkOp = addDays(vastgelegd, random.int(14, 90));
      const einde = eindeVan(random, vastgelegd, uiterlijkOp);
      const tussen = tussendoor(random, vastgelegd, uiterlijkOp);
      if (organisatie === null || vastgelegd >= until) return [];
      const eigen = { partij, organisatie };
      const vervolg: Act[] = [
        ...tussen
          .filter(({ dag }) => dag < (einde?.dag ?? day))
          .flatMap((act) => doorEenAnder(relaties, eigen, act)),
        ...(einde ? [{ ...einde, door: eigen }] : []),
      ];
      return afspraakRijen(persoon.id, belofte, uiterlijkOp, [
        { soort: 'VASTGELEGD', dag: vastgelegd, door: eigen },
        ...vervolg.filter(({ dag }) => dag < day),
      ]);
    });
  });
}

/** How a promise ended, if it did. */
function eindeVan(
  random: Random,
  vastgelegd: Day,
  uiterlijkOp: Day,
): Omit<Act, 'door'> | null {
  const soort = random.weighted([
    ['NAGEKOMEN', 75],
    [null, 15],
    ['INGETROKKEN', 10],
  ] as const);
  const opTijd = random.chance(0.85);
  const na = random.int(1, 14);
  if (soort === null) return null;
  return { soort, dag: addDays(opTijd ? vastgelegd : uiterlijkOp, na) };
}

/** What others would do meanwhile: accept it, and remind of it once its day has passed. */
function tussendoor(
  random: Random,
  vastgelegd: Day,
  uiterlijkOp: Day,
): Omit<Act, 'door'>[] {
  const aanvaard = addDays(vastgelegd, random.int(1, 10));
  const herinnerd = addDays(uiterlijkOp, random.int(1, 6));
  return [
    ...(random.chance(0.6)
      ? [{ soort: 'AANVAARD', dag: aanvaard } as const]
      : []),
    ...(random.chance(0.7)
      ? [{ soort: 'HERINNERD', dag: herinnerd } as const]
      : []),
  ];
}

/** The act by another organisation that has a relation on that day; none when there is none. */
function doorEenAnder(
  relaties: readonly Betrokkenheid[],
  eigen: Act['door'],
  act: Omit<Act, 'door'>,
): Act[] {
  const ander = openAt(relaties, startOfDay(act.dag)).find(
    ({ partij }) => partij !== eigen.partij,
  );
  return ander ? [{ ...act, door: ander }] : [];
}
