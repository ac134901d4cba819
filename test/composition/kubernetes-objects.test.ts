import { describe, expect, test } from '@jest/globals';
import { ServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1';
import { Deployment } from 'kubernetes-models/apps/v1';
import {
  HorizontalPodAutoscaler,
  type IHorizontalPodAutoscaler,
} from 'kubernetes-models/autoscaling/v2';
import { Job } from 'kubernetes-models/batch/v1';
import {
  Ingress,
  NetworkPolicy,
  type IIngress,
} from 'kubernetes-models/networking.k8s.io/v1';
import {
  PodDisruptionBudget,
  type IPodDisruptionBudget,
} from 'kubernetes-models/policy/v1';
import {
  ConfigMap,
  Namespace,
  Service,
  type IService,
} from 'kubernetes-models/v1';
import {
  has,
  manifests,
  ofKind,
  portsOf,
  selected,
  selects,
  services,
  workloads,
  type Manifest,
  type Selector,
} from '../support/kubernetes.js';

const models = [
  ConfigMap,
  Deployment,
  HorizontalPodAutoscaler,
  Ingress,
  Job,
  Namespace,
  NetworkPolicy,
  PodDisruptionBudget,
  Service,
  ServiceMonitor,
];

/** What the schema refuses, else the paths that it does not know: Kubernetes drops those without an error. */
function problemsOf(manifest: { apiVersion: string; kind: string }): string[] {
  const model = models.find(
    ({ kind, apiVersion }) =>
      kind === manifest.kind && apiVersion === manifest.apiVersion,
  );
  if (!model) return [`no schema of ${manifest.apiVersion} ${manifest.kind}`];
  const looked = new Set<string>();
  try {
    model.prototype.validate.call(watched(manifest, '', looked) as never);
  } catch (error) {
    return [String(error)];
  }
  return pathsIn(manifest, '').filter((path) => !looked.has(path));
}

/** The validator reads each property that its schema has. */
function watched(value: object, path: string, looked: Set<string>): object {
  return new Proxy(value, {
    get(target, key) {
      const found = Reflect.get(target, key) as unknown;
      looked.add(`${path}/${String(key)}`);
      return typeof found === 'object' && found
        ? watched(found, `${path}/${String(key)}`, looked)
        : found;
    },
  });
}

const pathsIn = (value: unknown, path: string): string[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, each]) => [
        `${path}/${key}`,
        ...pathsIn(each, `${path}/${key}`),
      ])
    : [];

describe('each manifest for Kubernetes', () => {
  test.each(
    manifests.map((each): [string, string, Manifest] => [
      each.kind,
      each.metadata.name,
      each,
    ]),
  )(
    '%s %s fits its schema and has no field that the schema does not know',
    (_kind, _name, manifest) => {
      expect(problemsOf(manifest)).toEqual([]);
    },
  );

  test('is there once', () => {
    const names = manifests.map(({ kind, metadata }) => [kind, metadata.name]);
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names.map(String)).size).toBe(names.length);
  });

  test('with a mistyped field, or a value of another type, would be refused', () => {
    const deployment = structuredClone(
      manifests.find(({ kind }) => kind === 'Deployment'),
    ) as any;
    const [container] = deployment.spec.template.spec.containers;
    container.readynessProbe = container.readinessProbe;
    expect(problemsOf(deployment)).toContain(
      '/spec/template/spec/containers/0/readynessProbe',
    );
    delete container.readynessProbe;
    deployment.spec.template.spec.terminationGracePeriodSeconds = '40';
    expect(problemsOf(deployment)).toEqual([
      expect.stringContaining('terminationGracePeriodSeconds'),
    ]);
  });
});

describe('references between manifests', () => {
  test.each(services)(
    '$name has one Service and one budget, which select its pods alone, and ports that it listens on',
    ({ name, labels }) => {
      const [service, ...others] = ofKind<IService>('Service').filter(
        ({ spec }) => has(labels, spec!.selector!),
      );
      expect([service!.metadata.name, others]).toEqual([name, []]);
      expect(selected({ matchLabels: service!.spec!.selector! })).toEqual([
        name,
      ]);
      expect(
        service!.spec!.ports!.map(({ port, targetPort, ...rest }) => ({
          containerPort: port,
          name: targetPort,
          ...(rest.name !== targetPort && rest),
        })),
      ).toEqual(portsOf(name));
      const budgets = ofKind<IPodDisruptionBudget>(
        'PodDisruptionBudget',
      ).filter(({ spec }) => selects(spec!.selector as Selector, labels));
      expect(
        budgets.map(({ spec }) => selected(spec!.selector as Selector)),
      ).toEqual([[name]]);
      expect(budgets[0]!.spec!.maxUnavailable).toBe(1);
    },
  );

  test('a Deployment selects the pods that it makes, and spreads them over nodes and zones', () => {
    for (const { metadata, spec } of ofKind<Deployment>('Deployment')) {
      const { template, selector, strategy } = spec!;
      expect(selected(selector as Selector)).toEqual([metadata.name]);
      expect(strategy!.rollingUpdate).toEqual({
        maxUnavailable: 0,
        maxSurge: 1,
      });
      const spread = template.spec!.topologySpreadConstraints!;
      expect(spread.map(({ topologyKey }) => topologyKey)).toEqual([
        'kubernetes.io/hostname',
        'topology.kubernetes.io/zone',
      ]);
      for (const { labelSelector } of spread)
        expect(labelSelector).toEqual(selector);
    }
  });

  test('every service has two replicas or more: by its autoscaler, which then alone says how many, or fixed', () => {
    const scalers = ofKind<IHorizontalPodAutoscaler>('HorizontalPodAutoscaler');
    for (const { metadata, spec } of ofKind<Deployment>('Deployment')) {
      const own = scalers.filter(
        (each) => each.spec!.scaleTargetRef.name === metadata.name,
      );
      const minimum = own[0]?.spec!.minReplicas ?? spec!.replicas;
      expect([metadata.name, minimum]).toEqual([metadata.name, 2]);
      expect([own.length, spec!.replicas]).toEqual(
        own.length > 0 ? [1, undefined] : [0, 2],
      );
    }
    for (const { spec } of scalers)
      expect(services.map(({ name }) => name)).toContain(
        spec!.scaleTargetRef.name,
      );
  });

  test('every volume that is mounted is there, and every volume is mounted', () => {
    for (const { pod, container } of workloads)
      expect(container.volumeMounts!.map(({ name }) => name)).toEqual(
        pod.volumes!.map(({ name }) => name),
      );
  });

  // Kubernetes leaves `$(NAME)` as it is when NAME comes later.
  test.each(workloads)(
    'a variable of $name that another contains stands before it',
    ({ container }) => {
      const names = container.env!.map(({ name }) => name);
      const used = container.env!.flatMap(({ value }, place) =>
        Array.from(value?.matchAll(/\$\((\w+)\)/g) ?? [], ([, name]) => ({
          isBefore: names.slice(0, place).includes(name!),
        })),
      );
      expect(used).toEqual([{ isBefore: true }]);
    },
  );

  test('the ingress leads to the graph of the gateway, and to nothing else', () => {
    const backends = ofKind<IIngress>('Ingress').flatMap(({ spec }) =>
      spec!.rules!.flatMap(({ http }) =>
        http!.paths.map(({ backend }) => backend.service),
      ),
    );
    expect(backends).toEqual([{ name: 'gateway', port: { name: 'graph' } }]);
  });

  test('the ServiceMonitor selects every Service, whose name is the job of the alerts', () => {
    const [monitor] = ofKind<ServiceMonitor>('ServiceMonitor');
    const { selector, endpoints, jobLabel } = monitor!.spec;
    for (const { metadata, spec } of ofKind<IService>('Service')) {
      expect(selects(selector as Selector, metadata.labels!)).toBe(true);
      expect(metadata.labels![jobLabel!]).toBe(metadata.name);
      expect(spec!.ports!.map(({ name }) => name)).toContain(
        endpoints[0]!.port,
      );
    }
  });
});
