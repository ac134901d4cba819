import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checks } from '../../gateway/cli/graph/conform/checks.js';
import {
  discovered,
  fetchEntities,
  ofPerson,
} from '../../gateway/cli/graph/conform/discover.js';
import { publishedSchema } from '../../gateway/cli/graph/conform/published-schema.js';
import { runChecks } from '../../gateway/cli/graph/conform/run-checks.js';
import {
  createSubgraph,
  type Subgraph,
} from '../../gateway/cli/graph/conform/subgraph.js';
import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';
import { partySchema } from '../../shared/access/party.js';
import { startProcessWithUs } from '../support/process.js';

const folder = 'examples/partner-yoga';
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const people = JSON.parse(read('people.json')) as { id: string }[];
const ids = people.map(({ id }) => id);
const { sdl, schema } = publishedSchema(`${folder}/schema.graphql`);

/** Its program, as its README starts it. */
async function start(callerKey: KeyObject, recordFile: string) {
  const service = startProcessWithUs(['--import', 'tsx', `${folder}/main.ts`], {
    CALLER_VERIFY_KEY: callerKey
      .export({ type: 'spki', format: 'pem' })
      .toString(),
    RECORD_FILE: recordFile,
    PORT: '0',
    OPS_PORT: '0',
  });
  await service.waitForOutput('health and metrics');
  const [url, opsUrl] = service.output().match(/http:\S+\d(\/graphql)?/g) ?? [];
  return { ...service, url: url!, opsUrl: opsUrl! };
}

describe('a partner without our code, with graphql-yoga and jose', () => {
  const files = mkdtempSync(join(tmpdir(), 'partner-yoga-'));
  const recordFile = join(files, 'record.jsonl');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  let partner: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    partner = await start(publicKey, recordFile);
  });
  afterAll(async () => {
    await partner.stop();
    rmSync(files, { recursive: true });
  });

  const subgraphAt = ({ url, opsUrl }: { url: string; opsUrl: string }) =>
    createSubgraph(
      {
        url,
        opsUrl,
        partner: 'uwv',
        key: privateKey,
        sdl,
        caller: {
          role: 'coordinator-nazorg',
          org: '0344',
          scope: 'keten:lezen',
          justitiabele: null,
        },
        visible: ids[0]!,
        hidden: ids[3]!,
        melding: { party: 'DJI', soort: 'OVERPLAATSING' },
      },
      schema,
    );
  const benefitsOf = (subgraph: Subgraph, headers = {}) => {
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Justitiabele { uitkeringen { soort } } } }';
    const variables = { of: [ofPerson(subgraph.visible)] };
    return subgraph.send({
      body: JSON.stringify({ query, variables }),
      headers: { 'caller-assertion': subgraph.sign(), ...headers },
    });
  };

  test('keeps the contract: every check passes, and none is skipped', async () => {
    const outcomes = await runChecks(subgraphAt(partner), checks);
    expect(outcomes.filter(({ result }) => result !== 'passed')).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(100);
    const log = partner.output();
    expect(ids.filter((id) => log.includes(id))).toEqual([]);
  });

  test('writes whom it shows, under a pseudonym, with the trace of the request and the purpose', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const { data } = await benefitsOf(subgraphAt(partner), {
      traceparent: `00-${trace}-b7ad6b7169203331-01`,
    });
    expect(data._entities).toEqual([{ uitkeringen: [{ soort: 'WW' }] }]);
    const text = readFileSync(recordFile, 'utf8');
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    const entries = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, any>)
      .filter((entry) => entry['trace_id'] === trace);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      parent_span_id: 'b7ad6b7169203331',
      attributes: {
        'dpl.core.processing_activity_id': 'urn:conform:purpose',
        'dpl.core.data_subject_id': expect.stringMatching(/^[\w-]{43}$/),
      },
    });
  });

  test('begins nothing after the deadline of the gateway', async () => {
    const { data, errors } = await benefitsOf(subgraphAt(partner), {
      'request-timeout-ms': '0',
    });
    expect(data?._entities ?? null).toBeNull();
    expect(errors[0].extensions.code).toBe('DEADLINE_EXCEEDED');
  });

  test('shows and does nothing when its record cannot be written', async () => {
    const without = await start(publicKey, join(files, 'missing', 'record'));
    const { status, data, errors } = await benefitsOf(subgraphAt(without));
    await without.stop();
    expect([status, data, errors[0].extensions.code]).toEqual([
      503,
      undefined,
      'RECORD_UNAVAILABLE',
    ]);
  });

  test('learns of a person by a melding, and shows them to the organisation that it names', async () => {
    const subgraph = subgraphAt(partner);
    const id = '5e0c3a52-6f1d-4b8e-9c27-1d2e3f405162';
    const isShown = async () => {
      const { data } = await fetchEntities(subgraph, [ofPerson(id)]);
      return data._entities[0] !== null;
    };
    expect(await isShown()).toBe(false);
    const input = {
      melding: '7d1f0c8e-3b2a-4c5d-8e6f-708192a3b4c5',
      soort: 'AANKOMST',
      justitiabele: id,
      tijdstip: '2026-11-01T10:00:00.000Z',
      betrokkenheden: [
        {
          partij: 'GEMEENTE',
          organisatie: '0344',
          vanaf: '2026-11-01T10:00:00.000Z',
        },
      ],
    };
    const { data } = await subgraph.execute(
      'mutation ($input: MeldingAanUwvInput!) { meldingAanUwv(input: $input) { ontvangen justitiabele { id } } }',
      { input },
      { role: 'systeem', org: 'DJI', scope: 'melding:schrijven' },
    );
    expect(data.meldingAanUwv).toEqual({
      ontvangen: true,
      justitiabele: { id },
    });
    expect(await isShown()).toBe(true);
  });

  test('is found out when it shows somebody who is hidden', async () => {
    // Somebody whom the caller sees, as if they were hidden.
    const subgraph = { ...subgraphAt(partner), hidden: ids[1]! };
    const failed = (await runChecks(subgraph, checks)).filter(
      ({ result }) => result === 'failed',
    );
    expect(failed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['entities.hidden', 'visibility.lists-hidden']),
    );
    expect((await discovered(subgraph)).get('Uitkering')).toHaveLength(2);
  });
});

test('its schema composes with those of the partners, and its declaration of a party is valid', () => {
  const { errors } = compositionResult([
    ...partnerSchemas(),
    { name: 'uwv', file: `${folder}/schema.graphql`, text: sdl },
  ]);
  expect(errors).toBeUndefined();
  expect(() => partySchema.parse(JSON.parse(read('party.json')))).not.toThrow();
});
