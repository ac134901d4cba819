import { expect, test } from '@jest/globals';
import {
  PlanningFailed,
  PlannerOverloaded,
  planInProcess,
} from '../execution/planning/planning.js';
import { checkedPlanner } from '../supergraph/planning.js';
import { smallFederation } from '../testing/small-federation.js';

test('an operation that cannot be planned is refused; while the planner is overloaded it has a retry-after, and is executed later', async () => {
  const refusals = [new PlanningFailed(), new PlannerOverloaded()];
  const federation = await smallFederation(
    {},
    {
      planning: (supergraph) => ({
        ...planInProcess(checkedPlanner(supergraph)),
        plan: async () => {
          const refusal = refusals.shift();
          if (refusal) throw refusal;
          return null;
        },
        stop: async () => {},
      }),
    },
  );
  try {
    const involved = await federation.execute('{ justitiabelen { id naam } }');
    expect([involved.status, involved.body.errors[0].extensions]).toEqual([
      400,
      { code: 'BAD_USER_INPUT' },
    ]);
    const query = '{ justitiabelen { id } }';
    const { status, headers, body } = await federation.execute(query);
    expect([status, headers.get('retry-after'), body.errors]).toEqual([
      503,
      '5',
      [
        {
          message:
            'Too many operations wait to be planned. Try again in some seconds.',
          extensions: { code: 'OVERLOADED' },
        },
      ],
    ]);
    expect((await federation.execute(query)).status).toBe(200);
  } finally {
    await federation.stop();
  }
});

test('an operation that waits for its plan until the deadline of the request is refused with 504', async () => {
  const federation = await smallFederation(
    {},
    {
      requestDeadlineMs: 500,
      planning: (supergraph) => ({
        ...planInProcess(checkedPlanner(supergraph)),
        plan: () => new Promise(() => {}),
        stop: async () => {},
      }),
    },
  );
  try {
    const query = '{ justitiabelen { id } }';
    for (const { status, body } of [
      await federation.execute(query),
      await federation.execute(query),
    ])
      expect([status, body.errors[0].extensions]).toEqual([
        504,
        { code: 'DEADLINE_EXCEEDED' },
      ]);
  } finally {
    await federation.stop();
  }
});
