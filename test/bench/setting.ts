import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector } from '../support/collector.js';
import { compiled } from '../support/compiled.js';
import { allScopes } from '../support/schema-oracle.js';
import type { StartOptions } from './gateways/gateway-process.js';
import type { Request } from './load.js';
import { knownPeople } from './partners/known-people.js';
import { startPartners } from './partners/partners.js';
import { slowPath } from './partners/caching-proxy.js';
import { partnerName } from './partners/graphs.js';
import type { Scenario } from './scenarios.js';
import { supergraphs } from './supergraphs.js';
import { tokens } from './tokens.js';

/** What all gateways have in common: partners, callers, and our own sources compiled. */
export interface Setting {
  configOf(scenario: Scenario): StartOptions;
  requestsOf(scenario: Scenario): Request[];
  /** Number of requests to partners since the previous call. */
  partnerRequests(): Promise<number>;
  stop(): void;
}

export async function startSetting(): Promise<Setting> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const image = compiled(['shared', 'gateway', 'subgraphs', 'test']);
  console.log('Partners start …');
  const partners = await startPartners();
  const collector = await startCollector();
  const partnersOf = (graph: string, isFar = false) => {
    const prefix = partnerName(graph, '');
    return Object.fromEntries(
      Object.entries(partners.urls)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, url]) => [
          name.slice(prefix.length),
          isFar ? new URL(slowPath, url).href : url,
        ]),
    );
  };
  const people = await knownPeople(partnersOf('people'));
  const issuer = generateKeyPairSync('ed25519');
  const issuerKey = issuer.publicKey.export({ type: 'spki', format: 'pem' });
  /** Far more callers than there are requests in flight, so that none are deduplicated; each sends several requests, as a user does. */
  const callers = await tokens(500, issuer.privateKey);
  return {
    configOf: ({ graph, isFar }) => ({
      ...supergraphs(graph, folder),
      folder,
      compiled: image,
      partners: partnersOf(graph, isFar),
      issuerKey: String(issuerKey),
      scopes: allScopes,
      collector: `${collector.url}/v1/traces`,
      sampleRatio: Number(process.env['OTEL_TRACES_SAMPLER_ARG'] ?? 0.01),
    }),
    requestsOf: ({ query, variables, hasUniqueCallers }) =>
      callers.map((caller, n) => ({
        body: JSON.stringify({ query, variables: variables(n, people) }),
        authorization: hasUniqueCallers ? caller : callers[0]!,
      })),
    partnerRequests: partners.requests,
    stop: () => {
      partners.stop();
      collector.stop();
      rmSync(folder, { recursive: true });
      rmSync(image, { recursive: true });
    },
  };
}
