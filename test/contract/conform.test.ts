import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checks } from '../../gateway/cli/graph/conform/checks.js';
import { publishedSchema } from '../../gateway/cli/graph/conform/published-schema.js';
import { runChecks } from '../../gateway/cli/graph/conform/run-checks.js';
import {
  createSubgraph,
  type Target,
} from '../../gateway/cli/graph/conform/subgraph.js';
import type { PartnerName } from '../../shared/config.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { startOwnPartner } from '../support/own-partner.js';
import { startFederation, type Federation } from '../support/federation.js';

interface Case {
  persona: PersonaName;
  visible?: string;
  hidden: string;
  melding?: Target['melding'];
  /** Checks that nothing can be checked with here; those of health need a port of their own. */
  skipped?: string[];
}

const idsOf = (area: string) =>
  checks.map(({ id }) => id).filter((id) => id.startsWith(`${area}.`));

/** For each partner a caller who sees somebody, and a person who is known there and whom he does not see. */
const cases: Record<PartnerName, Case> = {
  dji: {
    persona: 'casemanager-vught',
    hidden: 'knownToRotterdamOnly',
    melding: { party: 'GEMEENTE', soort: 'GEMEENTEWIJZIGING' },
  },
  reclassering: {
    persona: 'reclasseringswerker-rn',
    hidden: 'knownToDjiOnly',
    melding: { party: 'DJI', soort: 'OVERPLAATSING' },
  },
  gemeente: {
    persona: 'coordinator-utrecht',
    hidden: 'knownToRotterdamOnly',
    melding: { party: 'DJI', soort: 'OVERPLAATSING' },
  },
  akkoord: {
    persona: 'casemanager-vught',
    hidden: 'knownToRotterdamOnly',
    melding: { party: 'DJI', soort: 'OVERPLAATSING' },
    // Local terms are found by the code of a gemeente only.
    skipped: ['entities.keys-of-all-types'],
  },
  // It shows people themselves, has lists for reviewers only, and takes no meldingen.
  logboek: {
    persona: 'justitiabele-a',
    visible: 'justitiabele-a',
    hidden: 'justitiabele-b',
    skipped: [
      'entities.order',
      'entities.mixed-types',
      'visibility.reported-count',
      ...idsOf('paging').slice(9),
      ...idsOf('melding'),
    ],
  },
};

describe('every partner keeps the contract of a subgraph', () => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await startFederation();
  });
  afterAll(() => graph.stop());

  test.each(Object.keys(cases) as PartnerName[])('%s', async (partner) => {
    const {
      persona,
      visible = 'knownToAll',
      hidden,
      melding,
      skipped: expected = [],
    } = cases[partner];
    const { role, organisatie, scopes, justitiabele } = personas[persona];
    const { sdl, schema } = publishedSchema(
      `subgraphs/${partner}/schema.graphql`,
    );
    const outcomes = await runChecks(
      createSubgraph(
        {
          url: graph.partners[partner].url,
          partner,
          key: graph.callerKey,
          sdl,
          caller: {
            role,
            org: organisatie,
            scope: scopes.join(' '),
            justitiabele: justitiabele && demoPersonId(justitiabele),
          },
          visible: demoPersonId(visible),
          hidden: demoPersonId(hidden),
          melding,
        },
        schema,
      ),
      checks,
    );
    const of = (result: string) =>
      outcomes
        .filter((outcome) => outcome.result === result)
        .map(({ id, reason }) => `${id}: ${reason}`);
    expect(of('failed')).toEqual([]);
    const skipped = outcomes.filter(({ result }) => result === 'skipped');
    expect(skipped.map(({ id }) => id)).toEqual([...expected, ...idsOf('ops')]);
  });

  test('health and metrics', async () => {
    const { opsUrl, stop } = await startOwnPartner();
    const { sdl, schema } = publishedSchema('subgraphs/dji/schema.graphql');
    const target = {
      url: 'http://127.0.0.1:9',
      opsUrl,
      partner: 'dji',
      key: graph.callerKey,
      sdl,
      caller: { role: 'casemanager', org: null, scope: '', justitiabele: null },
      visible: demoPersonId('knownToAll'),
      hidden: demoPersonId('knownToRotterdamOnly'),
    };
    const outcomes = await runChecks(
      createSubgraph(target, schema),
      checks.filter(({ id }) => id.startsWith('ops.')),
    );
    await stop();
    expect(outcomes.map(({ result }) => result)).toEqual(
      outcomes.map(() => 'passed'),
    );
  });
});
