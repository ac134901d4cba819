import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import {
  checkManifest,
  isValid,
} from '../../gateway/cli/graph/operations/check-manifest.js';
import { plannerOf } from '../../gateway/cli/graph/plan.js';
import { ownClients } from '../../gateway/cli/own-clients.js';
import { ownManifests } from '../../gateway/cli/own-manifests.js';
import { registerOwnOperations } from '../../gateway/cli/register-own-operations.js';
import { followOperations } from '../../gateway/operations/follow-manifests.js';
import { manifestOf } from '../../gateway/operations/manifest.js';
import {
  committedSupergraph,
  supergraphFile,
} from '../../gateway/supergraph/committed.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';
import { declaredParties } from '../../shared/access/parties.generated.js';
import { addDays, today } from '../../shared/days.js';
import { demoOperations } from '../../shared/demo/keys.js';
import { createLogger } from '../../shared/logger.js';
import { graphqlClient } from '../../subgraphs/akkoord/report/client.js';
import { paginate } from '../../subgraphs/akkoord/report/paginate.js';
import {
  referenceDataQuery,
  type ReferenceData,
} from '../../subgraphs/akkoord/report/queries.js';
import { openCheckpoint } from '../../subgraphs/akkoord/report/checkpoint.js';
import { newPerson, registerDetention } from '../support/registration.js';
import { startFederation, type Federation } from '../support/federation.js';

const dataDir = mkdtempSync(join(tmpdir(), 'own-operations-'));
const manifests = new Map(
  ownClients()
    .filter(({ manifest }) => existsSync(manifest))
    .map(({ id, manifest }) => [
      id,
      manifestOf({
        ...JSON.parse(readFileSync(manifest, 'utf8')),
        owner: 'us',
        contact: 'us',
        until: addDays(today(), 1),
      }),
    ]),
);

let federation: Federation;
beforeAll(async () => {
  await registerOwnOperations(dataDir);
  federation = await startFederation({
    operations: await followOperations(
      demoOperations(dataDir),
      createLogger('test', 'silent'),
    ),
  });
});
afterAll(async () => {
  await federation.stop();
  rmSync(dataDir, { recursive: true });
});

test('the manifests have what the code sends: `npm run compose` changes nothing of them', () => {
  for (const { file, text } of ownManifests(declaredParties))
    expect([file, readFileSync(file, 'utf8')]).toEqual([file, text]);
  expect([...manifests.keys()].sort()).toEqual([
    'nakoming',
    ...['akkoord', 'dji', 'gemeente', 'reclassering'].map(
      (partner) => `systeem-${partner}`,
    ),
  ]);
});

test('each manifest is valid, strict, and its client gets all of its fields', async () => {
  const supergraph = new Supergraph(committedSupergraph());
  const planner = plannerOf(supergraph, supergraphFile);
  const schema = buildSchema(await planner.apiSchema());
  for (const [client, manifest] of manifests) {
    const result = checkManifest(manifest, {
      supergraph,
      planner,
      schema,
      register: verwerkingsregister,
    });
    expect([client, isValid(result), manifest.mode]).toEqual([
      client,
      true,
      'strict',
    ]);
    expect(result.operations.flatMap(({ refused }) => refused)).toEqual([]);
  }
});

const send = async (client: string, body: object) => {
  const token = await federation.tokenOfClient(
    client,
    client === 'nakoming' ? 'integrator-nakoming' : (client as 'systeem-dji'),
  );
  const response = await fetch(federation.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      doelbinding: manifests.get(client)!.purposes[0]!,
    },
    body: JSON.stringify(body),
  });
  const { errors = [] } = (await response.json()) as {
    errors?: { extensions: { code: string } }[];
  };
  return errors.map(({ extensions }) => extensions.code);
};

test('every operation of a manifest is taken by its id, those of the release before too', async () => {
  for (const [client, { operations }] of manifests)
    for (const { id, name } of operations) {
      const codes = await send(client, { documentId: id });
      expect([client, name, codes]).not.toContainEqual(
        expect.arrayContaining(['OPERATION_NOT_REGISTERED']),
      );
    }
  expect(
    manifests.get('systeem-dji')!.operations.map(({ name }) => name),
  ).toEqual(expect.arrayContaining(['Melding', 'MeldingAanGemeente']));
});

describe('with the programs of this repository held to their manifests', () => {
  const delivered = async () => {
    while ((await federation.openMeldingen('dji')) > 0) {
      await federation.partners.dji.courier.run();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  test('meldingen arrive at every party, and akkoord computes outcomes', async () => {
    const { body } = await federation.ask(
      'casemanager-vught',
      registerDetention,
      { input: newPerson('98000011', '999989996') },
    );
    const { id } = body.data.detentieRegistreren.detentie.justitiabele;
    await delivered();
    const person = `query ($id: ID!) { justitiabele(id: $id) { gemeenteVanHerkomst { naam } uitkomst { fase } } }`;
    await federation.partners.akkoord.background.run();
    const seen = await federation.ask('coordinator-utrecht', person, { id });
    expect(seen.body).toEqual({
      data: {
        justitiabele: {
          gemeenteVanHerkomst: { naam: 'Utrecht' },
          uitkomst: { fase: 'INSTROOM' },
        },
      },
    });
  });

  test('the report of nakoming gets its rows', async () => {
    const execute = graphqlClient(federation.url, () =>
      federation.tokenOfClient('nakoming', 'integrator-nakoming'),
    );
    const period = {
      van: addDays(today(), -200),
      tot: today(),
      gemeente: null,
    };
    const rows = await paginate(
      execute,
      period,
      openCheckpoint(dataDir, federation.url, period),
      { start: () => {}, increment: () => {} },
    );
    expect(rows.nakomingsregels.length).toBeGreaterThan(0);
    const { normen } = await execute<ReferenceData>(referenceDataQuery);
    expect(normen?.length).toBeGreaterThan(0);
  });

  test('a stolen token of theirs can send nothing else, and nothing of it reaches a partner', async () => {
    const before = Object.values(federation.proxies).map(
      ({ requests }) => requests,
    );
    for (const client of manifests.keys())
      expect(await send(client, { query: '{ gemeenten { code } }' })).toEqual([
        'OPERATION_NOT_REGISTERED',
      ]);
    expect(
      Object.values(federation.proxies).map(({ requests }) => requests),
    ).toEqual(before);
  });

  test('people who try the persona of a program are not held to them', async () => {
    const { body } = await federation.ask(
      'integrator-nakoming',
      '{ normen { code } }',
    );
    expect(body.errors).toBeUndefined();
  });
});
