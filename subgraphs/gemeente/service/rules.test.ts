import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import { checkVaststellen } from './basisvoorwaarde-vaststellen.js';
import { checkAanvraag } from './dienst-aanvragen.js';
import { checkRegelen } from './dienst-regelen.js';
import { currentCodes } from './current-codes.js';
import { checkVestiging } from './vestiging-wijzigen.js';

const day = '2026-03-10';
const tomorrow = '2026-03-11';

/** The input field that a rule rejects; `null` if no rule does. */
function rejectedField(check: () => unknown): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof DomainError && error.fout.code === 'REGEL')
      return error.fout.veld;
    throw error;
  }
}

describe('basisvoorwaardeVaststellen', () => {
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
      rejectedField(() => checkVaststellen({ soort, status, geldigTot }, day)),
    ).toBe(veld);
  });
});

describe('dienstAanvragen', () => {
  const request = (
    input: Partial<Parameters<typeof checkAanvraag>[0]>,
    nederlander: boolean | null = true,
    open: Parameters<typeof checkAanvraag>[2] = [],
  ) =>
    rejectedField(() =>
      checkAanvraag(
        { soort: 'SCHULDHULP', aangevraagdOp: day, ...input },
        { nederlander },
        open,
        day,
      ),
    );

  test('accepts today and rejects tomorrow', () => {
    expect(request({})).toBeNull();
    expect(request({ aangevraagdOp: tomorrow })).toBe('aangevraagdOp');
  });

  test('accepts bedreigend for SCHULDHULP only (Wgs art. 4)', () => {
    expect(request({ bedreigend: true })).toBeNull();
    expect(request({ soort: 'BUDGETBEHEER', bedreigend: true })).toBe(
      'bedreigend',
    );
  });

  test('rejects a second open request for the same service', () => {
    expect(request({}, true, [{ openSoort: 'SCHULDHULP' }])).toBe('soort');
    expect(request({}, true, [{ openSoort: null }])).toBeNull();
    expect(request({}, true, [{ openSoort: 'BIJSTAND' }])).toBeNull();
  });

  test('accepts NIK_AANVRAAG for Dutch people and for people of unknown nationality', () => {
    expect(request({ soort: 'NIK_AANVRAAG' }, false)).toBe('soort');
    expect(request({ soort: 'NIK_AANVRAAG' }, null)).toBeNull();
  });
});

describe('dienstRegelen', () => {
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
    expect(rejectedField(() => checkRegelen(dienst, input, day))).toBe(veld);
  });

  test('rejects a day before the first conversation that was recorded earlier', () => {
    const recorded = { ...dienst, eersteGesprekOp: '2026-03-01' };
    const check = () =>
      checkRegelen(recorded, { geregeldOp: '2026-02-28' }, day);
    expect(rejectedField(check)).toBe('geregeldOp');
  });
});

describe('vestigingWijzigen', () => {
  const inwoner = { gemeenteVanVestiging: '0344' };
  test('requires another gemeente that exists today', () => {
    const gemeente = (code: string, einddatum: string | null) =>
      rejectedField(() => checkVestiging(inwoner, { code, einddatum }, day));
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
  const currentOf = (...codes: string[]) =>
    currentCodes(
      (wanted) =>
        Promise.resolve(known.filter(({ code }) => wanted.includes(code))),
      codes,
      day,
    );

  test('maps to its current successor, over several mergers', async () => {
    const of = await currentOf('0693', '1927', '0344');
    expect(['0693', '1927', '1978', '0344'].map(of)).toEqual([
      '1978',
      '1978',
      '1978',
      '0344',
    ]);
  });

  test('maps to itself until the day of the merger', async () => {
    expect((await currentOf('0001'))('0001')).toBe('0001');
  });

  test('maps to something if the successors form a cycle', async () => {
    expect(['0008', '0009']).toContain((await currentOf('0008'))('0008'));
  });
});
