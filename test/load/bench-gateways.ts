import type { GatewayProcess } from '../bench/gateways/gateway-process.js';
import { gateways, type GatewayName } from '../bench/gateways/gateways.js';
import { scenarios, type Scenario } from '../bench/scenarios.js';
import { startSetting } from '../bench/setting.js';
import type { LoadRequest } from './open-loop.js';

/** Gateways of the benchmark, each a process, over partners that repeat their responses from memory. */
export interface BenchGateways {
  processes: Readonly<Partial<Record<GatewayName, GatewayProcess>>>;
  next(): LoadRequest;
  stop(): Promise<void>;
}

/** `urlOf` may put something between the gateways and a partner. */
export async function startBenchGateways(
  names: readonly GatewayName[],
  scenarioName: Scenario['name'],
  urlOf = (_partner: string, url: string) => url,
): Promise<BenchGateways> {
  const scenario = scenarios.find(({ name }) => name === scenarioName)!;
  const setting = await startSetting();
  const config = setting.configOf(scenario);
  const partners = Object.fromEntries(
    Object.entries(config.partners).map(([name, url]) => [
      name,
      urlOf(name, url),
    ]),
  );
  const processes: Partial<Record<GatewayName, GatewayProcess>> = {};
  for (const name of names)
    processes[name] = await gateways[name]({ ...config, partners });
  const requests = setting.requestsOf(scenario);
  let turn = 0;
  return {
    processes,
    next: () => {
      const { body, authorization } = requests[turn++ % requests.length]!;
      return {
        body,
        headers: { authorization, accept: 'application/json' },
      };
    },
    stop: async () => {
      for (const process of Object.values(processes)) await process.stop();
      setting.stop();
    },
  };
}
