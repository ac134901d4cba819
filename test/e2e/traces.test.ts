import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoPeople } from '../../shared/demo/people.js';
import { now, today } from '../../shared/days.js';
import { enqueueMelding } from '../../shared/meldingen/courier.js';
import { startCollector, type Collector } from '../support/collector.js';
import { startFederation, type Federation } from '../support/federation.js';
import { numbersIn } from '../support/numbers-in-text.js';
import { unifiedView } from '../support/unified-view.js';

interface Span {
  service: string;
  traceId: string;
  spanId: string;
  parentSpanId: string | undefined;
  name: string;
  /** 1 INTERNAL, 2 SERVER, 3 CLIENT. */
  kind: number;
  attributes: Record<string, string>;
}

const traceId = '0af7651916cd43dd8448eb211c80319c';
const parentSpanId = 'b7ad6b7169203331';
const person = demoPeople(today())[0]!;

let collector: Collector;
let federation: Federation;
beforeAll(async () => {
  collector = await startCollector();
  federation = await startFederation({
    traces: {
      url: `${collector.url}/v1/traces`,
      headers: {},
      ca: undefined,
      sampleRatio: 0,
    },
  });
});
afterAll(() => collector.stop());

const ask = async (flags: string | null, persona = 'casemanager-vught') =>
  federation.askWith(
    {
      authorization: `Bearer ${await federation.token(persona as never)}`,
      ...(flags && { traceparent: `00-${traceId}-${parentSpanId}-${flags}` }),
    },
    unifiedView,
    { id: person.id },
  );

/** What the collector received, as spans. */
const spansOf = (received: readonly string[]): Span[] =>
  received.flatMap((text) => {
    const { resourceSpans } = JSON.parse(text.slice(text.indexOf(' ') + 1));
    return resourceSpans.flatMap(({ resource, scopeSpans }: any) =>
      scopeSpans.flatMap(({ spans }: any) =>
        spans.map((span: any) => ({
          ...span,
          service: attributesOf(resource)['service.name'],
          attributes: attributesOf(span),
        })),
      ),
    );
  });

const attributesOf = ({ attributes }: any): Record<string, string> =>
  Object.fromEntries(
    attributes.map(({ key, value }: any) => [
      key,
      String(value.stringValue ?? value.intValue),
    ]),
  );

describe('the spans of a request that its caller samples', () => {
  let spans: Span[];
  let text: string;
  beforeAll(async () => {
    expect((await ask('00')).status).toBe(200);
    expect((await ask(null)).status).toBe(200);
    expect((await ask('01')).status).toBe(200);
    await federation.stop();
    text = collector.received.join('\n');
    spans = spansOf(collector.received);
  });

  test('are one trace, which continues that of the caller', () => {
    expect(new Set(spans.map((span) => span.traceId))).toEqual(
      new Set([traceId]),
    );
    expect(
      spans.filter((span) => span.parentSpanId === parentSpanId),
    ).toMatchObject([
      {
        service: 'gateway',
        name: 'POST /graphql',
        kind: 2,
        attributes: {
          'http.request.method': 'POST',
          'http.route': '/graphql',
          'http.response.status_code': '200',
        },
      },
    ]);
  });

  test('name the stages of the pipeline, planning and execution in order', () => {
    const [server] = spans.filter((span) => span.parentSpanId === parentSpanId);
    const names = spans
      .filter(
        ({ parentSpanId, kind }) =>
          parentSpanId === server!.spanId && kind === 1,
      )
      .map(({ name }) => name);
    expect(names).toEqual([
      'coerceVariables',
      'idempotencyKey',
      'unregisteredDocuments',
      'breakGlassIsReadOnly',
      'fieldAuthorization',
      'costLimit',
      'rateLimit',
      'auditLog',
      'plan',
      'execute',
      'shape response',
      'auditLog response',
      'rateLimit response',
      'costLimit response',
      'fieldAuthorization response',
      'breakGlassIsReadOnly response',
      'unregisteredDocuments response',
      'idempotencyKey response',
      'coerceVariables response',
    ]);
  });

  test('join each subgraph request with the request at the partner and its SQL statements', () => {
    const clients = spans.filter(
      ({ service, kind }) => service === 'gateway' && kind === 3,
    );
    const partners = spans.filter(
      ({ service, kind }) => service !== 'gateway' && kind === 2,
    );
    expect(partners.map((span) => span.parentSpanId).sort()).toEqual(
      clients.map(({ spanId }) => spanId).sort(),
    );
    const statements = partners.flatMap(({ spanId, service }) => {
      const own = spans.filter((span) => span.parentSpanId === spanId);
      expect(own.every((span) => span.service === service)).toBe(true);
      return own;
    });
    for (const { kind, attributes } of statements) {
      expect(kind).toBe(3);
      expect(attributes['db.query.summary']).toMatch(/^[A-Z]+( \w+)?$/);
    }
    // A name of a gemeente may come from memory.
    expect(new Set(statements.map(({ service }) => service))).toEqual(
      new Set(['dji', 'reclassering', 'gemeente', 'akkoord']),
    );
  });

  test('hold nothing about the person and nothing of the query', () => {
    expectNothingOf(text, 'justitiabele(', 'Bearer');
  });
});

/** Nothing of the person, and none of these words. */
function expectNothingOf(text: string, ...words: readonly string[]): void {
  const { id, bsn, skn, geslachtsnaam, registratienummer } = person;
  expect(
    numbersIn(
      text,
      [bsn, skn, registratienummer].map((number) => String(number)),
    ),
  ).toEqual([]);
  for (const word of [id, geslachtsnaam, ...words])
    expect(text).not.toContain(word);
}

describe('the spans of background work', () => {
  let spans: Span[];
  let text: string;
  beforeAll(async () => {
    const background = await startCollector();
    const traced = await startFederation({
      traces: {
        url: `${background.url}/v1/traces`,
        headers: {},
        ca: undefined,
        sampleRatio: 1,
      },
    });
    const { dji, akkoord } = traced.partners;
    await dji.database.write((manager) =>
      enqueueMelding(
        manager,
        {
          soort: 'GEMEENTEWIJZIGING',
          justitiabeleId: person.id,
          tijdstip: now(),
          betrokkenheden: [],
        },
        ['AKKOORD'],
      ),
    );
    while ((await traced.openMeldingen('dji')) > 0) await dji.courier.run();
    await akkoord.background.run();
    await traced.stop();
    background.stop();
    text = background.received.join('\n');
    spans = spansOf(background.received);
  });

  const runs = (service: string, name: string) =>
    spans.filter(
      (span) =>
        span.service === service &&
        span.name === name &&
        span.parentSpanId === undefined,
    );
  const childrenOf = ({ spanId }: Span) =>
    spans.filter(({ parentSpanId: parent }) => parent === spanId);

  test.each([
    ['dji', 'deliver meldingen'],
    ['akkoord', 'background step'],
  ])(
    '%s, %s: each run is a trace, with its SQL statements and its request to the gateway, which continues it',
    (service, name) => {
      const all = runs(service, name);
      expect(new Set(all.map((span) => span.traceId)).size).toBe(all.length);
      const posts = all.flatMap((run) =>
        childrenOf(run).filter((child) => child.name === 'POST'),
      );
      expect(posts.length).toBeGreaterThan(0);
      for (const post of posts)
        expect(childrenOf(post)).toMatchObject([
          { service: 'gateway', name: 'POST /graphql', traceId: post.traceId },
        ]);
      for (const run of all)
        expect(
          childrenOf(run).some(
            ({ attributes }) => attributes['db.query.summary'],
          ),
        ).toBe(true);
    },
  );

  test('hold nothing about a person', () => {
    expectNothingOf(text, 'Bearer');
  });
});
