import { beforeAll, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { relationsOf } from '../../gateway/cli/graph/access/relation.js';
import { openSchema } from '../../gateway/cli/graph/access/visible-types.js';
import { callerFor, parseWho } from '../../gateway/cli/graph/caller.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { checkedPlanner } from '../../gateway/supergraph/planning.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';

let federation: SharedFederation;
const supergraph = new Supergraph(committedSupergraph());
let schema: GraphQLSchema;
beforeAll(async () => {
  federation = await sharedFederation();
  schema = buildSchema(await checkedPlanner(supergraph).apiSchema());
});

async function relations(persona: PersonaName, person: string) {
  const { url, token } = federation;
  const found = await relationsOf(
    supergraph,
    openSchema(supergraph, schema, callerFor(parseWho(persona))),
    { url, token: await token(persona), person: demoPersonId(person) },
  );
  return Object.fromEntries(
    found.map(({ partner, relation }) => [partner, relation]),
  );
}

test.each<[PersonaName, string, object]>([
  [
    'casemanager-vught',
    'knownToAll',
    { akkoord: 'yes', dji: 'yes', gemeente: 'yes', reclassering: 'yes' },
  ],
  [
    'casemanager-vught',
    'knownToDjiOnly',
    { akkoord: 'yes', dji: 'yes', gemeente: 'no', reclassering: 'no' },
  ],
  [
    'coordinator-rotterdam',
    'knownToAll',
    { akkoord: 'no', dji: 'not requested', gemeente: 'not requested' },
  ],
  ['casemanager-vught', 'knownToAll', { logboek: 'closed' }],
])(
  '%s and %s: each partner says whether it shows the person',
  async (persona, person, expected) => {
    expect(await relations(persona, person)).toMatchObject(expected);
  },
);

test('a partner that is down gives no answer, and the others do', async () => {
  const { proxies } = federation;
  proxies.gemeente.mode = 'reset';
  expect(await relations('casemanager-vught', 'knownToAll')).toMatchObject({
    akkoord: 'yes',
    dji: 'yes',
    gemeente: 'unavailable',
    reclassering: 'yes',
  });
  proxies.gemeente.mode = 'forward';
});

test('to who may see nobody every partner is closed', async () => {
  expect(await relations('beheerder', 'knownToAll')).toEqual({
    akkoord: 'closed',
    dji: 'closed',
    gemeente: 'closed',
    logboek: 'closed',
    reclassering: 'closed',
  });
});
