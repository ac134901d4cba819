import { describe, expect, test } from '@jest/globals';
import { startOfDay } from '../../../shared/days.js';
import { betrokkenhedenOf } from '../../../shared/demo/betrokkenheden.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { openAt, sameOrganisation } from '../service/betrokkenheid.js';
import { syntheticZaken } from './zaken.js';

const day = '2026-05-05';
const people = demoPeople(day).map((person) => ({ ...person, day }));
const made = people.map((person) => ({
  relations: openAt(betrokkenhedenOf(person), startOfDay(day)),
  rows: syntheticZaken(person, []),
}));
const all = made.flatMap(({ rows }) => rows);

describe('made-up cases', () => {
  test('are each of an organisation with a relation, taken in that relation and before the day', () => {
    for (const { relations, rows } of made)
      for (const { zaak } of rows) {
        const relation = relations.find((each) => sameOrganisation(each, zaak));
        expect(relation!.vanaf <= zaak.sinds).toBe(true);
        expect(zaak.sinds < startOfDay(day)).toBe(true);
      }
    expect(all.length).toBeLessThan(
      made.flatMap(({ relations }) => relations).length,
    );
  });

  test('are of a persona, of a colleague, or of nobody; every persona has some', () => {
    const professionals = all.map(({ zaak }) => zaak.professional);
    for (const name of [
      'casemanager-vught',
      'reclasseringswerker-rn',
      'coordinator-utrecht',
      'coordinator-rotterdam',
    ]) {
      expect(professionals).toContain(`demo:${name}`);
      expect(professionals).toContain(`demo:${name}-collega`);
    }
  });

  test('have as many events as versions, and a hand-over that waits for another organisation has one', () => {
    for (const { zaak, events, overdrachten } of all) {
      expect(events.map(({ versie }) => versie)).toEqual(
        Array.from({ length: zaak.versie }, (_, index) => index + 1),
      );
      expect(overdrachten).toHaveLength(zaak.versie - 1);
    }
    for (const name of ['DJI', 'RECLASSERING', 'GEMEENTE'])
      expect(
        all.some(({ overdrachten }) => overdrachten[0]?.naarPartij === name),
      ).toBe(true);
  });
});
