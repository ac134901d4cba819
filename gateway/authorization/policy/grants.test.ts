import { describe, expect, test } from '@jest/globals';

import { parse, type OperationDefinitionNode } from 'graphql';
import { createLogger } from '../../../shared/logger.js';
import { testCaller } from '../../../shared/testing/test-partner.js';
import { traceOf } from '../../../shared/telemetry/trace-context.js';
import { Metrics } from '../../http/metrics.js';
import type { Decision, DecisionPoint } from './decision-point.js';
import { policyGrants } from './grants.js';

const query = parse('{ a }').definitions[0] as OperationDefinitionNode;

/** What is granted of `a` and `b` by a decision point that says this. */
async function granted(decide: DecisionPoint['decide'], gone = false) {
  const metrics = new Metrics();
  const grants = policyGrants(
    { decide, close: async () => {} },
    { metrics, logger: createLogger('test', 'silent') },
  );
  const client = new AbortController();
  if (gone) client.abort();
  const names = await grants(['a', 'b'], query, {
    caller: testCaller('casemanager-vught'),
    trace: traceOf(undefined, undefined),
    clientDisconnected: client.signal,
  });
  const isCounted = (await metrics.registry.metrics()).includes(
    'outcome="failed"',
  );
  return { names: [...names], isCounted };
}

describe('N29: only a decision that is true grants a policy, whatever the decision point returns', () => {
  test.each<[string, unknown[]]>([
    ['a text', [{ decision: 'true' }, { decision: 'yes' }]],
    ['a number', [{ decision: 1 }, { decision: {} }]],
    ['nothing', [null, {}]],
    ['a denial', [{ decision: false }, { decision: false }]],
  ])('%s', async (_title, decisions) => {
    expect(await granted(async () => decisions as Decision[])).toEqual({
      names: [],
      isCounted: false,
    });
  });

  test.each<[string, () => unknown]>([
    ['it fails', () => Promise.reject(new Error())],
    ['it answers nothing', () => Promise.resolve(undefined)],
    ['too few', () => Promise.resolve([{ decision: true }])],
  ])('%s, which is counted', async (_title, decide) => {
    expect(await granted(decide as DecisionPoint['decide'])).toEqual({
      names: [],
      isCounted: true,
    });
  });

  test('each policy by its own decision', async () => {
    const answer = [{ decision: false }, { decision: true }];
    expect((await granted(async () => answer)).names).toEqual(['b']);
  });
});

test('a disconnected client is no failure of the decision point', async () => {
  expect(await granted(() => Promise.reject(new Error()), true)).toEqual({
    names: [],
    isCounted: false,
  });
});
