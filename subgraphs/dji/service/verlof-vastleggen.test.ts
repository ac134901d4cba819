import { expect, test } from '@jest/globals';
import type { DomainError } from '../../../shared/graphql/domain-error.js';
import type { Detentietitel, Verlofsoort } from '../schema.generated.js';
import { checkVerlof } from './verlof-vastleggen.js';

const running = {
  titel: 'GEVANGENISSTRAF' as Detentietitel,
  insluitingsdatum: '2026-01-10',
  verwachteEinddatum: '2026-08-01',
  werkelijkeEinddatum: null,
};
const short = {
  soort: 'KORTDUREND_REINTEGRATIEVERLOF',
  doel: null,
  vanaf: '2026-06-01',
  tot: '2026-06-01',
} as const;
const long = { ...short, soort: 'LANGDUREND_REINTEGRATIEVERLOF' } as const;

test('a short leave of one day, and a long one of some nights, are accepted', () => {
  expect(() => checkVerlof(running, short)).not.toThrow();
  expect(() =>
    checkVerlof(running, { ...long, tot: '2026-06-03' }),
  ).not.toThrow();
});

test('a detention without an expected end covers every later day', () => {
  expect(() =>
    checkVerlof(
      { ...running, verwachteEinddatum: null },
      { ...short, vanaf: '2030-01-01', tot: '2030-01-01' },
    ),
  ).not.toThrow();
});

test.each([
  [
    'before the insluiting',
    running,
    { ...short, vanaf: '2026-01-09' },
    'vanaf',
  ],
  [
    'that ends before it begins',
    running,
    { ...long, tot: '2026-05-31' },
    'tot',
  ],
  ['beyond the expected end', running, { ...long, tot: '2026-08-02' }, 'tot'],
  ['short, of two days', running, { ...short, tot: '2026-06-02' }, 'tot'],
  [
    'after release',
    { ...running, werkelijkeEinddatum: '2026-07-01' },
    short,
    'detentie',
  ],
])('a leave %s is refused', (_which, detentie, verlof, field) => {
  let refused: string | null = null;
  try {
    checkVerlof(detentie, verlof);
  } catch (error) {
    refused = (error as DomainError).fout.veld;
  }
  expect(refused).toBe(field);
});

const rtvi: Verlofsoort[] = [
  'KORTDUREND_REINTEGRATIEVERLOF',
  'LANGDUREND_REINTEGRATIEVERLOF',
  'INCIDENTEEL_VERLOF',
  'EXTRAMURALE_ARBEID',
];
const forensic: Verlofsoort[] = [
  'BEGELEID_VERLOF',
  'ONBEGELEID_VERLOF',
  'TRANSMURAAL_VERLOF',
];
test.each([
  ['VOORLOPIGE_HECHTENIS', rtvi],
  ['GEVANGENISSTRAF', rtvi],
  ['ISD_MAATREGEL', rtvi],
  ['VERVANGENDE_HECHTENIS', rtvi],
  ['TBS_MET_DWANGVERPLEGING', [...forensic, 'PROEFVERLOF']],
  ['FORENSISCHE_ZORG', forensic],
] as [Detentietitel, Verlofsoort[]][])(
  'under %s there is %j, and no other leave',
  (titel, allowed) => {
    const accepted = [...rtvi, ...forensic, 'PROEFVERLOF' as const].filter(
      (soort) => {
        try {
          checkVerlof({ ...running, titel }, { ...short, soort });
          return true;
        } catch (error) {
          expect((error as DomainError).fout.veld).toBe('soort');
          return false;
        }
      },
    );
    expect(accepted).toEqual(allowed);
  },
);
