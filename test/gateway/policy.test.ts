import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import type { PersonaName } from '../../shared/demo/personas.js';
import type { Evaluations } from '../../gateway/authorization/policy/decision-point.js';
import { overHttp } from '../../gateway/authorization/policy/over-http.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

/** A decision point over HTTP: its requests and its responses. */
let decisionPoint: Server;
let decisionRequests: { request: IncomingMessage; body: Evaluations }[] = [];
let says: (response: ServerResponse, body: Evaluations) => unknown;
let federation: SmallFederation;
/** The same, and it waits for a decision no longer than a blink. */
let impatient: SmallFederation;

const send = (response: ServerResponse, answer: unknown) =>
  response
    .setHeader('content-type', 'application/json')
    .end(JSON.stringify(answer));
const grant =
  (...granted: string[]): typeof says =>
  (response, { evaluations }) =>
    send(response, {
      evaluations: evaluations.map(({ resource }) => ({
        decision: granted.includes(resource.id),
        context: { reason_admin: { '403': 'because' } },
      })),
    });

beforeAll(async () => {
  decisionPoint = createServer((request, response) => {
    void json(request).then((body) => {
      decisionRequests.push({ request, body: body as Evaluations });
      says(response, body as Evaluations);
    });
  });
  await new Promise<void>((resolve) =>
    decisionPoint.listen(0, '127.0.0.1', resolve),
  );
  const { port } = decisionPoint.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/pdp/`;
  federation = await smallFederation(
    {},
    {
      decisionPoint: overHttp(url, 60_000),
    },
  );
  impatient = await smallFederation(
    {},
    {
      decisionPoint: overHttp(url, 200),
    },
  );
});
afterAll(async () => {
  await federation.stop();
  await impatient.stop();
  decisionPoint.close();
  decisionPoint.closeAllConnections();
});
beforeEach(() => {
  federation.reset();
  decisionRequests = [];
});

const query = '{ justitiabele(id: "p1") { naam risico } }';
const execute = async (persona?: PersonaName) =>
  (await federation.execute(query, {}, persona)).body;
const open = {
  data: { justitiabele: { naam: 'naam van p1', risico: 'laag' } },
};
const shut = {
  data: { justitiabele: { naam: 'naam van p1', risico: null } },
  errors: [
    {
      message: 'Not allowed to see this.',
      path: ['justitiabele', 'risico'],
      extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    },
  ],
};
const sent = () =>
  Object.values(federation.partners)
    .flatMap(({ requests }) => requests.map(({ body }) => body.query))
    .join('\n');

test('the request follows AuthZEN: subject, purpose, policies, time and trace, without the data subject', async () => {
  says = grant('risico');
  expect(await execute()).toEqual(open);
  expect(decisionRequests).toHaveLength(1);
  const [{ request, body }] = decisionRequests as [
    (typeof decisionRequests)[number],
  ];
  expect(request.method).toBe('POST');
  expect(request.url).toBe('/pdp/access/v1/evaluations');
  expect(request.headers['content-type']).toBe('application/json');
  expect(request.headers['caller-assertion']).toBeUndefined();
  expect(body).toEqual({
    subject: {
      type: 'user',
      id: 'demo:casemanager-vught',
      properties: {
        role: 'casemanager',
        organisation: 'PI-VUGHT',
        client: 'demo-casemanager-vught',
        waarneming: false,
        noodtoegang: false,
      },
    },
    action: { name: 'read', properties: expect.any(Object) },
    context: {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      traceparent: expect.stringMatching(/^00-[\da-f]{32}-[\da-f]{16}-01$/),
    },
    evaluations: [
      { resource: { type: 'policy', id: 'directeur' } },
      { resource: { type: 'policy', id: 'kantoortijd' } },
      { resource: { type: 'policy', id: 'risico' } },
    ],
    options: { evaluations_semantic: 'execute_all' },
  });
});

test('the decision request is in the trace of the request, with the parent span of subgraph requests', async () => {
  says = grant('risico');
  const trace = '0af7651916cd43dd8448eb211c80319c';
  const headers = { traceparent: `00-${trace}-b7ad6b7169203331-00` };
  await federation.execute(query, {}, undefined, headers);
  const { traceparent } = decisionRequests[0]!.body.context;
  expect(traceparent).toMatch(new RegExp(`^00-${trace}-[\\da-f]{16}-00$`));
  expect(federation.partners.dji.requests[0]!.headers['traceparent']).toBe(
    traceparent,
  );
});

test('granted fields are returned, and other fields are not fetched', async () => {
  says = grant('directeur', 'kantoortijd');
  expect(await execute()).toEqual(open);
  federation.reset();
  says = grant('directeur');
  expect(await execute()).toEqual(shut);
  expect(sent()).toContain('naam');
  expect(sent()).not.toContain('risico');
});

test('an operation without such a field does not wait for the decision point', async () => {
  says = grant();
  await federation.execute('{ justitiabele(id: "p1") { naam } }');
  expect(decisionRequests).toEqual([]);
});

test('N45, N46: concurrent callers with one document each get their own decision', async () => {
  says = (response, body) =>
    grant(
      ...(body.subject.properties.role === 'casemanager' ? ['risico'] : []),
    )(response, body);
  const personas = [
    'casemanager-vught',
    'coordinator-utrecht',
    'casemanager-vught',
    'coordinator-utrecht',
  ] as const;
  expect(await Promise.all(personas.map((each) => execute(each)))).toEqual([
    open,
    shut,
    open,
    shut,
  ]);
  expect(decisionRequests).toHaveLength(4);
});

describe('N29: nothing is granted, and other fields are returned, when the decision point', () => {
  const three = (decision: unknown) => ({
    evaluations: [{ decision }, { decision }, { decision }],
  });
  test.each<[string, typeof says]>([
    ['hangs up', (response) => response.destroy()],
    [
      'fails, whatever the body says',
      (response) => {
        response.statusCode = 500;
        send(response, three(true));
      },
    ],
    [
      'responds 401',
      (response) => {
        response.statusCode = 401;
        send(response, three(true));
      },
    ],
    [
      'redirects',
      (response) =>
        response
          .writeHead(307, { location: '/pdp/access/v1/evaluations?again' })
          .end(),
    ],
    [
      'responds with another media type',
      (response) => response.end(JSON.stringify(three(true))),
    ],
    [
      'responds with malformed JSON',
      (response) =>
        response.setHeader('content-type', 'application/json').end('{'),
    ],
    ['responds without evaluations', (response) => send(response, {})],
    [
      'responds with no decisions',
      (response) => send(response, { evaluations: [] }),
    ],
    [
      'responds with too few decisions',
      (response) => send(response, { evaluations: [{ decision: true }] }),
    ],
    [
      'responds with too many decisions',
      (response) =>
        send(response, {
          evaluations: Array(4).fill({ decision: true }),
        }),
    ],
    [
      'responds with one decision for all',
      (response) => send(response, { decision: true }),
    ],
    [
      'responds with an array-like object',
      (response) =>
        send(response, {
          evaluations: { ...three(true).evaluations, length: 3 },
        }),
    ],
    ['responds with strings', (response) => send(response, three('true'))],
    ['responds with numbers', (response) => send(response, three(1))],
    ['responds with null', (response) => send(response, three(null))],
    [
      'responds with a body over the limit',
      (response) =>
        send(response, { ...three(true), x: 'x'.repeat(11 * 1024 * 1024) }),
    ],
  ])('%s', async (title, answer) => {
    says = answer;
    expect(await execute()).toEqual(shut);
    expect(sent()).not.toContain('risico');
    // A kept-alive connection that was closed is retried once on a new one.
    expect(decisionRequests.length).toBe(title === 'hangs up' ? 2 : 1);
  });

  test.each<[string, typeof says]>([
    ['does not respond in time', () => {}],
    [
      'stops in the middle of its response',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"evaluations": [{"decision": true}');
      },
    ],
  ])('%s', async (_title, answer) => {
    says = answer;
    expect((await impatient.execute(query)).body).toEqual(shut);
  });

  test('cannot be reached, which is counted', async () => {
    const nowhere = await smallFederation(
      {},
      {
        decisionPoint: overHttp('http://127.0.0.1:9'),
      },
    );
    const { body } = await nowhere.execute(query);
    const metrics = await (
      await fetch(`${nowhere.gateway.opsUrl}/metrics`)
    ).text();
    await nowhere.stop();
    expect(body).toEqual(shut);
    expect(metrics).toContain(
      'gateway_policy_decisions_total{outcome="failed"} 1',
    );
  });
});
