import type { GatewayProcess } from './gateways/gateway-process.js';
import type { GatewayName } from './gateways/gateways.js';
import type { Client, Load, Request } from './load.js';
import { cpuMs, peakMemoryMb } from './process-use.js';
import type { Scenario } from './scenarios.js';
import { median } from './median.js';

/** A row of the table. */
export interface Row {
  scenario: string;
  gateway: GatewayName;
  cpuMsPerQuery: number;
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Per query. */
  partnerRequests: number;
  peakMemoryMb: number;
}

export interface Measured {
  name: GatewayName;
  process: GatewayProcess;
  client: Client;
}

export interface Timing {
  seconds: number;
  warmUpSeconds: number;
  rounds: number;
}

/** Iterates over the requests, and starts over after the last. */
export function nextOf(requests: readonly Request[]): () => Request {
  let turn = 0;
  return () => requests[turn++ % requests.length]!;
}

/** Unmeasured requests, so that hot code is compiled. */
export const warmUp = (
  client: Client,
  next: () => Request,
  scenario: Scenario,
  seconds: number,
) => client.load(next, { ...loadOptions(scenario), seconds });

const loadOptions = ({ concurrency, hasTwins }: Scenario) => ({
  concurrency,
  copies: hasTwins ? 2 : 1,
});

/** One turn of a gateway, and the CPU time that its process used. */
export async function turnOf(
  client: Client,
  pid: number,
  next: () => Request,
  scenario: Scenario,
  seconds: number,
): Promise<{ load: Load; cpuMs: number }> {
  // Connections closed during the turns of others; opening them must not be measured.
  await warmUp(client, next, scenario, leadInSeconds);
  const before = cpuMs(pid);
  const load = await client.load(next, { ...loadOptions(scenario), seconds });
  return { load, cpuMs: cpuMs(pid) - before };
}

/** Measures one scenario: warms up every gateway, then gives each a turn per round; a figure is the median of the rounds. */
export async function measure(
  scenario: Scenario,
  gateways: readonly Measured[],
  requests: readonly Request[],
  partnerRequests: () => Promise<number>,
  { seconds, warmUpSeconds, rounds }: Timing,
): Promise<Row[]> {
  const next = nextOf(requests);
  for (const { client } of gateways)
    await warmUp(client, next, scenario, warmUpSeconds);
  const measured = new Map(gateways.map(({ name }) => [name, [] as Row[]]));
  for (let round = 0; round < rounds; round++)
    for (const { name, process, client } of gateways) {
      const pid = process.child.pid!;
      const sentBefore = client.sent;
      await partnerRequests();
      const turn = await turnOf(client, pid, next, scenario, seconds);
      const { load } = turn;
      const at = (part: number) =>
        load.latencies[Math.floor(part * (load.requests - 1))]!;
      measured.get(name)!.push({
        scenario: scenario.name,
        gateway: name,
        cpuMsPerQuery: turn.cpuMs / load.requests,
        requestsPerSecond: load.requests / load.seconds,
        p50: at(0.5),
        p99: at(0.99),
        partnerRequests: (await partnerRequests()) / (client.sent - sentBefore),
        peakMemoryMb: peakMemoryMb(pid),
      });
    }
  return Array.from(measured.values(), medians);
}

function medians(rows: readonly Row[]): Row {
  const [first] = rows;
  const of = (key: keyof Row) => median(rows.map((row) => row[key] as number));
  return {
    scenario: first!.scenario,
    gateway: first!.gateway,
    cpuMsPerQuery: of('cpuMsPerQuery'),
    requestsPerSecond: of('requestsPerSecond'),
    p50: of('p50'),
    p99: of('p99'),
    partnerRequests: of('partnerRequests'),
    // A peak that occurs once counts.
    peakMemoryMb: Math.max(...rows.map((row) => row.peakMemoryMb)),
  };
}

/** Unmeasured start of each turn. */
const leadInSeconds = 0.3;
