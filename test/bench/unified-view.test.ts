import { beforeAll, expect, test } from '@jest/globals';
import type { PartnerName } from '../../shared/config.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import {
  signedHeaders,
  testCaller,
} from '../../shared/testing/test-partner.js';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';
import { allScopes } from '../support/schema-oracle.js';
import { unifiedView } from '../support/unified-view.js';
import {
  joinUnifiedView,
  type SubgraphFetch,
} from './gateways/unified-view.js';
import { persona } from './persona.js';

let federation: SharedFederation;
beforeAll(async () => {
  federation = await sharedFederation();
});

test('the hand-written floor returns the same response as the gateway', async () => {
  const id = demoPersonId('knownToAll');
  const caller = testCaller({ ...testCaller(persona), scopes: allScopes });
  const fetchData: SubgraphFetch = async (partner, query, variables) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(
      federation.partners[partner as PartnerName].url,
      {
        method: 'POST',
        headers: signedHeaders(caller, partner, federation.callerKey, body),
        body,
      },
    );
    return ((await response.json()) as { data: unknown }).data;
  };
  const { body } = await federation.ask(
    persona,
    unifiedView,
    { id },
    allScopes,
  );
  expect(body.errors).toBeUndefined();
  expect(JSON.stringify(await joinUnifiedView(id, fetchData))).toBe(
    JSON.stringify(body.data),
  );
});
