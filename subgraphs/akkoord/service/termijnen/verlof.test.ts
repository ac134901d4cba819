import { describe, expect, test } from '@jest/globals';
import { detentieFeit } from '../feiten/feiten.fixture.js';
import type { BasisvoorwaardeFeit, DetentieFeit } from '../feiten/feiten.js';
import { termijnenOfCode } from './termijnen.fixture.js';

const document = (
  overrides: Partial<BasisvoorwaardeFeit> = {},
): BasisvoorwaardeFeit => ({
  soort: 'IDENTITEITSBEWIJS',
  status: 'GEREGELD',
  geldigTot: '2026-06-20',
  peildatum: '2026-06-01',
  ...overrides,
});
const verlof = (
  basisvoorwaarden: BasisvoorwaardeFeit[] | null,
  peildatum = '2026-06-10',
  overrides: Partial<DetentieFeit['verloven'][number]> = {},
  detentie: Partial<DetentieFeit> = {},
) =>
  termijnenOfCode('VERLOF_MET_IDENTITEITSBEWIJS', {
    peildatum,
    basisvoorwaarden,
    detenties: [
      detentieFeit({
        verloven: [
          {
            id: 'verlof-1',
            soort: 'KORTDUREND_REINTEGRATIEVERLOF',
            vanaf: '2026-06-20',
            tot: '2026-06-21',
            besluit: 'TOEGEKEND',
            ...overrides,
          },
        ],
        ...detentie,
      }),
    ],
  });

describe('VERLOF_MET_IDENTITEITSBEWIJS', () => {
  test('is met by a document that is valid through the first day of leave', () => {
    expect(verlof([document()])).toEqual([
      '2026-06-20 2026-06-20 OP_TIJD 2026-06-01',
    ]);
    expect(verlof([document({ geldigTot: '2026-06-19' })])).toEqual([
      '2026-06-20 2026-06-20 LOOPT -',
    ]);
    expect(verlof([document({ geldigTot: null })])).toEqual([
      '2026-06-20 2026-06-20 OP_TIJD 2026-06-01',
    ]);
  });

  test.each([
    ['2026-06-19', 'LOOPT'],
    ['2026-06-20', 'LOOPT'],
    ['2026-06-21', 'OVERSCHREDEN'],
  ])('without a document it is on %s %s', (peildatum, status) => {
    expect(
      verlof([document({ status: 'HULPVRAAG', geldigTot: null })], peildatum),
    ).toEqual([`2026-06-20 2026-06-20 ${status} -`]);
  });

  test('does not move from a Saturday or a feestdag', () => {
    expect(verlof([], '2026-06-10', { vanaf: '2026-12-25' })[0]).toContain(
      '2026-12-25 2026-12-25',
    );
  });

  test('is ONBEKEND if the gemeente did not respond or does not know', () => {
    const unknown = ['2026-06-20 2026-06-20 ONBEKEND -'];
    expect(verlof(null)).toEqual(unknown);
    expect(verlof([])).toEqual(unknown);
    expect(verlof([document({ status: 'ONBEKEND' })])).toEqual(unknown);
    expect(verlof([document({ peildatum: null })])).toEqual(unknown);
  });

  test('what the gemeente found after the first day does not count for that day, unless the validity had ended', () => {
    const later = { peildatum: '2026-06-22' };
    expect(verlof([document(later)], '2026-06-25')).toEqual([
      '2026-06-20 2026-06-20 ONBEKEND -',
    ]);
    expect(
      verlof([document({ ...later, geldigTot: '2026-06-19' })], '2026-06-25'),
    ).toEqual(['2026-06-20 2026-06-20 OVERSCHREDEN -']);
  });

  test('refused verlof needs none, requested verlof until its first day', () => {
    expect(verlof([], '2026-06-10', { besluit: 'AFGEWEZEN' })).toEqual([]);
    const requested = { besluit: 'AANGEVRAAGD' } as const;
    expect(verlof([document()], '2026-06-20', requested)).toHaveLength(1);
    expect(verlof([document()], '2026-06-21', requested)).toEqual([]);
  });

  test('verlof after release needs none', () => {
    expect(
      verlof([], '2026-06-25', {}, { werkelijkeEinddatum: '2026-06-20' }),
    ).toEqual([]);
  });
});
