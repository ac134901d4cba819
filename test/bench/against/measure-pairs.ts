import type { GatewayProcess } from '../gateways/gateway-process.js';
import { Client } from '../load.js';
import { nextOf, turnOf, warmUp } from '../measure.js';
import { checkSameResponses } from '../same-responses.js';
import type { Scenario } from '../scenarios.js';
import type { Setting } from '../setting.js';

type Start = () => Promise<GatewayProcess>;

const seconds = 1;
const warmUpSeconds = 6;
/** CPU time that ends a turn: the kernel counts in hundredths of a second, and on a busy machine a process gets little of a second. */
const leastCpuMs = 500;

/**
 * CPU milliseconds per query of two builds, turn by turn. Which goes first alternates, and so does which is started first. Error: their
 * responses differ.
 */
export async function measurePairs(
  startOwn: Start,
  startOther: Start,
  scenario: Scenario,
  setting: Setting,
  { starts, turns }: { starts: number; turns: number },
): Promise<{ own: number[]; other: number[] }> {
  const requests = setting.requestsOf(scenario);
  const costs = { own: [] as number[], other: [] as number[] };
  for (let start = 0; start < starts; start++) {
    const builds = alternate(start, [
      { name: 'own', start: startOwn } as const,
      { name: 'other', start: startOther } as const,
    ]);
    const started = [];
    for (const build of builds) {
      const process = await build.start();
      const client = new Client(process.url);
      started.push({ name: build.name, process, client });
    }
    await checkSameResponses(started, requests);
    const next = nextOf(requests);
    for (const { client } of started)
      await warmUp(client, next, scenario, warmUpSeconds);
    const until = Math.ceil((turns * (start + 1)) / starts);
    for (let turn = costs.own.length; turn < until; turn++)
      for (const { name, process, client } of alternate(turn, started)) {
        let used = 0;
        let counted = 0;
        while (used < leastCpuMs) {
          const pid = process.child.pid!;
          const turn = await turnOf(client, pid, next, scenario, seconds);
          used += turn.cpuMs;
          counted += turn.load.requests;
        }
        costs[name].push(used / counted);
      }
    for (const { process, client } of started) {
      await client.close();
      await process.stop();
    }
  }
  return costs;
}

const alternate = <Each>(turn: number, [one, two]: readonly Each[]): Each[] =>
  turn % 2 ? [two!, one!] : [one!, two!];
