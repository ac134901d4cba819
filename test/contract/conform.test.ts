import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checks } from '../../gateway/cli/graph/conform/checks.js';
import { publishedSchema } from '../../gateway/cli/graph/conform/published-schema.js';
import { runChecks } from '../../gateway/cli/graph/conform/run-checks.js';
import { createSubgraph } from '../../gateway/cli/graph/conform/subgraph.js';
import type { PartnerName } from '../../shared/config.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { startOwnPartner } from '../support/own-partner.js';
import { startFederation, type Federation } from '../support/federation.js';
import { expectConform, idsOf, type ConformCase } from './conform-case.js';

/** Other partners refer to an organisation by its code; its own partner has no list of them. */
const organisationsByCode = ['entities.keys-of-all-types'];

/** For each partner a caller who sees somebody, and a person who is known there and whom he does not see. */
const cases: Partial<Record<PartnerName, ConformCase>> = {
  dji: {
    persona: 'casemanager-vught',
    hidden: 'knownToRotterdamOnly',
    melding: { party: 'GEMEENTE', soort: 'GEMEENTEWIJZIGING' },
    skipped: organisationsByCode,
  },
  reclassering: {
    persona: 'reclasseringswerker-rn',
    hidden: 'knownToDjiOnly',
    melding: { party: 'DJI', soort: 'OVERPLAATSING' },
    skipped: organisationsByCode,
  },
  gemeente: {
    persona: 'coordinator-utrecht',
    hidden: 'knownToRotterdamOnly',
    melding: { party: 'DJI', soort: 'OVERPLAATSING' },
    skipped: organisationsByCode,
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
      'entities.keys-of-all-types',
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

  test.each(Object.keys(cases) as PartnerName[])('%s', (partner) =>
    expectConform(graph, partner, cases[partner]!),
  );

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
