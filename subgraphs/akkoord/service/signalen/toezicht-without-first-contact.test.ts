import { expect, test } from '@jest/globals';
import type { ToezichtFeit } from '../feiten/feiten.js';
import { feiten } from '../feiten/feiten.fixture.js';
import { toezichtWithoutFirstContact } from './toezicht-without-first-contact.js';

const signaal = (rest: Partial<ToezichtFeit>) =>
  toezichtWithoutFirstContact(
    feiten({
      toezichten: [
        {
          id: 't1',
          grondslag: 'SCHORSING',
          dadelijkUitvoerbaar: false,
          ingangsdatum: '2026-05-17',
          eersteContactOp: null,
          einddatum: null,
          ...rest,
        },
      ],
    }),
    [],
  );

test('it is a signal from the day after two weeks without contact', () => {
  expect(signaal({})?.feiten).toEqual([
    {
      bron: 'RECLASSERING',
      datum: '2026-05-17',
      omschrijving: 'Begin van een toezicht zonder eerste contact.',
    },
  ]);
  expect(signaal({ ingangsdatum: '2026-05-18' })).toBeNull();
});

test('a contact, however late, or the end of the toezicht ends it', () => {
  expect(signaal({ eersteContactOp: '2026-06-01' })).toBeNull();
  expect(signaal({ einddatum: '2026-05-31' })).toBeNull();
  expect(signaal({ einddatum: '2026-06-01' })).not.toBeNull();
});

test('without a response of the reclassering there is none', () => {
  expect(
    toezichtWithoutFirstContact(feiten({ toezichten: null }), []),
  ).toBeNull();
});
