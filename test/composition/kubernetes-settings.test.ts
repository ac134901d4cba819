import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1';
import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { Registry } from 'prom-client';
import { gatewayConfig } from '../../gateway/config.js';
import type { KetenPartner } from '../../shared/config.js';
import { startOps } from '../../shared/http/ops-server.js';
import { shutdownTimes } from '../../shared/shutdown-times.js';
import {
  logboekConfig,
  partnerConfig,
} from '../../shared/subgraph/partner-config.js';
import { newDataKey } from '../../shared/testing/test-partner.js';
import {
  environmentOf,
  ofKind,
  portsOf,
  secretsOf,
  services,
  type Workload,
} from '../support/kubernetes.js';
import { root } from '../support/process.js';

const folder = mkdtempSync(join(tmpdir(), 'kubernetes-'));
const keys = generateKeyPairSync('ed25519');
const pem = { type: 'pkcs8', format: 'pem' } as const;

beforeAll(() => {
  for (const file of services.flatMap(secretsOf).map(fileOf))
    writeFileSync(join(folder, file), contentOf(file));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (secret: string) => secret.replaceAll('-', '_');

function contentOf(file: string): string {
  if (file === 'caller_signing_key')
    return keys.privateKey.export(pem).toString();
  if (file === 'caller_verify_key')
    return keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  if (file === 'redis_url') return 'rediss://redis.example:6379';
  return file.endsWith('data_keys') ? newDataKey('test') : 'test';
}

/** What an installation has to set, as deploy/kubernetes/README.md says. */
const installation: Record<string, string> = {
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'urn:test:graaf',
  MYSQL_HOST: 'mysql.example',
};

/** The environment of a pod, with the image's. */
function podEnvironment(workload: Workload): Record<string, string> {
  const settings = Object.entries(environmentOf(workload)).map(
    ([name, value]): [string, string] => [
      name,
      value || (installation[name] ?? (/CLIENT_ID$/.test(name) ? 'test' : '')),
    ],
  );
  const all = Object.fromEntries(settings);
  return {
    HOST: '0.0.0.0',
    ...Object.fromEntries(
      settings.map(([name, value]) => [
        name,
        value
          .replaceAll(/\$\((\w+)\)/g, (_, variable: string) => all[variable]!)
          .replace('/run/secrets', folder),
      ]),
    ),
  };
}

function configOf(workload: Workload) {
  const { name } = workload;
  const environment = podEnvironment(workload);
  if (name === 'gateway') return gatewayConfig(environment);
  return name === 'logboek'
    ? logboekConfig(undefined, environment)
    : partnerConfig(name as KetenPartner, undefined, environment);
}

describe.each(services)('the settings of $name in Kubernetes', (workload) => {
  test('are accepted, and it listens on the ports of its container', () => {
    const { port, opsPort, databaseUrl } = configOf(workload);
    expect(portsOf(workload.name)).toEqual([
      { name: 'graph', containerPort: port },
      { name: 'ops', containerPort: opsPort },
    ]);
    expect(new URL(databaseUrl).hostname).toBe('mysql.example');
  });

  test('without those of the installation are refused, so that it does not start', () => {
    expect(() =>
      configOf({
        ...workload,
        container: { ...workload.container, envFrom: [], env: [] },
      }),
    ).toThrow('is not set');
  });

  test('leave it less time to stop than Kubernetes gives it', () => {
    const { delayMs, graceMs } = shutdownTimes(configOf(workload));
    expect(workload.pod.terminationGracePeriodSeconds! * 1_000).toBeGreaterThan(
      delayMs + graceMs,
    );
  });
});

test('the settings of a host that is not set are refused', () => {
  const gateway = services.find(({ name }) => name === 'gateway')!;
  const environment = podEnvironment(gateway);
  expect(() =>
    gatewayConfig({
      ...environment,
      GATEWAY_DATABASE_URL: 'mysql://gateway@:3306/gateway',
    }),
  ).toThrow('GATEWAY_DATABASE_URL must be');
});

describe('the ingress', () => {
  const gateway = () =>
    gatewayConfig(
      podEnvironment(services.find(({ name }) => name === 'gateway')!),
    );
  const [ingress] = ofKind('Ingress');

  test('waits longer than the gateway, with each controller', () => {
    const timeouts = Object.entries(ingress!.metadata.annotations!).filter(
      ([name]) => /timeout/.test(name),
    );
    expect(timeouts.length).toBeGreaterThan(3);
    for (const [name, text] of timeouts) {
      expect([name, text]).toEqual([name, expect.stringMatching(/^\d+s?$/)]);
      expect(Number.parseInt(text) * 1_000).toBeGreaterThan(
        gateway().requestDeadlineMs,
      );
    }
  });

  test('keeps an idle connection for less time than the gateway, when it is set up as README.md says', () => {
    const page = readFileSync(
      join(root, 'deploy/kubernetes/README.md'),
      'utf8',
    );
    const [, most] = /keep idle connections for (\d+) seconds at most/.exec(
      page,
    )!;
    expect(gateway().keepAliveMs).toBeGreaterThan(Number(most) * 1_000);
  });
});

test('probes and the ServiceMonitor read paths that the ops server has: only readiness is 503 when a check fails', async () => {
  const ops = await startOps({
    host: '127.0.0.1',
    port: 0,
    metrics: new Registry(),
    checks: {
      database: () => {
        throw new Error('away');
      },
    },
  });
  const status = async (path: string) =>
    (await fetch(`${ops.url}${path}`)).status;
  try {
    for (const { name, container } of services) {
      const probes = [
        container.startupProbe,
        container.livenessProbe,
        container.readinessProbe,
      ];
      expect(probes.map((probe) => probe!.httpGet!.port)).toEqual(
        probes.map(() => 'ops'),
      );
      const statuses = await Promise.all(
        probes.map((probe) => status(probe!.httpGet!.path!)),
      );
      expect([name, ...statuses]).toEqual([name, 200, 200, 503]);
      // The ops server responds within a second.
      for (const probe of probes)
        expect(probe!.timeoutSeconds).toBeGreaterThan(1);
    }
    const [monitor] = ofKind<ServiceMonitor>('ServiceMonitor');
    for (const { path } of monitor!.spec.endpoints)
      expect(await status(path!)).toBe(200);
  } finally {
    await ops.stop();
  }
});

test('all replicas of an owner together take fewer connections to its database than MariaDB allows', () => {
  const most = new Map(
    ofKind<IHorizontalPodAutoscaler>('HorizontalPodAutoscaler').map(
      ({ metadata, spec }) => [metadata.name, spec!.maxReplicas],
    ),
  );
  const owners = new Set(services.map(({ labels }) => labels['database']!));
  for (const owner of owners) {
    // One more of each during a rollout, and the migration.
    const connections = services
      .filter(({ labels }) => labels['database'] === owner)
      .map(
        (service) =>
          ((most.get(service.name) ?? 2) + 1) *
          configOf(service).databasePoolSize!,
      );
    const total = connections.reduce((sum, each) => sum + each, 10);
    expect([owner, total < 151]).toEqual([owner, true]);
  }
});

test('pods run as the user of the image', () => {
  const recipe = readFileSync(join(root, 'shared/Dockerfile'), 'utf8');
  expect(recipe).toContain('\nUSER node\n');
  for (const { pod } of services)
    expect(pod.securityContext).toMatchObject({
      // `node` in the images of Node.
      runAsUser: 1000,
      runAsGroup: 1000,
    });
});
