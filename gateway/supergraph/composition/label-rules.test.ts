import { expect, test } from '@jest/globals';
import { committedSupergraph } from '../committed.js';
import { Supergraph } from '../supergraph.js';
import { compositionResult } from './composition-result.js';
import { mergedLabels } from './label-rules.js';
import { parsedSchema, partnerSchemas } from './partner-schema.js';

type Edit = (labels: Record<string, Record<string, string>>) => void;

const supergraph = new Supergraph(committedSupergraph());
const asTheyAre = partnerSchemas();

/** The schemas, with the labels of some partners changed; `null` is no labels.json. */
const schemas = (edits: Record<string, Edit | string | null>) =>
  asTheyAre.map((schema) => {
    const edit = edits[schema.name];
    if (edit === undefined) return schema;
    if (typeof edit !== 'function') return { ...schema, labels: edit };
    const labels = JSON.parse(schema.labels!) as Parameters<Edit>[0];
    edit(labels);
    return { ...schema, labels: JSON.stringify(labels) };
  });
const merged = (edits: Parameters<typeof schemas>[0]) =>
  mergedLabels(supergraph, schemas(edits).map(parsedSchema));

test('schemas with a value that has no label do not compose, and its place is named', () => {
  const { errors } = compositionResult(
    schemas({ dji: (labels) => delete labels.Programma?.PLUS }),
  );
  expect(errors?.map(String)).toEqual([
    expect.stringMatching(
      /^dji \(subgraphs\/dji\/schema\.graphql:\d+:3\): Programma\.PLUS has no Dutch label\. Write .* in subgraphs\/dji\/labels\.json\.$/,
    ),
  ]);
});

test('a label of no value, or of a value of another partner, is refused', () => {
  const { faults } = merged({
    gemeente: (labels) => {
      labels.FunctieAdres!.POSTBUS = 'Postbus';
      labels.Fase = { NAZORG: 'Nazorg' };
    },
  });
  expect(faults.map(({ message }) => message)).toEqual([
    expect.stringContaining('a label for FunctieAdres.POSTBUS, which is no'),
    expect.stringContaining('a label for Fase.NAZORG, which is no'),
  ]);
});

test('two partners that call a value differently are both named', () => {
  const [fault] = merged({
    akkoord: (labels) => (labels.Verlofbesluit!.TOEGEKEND = 'Verleend'),
  }).faults;
  expect(fault?.code).toBe('LABELS_DIFFER');
  expect(fault?.nodes.map(({ loc }) => loc?.source.name)).toEqual([
    'subgraphs/akkoord/schema.graphql',
    'subgraphs/dji/schema.graphql',
  ]);
  expect(fault?.message).toBe(
    'akkoord calls Verlofbesluit.TOEGEKEND "Verleend", and dji "Toegekend".',
  );
});

test.each(['{', '[]', '{"Programma": {"PLUS": ""}}', '{"Programma": null}'])(
  'a labels.json that is not what it should be is refused: %s',
  (text) => {
    const { faults } = merged({ dji: text });
    expect(faults.map(({ code }) => code)).toContain('LABELS_INVALID');
  },
);

test('of a partner without labels.json the codes in words are the labels, and those that others label stay', () => {
  const { labels, inWords, faults } = merged({ dji: null });
  expect(faults).toEqual([]);
  expect(labels.Detentiestatus).toEqual({
    INGESLOTEN: 'Ingesloten',
    TIJDELIJK_AFWEZIG: 'Tijdelijk afwezig',
    IN_VRIJHEID_GESTELD: 'In vrijheid gesteld',
  });
  expect(labels.Detentietitel?.ISD_MAATREGEL).toBe('ISD-maatregel');
  const found = inWords.map(({ coordinate }) => coordinate);
  expect(found).toContain('Detentiestatus.INGESLOTEN');
  expect(found).not.toContain('Detentietitel.ISD_MAATREGEL');
});
