import { expect, test } from '@jest/globals';
import { addDays, addMonths, today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { checkVerlof } from './service/verlof-vastleggen.js';
import { verzonnenDetentie } from './verzonnen.js';

const day = today();
const made = demoPeople(day).map((persoon) => ({
  traject: persoon.traject,
  rijen: verzonnenDetentie(persoon, day),
}));

test('made-up records are the same each time, and marked', () => {
  const [first] = demoPeople(day);
  expect(verzonnenDetentie(first!, day)).toEqual(made[0]!.rijen);
  expect(made.every(({ rijen }) => rijen.detentie.fictief)).toBe(true);
});

test('nothing happens before the insluiting, after the release or in the future', () => {
  for (const { traject, rijen } of made) {
    const last = traject.werkelijkeEinddatum ?? day;
    const days = [
      rijen.detentie.screeningAfgerondOp,
      ...rijen.plaatsingen.map(({ vanaf }) => vanaf),
      ...rijen.overleggen.map(({ datum }) => datum),
      ...rijen.programmawijzigingen.map(({ datum }) => datum),
      ...rijen.plannen.flatMap(({ vastgesteldOp, gedeeldOp }) => [
        vastgesteldOp,
        gedeeldOp,
      ]),
      ...rijen.doelen.map(({ behaaldOp }) => behaaldOp),
      ...rijen.verloven.map(({ beslotenOp }) => beslotenOp),
    ].filter((dag) => dag !== null);
    for (const dag of days) {
      expect(dag >= traject.insluitingsdatum).toBe(true);
      expect(dag <= last).toBe(true);
    }
  }
});

test('every leave would have been accepted when it was asked for', () => {
  const verloven = made.flatMap(({ rijen: { detentie, verloven } }) =>
    verloven.map((verlof) => ({ detentie, verlof })),
  );
  expect(verloven.length).toBeGreaterThan(100);
  for (const { detentie, verlof } of verloven)
    expect(() =>
      checkVerlof({ ...detentie, werkelijkeEinddatum: null }, verlof),
    ).not.toThrow();
});

test('the norms are mostly kept, and sometimes not', () => {
  const long = made.filter(
    ({ traject }) =>
      addDays(traject.insluitingsdatum, 60) <=
      (traject.werkelijkeEinddatum ?? day),
  );
  const share = (kept: (one: (typeof made)[number]) => boolean) =>
    long.filter(kept).length / long.length;
  const screening = share(
    ({ traject, rijen }) =>
      (rijen.detentie.screeningAfgerondOp ?? '9') <=
      addDays(traject.insluitingsdatum, 14),
  );
  const plan = share(
    ({ traject, rijen }) =>
      (rijen.plannen[0]?.vastgesteldOp ?? '9') <=
      addDays(traject.insluitingsdatum, 28),
  );
  for (const kept of [screening, plan]) {
    expect(kept).toBeGreaterThan(0.7);
    expect(kept).toBeLessThan(0.98);
  }
});

test('a penitentiair programma is the last two months, at most, of 6 to 12 months of prison', () => {
  const some = made.filter(({ rijen }) => rijen.detentie.ppVanaf !== null);
  expect(some.length).toBeGreaterThan(0);
  for (const { traject, rijen } of some) {
    expect(traject.titel).toBe('GEVANGENISSTRAF');
    expect(rijen.detentie.ppTot).toBe(traject.verwachteEinddatum);
    expect(
      rijen.detentie.ppVanaf! >= addMonths(traject.verwachteEinddatum!, -2),
    ).toBe(true);
  }
});
