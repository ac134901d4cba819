import {
  monthsAfterRelease,
  type Betrokkenheid,
} from '../access/betrokkenheid.js';
import { addMonths, startOfDay, type Day } from '../days.js';
import { parties } from '../access/parties.js';
import type { Partij } from '../access/partij.js';
import { demoUuid } from './person-id.js';
import type { Traject } from '../import/traject.js';

/**
 * Every relation of a made-up person, of all parties, as each partner knows them after the meldingen. A party that is absent from
 * the traject has none, and then that partner does not know the person. The rows have the same ids each time.
 */
export function betrokkenhedenOf({
  id: justitiabeleId,
  traject,
}: {
  id: string;
  traject: Traject;
}): Betrokkenheid[] {
  const relation = (
    partij: Partij,
    organisatie: string,
    vanaf: Day = traject.insluitingsdatum,
    tot: Day | null = null,
  ): Betrokkenheid => ({
    id: demoUuid(
      `betrokkenheid ${justitiabeleId} ${partij} ${organisatie} ${vanaf}`,
    ),
    justitiabeleId,
    partij,
    organisatie,
    vanaf: startOfDay(vanaf),
    tot: tot && startOfDay(tot),
    meldingId: null,
  });
  const { eerdereInrichting, overplaatsingsdatum, werkelijkeEinddatum } =
    traject;
  const gemeenten = new Set([
    traject.gemeenteVanHerkomst,
    traject.gemeenteVanVestiging,
  ]);
  return [
    ...(eerdereInrichting
      ? [relation('DJI', eerdereInrichting, undefined, overplaatsingsdatum)]
      : []),
    relation(
      'DJI',
      traject.inrichting,
      overplaatsingsdatum ?? undefined,
      werkelijkeEinddatum && addMonths(werkelijkeEinddatum, monthsAfterRelease),
    ),
    ...(traject.reclasseringsorganisatie
      ? [relation('RECLASSERING', traject.reclasseringsorganisatie)]
      : []),
    ...[...gemeenten]
      .filter((code) => code !== null)
      .map((code) => relation('GEMEENTE', code)),
    ...(traject.reclasseringsorganisatie
      ? joined.map((code) => relation(code, code))
      : []),
  ];
}

/** Parties that joined, each with one organisation of its own code: a traject does not have them, and they know whom the reclassering knows. */
const joined = parties
  .filter(
    ({ code, organisationCode }) =>
      organisationCode && new RegExp(organisationCode).test(code),
  )
  .map(({ code }) => code as Partij)
  .filter((code) => code !== 'DJI');
