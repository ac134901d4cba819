import { describe, expect, test } from '@jest/globals';
import { DomainErrorData } from '../../../shared/graphql/domain-error.js';
import { checkVaststellen } from './basisvoorwaarde-vaststellen.js';
import { checkAanvraag } from './dienst-aanvragen.js';
import { checkRegelen } from './dienst-regelen.js';
import { presentCodes } from './present-codes.js';
import { checkVestiging } from './vestiging-wijzigen.js';

const day = '2026-03-10';
const tomorrow = '2026-03-11';

/** The input field that a rule refuses, or `null` when no rule does. */
function refused(check: () => unknown): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof DomainErrorData && error.fout.code === 'REGEL')
      return error.fout.veld;
    throw error;
  }
}

describe('setting a basisvoorwaarde', () => {
  test.each([
    ['IDENTITEITSBEWIJS', 'GEREGELD', null, 'soort'],
    ['ZORG', 'IN_BEHANDELING', null, 'status'],
    ['ZORG', 'NIET_NODIG', null, 'status'],
    ['ZORG', 'AFGEWEZEN', null, 'status'],
    ['ZORG', 'HULPVRAAG', null, null],
    ['ZORG', 'ONBEKEND', null, null],
    ['ZORG', 'GEREGELD', tomorrow, null],
    ['ONDERDAK', 'GEREGELD', '2026-03-09', 'geldigTot'],
    ['ONDERDAK', 'GEREGELD', day, null],
    ['ONDERDAK', 'HULPVRAAG', tomorrow, 'geldigTot'],
    ['SCHULDEN', 'AFGEWEZEN', null, null],
  ] as const)('%s to %s until %s: %s', (soort, status, geldigTot, veld) => {
    expect(
      refused(() => checkVaststellen({ soort, status, geldigTot }, day)),
    ).toBe(veld);
  });
});

describe('asking for a service', () => {
  const ask = (
    input: Partial<Parameters<typeof checkAanvraag>[0]>,
    nederlander: boolean | null = true,
    open: Parameters<typeof checkAanvraag>[2] = [],
  ) =>
    refused(() =>
      checkAanvraag(
        { soort: 'SCHULDHULP', aangevraagdOp: day, ...input },
        { nederlander },
        open,
        day,
      ),
    );

  test('may be today, not tomorrow', () => {
    expect(ask({})).toBeNull();
    expect(ask({ aangevraagdOp: tomorrow })).toBe('aangevraagdOp');
  });

  test('can be threatening for schuldhulp alone (Wgs art. 4)', () => {
    expect(ask({ bedreigend: true })).toBeNull();
    expect(ask({ soort: 'BUDGETBEHEER', bedreigend: true })).toBe('bedreigend');
  });

  test('is refused while the same service is being asked for, and allowed again after that', () => {
    expect(ask({}, true, [{ openSoort: 'SCHULDHULP' }])).toBe('soort');
    expect(ask({}, true, [{ openSoort: null }])).toBeNull();
    expect(ask({}, true, [{ openSoort: 'BIJSTAND' }])).toBeNull();
  });

  test('a Dutch identity card is for Dutch people, and for who may be one', () => {
    expect(ask({ soort: 'NIK_AANVRAAG' }, false)).toBe('soort');
    expect(ask({ soort: 'NIK_AANVRAAG' }, null)).toBeNull();
  });
});

describe('arranging a service', () => {
  const dienst = { aangevraagdOp: '2026-02-01', eersteGesprekOp: null };
  test.each([
    [{}, 'geregeldOp'],
    [{ eersteGesprekOp: '2026-01-31' }, 'eersteGesprekOp'],
    [{ eersteGesprekOp: '2026-02-01' }, null],
    [{ geregeldOp: '2026-01-31' }, 'geregeldOp'],
    [{ geregeldOp: tomorrow }, 'geregeldOp'],
    [{ eersteGesprekOp: day, geregeldOp: day }, null],
    [{ eersteGesprekOp: day, geregeldOp: '2026-03-09' }, 'geregeldOp'],
  ])('with %j: %s', (input, veld) => {
    expect(refused(() => checkRegelen(dienst, input, day))).toBe(veld);
  });

  test('not before a first talk that was recorded earlier', () => {
    const talked = { ...dienst, eersteGesprekOp: '2026-03-01' };
    const check = () => checkRegelen(talked, { geregeldOp: '2026-02-28' }, day);
    expect(refused(check)).toBe('geregeldOp');
  });
});

describe('another gemeente to settle in', () => {
  const inwoner = { gemeenteVanVestiging: '0344' };
  test('must exist today and be another one', () => {
    const gemeente = (code: string, einddatum: string | null) =>
      refused(() => checkVestiging(inwoner, { code, einddatum }, day));
    expect(gemeente('0599', null)).toBeNull();
    expect(gemeente('0599', tomorrow)).toBeNull();
    expect(gemeente('0599', day)).toBe('gemeente');
    expect(gemeente('0344', null)).toBe('gemeente');
  });
});

describe('a merged gemeente', () => {
  const gemeente = (code: string, einddatum: string, opvolgerCode: string) => ({
    code,
    einddatum,
    opvolgerCode,
  });
  const known = [
    gemeente('0693', '2013-01-01', '1927'),
    gemeente('1927', '2019-01-01', '1978'),
    gemeente('0001', tomorrow, '0002'),
    gemeente('0008', '2010-01-01', '0009'),
    gemeente('0009', '2010-01-01', '0008'),
  ];
  const present = (...codes: string[]) =>
    presentCodes(
      (wanted) =>
        Promise.resolve(known.filter(({ code }) => wanted.includes(code))),
      codes,
      day,
    );

  test('becomes its present one, over as many mergers as there were', async () => {
    const of = await present('0693', '1927', '0344');
    expect(['0693', '1927', '1978', '0344'].map(of)).toEqual([
      '1978',
      '1978',
      '1978',
      '0344',
    ]);
  });

  test('stays itself until the day of the merger', async () => {
    expect((await present('0001'))('0001')).toBe('0001');
  });

  test('in a list that runs in a circle gives an answer', async () => {
    expect(['0008', '0009']).toContain((await present('0008'))('0008'));
  });
});
