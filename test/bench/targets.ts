import type { GatewayName } from './gateways/gateways.js';
import type { Row } from './measure.js';

/** A line of the report: a ratio, and whether it meets its target. */
export const target = (what: string, is: number, atMost: number): string =>
  `${what.padEnd(42)} at most ${atMost.toFixed(2)} ×   is ${is.toFixed(2)} ×   ${is <= atMost ? 'yes' : 'NO'}`;

/** The targets for scenario `unique-callers`, and whether they are met; those without measured rows are left out. */
export function targets(rows: readonly Row[]): string[] {
  const of = (gateway: GatewayName) =>
    rows.find(
      (row) => row.scenario === 'unique-callers' && row.gateway === gateway,
    );
  const atMost = (
    what: string,
    one: number | undefined,
    factor: number,
    other: number | undefined,
  ) =>
    one === undefined || other === undefined
      ? []
      : [target(what, one / other, factor)];
  const cpu = (one: GatewayName, factor: number, other: GatewayName) =>
    atMost(
      `CPU of ${one} to ${other}`,
      of(one)?.cpuMsPerQuery,
      factor,
      of(other)?.cpuMsPerQuery,
    );
  const own = (one: GatewayName) => [
    ...atMost(`p99 of ${one} to its p50`, of(one)?.p99, 2, of(one)?.p50),
    ...atMost(
      `peak memory of ${one} to hive-native`,
      of(one)?.peakMemoryMb,
      0.5,
      of('hive-native')?.peakMemoryMb,
    ),
  ];
  const bare = of('ours-bare')?.cpuMsPerQuery;
  const whole = of('ours')?.cpuMsPerQuery;
  return [
    ...(bare && whole
      ? [
          `${'CPU of ours to ours-bare (authorization, audit log)'.padEnd(42)} is ${(whole / bare).toFixed(2)} ×`,
        ]
      : []),
    ...cpu('ours-bare', 1.5, 'floor'),
    ...cpu('ours-bare', 0.5, 'hive-native'),
    ...cpu('ours-bare', 0.25, 'stock'),
    ...cpu('ours', 1, 'hive-native'),
    ...own('ours-bare'),
    ...own('ours'),
  ];
}
