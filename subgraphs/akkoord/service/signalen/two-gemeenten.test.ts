import { expect, test } from '@jest/globals';
import type { Feiten } from '../feiten/feiten.js';
import { detentieFeit, feiten } from '../feiten/feiten.fixture.js';
import { twoGemeenten } from './two-gemeenten.js';

const signaal = (rest: Partial<Feiten> = {}) =>
  twoGemeenten(
    feiten({
      detenties: [detentieFeit()],
      gemeenten: { herkomst: '0344', vestiging: '0599' },
      ...rest,
    }),
    [],
  );

test('it is a signal if origin and settling differ and nobody took the lead', () => {
  expect(signaal()).toMatchObject({ partijen: ['GEMEENTE'] });
});

test('one gemeente, or one that took the lead, is no signal', () => {
  expect(
    signaal({ gemeenten: { herkomst: '0344', vestiging: '0344' } }),
  ).toBeNull();
  expect(
    signaal({
      regie: { gemeente: '0599', sinds: '2026-05-01T10:00:00.000Z' },
    }),
  ).toBeNull();
});

test('an unknown gemeente or a missing response gives none', () => {
  expect(
    signaal({ gemeenten: { herkomst: null, vestiging: '0599' } }),
  ).toBeNull();
  expect(
    signaal({ gemeenten: { herkomst: '0344', vestiging: null } }),
  ).toBeNull();
  expect(signaal({ gemeenten: null })).toBeNull();
  expect(signaal({ detenties: null })).toBeNull();
});

test('after the return there is none', () => {
  const released = (werkelijkeEinddatum: string) =>
    signaal({
      detenties: [
        detentieFeit({ insluitingsdatum: '2025-01-10', werkelijkeEinddatum }),
      ],
    });
  expect(released('2025-12-01')).not.toBeNull();
  expect(released('2025-11-30')).toBeNull();
});
