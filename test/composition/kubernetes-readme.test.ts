import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { blocksOf, pages } from '../support/pages.js';
import {
  configMaps,
  manifestIndex,
  manifests,
  workloads,
} from '../support/kubernetes.js';

interface Installation {
  namespace: string;
  images: { name: string }[];
  configMapGenerator: { name: string; literals: string[] }[];
  patches: { target: { kind: string; name: string }; patch: string }[];
}

const page = pages.find(({ file }) => file === 'deploy/kubernetes/README.md')!;
const blocks = blocksOf(page);
const installation = parse(
  blocks.find(({ code }) => code.startsWith('# kustomization.yaml'))!.code,
) as Installation;

/** The value at a JSON pointer. */
const at = (value: any, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((inner, key) => inner?.[key], value);

describe('the installation in deploy/kubernetes/README.md', () => {
  test('has the namespace of the manifests, and sets images and settings that they have', () => {
    expect(installation.namespace).toBe(manifestIndex.namespace);
    const images = workloads.map(({ container }) => container.image);
    for (const { name } of installation.images) expect(images).toContain(name);
    for (const { name, literals } of installation.configMapGenerator)
      for (const literal of literals)
        expect(Object.keys(configMaps[name]!)).toContain(literal.split('=')[0]);
  });

  test('sets every address that leads nowhere, apart from those of optional settings, and replaces only what is there', () => {
    const patched = installation.patches.flatMap(({ target, patch }) => {
      const targets = manifests.filter(
        ({ kind, metadata }) =>
          kind === target.kind &&
          new RegExp(`^(${target.name})$`).test(metadata.name),
      );
      expect([target, targets]).not.toEqual([target, []]);
      for (const { path } of parse(patch) as { path: string }[])
        for (const each of targets)
          expect([path, typeof at(each, path)]).toEqual([path, 'string']);
      return targets.map(({ metadata }) => metadata.name);
    });
    const nowhere = manifests
      .filter((each) => JSON.stringify(each).includes('192.0.2.'))
      .map(({ metadata }) => metadata.name);
    expect(nowhere.filter((name) => !patched.includes(name))).toEqual([
      'decision-point',
      'supergraph',
    ]);
  });
});

test('a rollout applies every manifest: jobs and what all share, then partners, then the gateway', () => {
  const selectors = blocks.flatMap(({ code }) =>
    Array.from(
      code.matchAll(
        /^kubectl apply .*component( notin | in |=)\(?([\w,]+)\)?'?$/gm,
      ),
      ([, operator, values]) => ({
        isNot: operator === ' notin ',
        values: values!.split(','),
      }),
    ),
  );
  const stepOf = (component: string | undefined) =>
    selectors.flatMap(({ isNot, values }, step) =>
      values.includes(component!) === isNot ? [] : [step],
    );
  const steps = manifests.map(({ kind, metadata }) => {
    const component = metadata.labels?.['app.kubernetes.io/component'];
    return [kind === 'Deployment' ? metadata.name : kind, stepOf(component)];
  });
  const ofDeployments = Object.fromEntries(
    workloads.map(({ name, kind }) => [
      name,
      kind === 'Job' ? [0] : name === 'gateway' ? [2] : [1],
    ]),
  );
  for (const [name, step] of steps)
    expect([name, step]).toEqual([name, ofDeployments[String(name)] ?? [0]]);
});
