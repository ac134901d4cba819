import { expect, test } from '@jest/globals';
import type { DomainError } from '../../../shared/graphql/domain-error.js';
import type { DetentieRegistrerenInput } from '../schema.generated.js';
import { checkRegistration, strafFrom } from './registration-input.js';

const currentDay = '2026-05-01';
const input: DetentieRegistrerenInput = {
  skn: '99123456',
  bsn: '999900018',
  naam: 'Jan Jansen',
  geboortedatum: '1990',
  inrichting: 'PI-VUGHT',
  titel: 'GEVANGENISSTRAF',
  insluitingsdatum: currentDay,
  verwachteEinddatum: '2026-09-01',
  gemeenteVanHerkomst: '0344',
};

function refusal(check: () => void) {
  try {
    check();
    return null;
  } catch (error) {
    const { code, veld } = (error as DomainError).fout;
    return `${code} ${veld}`;
  }
}

test('an ordinary registration is accepted', () => {
  expect(refusal(() => checkRegistration(input, currentDay))).toBeNull();
  const bare = { ...input, bsn: null, geboortedatum: null };
  expect(refusal(() => checkRegistration(bare, currentDay))).toBeNull();
});

test.each<[string, Partial<DetentieRegistrerenInput>, string]>([
  ['an skn of letters', { skn: 'jan' }, 'REGEL skn'],
  ['a bsn that fails the elfproef', { bsn: '999900019' }, 'REGEL bsn'],
  ['an empty name', { naam: '  ' }, 'REGEL naam'],
  ['a birth date in words', { geboortedatum: 'mei' }, 'REGEL geboortedatum'],
  [
    'a birth after the insluiting',
    { geboortedatum: '2027' },
    'REGEL geboortedatum',
  ],
  [
    'an insluiting tomorrow',
    { insluitingsdatum: '2026-05-02' },
    'REGEL insluitingsdatum',
  ],
  [
    'an end on the first day',
    { verwachteEinddatum: currentDay },
    'REGEL verwachteEinddatum',
  ],
  [
    'a gemeente by its name',
    { gemeenteVanHerkomst: 'Utrecht' },
    'REGEL gemeenteVanHerkomst',
  ],
  [
    'an unknown reclassering',
    { reclasseringsorganisatie: '3RO' },
    'ONBEKEND reclasseringsorganisatie',
  ],
  [
    'the code of one party for another',
    { ookBetrokken: [{ partij: 'GEMEENTE', organisatie: 'RN' }] },
    'REGEL ookBetrokken',
  ],
  [
    'a party without organisations',
    { ookBetrokken: [{ partij: 'AKKOORD', organisatie: 'AKKOORD' }] },
    'REGEL ookBetrokken',
  ],
  [
    'a second inrichting',
    { ookBetrokken: [{ partij: 'DJI', organisatie: 'PI-ZWOLLE' }] },
    'REGEL ookBetrokken',
  ],
  [
    'more than twenty others',
    {
      ookBetrokken: Array.from({ length: 21 }, () => ({
        partij: 'GEMEENTE' as const,
        organisatie: '0363',
      })),
    },
    'REGEL ookBetrokken',
  ],
])('%s is refused', (_what, wrong, expected) => {
  expect(
    refusal(() => checkRegistration({ ...input, ...wrong }, currentDay)),
  ).toBe(expected);
});

test('a sentence lasts a day or more, thirty years at most, and was pronounced', () => {
  expect(strafFrom(null)).toBeNull();
  expect(strafFrom({ maanden: 21 }, currentDay)).toEqual({
    uitspraakdatum: null,
    jaren: 0,
    maanden: 21,
    dagen: 0,
    gedeeltelijkVoorwaardelijk: false,
    onherroepelijkOp: null,
    eindverlofUitgesloten: false,
  });
  for (const wrong of [
    {},
    { jaren: 1, dagen: -1 },
    { jaren: 31 },
    { jaren: 1, uitspraakdatum: '2026-05-02' },
  ])
    expect(refusal(() => strafFrom(wrong, currentDay))).toBe('REGEL straf');
});
