import { describe, expect, test } from '@jest/globals';
import type { Caller } from '../access/caller.js';
import type { MeldingInput } from './melding-input.js';
import { checkSenderPolicy } from './sender-policy.js';
import type { Meldingsoort, Partij } from '../access/partij.js';
import { testCaller } from '../testing/test-partner.js';
import { DomainError } from '../graphql/domain-error.js';

const soorten: readonly Meldingsoort[] = [
  'AANKOMST',
  'OVERPLAATSING',
  'GEMEENTEWIJZIGING',
  'ORGANISATIEWIJZIGING',
  'ADVIESAANVRAAG',
  'ONTSLAG_AANGEKONDIGD',
  'ONTSLAG',
  'GEGEVENSWIJZIGING',
];
const partijen: readonly Partij[] = [
  'DJI',
  'RECLASSERING',
  'GEMEENTE',
  'JUSTITIABELE',
  'AKKOORD',
];
const system = (organisation: string) =>
  testCaller({ role: 'systeem', organisation });
const melding = (soort: Meldingsoort, ...partijen: Partij[]): MeldingInput => ({
  melding: 'melding',
  soort,
  justitiabele: 'person',
  tijdstip: '2026-01-01T00:00:00.000Z',
  betrokkenheden: partijen.map((partij) => ({
    partij,
    organisatie: 'code',
    vanaf: '2026-01-01T00:00:00.000Z',
  })),
});
/** The field for which it is refused; `null` when it passes. */
function refusedFor(sender: Caller, input: MeldingInput): string | null {
  try {
    checkSenderPolicy(sender, input);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.fout.code).toBe('REGEL');
    return error.fout.veld;
  }
}

describe('who may report what', () => {
  test.each<[Partij, string[]]>([
    [
      'DJI',
      [
        'AANKOMST DJI',
        'AANKOMST RECLASSERING',
        'AANKOMST GEMEENTE',
        'OVERPLAATSING DJI',
        'ONTSLAG_AANGEKONDIGD DJI',
        'ONTSLAG DJI',
      ],
    ],
    [
      'RECLASSERING',
      ['ORGANISATIEWIJZIGING RECLASSERING', 'ADVIESAANVRAAG RECLASSERING'],
    ],
    ['GEMEENTE', ['GEMEENTEWIJZIGING GEMEENTE']],
    ['AKKOORD', []],
    ['JUSTITIABELE', []],
  ])('N42: %s reports these relations and no other', (sender, expected) => {
    const passed = soorten.flatMap((soort) =>
      partijen
        .filter((partij) => !refusedFor(system(sender), melding(soort, partij)))
        .map((partij) => `${soort} ${partij}`),
    );
    expect(passed).toEqual(expected);
  });

  test('N42: a change is reported by those who declare it, and brings no relation', () => {
    const change = melding('GEGEVENSWIJZIGING');
    for (const sender of ['DJI', 'RECLASSERING', 'GEMEENTE'])
      expect(refusedFor(system(sender), change)).toBeNull();
    for (const sender of ['AKKOORD', 'JUSTITIABELE'])
      expect(refusedFor(system(sender), change)).toBe('soort');
    expect(refusedFor(system('DJI'), melding('GEGEVENSWIJZIGING', 'DJI'))).toBe(
      'betrokkenheden',
    );
  });

  test('N42: one relation too many refuses the melding whole', () => {
    expect(
      refusedFor(
        system('RECLASSERING'),
        melding('ADVIESAANVRAAG', 'RECLASSERING', 'GEMEENTE'),
      ),
    ).toBe('betrokkenheden');
    expect(refusedFor(system('GEMEENTE'), melding('AANKOMST'))).toBe('soort');
  });

  test('N42: who somebody is, only DJI says', () => {
    const met = { ...melding('GEMEENTEWIJZIGING', 'GEMEENTE'), skn: '1' };
    expect(refusedFor(system('GEMEENTE'), met)).toBe('skn');
    expect(refusedFor(system('GEMEENTE'), { ...met, skn: null } as never)).toBe(
      null,
    );
    const aankomst = { ...melding('AANKOMST', 'DJI'), skn: '1' };
    expect(refusedFor(system('DJI'), aankomst)).toBeNull();
  });

  test("N42: nobody but a party's own system reports anything, whatever his scopes", () => {
    for (const who of [
      testCaller({ scopes: ['melding:schrijven'], organisation: 'DJI' }),
      testCaller({ role: 'coordinator-nazorg', organisation: 'GEMEENTE' }),
    ])
      expect(() => checkSenderPolicy(who, melding('AANKOMST', 'DJI'))).toThrow(
        expect.objectContaining({
          extensions: expect.objectContaining({ code: 'FORBIDDEN' }),
        }),
      );
  });
});
