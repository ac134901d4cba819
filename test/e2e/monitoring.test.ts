import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { parse } from 'yaml';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import type { RunningPartner } from '../../shared/subgraph/partner.js';
import { ofKind } from '../support/kubernetes.js';
import { startOwnPartner } from '../support/own-partner.js';

interface Rule {
  alert: string;
  expr: string;
}
interface Dashboard {
  panels: { targets: { expr: string }[] }[];
}

const read = (file: string) =>
  readFileSync(
    new URL(`../../deploy/monitoring/${file}`, import.meta.url),
    'utf8',
  );
const rules = (
  parse(read('alerts.yml')) as { groups: { rules: Rule[] }[] }
).groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(read('dashboard.json')) as Dashboard;

let federation: SmallFederation;
let partner: RunningPartner;
/** Of a gateway, and of a partner. */
let exposedBy: Set<string>[];
beforeAll(async () => {
  federation = await smallFederation({}, { maximumConcurrency: 64 });
  partner = await startOwnPartner({ maximumConcurrency: 64 });
  const texts = await Promise.all(
    [federation.gateway.opsUrl, partner.opsUrl].map(async (url) =>
      (await fetch(`${url}/metrics`)).text(),
    ),
  );
  exposedBy = texts.map(
    (text) =>
      new Set(
        Array.from(text.matchAll(/^# TYPE (\w+) (\w+)$/gm)).flatMap(
          ([, name, type]) =>
            type === 'histogram'
              ? [`${name!}_bucket`, `${name!}_count`, `${name!}_sum`]
              : [name!],
        ),
      ),
  );
});
afterAll(async () => {
  await partner.stop();
  await federation.stop();
});

/** Words of PromQL, of labels, and `up`, which Prometheus makes itself, are no metrics of ours. */
const metricsIn = (expression: string) =>
  Array.from(
    expression
      .replace(/\{[^}]*\}/g, '')
      .replace(/\bby \([^)]*\)/g, '')
      .matchAll(/[a-z]+(?:_[a-z0-9]+)+/g),
    ([name]) => name,
  ).filter((name) => name !== 'histogram_quantile');

test('every alert and every panel reads metrics that a process exposes', () => {
  const expressions = [
    ...rules.map(({ expr }) => expr),
    ...dashboard.panels.flatMap(({ targets }) =>
      targets.map(({ expr }) => expr),
    ),
  ];
  const names = new Set(expressions.flatMap(metricsIn));
  expect(names.size).toBeGreaterThan(12);
  expect(
    [...names].filter((name) => !exposedBy.some((of) => of.has(name))),
  ).toEqual([]);
});

test('the autoscalers of Kubernetes read metrics that gateways and partners both expose', () => {
  const scalers = ofKind<IHorizontalPodAutoscaler>('HorizontalPodAutoscaler');
  const names = scalers.flatMap(({ spec }) =>
    spec!.metrics!.flatMap(({ pods }) => (pods ? [pods.metric.name] : [])),
  );
  expect(names).toHaveLength(scalers.length);
  for (const name of names)
    expect([name, exposedBy.map((of) => of.has(name))]).toEqual([
      name,
      [true, true],
    ]);
});

test('docs/operations.md says of every alert what to do', () => {
  const page = readFileSync(
    new URL('../../docs/operations.md', import.meta.url),
    'utf8',
  );
  for (const { alert } of rules) expect(page).toContain(`| \`${alert}\``);
});
