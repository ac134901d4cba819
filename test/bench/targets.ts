import type { GatewayName } from './gateways/gateways.js';
import type { Row } from './measure.js';

/** A figure of a gateway in a scenario: at most `atMost` or, with `of`, so many times that of another gateway, or another figure. */
interface Target {
  scenario: string;
  gateway: GatewayName;
  figure: Figure;
  atMost: number;
  of?: { gateway?: GatewayName; figure?: Figure };
}

type Figure =
  'cpuMsPerQuery' | 'p99' | 'p50' | 'peakMemoryMb' | 'partnerRequests';

const names: Record<Figure, string> = {
  cpuMsPerQuery: 'CPU',
  p99: 'p99',
  p50: 'p50',
  peakMemoryMb: 'peak memory',
  partnerRequests: 'partner requests',
};

const cpu = (
  scenario: string,
  gateway: GatewayName,
  atMost: number,
  of: GatewayName,
): Target => ({
  scenario,
  gateway,
  figure: 'cpuMsPerQuery',
  atMost,
  of: { gateway: of },
});

const common = (gateway: GatewayName): Target[] => [
  {
    scenario: 'unique-callers',
    gateway,
    figure: 'p99',
    atMost: 2,
    of: { figure: 'p50' },
  },
  {
    scenario: 'unique-callers',
    gateway,
    figure: 'peakMemoryMb',
    atMost: 0.5,
    of: { gateway: 'hive-native' },
  },
];

const all: readonly Target[] = [
  cpu('unique-callers', 'ours-bare', 1.5, 'floor'),
  cpu('unique-callers', 'ours-bare', 0.5, 'hive-native'),
  cpu('unique-callers', 'ours-bare', 0.25, 'stock'),
  cpu('unique-callers', 'ours', 1, 'hive-native'),
  cpu('unique-callers', 'ours', 2, 'ours-bare'),
  cpu('unique-callers', 'ours', 3, 'grafbase'),
  ...common('ours-bare'),
  ...common('ours'),
  cpu('page-100', 'ours-bare', 2, 'grafbase'),
  cpu('8-mib', 'ours-bare', 2.5, 'grafbase'),
  cpu('wide', 'ours-bare', 2, 'grafbase'),
  {
    scenario: 'wide',
    gateway: 'ours-bare',
    figure: 'partnerRequests',
    atMost: 7,
  },
];

/** A line of the report: a ratio, and whether it meets its target. */
export const target = (
  what: string,
  is: number,
  atMost: number,
  unit = ' ×',
): string =>
  `${what.padEnd(56)} at most ${atMost.toFixed(2)}${unit}   is ${is.toFixed(2)}${unit}   ${is <= atMost ? 'yes' : 'NO'}`;

/** Whether the targets are met; those without measured rows are left out. */
export const targets = (rows: readonly Row[]): string[] =>
  all.flatMap(({ scenario, gateway, figure, atMost, of }) => {
    const figureOf = (name: GatewayName, which: Figure) =>
      rows.find((row) => row.scenario === scenario && row.gateway === name)?.[
        which
      ];
    const is = figureOf(gateway, figure);
    const base = of ? figureOf(of.gateway ?? gateway, of.figure ?? figure) : 1;
    if (is === undefined || base === undefined) return [];
    const to = of ? ` to ${of.gateway ?? `its ${names[of.figure!]}`}` : '';
    return target(
      `${scenario}: ${names[figure]} of ${gateway}${to}`,
      is / base,
      atMost,
      of ? ' ×' : '',
    );
  });
