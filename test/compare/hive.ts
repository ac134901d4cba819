import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startProcessWithUs, type ServiceProcess } from '../support/process.js';
import { dataDir, installPackages } from './install-packages.js';

/** Another gateway that knows the access directives of federation; nothing of ours depends on it. */
export const hiveVersion = '2.15.1';

/** Its query planner and executor in native code. */
const hiveRuntimeVersion = '1.4.23';

export const hiveFolder = join(dataDir, `hive-gateway-${hiveVersion}`);

/** Unless it is there. */
export const installHive = (): Promise<void> =>
  installPackages(
    hiveFolder,
    `@graphql-hive/gateway@${hiveVersion}`,
    `@graphql-hive/router-runtime@${hiveRuntimeVersion}`,
  );

export interface HiveOptions {
  /** File with the composed schemas, access rules included. */
  supergraph: string;
  /** URL per partner. */
  partners: Record<string, string>;
  issuer: string;
  audience: string;
  /** AuthZEN decision point. */
  decisionPoint: string;
}

/** Starts it on a free port, with tokens and rules set up as its documentation says. */
export const startHive = (options: HiveOptions) =>
  startHiveWith('compare', configText(options));

/** Starts it on a free port with the text of a configuration, which leaves `host` and `port` out. */
export async function startHiveWith(
  name: string,
  text: string,
): Promise<ServiceProcess & { url: string }> {
  const port = await freePort();
  const config = join(hiveFolder, `${name}.config.mjs`);
  writeFileSync(config, text);
  const hive = startProcessWithUs(
    [
      join(hiveFolder, 'node_modules/@graphql-hive/gateway/dist/bin.js'),
      'supergraph',
      `--config-path=${config}`,
      '--host=127.0.0.1',
      `--port=${port}`,
    ],
    { NODE_ENV: 'production' },
    hiveFolder,
  );
  await hive.waitForOutput('Listening on');
  return { ...hive, url: `http://127.0.0.1:${port}/graphql` };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const configText = ({
  supergraph,
  partners,
  issuer,
  audience,
  decisionPoint,
}: HiveOptions) => `
import { createRemoteJwksSigningKeyProvider } from '@graphql-hive/gateway';

const policies = ['risico-oordeel-door-professional'];

export const gatewayConfig = {
  supergraph: ${JSON.stringify(supergraph)},
  transportEntries: ${JSON.stringify(
    Object.fromEntries(
      Object.entries(partners).map(([name, location]) => [name, { location }]),
    ),
  )},
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => {
      const authorization = request.headers.get('authorization');
      return authorization ? { authorization } : {};
    },
  },
  jwt: {
    signingKeyProviders: [
      createRemoteJwksSigningKeyProvider({ jwksUri: ${JSON.stringify(`${issuer}/keys`)} }),
    ],
    tokenVerification: {
      issuer: ${JSON.stringify(issuer)},
      audience: ${JSON.stringify(audience)},
      algorithms: ['ES256'],
    },
    reject: { missingToken: false, invalidToken: true },
  },
  genericAuth: {
    mode: 'protect-granular',
    rejectUnauthenticated: false,
    resolveUserFn: ({ jwt }) => jwt?.payload ?? null,
    extractPolicies: async ({ sub, rol }) => {
      const response = await fetch(${JSON.stringify(`${decisionPoint}/access/v1/evaluations`)}, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          subject: { type: rol === 'systeem' ? 'service' : 'user', id: sub, properties: { role: rol } },
          action: { name: 'read', properties: {} },
          evaluations: policies.map((id) => ({ resource: { type: 'policy', id } })),
        }),
      });
      const { evaluations } = await response.json();
      return policies.filter((_, index) => evaluations[index].decision);
    },
  },
  graphiql: false,
  landingPage: false,
};
`;
