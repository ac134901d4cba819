import { readFileSync } from 'node:fs';
import type { IDeployment } from 'kubernetes-models/apps/v1';
import type { IJob } from 'kubernetes-models/batch/v1';
import type { IConfigMap, IContainer, IPodSpec } from 'kubernetes-models/v1';
import { parse, parseAllDocuments } from 'yaml';

/** An object of Kubernetes, as `kubectl kustomize deploy/kubernetes` writes it; names have no hash and objects no namespace. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  };
}

/** What `kubectl kustomize` reads. */
interface ManifestIndex {
  namespace: string;
  resources: string[];
  configMapGenerator: { name: string; envs: string[] }[];
}

const read = (file: string) =>
  readFileSync(
    new URL(`../../deploy/kubernetes/${file}`, import.meta.url),
    'utf8',
  );
export const manifestIndex = parse(read('kustomization.yaml')) as ManifestIndex;

const settingsIn = (file: string) =>
  Object.fromEntries(
    Array.from(read(file).matchAll(/^(\w+)=(.*)$/gm), ([, name, value]) => [
      name!,
      value!,
    ]),
  );

/** Those that Kustomize makes of files. */
const generated: IConfigMap[] = manifestIndex.configMapGenerator.map(
  ({ name, envs }) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name },
    data: Object.assign({}, ...envs.map(settingsIn)) as Record<string, string>,
  }),
);

export const manifests: readonly Manifest[] = [
  ...manifestIndex.resources.flatMap((file) =>
    parseAllDocuments(read(file)).map(
      (document) => document.toJS() as Manifest,
    ),
  ),
  ...(generated as Manifest[]),
];

export const ofKind = <T>(kind: string): (T & Manifest)[] =>
  manifests.filter((manifest) => manifest.kind === kind) as (T & Manifest)[];

export const configMaps = Object.fromEntries(
  ofKind<IConfigMap>('ConfigMap').map(({ metadata, data }) => [
    metadata.name,
    data!,
  ]),
);

/** What runs pods of one container: a Deployment or a Job. */
export interface Workload {
  name: string;
  kind: string;
  labels: Record<string, string>;
  pod: IPodSpec;
  container: IContainer;
}

export const workloads: readonly Workload[] = [
  ...ofKind<IDeployment>('Deployment'),
  ...ofKind<IJob>('Job'),
].map(({ kind, metadata: { name }, spec }) => {
  const { template } = spec!;
  const [container] = template.spec!.containers;
  return {
    name,
    kind,
    labels: template.metadata!.labels!,
    pod: template.spec!,
    container: container!,
  };
});
export const services = workloads.filter(({ kind }) => kind === 'Deployment');

/** The variables of a container, with those of ConfigMaps in their place and `$(NAME)` as it is. Throws when there is none of that name. */
export function environmentOf({ container }: Workload): Record<string, string> {
  const whole = (container.envFrom ?? []).map(({ configMapRef }) =>
    configMapOf(configMapRef!.name!),
  );
  const single = (container.env ?? []).map(({ name, value, valueFrom }) => {
    if (value !== undefined) return [name, value];
    const { name: map, key } = valueFrom!.configMapKeyRef!;
    const found = configMapOf(map!)[key];
    if (found === undefined) throw new Error(`${map} has no ${key}.`);
    return [name, found];
  });
  return Object.assign({}, ...whole, Object.fromEntries(single)) as Record<
    string,
    string
  >;
}

function configMapOf(name: string): Record<string, string> {
  const found = configMaps[name];
  if (!found) throw new Error(`There is no ConfigMap ${name}.`);
  return found;
}

/** The names of the Secrets that are files of a workload. */
export const secretsOf = ({ pod }: Workload): string[] =>
  (pod.volumes ?? []).flatMap(({ projected }) =>
    (projected?.sources ?? []).map(({ secret }) => secret!.name!),
  );

type Labels = Record<string, string>;
export interface Selector {
  matchLabels?: Labels | null;
  matchExpressions?:
    { key: string; operator: string; values?: string[] | null }[] | null;
}
/** Whether labels include those. */
export const has = (labels: Labels, wanted: Labels) =>
  Object.entries(wanted).every(([key, value]) => labels[key] === value);
export const selects = (
  { matchLabels, matchExpressions }: Selector,
  labels: Labels,
): boolean =>
  has(labels, matchLabels ?? {}) &&
  (matchExpressions ?? []).every(
    ({ key, operator, values }) =>
      values!.includes(labels[key]!) === (operator === 'In'),
  );
/** The workloads whose pods a selector selects. */
export const selected = (selector: Selector) =>
  workloads
    .filter(({ labels }) => selects(selector, labels))
    .map(({ name }) => name);
export const portsOf = (name: string) =>
  workloads.find((workload) => workload.name === name)!.container.ports ?? [];
