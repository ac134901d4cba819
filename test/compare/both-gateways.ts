import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { decodeJwt } from 'jose';
import { createAuthenticate } from '../../gateway/authentication/authenticate.js';
import { tokenVerifier } from '../../gateway/authentication/token-verifier.js';
import type { Evaluations } from '../../gateway/authorization/policy/decision-point.js';
import { inProcess } from '../../gateway/authorization/policy/in-process.js';
import { overHttp } from '../../gateway/authorization/policy/over-http.js';
import { policies } from '../../gateway/authorization/policy/policies.js';
import { remoteJwks } from '../../gateway/authentication/jwks.js';
import { withPurpose } from '../../gateway/authentication/purpose.js';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { supergraphFile } from '../../gateway/supergraph/committed.js';
import type { PartnerName } from '../../shared/config.js';
import { today } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { demoAudience } from '../../shared/demo/token.js';
import { createLogger } from '../../shared/logger.js';
import { startFederation, type Answer } from '../support/federation.js';
import { startIssuer } from '../support/issuer.js';
import { startHive } from './hive.js';
import { startSigningProxy } from './signing-proxy.js';

export interface RecordedResponse extends Answer {
  /** The subgraph requests that it caused. */
  subgraphRequests: { partner: PartnerName; body: string }[];
}

export interface Gateway {
  name: string;
  send(
    token: string | null,
    query: string,
    variables: object,
  ): Promise<RecordedResponse>;
}

/** Both gateways over the same partners, with tokens of one issuer and policies of one decision point. */
export interface BothGateways {
  ours: Gateway;
  other: Gateway;
  token(persona: PersonaName): Promise<string>;
  stop(): Promise<void>;
}

export async function startBoth(): Promise<BothGateways> {
  const logger = createLogger('compare', 'silent');
  const issuer = await startIssuer(demoAudience);
  const verify = {
    name: issuer.url,
    audience: demoAudience,
    key: remoteJwks(issuer.url, logger),
  };
  const decisionPoint = await startDecisionPoint();
  const federation = await startFederation({
    otherIssuer: verify,
    decisionPoint: overHttp(decisionPoint.url, 60_000),
  });
  const authenticate = createAuthenticate(tokenVerifier(verify));
  const callerOf = async (authorization: string | undefined) => {
    const credentials = await authenticate(
      authorization ? [authorization] : [],
    );
    return withPurpose(credentials, [], verwerkingsregister, today()).caller;
  };
  const names = Object.keys(federation.proxies) as PartnerName[];
  const signingProxies = await Promise.all(
    names.map((name) =>
      startSigningProxy(
        name,
        federation.proxies[name].url,
        callerOf,
        federation.callerKey,
      ),
    ),
  );
  const hive = await startHive({
    supergraph: supergraphFile,
    partners: Object.fromEntries(
      names.map((name, index) => [name, signingProxies[index]!.url]),
    ),
    issuer: issuer.url,
    audience: demoAudience,
    decisionPoint: decisionPoint.url,
  });
  const gateway = (name: string, url: string): Gateway => ({
    name,
    send: async (token, query, variables) => {
      for (const proxy of Object.values(federation.proxies)) proxy.bodies = [];
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      const body: unknown = await response.json();
      const subgraphRequests = names.flatMap((partner) =>
        federation.proxies[partner].bodies.map((each) => ({
          partner,
          body: each,
        })),
      );
      return {
        status: response.status,
        body,
        subgraphRequests,
      };
    },
  });
  return {
    ours: gateway('this gateway', federation.url),
    other: gateway('Hive Gateway', hive.url),
    token: async (persona) =>
      issuer.token({
        ...decodeJwt(await federation.token(persona)),
        iss: issuer.url,
      }),
    stop: async () => {
      await hive.stop();
      await Promise.all(signingProxies.map((proxy) => proxy.stop()));
      await federation.stop();
      await decisionPoint.stop();
      await issuer.stop();
    },
  };
}

/** Serves our own table of policies over HTTP. */
async function startDecisionPoint() {
  const point = inProcess(policies);
  const server = createServer((request, response) => {
    const decide = async () => {
      const evaluationsRequest = (await json(request)) as Evaluations;
      const { signal } = new AbortController();
      const evaluations = await point.decide(evaluationsRequest, signal);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ evaluations }));
    };
    void decide().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
