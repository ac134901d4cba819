import { describe, expect, test } from '@jest/globals';
import { committedSupergraph } from '../../supergraph/committed.js';
import type { Evaluation, Evaluations } from './decision-point.js';
import { inProcess } from './in-process.js';
import { policies } from './policies.js';
import { Supergraph } from '../../supergraph/supergraph.js';

const subject = (changes: object): Evaluation['subject'] => ({
  type: 'user',
  id: 'u1',
  ...changes,
  properties: {
    role: 'reclasseringswerker',
    organisation: 'RN',
    client: 'c1',
    waarneming: false,
    noodtoegang: false,
    ...(changes as Partial<Evaluation['subject']>).properties,
  },
});
const questions = (changes: object, ...names: string[]): Evaluations => ({
  subject: subject(changes),
  action: { name: 'read', properties: {} },
  context: { time: '2026-01-05T12:00:00.000Z', traceparent: '' },
  evaluations: names.map((id) => ({ resource: { type: 'policy', id } })),
  options: { evaluations_semantic: 'execute_all' },
});
const { signal } = new AbortController();
const decide = async (changes: object, ...names: string[]) =>
  (await inProcess(policies).decide(questions(changes, ...names), signal)).map(
    ({ decision }) => decision,
  );

describe('risico-oordeel-door-professional', () => {
  test.each<[string, object, boolean]>([
    ['a reclasseringswerker', {}, true],
    ['a caller with a delegation', { waarneming: true }, true],
    ['one who came in by emergency access', { noodtoegang: true }, false],
    ['a casemanager', { role: 'casemanager' }, false],
    ['a justitiabele about himself', { role: 'justitiabele' }, false],
  ])('%s', async (_title, properties, expected) => {
    expect(
      await decide({ properties }, 'risico-oordeel-door-professional'),
    ).toEqual([expected]);
  });

  test('not a system, whatever its role', async () => {
    expect(
      await decide({ type: 'service' }, 'risico-oordeel-door-professional'),
    ).toEqual([false]);
  });
});

test.each(['onbekend', 'toString', '__proto__', ''])(
  'N29: an unknown policy is denied, the others are decided: %s',
  async (unknown) => {
    const known = 'risico-oordeel-door-professional';
    expect(await decide({}, unknown, known)).toEqual([false, true]);
  },
);

test('the table has every policy in the schemas, and no other', () => {
  expect(Object.keys(policies).sort()).toEqual(
    [...new Supergraph(committedSupergraph()).accessRules.policies].sort(),
  );
});
