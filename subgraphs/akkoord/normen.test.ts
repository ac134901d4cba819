import { describe, expect, test } from '@jest/globals';
import { normen } from './normen.fixture.js';
import { rules } from './service/termijnen/rules.js';

test('the table has each norm once', () => {
  const codes = normen.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual([
    'MELDING_GEMEENTE_BEGIN_DETENTIE',
    'MELDING_RECLASSERING_BIJ_AANKOMST',
    'MELDING_UITKERING_BIJ_DETENTIE',
    'SCREENING_10_WERKDAGEN',
    'TRAJECTGESPREK_NA_SCREENING',
    'PLAN_4_WEKEN',
    'VERBLIJFSPLAN_1_MAAND',
    'DEELBAAR_PLAN_AAN_GEMEENTE',
    'MDO_6_WEKEN',
    'GEDRAGSRAPPORTAGE_6_WEKEN',
    'VERLOF_MET_IDENTITEITSBEWIJS',
    'MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG',
    'MELDING_GEMEENTE_EINDE_DETENTIE',
    'ADVIES_UITERLIJK',
    'TOEZICHT_30_DAGEN',
    'TOEZICHT_7_DAGEN',
    'TOEZICHT_EERSTE_CONTACT_2_WEKEN',
    'SCHULDHULP_4_WEKEN',
    'SCHULDHULP_3_WERKDAGEN',
  ]);
});

test('every norm has a rule, except two for which no partner has the data', () => {
  expect(
    normen.filter(({ code }) => !rules[code]).map(({ code }) => code),
  ).toEqual(['MELDING_UITKERING_BIJ_DETENTIE', 'GEDRAGSRAPPORTAGE_6_WEKEN']);
});

test('every rule belongs to a norm', () => {
  const codes = normen.map(({ code }) => code);
  expect(
    Object.keys(rules).filter((code) => !codes.includes(code)),
  ).toHaveLength(0);
});

describe.each(normen.map((norm) => [norm.code, norm] as const))(
  '%s',
  (_code, norm) => {
    test('has a length, unless it is due immediately', () => {
      expect(norm.aantal === null).toBe(norm.eenheid === 'ONVERWIJLD');
    });

    test('is extended by the Algemene termijnenwet only if it is statutory and counted forward in days, weeks or months', () => {
      const isMovable =
        norm.richting === 'VOORUIT' &&
        ['WET', 'REGELING'].includes(norm.zekerheid) &&
        ['KALENDERDAGEN', 'WEKEN', 'MAANDEN'].includes(norm.eenheid);
      expect(norm.termijnenwet.verschuift).toBe(isMovable);
    });

    test('names its source', () => {
      expect(norm.bron).toMatch(/^S\d+: /);
    });
  },
);
