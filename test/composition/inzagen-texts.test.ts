import { expect, test } from '@jest/globals';
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';
import { roles } from '../../shared/access/caller.js';
import { parties } from '../../shared/access/parties.js';
import { inrichtingen } from '../../shared/reference-data/inrichtingen.js';
import { reclasseringsorganisaties } from '../../shared/reference-data/reclasseringsorganisaties.js';
import { notPlain, wordsToAvoid } from '../../shared/testing/plain-dutch.js';
import { naamOf, zinOf } from '../../subgraphs/logboek/service/inzager.js';
import {
  uitlegOf,
  gegevensOf,
} from '../../subgraphs/logboek/service/uitleg.js';
import {
  soorten,
  soortVan,
  soortVanMutation,
  teksten,
} from '../../subgraphs/logboek/teksten.js';

const schema = new Supergraph(committedSupergraph()).schema;
const carriers = /(Connection|Edge|Payload)$/;
const types = Object.values(schema.getTypeMap()).filter(
  (type) =>
    (isObjectType(type) || isInterfaceType(type)) &&
    !type.name.startsWith('__'),
);
const purposes = verwerkingsregister.map(
  ({ uri }) => /\/([a-z-]+)\/v\d+$/.exec(uri)![1]!,
);

/** Every string of a table. */
const textsOf = (table: unknown): string[] =>
  typeof table === 'string'
    ? [table]
    : Object.values(table as object).flatMap(textsOf);

/** A name longer than that of any gemeente. */
const longGemeente = "Nuenen, Gerwen en Nederwetten bij 's-Hertogenbosch";

const inzagers = [
  ...inrichtingen.map(({ code }) => ({
    rol: 'casemanager',
    organisatie: code,
  })),
  ...Object.keys(reclasseringsorganisaties).map((organisatie) => ({
    rol: 'reclasseringswerker',
    organisatie,
  })),
  { rol: 'coordinator-nazorg', organisatie: '0344' },
  ...parties.map(({ code }) => ({ rol: 'systeem', organisatie: code })),
  ...roles.map((rol) => ({ rol, organisatie: null })),
];

test('every role and every purpose of the register has a text', () => {
  expect(roles.filter((role) => !(role in teksten.rol))).toEqual([]);
  expect(purposes.filter((purpose) => !(purpose in teksten.doel))).toEqual([]);
});

test('every type of the graph has a kind of data, or is named as without', () => {
  const without = types
    .map(({ name }) => name)
    .filter((name) => !carriers.test(name) && !(name in soortVan));
  expect(without).toEqual([]);
});

test('every value and every gemeente of a person has a kind of data', () => {
  const person = schema.getType('Justitiabele');
  if (!isObjectType(person)) throw new Error('no person');
  const without = Object.values(person.getFields())
    .filter(({ name, type }) => {
      const named = getNamedType(type);
      return name !== 'id' && (isLeafType(named) || named.name === 'Gemeente');
    })
    .map(({ name }) => `Justitiabele.${name}`)
    .filter((name) => !soortVan[name]);
  expect(without).toEqual([]);
});

test('every mutation has a kind of data', () => {
  const beginnings = Object.keys(soortVanMutation);
  const without = Object.keys(schema.getMutationType()!.getFields()).filter(
    (name) => !beginnings.some((beginning) => name.startsWith(beginning)),
  );
  expect(without).toEqual([]);
});

test('no text is left of a role, purpose, type or mutation that is gone', () => {
  const names = new Set(types.map(({ name }) => name));
  const mutations = Object.keys(schema.getMutationType()!.getFields());
  expect(
    Object.keys(teksten.rol).filter((role) => !roles.includes(role as never)),
  ).toEqual([]);
  expect(
    Object.keys(teksten.doel).filter((name) => !purposes.includes(name)),
  ).toEqual([]);
  expect(
    Object.keys(soortVan).filter((key) => !names.has(key.split('.')[0]!)),
  ).toEqual([]);
  expect(
    Object.keys(soortVanMutation).filter(
      (beginning) => !mutations.some((name) => name.startsWith(beginning)),
    ),
  ).toEqual([]);
});

test('every text of the table is plain Dutch in sentences of at most 15 words', () => {
  const texts = [...textsOf(teksten), ...textsOf(soorten)];
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.flatMap(notPlain)).toEqual([]);
});

test('every sentence made from the table is plain, for every organisation, role, purpose and kind', () => {
  const made = [
    ...inzagers.flatMap((inzager) => [
      zinOf(inzager, longGemeente),
      zinOf(inzager, null),
    ]),
    ...verwerkingsregister.flatMap(({ uri }) =>
      [['Query.justitiabele'], ['Mutation.afspraakNakomen']].flatMap((velden) =>
        uitlegOf({
          id: 'span',
          cursor: 'cursor',
          organisatie: null,
          rol: 'casemanager',
          tijdstip: '2026-09-30T22:59:00.000Z',
          doel: uri,
          velden,
          waarneming: true,
          noodtoegang: true,
        }),
      ),
    ),
    ...gegevensOf(Object.keys(soortVan)).map((kind) => `Het ging om ${kind}.`),
  ];
  expect(made.flatMap(notPlain)).toEqual([]);
  expect(made.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([]);
});

test('organisations are named, never by a code', () => {
  const named = inzagers.map((inzager) => naamOf(inzager, 'Utrecht'));
  expect(named).toEqual(
    expect.arrayContaining([
      'PI Vught',
      'Reclassering Nederland',
      'de gemeente Utrecht',
      'DJI',
    ]),
  );
  const codes = inzagers.flatMap(({ organisatie }) => organisatie ?? []);
  expect(
    named.filter((name) => name !== 'DJI' && codes.includes(name)),
  ).toEqual([]);
});

test('plain Dutch has neither a long sentence nor a word to avoid', () => {
  const words = (count: number) => `${Array(count).fill('woord').join(' ')}.`;
  expect(notPlain(words(15))).toEqual([]);
  expect(notPlain(`Kort. ${words(16)}`)).toEqual([`long: ${words(16)}`]);
  expect(notPlain('Dat is Middels een brief, in het kader van iets.')).toEqual([
    'middels',
    'in het kader van',
  ]);
  expect(notPlain('Dit gaat over welkeurig en verwerkingen.')).toEqual([]);
  expect(Object.keys(wordsToAvoid).length).toBeGreaterThan(40);
});
