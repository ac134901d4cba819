import { expect, test } from '@jest/globals';
import { isInputObjectType, isObjectType, parse } from 'graphql';
import { committedSupergraph } from '../supergraph/committed.js';
import { Supergraph } from '../supergraph/supergraph.js';
import { inlinePersonValue, personalInputs } from './person-values.js';

const { schema, accessRules } = new Supergraph(committedSupergraph());
const isPersonal = personalInputs(schema, accessRules);

/** Every argument and input field of the graph. */
const coordinates = Object.values(schema.getTypeMap()).flatMap((type) => {
  if (isInputObjectType(type))
    return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) =>
    args.map((argument) => `${type.name}.${name}(${argument.name})`),
  );
});

test('the arguments that are a personal number, a name or a day of birth follow from the schema', () => {
  expect(coordinates.filter(isPersonal).sort()).toEqual([
    'DetentieRegistrerenInput.bsn',
    'DetentieRegistrerenInput.geboortedatum',
    'DetentieRegistrerenInput.naam',
    'DetentieRegistrerenInput.skn',
    'MeldingAanGemeenteInput.bsn',
    'MeldingAanReclasseringInput.skn',
    'Query.gedetineerden(naam)',
    'Query.zoekJustitiabele(bsn)',
    'Query.zoekJustitiabele(registratienummer)',
    'Query.zoekJustitiabele(skn)',
  ]);
});

test.each([
  [
    '{ zoekJustitiabele(bsn: "999990007") { id } }',
    'Query.zoekJustitiabele(bsn)',
  ],
  [
    '{ zoekJustitiabele(bsn: 999990007) { id } }',
    'Query.zoekJustitiabele(bsn)',
  ],
  [
    '{ a: gedetineerden(naam: "jan") { totalCount } }',
    'Query.gedetineerden(naam)',
  ],
  [
    '{ ...F } fragment F on Query { gedetineerden(naam: """jan""") { totalCount } }',
    'Query.gedetineerden(naam)',
  ],
  [
    'query ($n: String = "jan") { gedetineerden(naam: $n) { totalCount } }',
    'Query.gedetineerden(naam)',
  ],
  [
    '{ zoekJustitiabele(bsn: "999990007") @skip(if: true) { id } }',
    'Query.zoekJustitiabele(bsn)',
  ],
  [
    'mutation ($a: ID!) { detentieRegistreren(input: {skn: $a, bsn: "999990007"}) { fout { code } } }',
    'DetentieRegistrerenInput.bsn',
  ],
  [
    'mutation ($i: MeldingAanGemeenteInput = {bsn: "999990007"}) { meldingAanGemeente(input: $i) { ontvangen } }',
    'MeldingAanGemeenteInput.bsn',
  ],
])('%s has one in its text', (text, coordinate) => {
  expect(inlinePersonValue(schema, parse(text), isPersonal)).toBe(coordinate);
});

test.each([
  'query ($n: ID!) { zoekJustitiabele(bsn: $n) { id } }',
  'query ($n: ID = null) { zoekJustitiabele(bsn: $n) { id } }',
  '{ zoekJustitiabele(bsn: null) { id } }',
  '{ justitiabele(id: "43740770-bf84-4cef-9e2b-955cc2bc1077") { id } }',
  '{ gedetineerden(inrichting: "PI-VUGHT", status: GEDETINEERD) { totalCount } }',
  'query ($n: String = "x", $s: ID!) { gemeente(code: $n) { naam } zoekJustitiabele(skn: $s) { id } }',
])('%s has none', (text) => {
  expect(inlinePersonValue(schema, parse(text), isPersonal)).toBeNull();
});
