import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  composeFile,
  variablesOf,
  type ComposeService,
} from '../support/compose-file.js';
import {
  environmentOf,
  secretsOf,
  services,
  workloads,
  type Workload,
} from '../support/kubernetes.js';

/** In Kubernetes these are files, too: one may be a shared secret, the other has a password. */
const alsoFiles = ['CALLER_VERIFY_KEY', 'REDIS_URL'];
/** Made by the manifests or by compose alone: the host of a database outside of the cluster, and the URL that compose's health check fetches. */
const ofOneAlone = ['MYSQL_HOST', 'HEALTH_URL'];

const pairs = workloads.map((workload): [string, Workload, ComposeService] => [
  workload.name,
  workload,
  composeFile.services[workload.name]!,
]);

/** Environment variables of both, in the form of the manifests. */
function settingsOf({ environment = {} }: ComposeService) {
  return Object.entries(environment).map(([name, value]): [string, string] => {
    if (alsoFiles.includes(name))
      return [`${name}_FILE`, `/run/secrets/${name.toLowerCase()}`];
    // A variable of the installation: empty in the manifests.
    if (variablesOf(value).length > 0) return [name, ''];
    return [name, value.replace('@mysql:', '@$(MYSQL_HOST):')];
  });
}
const withoutOwn = (settings: [string, string][]) =>
  settings.filter(([name]) => !ofOneAlone.includes(name)).sort();

const secretName = (file: string) => file.replaceAll('_', '-');
const seconds = (text: string) => Number(/^(\d+)s$/.exec(text)![1]);

describe('deploy/kubernetes and docker-compose.yml', () => {
  test('have the same services and jobs; the database is outside of the cluster', () => {
    expect(workloads.map(({ name }) => name).sort()).toEqual(
      Object.keys(composeFile.services)
        .filter((name) => !['mysql', 'database-tls'].includes(name))
        .sort(),
    );
    for (const { name, kind } of workloads)
      expect([name, kind]).toEqual([
        name,
        name.startsWith('migrate-') ? 'Job' : 'Deployment',
      ]);
  });

  test.each(pairs)(
    'give %s the same image and command',
    (_name, { container }, service) => {
      expect(container.command).toEqual(service.command);
      expect(container.image).toBe(
        `registry.invalid/${basename(service.build!.args.FOLDER)}`,
      );
    },
  );

  test.each(pairs)(
    'give %s the same settings, with the same values',
    (_name, workload, service) => {
      expect(withoutOwn(Object.entries(environmentOf(workload)))).toEqual(
        withoutOwn(settingsOf(service)),
      );
    },
  );

  test.each(pairs)(
    'give %s the same secrets, each the file that a setting names',
    (_name, workload, service) => {
      const { environment = {}, secrets = [] } = service;
      const more = alsoFiles.filter((name) => name in environment);
      expect([...secretsOf(workload)].sort()).toEqual(
        [...secrets, ...more.map((name) => name.toLowerCase())]
          .map(secretName)
          .sort(),
      );
      const files = Object.entries(environmentOf(workload))
        .filter(([name]) => name.endsWith('_FILE'))
        .map(([, file]) => secretName(file.replace('/run/secrets/', '')));
      expect(files.sort()).toEqual([...secretsOf(workload)].sort());
    },
  );

  test.each(pairs)('mount the same in %s', (_name, { container }, service) => {
    const mounts = container.volumeMounts!.map(
      ({ name, mountPath, readOnly }) =>
        [name, mountPath, ...(readOnly ? ['ro'] : [])].join(':'),
    );
    expect(mounts.sort()).toEqual(
      [
        ...service.volumes!,
        ...service.tmpfs!.map((path) => `tmp:${path}`),
        'secrets:/run/secrets:ro',
      ].sort(),
    );
  });

  test.each(pairs)(
    'bound %s in the same way, and give it the same privileges: none',
    (_name, { pod, container }, service) => {
      expect(container.resources!.limits).toEqual({
        cpu: String(service.cpus),
        memory: service.mem_limit!.replace('m', 'Mi'),
      });
      expect(pod.terminationGracePeriodSeconds).toBe(
        seconds(service.stop_grace_period!),
      );
      expect([
        service.read_only,
        service.cap_drop,
        service.security_opt,
      ]).toEqual([true, ['ALL'], ['no-new-privileges:true']]);
      expect(container.securityContext).toEqual({
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
        allowPrivilegeEscalation: false,
      });
      expect(pod).toMatchObject({
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        securityContext: {
          runAsNonRoot: true,
          seccompProfile: { type: 'RuntimeDefault' },
        },
      });
    },
  );

  test.each(services.map(({ name }) => name))(
    'reach %s at the same ports, and read its readiness at the same URL',
    (name) => {
      const { container } = services.find((one) => one.name === name)!;
      const port = (wanted: string) =>
        container.ports!.find((one) => one.name === wanted)!.containerPort;
      const { gateway, dji, [name]: service } = composeFile.services;
      const url =
        name === 'gateway'
          ? dji!.environment!['GATEWAY_URL']!
          : gateway!.environment![`${name.toUpperCase()}_URL`]!;
      expect(url).toBe(`http://${name}:${port('graph')}/graphql`);
      const { path, port: probed } = container.readinessProbe!.httpGet!;
      expect(service!.environment!['HEALTH_URL']).toBe(
        `http://127.0.0.1:${port(String(probed))}${path}`,
      );
    },
  );
});
