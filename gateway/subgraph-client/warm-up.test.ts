import { expect, test } from '@jest/globals';
import { stripIgnoredCharacters } from 'graphql';
import { planInProcess } from '../execution/planning/planning.js';
import { checkedPlanner } from '../supergraph/planning.js';
import { smallFederation } from '../testing/small-federation.js';

test('warm-up documents are planned before the first request, also for callers with other permissions', async () => {
  const known = '{ justitiabelen { id } }';
  const planned: string[] = [];
  const federation = await smallFederation(
    {},
    {
      warmUpDocuments: [known],
      planning: (supergraph) => {
        const { plan, ...rest } = planInProcess(checkedPlanner(supergraph));
        return {
          ...rest,
          plan: (document, labels) => {
            planned.push(document);
            return plan(document, labels);
          },
        };
      },
    },
  );
  try {
    expect(planned).toEqual([stripIgnoredCharacters(known)]);
    for (const persona of [
      'casemanager-vught',
      'reclasseringswerker-rn',
    ] as const) {
      const { body } = await federation.execute(known, {}, persona);
      expect(body.data.justitiabelen).toHaveLength(3);
    }
    expect(planned).toEqual([stripIgnoredCharacters(known)]);
    await federation.execute('{ justitiabelen { id naam } }');
    expect(planned).toHaveLength(2);
  } finally {
    await federation.stop();
  }
});
