import { describe, expect, test } from '@jest/globals';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import {
  ofKind,
  portsOf,
  selected,
  services,
  workloads,
  type Selector,
} from '../support/kubernetes.js';

const policies = ofKind<INetworkPolicy>('NetworkPolicy');

/** Who may reach what, `from>to:port`; what is no pod of ours has the name of its namespace, or of the policy with its address. */
function allowed(direction: 'Ingress' | 'Egress'): string[] {
  const applied = policies.filter(({ spec }) =>
    spec!.policyTypes!.includes(direction),
  );
  return applied.flatMap(({ metadata, spec }) =>
    (spec![direction === 'Ingress' ? 'ingress' : 'egress'] ?? []).flatMap(
      (rule) => {
        const peers = ('to' in rule ? rule.to : (rule as any).from) as any[];
        return peers.flatMap((peer) =>
          selected(spec!.podSelector as Selector).flatMap((own) =>
            others(peer, metadata.name).flatMap((other) =>
              rule.ports!.map(({ port }) =>
                direction === 'Ingress'
                  ? `${other}>${own}:${port}`
                  : `${own}>${other}:${port}`,
              ),
            ),
          ),
        );
      },
    ),
  );
}
const others = (peer: any, policy: string): string[] =>
  peer.ipBlock
    ? [policy]
    : peer.namespaceSelector
      ? [peer.namespaceSelector.matchLabels['kubernetes.io/metadata.name']]
      : selected(peer.podSelector as Selector);

describe('network policies', () => {
  const names = services.map(({ name }) => name);
  const partners = names.filter((name) => name !== 'gateway');
  const senders = partners.filter((name) => name !== 'logboek');
  const graph = (name: string) =>
    portsOf(name).find((port) => port.name === 'graph')!.containerPort;
  const ops = (name: string) =>
    portsOf(name).find((port) => port.name === 'ops')!.containerPort;
  const within = [
    ...partners.map((name) => `gateway>${name}:${graph(name)}`),
    ...senders.map((name) => `${name}>gateway:4000`),
  ];

  test('deny all that no policy allows', () => {
    const named = new Map(
      policies.map(({ metadata, spec }) => [metadata.name, spec]),
    );
    expect(named.get('default-deny')).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    });
  });

  test('let in the ingress and partners at the gateway, only the gateway at partners, and monitoring at health and metrics', () => {
    expect(allowed('Ingress').sort()).toEqual(
      [
        ...within,
        'ingress>gateway:4000',
        ...names.map((name) => `monitoring>${name}:${ops(name)}`),
      ].sort(),
    );
  });

  test('let each out to what it needs: only a partner and its migration to its database', () => {
    const owners = ['gateway', ...senders];
    expect(allowed('Egress').sort()).toEqual(
      [
        ...within,
        ...workloads.flatMap(({ name }) => [
          `${name}>kube-system:53`,
          `${name}>kube-system:53`,
        ]),
        ...names.map((name) => `${name}>monitoring:4318`),
        ...names
          .filter((name) => name !== 'logboek')
          .map((name) => `${name}>issuer:443`),
        ...owners.flatMap((name) => [
          `${name}>${name}-database:3306`,
          `migrate-${name}>${name}-database:3306`,
        ]),
        'logboek>gateway-database:3306',
        'gateway>redis:6379',
        'gateway>decision-point:443',
        'gateway>supergraph:443',
      ].sort(),
    );
  });
});
