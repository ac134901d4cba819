import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../gateway/cli/graph/conform/assertion.js';
import { checks } from '../../gateway/cli/graph/conform/checks.js';
import { publishedSchema } from '../../gateway/cli/graph/conform/published-schema.js';
import { runChecks } from '../../gateway/cli/graph/conform/run-checks.js';
import {
  createSubgraph,
  type Subgraph,
} from '../../gateway/cli/graph/conform/subgraph.js';
import { today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { personas } from '../../shared/demo/personas.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import {
  accepting,
  bodyOf,
  fresh,
  json,
  sent,
  startFaultySubgraph,
  unzip,
  type Fault,
} from '../support/faulty-subgraph.js';
import { script } from '../support/compiled.js';
import { partners } from '../support/partners.js';

const hidden = demoPersonId('knownToRotterdamOnly');
const { role, organisatie, scopes } = personas['coordinator-utrecht'];
const scope = scopes.join(' ');

const saying = (words: string) =>
  json(({ errors = [] }) => {
    for (const error of errors) error.message += words;
  });
const idsIn = ({ variables }: any = {}): unknown[] =>
  variables?.representations?.map(({ id }: { id: unknown }) => id) ?? [];

/** Changes the values of an enum in introspection. */
const withValues = (enumName: string, change: (values: any[]) => any[]) =>
  json(({ data }) => {
    for (const type of data?.__schema?.types ?? [])
      if (type.name === enumName) type.enumValues = change(type.enumValues);
  });

/** What is wrong, the check that finds it, and how it is done. */
const faults: [title: string, foundBy: string, () => Fault][] = [
  [
    'accepts a list of audiences',
    'assertion.audience-list',
    () => ({
      request: accepting(
        (claims) => (claims['aud'] = [claims['aud']].flat()[0]),
      ),
    }),
  ],
  [
    'accepts an assertion for another partner',
    'assertion.audience-foreign',
    () => ({ request: accepting((claims) => (claims['aud'] = 'gemeente')) }),
  ],
  [
    'accepts an expired assertion',
    'assertion.expired',
    () => ({
      request: accepting((claims) => {
        if (claims['exp'] < fresh().iat) Object.assign(claims, fresh());
      }),
    }),
  ],
  [
    'accepts an assertion for a year',
    'assertion.lifetime-year',
    () => ({
      request: accepting((claims) => {
        if (claims['exp'] > fresh().exp + 60) Object.assign(claims, fresh());
      }),
    }),
  ],
  [
    'accepts an unknown role',
    'assertion.role-unknown',
    () => ({
      request: accepting((claims) => {
        if (claims['role'] === 'unknown-role') claims['role'] = role;
      }),
    }),
  ],
  [
    'verifies no signature',
    'assertion.claims-changed',
    () => ({ request: accepting((claims) => (claims['signed'] = 'anew')) }),
  ],
  [
    'does not compare the digest of the body',
    'mutation.replayed',
    () => ({
      request: (request) => {
        if (request.claims?.['body'])
          request.claims['body'] = digestOf(request.body);
      },
    }),
  ],
  [
    'responds to an invalid assertion with 200',
    'assertion.missing',
    () => ({
      response: (response) => {
        if (response.status === 401) response.status = 200;
      },
    }),
  ],
  [
    'publishes another schema than it runs',
    'schema.sdl-published',
    () => ({
      response: json(({ data }) => {
        if (data?._service) data._service.sdl += '\n# changed';
      }),
    }),
  ],
  [
    'lacks a value of an open enum that it publishes',
    'schema.introspection-members',
    () => ({
      response: withValues('BetrokkenPartij', (values) => values.slice(1)),
    }),
  ],
  [
    'has a value more of another enum than it publishes',
    'schema.introspection-members',
    () => ({
      response: withValues('BasisvoorwaardeSoort', (values) => [
        ...values,
        { ...values[0], name: 'VERVOER' },
      ]),
    }),
  ],
  [
    'executes a GET',
    'body.get',
    () => ({
      request: (request) => {
        if (request.method !== 'GET') return;
        request.method = 'POST';
        request.body = Buffer.from('{"query":"{ __typename }"}');
        request.path = '/graphql';
      },
    }),
  ],
  ['takes compressed bodies', 'body.gzip', () => ({ request: unzip })],
  [
    'executes a list of operations',
    'body.batch',
    () => ({
      request: (request) =>
        Array.isArray(bodyOf(request))
          ? {
              status: 200,
              type: 'application/json',
              text: '[{"data":{"__typename":"Query"}}]',
            }
          : undefined,
    }),
  ],
  [
    'responds with HTML to what is no JSON',
    'body.json',
    () => ({
      response: (response) => {
        if (response.status === 400) response.text = '<h1>Bad Request</h1>';
      },
    }),
  ],
  [
    'reverses entities',
    'entities.order',
    () => ({ response: json(({ data }) => data?._entities?.reverse()) }),
  ],
  [
    'leaves out entities that do not exist',
    'entities.mixed',
    () => ({
      response: json(({ data }) => {
        if (data?._entities) data._entities = data._entities.filter(Boolean);
      }),
    }),
  ],
  [
    'shows a hidden person',
    'entities.hidden',
    () => ({
      response: json((body, request) => {
        const at = idsIn(bodyOf(request)).indexOf(hidden);
        if (body.data?._entities && at >= 0)
          body.data._entities[at] = {
            __typename: 'Justitiabele',
            Justitiabele_id: hidden,
          };
      }),
    }),
  ],
  [
    'reports an error for a hidden person',
    'entities.hidden-alike',
    () => ({
      response: json((body, request) => {
        if (idsIn(bodyOf(request)).includes(hidden))
          body.errors = [
            { message: 'Forbidden', extensions: { code: 'FORBIDDEN' } },
          ];
      }),
    }),
  ],
  [
    'resolves at most 100 keys',
    'entities.1000',
    () => ({
      response: json(({ data }) => {
        if (data?._entities) data._entities = data._entities.slice(0, 100);
      }),
    }),
  ],
  [
    'shows people to another organisation',
    'visibility.stranger',
    () => ({
      request: accepting((claims) => {
        if (claims['org'] === 'NERGENS') claims['org'] = organisatie;
      }),
    }),
  ],
  [
    'does not report whom it counts',
    'visibility.reported-count',
    () => ({ response: json((body) => delete body.extensions) }),
  ],
  [
    'gives pages of any size',
    'paging.first-million',
    () => ({
      request: sent(({ variables }) => {
        if (variables?.first > 100) variables.first = 100;
      }),
    }),
  ],
  [
    'says always that there is a next page',
    'paging.next-page',
    () => ({
      response: json(({ data }) => {
        if (data?.list?.pageInfo) data.list.pageInfo.hasNextPage = true;
      }),
    }),
  ],
  [
    'takes any text for a cursor',
    'paging.cursor-broken',
    () => ({
      request: sent(({ variables }) => {
        if (variables?.after?.length < 20) delete variables.after;
      }),
    }),
  ],
  [
    'executes mutations without a scope',
    'mutation.no-scope',
    () => ({
      request: accepting((claims) => {
        if (claims['scope'] === '') claims['scope'] = scope;
      }),
    }),
  ],
  [
    'takes meldingen of anybody',
    'melding.by-person',
    () => ({
      request: accepting((claims) => {
        if (claims['scope'] === 'melding:schrijven')
          Object.assign(claims, { role: 'systeem', org: 'DJI' });
      }),
    }),
  ],
  [
    'processes a melding each time',
    'melding.other-under-same-id',
    () => ({
      request: sent(({ variables }) => {
        if (variables?.input?.melding)
          variables.input.melding = crypto.randomUUID();
      }),
    }),
  ],
  [
    'refuses a melding that it has already',
    'melding.repeated',
    () => {
      const known = new Set<string>();
      return {
        response: json(({ data }, request) => {
          const id = bodyOf(request)?.variables?.input?.melding;
          if (data?.result && known.has(id)) data.result.ontvangen = false;
          known.add(id);
        }),
      };
    },
  ],
  [
    'keeps a response for another caller',
    'transport.parallel',
    () => {
      const kept = new Map<string, string>();
      return {
        response: (response, { body }) => {
          const key = body.toString();
          response.text = kept.get(key) ?? response.text;
          kept.set(key, response.text);
        },
      };
    },
  ],
  [
    'fails on a malformed traceparent',
    'transport.traceparent-malformed',
    () => ({
      response: (response, { headers }) => {
        if (headers['traceparent']?.startsWith('ff')) response.status = 500;
      },
    }),
  ],
  [
    'leaks a stack',
    'responses.no-stack',
    () => ({ response: saying(' at resolve (/app/src/query.ts:12:7)') }),
  ],
  [
    'leaks the address of its database',
    'responses.no-host',
    () => ({ response: saying(': connect ECONNREFUSED 10.0.0.12:3306') }),
  ],
  [
    'leaks SQL',
    'responses.no-query',
    () => ({ response: saying(': SELECT id FROM people') }),
  ],
  [
    'leaks ids of people',
    'responses.no-person',
    () => ({ response: saying(` ${hidden}`) }),
  ],
  [
    'has codes of its own',
    'responses.error-code',
    () => ({
      response: json(({ errors = [] }) => {
        for (const error of errors) error.extensions.code = 'VALIDATION_FAILED';
      }),
    }),
  ],
  [
    'has paths of the schema in errors',
    'responses.error-path',
    () => ({
      response: json(({ data, errors = [] }) => {
        if (data) for (const error of errors) error.path = ['inwoners'];
      }),
    }),
  ],
  [
    'responds as text/html',
    'responses.content-type',
    () => ({ response: (response) => void (response.type = 'text/html') }),
  ],
];

describe('conform finds what a subgraph does wrong', () => {
  let partner: TestPartner;
  let faulty: Awaited<ReturnType<typeof startFaultySubgraph>>;
  beforeAll(async () => {
    partner = await startTestPartner(partners.gemeente);
    await seedDemo(
      'gemeente',
      partners.gemeente.seed,
      partner.database,
      today(),
    );
    faulty = await startFaultySubgraph(partner.url, partner.keys.privateKey);
  });
  afterAll(async () => {
    await faulty.stop();
    await partner.stop();
  });

  const subgraph = (): Subgraph => {
    const { sdl, schema } = publishedSchema(
      'subgraphs/gemeente/schema.graphql',
    );
    return createSubgraph(
      {
        url: faulty.url,
        partner: 'gemeente',
        key: partner.keys.privateKey,
        sdl,
        caller: { role, org: organisatie, scope, justitiabele: null },
        visible: demoPersonId('knownToAll'),
        hidden,
        melding: { party: 'DJI', soort: 'OVERPLAATSING' },
      },
      schema,
    );
  };
  const failedOf = async (ids: (id: string) => boolean) => {
    const outcomes = await runChecks(
      subgraph(),
      checks.filter(({ id }) => ids(id)),
    );
    return outcomes.filter(({ result }) => result === 'failed');
  };

  test('nothing, when it does nothing wrong', async () => {
    faulty.fault = {};
    expect(await failedOf(() => true)).toEqual([]);
  });

  test('nothing, when it knows a party that was declared after its schema was published', async () => {
    faulty.fault = {
      response: withValues('BetrokkenPartij', (values) => [
        ...values,
        { ...values[0], name: 'UWV' },
      ]),
    };
    expect(await failedOf((id) => id.startsWith('schema.'))).toEqual([]);
  });

  test.each(faults)('one that %s (%s)', async (_title, foundBy, plant) => {
    faulty.fault = plant();
    const [area] = foundBy.split('.');
    const areas = area === 'responses' ? ['operation', 'paging', area] : [area];
    const failed = await failedOf((id) => areas.includes(id.split('.')[0]));
    expect(failed.map(({ id }) => id)).toContain(foundBy);
    expect(failed.every(({ reason }) => reason)).toBe(true);
  });

  test('the command reports it as JSON and as a page, with exit code 1', async () => {
    faulty.fault = { response: saying(' at resolve (/app/query.ts:12:7)') };
    const folder = mkdtempSync(join(tmpdir(), 'conform-'));
    const [key, page] = [join(folder, 'key.pem'), join(folder, 'report.html')];
    writeFileSync(
      key,
      partner.keys.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    );
    const { code, out } = await new Promise<{ code: number; out: string }>(
      (resolve) => {
        execFile(
          process.execPath,
          [
            ...script('gateway/cli/graph.ts'),
            ...['conform', faulty.url, '--json', `--html=${page}`],
            ...[`--key=${key}`, '--partner=gemeente', `--role=${role}`],
            ...[`--organisation=${organisatie}`, `--hidden=${hidden}`],
            `--visible=${demoPersonId('knownToAll')}`,
          ],
          { env: {} },
          (error, out) => resolve({ code: Number(error?.code ?? 0), out }),
        );
      },
    );
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.checks.length).toBeGreaterThan(60);
    expect(report.checks).toContainEqual({
      id: 'responses.no-stack',
      result: 'failed',
      sentence: expect.any(String),
      reason: expect.any(String),
    });
    expect(readFileSync(page, 'utf8')).toContain('responses.no-stack');
    rmSync(folder, { recursive: true });
  });
});
