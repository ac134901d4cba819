import { afterAll, expect, test } from '@jest/globals';
import { apiSchemaOf } from '../execution/api-schema.js';
import { committedSupergraph } from './committed.js';
import { planSupergraphInWorker } from './planning.js';
import { Supergraph } from './supergraph.js';

const planning = planSupergraphInWorker(committedSupergraph());
afterAll(() => planning.stop());

test('a supergraph is parsed and built once, from the same document', () => {
  const supergraph = new Supergraph(committedSupergraph());
  const { document, schema, facts } = supergraph;
  expect(supergraph.document).toBe(document);
  expect(supergraph.schema).toBe(schema);
  expect(facts.schema).toBe(schema);
  const types = Object.values(schema.getTypeMap()).flatMap(
    ({ astNode }) => astNode ?? [],
  );
  expect(types.length).toBeGreaterThan(100);
  expect(types.filter((node) => !document.definitions.includes(node))).toEqual(
    [],
  );
});

test('the planning worker returns the API schema, without access rules and join directives', async () => {
  const schema = await apiSchemaOf(await planning.apiSchema());
  expect(schema.getQueryType()?.getFields()).toHaveProperty('gedetineerden');
  expect(
    schema.getDirectives().filter(({ name }) => /join|requires/.test(name)),
  ).toEqual([]);
});

test('a supergraph with a violation is rejected by the worker with the reason', async () => {
  const unfit = planSupergraphInWorker(
    committedSupergraph().replaceAll('@tag(name: "zonder-persoon")', ''),
  );
  await expect(unfit.apiSchema()).rejects.toThrow(
    'the audit log could not identify',
  );
  await unfit.stop();
});
