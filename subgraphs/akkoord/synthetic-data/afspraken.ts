import type { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { addDays, startOfDay, type Day } from '../../../shared/days.js';
import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { seededRandom, type Random } from '../../../shared/demo/random.js';
import { openAt } from '../service/betrokkenheid.js';
import {
  afspraakRows,
  type AfspraakEvent,
  type AfspraakRows,
} from './afspraak-rows.js';
import { promises } from './goals-and-promises.js';
import type { SyntheticPerson } from './rows.js';

type PromisingParty = keyof typeof promises;

/** One or two promises of each organisation involved, made during detention: most kept, some late, overdue or withdrawn. */
export function syntheticAfspraken(person: SyntheticPerson): AfspraakRows[] {
  const { traject, day } = person;
  const random = seededRandom(traject.seed);
  const relations = betrokkenhedenOf(person);
  const gemeente = traject.gemeenteVanVestiging ?? traject.gemeenteVanHerkomst;
  const organisations: [PromisingParty, string | null][] = [
    ['DJI', traject.inrichting],
    ['RECLASSERING', traject.reclasseringsorganisatie],
    ['GEMEENTE', gemeente],
  ];
  const since = traject.overplaatsingsdatum ?? traject.insluitingsdatum;
  const until = traject.werkelijkeEinddatum ?? day;
  return organisations.flatMap(([partij, organisatie]) => {
    const first = random.int(0, promises[partij].length - 1);
    const chosen = promises[partij].slice(first, first + random.int(1, 2));
    return chosen.flatMap((promise) => {
      const recordedOn = addDays(since, random.int(3, 40));
      const uiterlijkOp = addDays(recordedOn, random.int(14, 90));
      const end = drawEnd(random, recordedOn, uiterlijkOp);
      const others = drawByOthers(random, recordedOn, uiterlijkOp);
      if (organisatie === null || recordedOn >= until) return [];
      const promisingParty = { partij, organisatie };
      const later: AfspraakEvent[] = [
        ...others
          .filter(({ dag }) => dag < (end?.dag ?? day))
          .flatMap((event) => byAnother(relations, promisingParty, event)),
        ...(end ? [{ ...end, by: promisingParty }] : []),
      ];
      return afspraakRows(person.id, promise, uiterlijkOp, [
        { soort: 'VASTGELEGD', dag: recordedOn, by: promisingParty },
        ...later.filter(({ dag }) => dag < day),
      ]);
    });
  });
}

/** How the promise ended, if it did. */
function drawEnd(
  random: Random,
  recordedOn: Day,
  uiterlijkOp: Day,
): Omit<AfspraakEvent, 'by'> | null {
  const soort = random.weighted([
    ['NAGEKOMEN', 75],
    [null, 15],
    ['INGETROKKEN', 10],
  ] as const);
  const isOnTime = random.chance(0.85);
  const delay = random.int(1, 14);
  if (soort === null) return null;
  return { soort, dag: addDays(isOnTime ? recordedOn : uiterlijkOp, delay) };
}

/** Mutations by other organisations: accepting, and a reminder after the due day. */
function drawByOthers(
  random: Random,
  recordedOn: Day,
  uiterlijkOp: Day,
): Omit<AfspraakEvent, 'by'>[] {
  const acceptedOn = addDays(recordedOn, random.int(1, 10));
  const remindedOn = addDays(uiterlijkOp, random.int(1, 6));
  return [
    ...(random.chance(0.6)
      ? [{ soort: 'AANVAARD', dag: acceptedOn } as const]
      : []),
    ...(random.chance(0.7)
      ? [{ soort: 'HERINNERD', dag: remindedOn } as const]
      : []),
  ];
}

/** The event, by another organisation that has a relation on that day, if there is one. */
function byAnother(
  relations: readonly Betrokkenheid[],
  promisingParty: AfspraakEvent['by'],
  event: Omit<AfspraakEvent, 'by'>,
): AfspraakEvent[] {
  const another = openAt(relations, startOfDay(event.dag)).find(
    ({ partij }) => partij !== promisingParty.partij,
  );
  return another ? [{ ...event, by: another }] : [];
}
