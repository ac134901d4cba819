import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { partnerOffset } from '../../../../shared/config.js';
import { demoIssuerKeys } from '../../../../shared/demo/keys.js';
import {
  personas,
  type PersonaName,
} from '../../../../shared/demo/personas.js';
import { signDemoToken } from '../../../../shared/demo/token.js';
import { limits } from '../../../limits/rate-limit/rates.js';
import { cliConfig } from '../../config.js';
import { takenPorts } from '../../free-ports.js';
import { localServices, reachable, untilReady } from '../../local-services.js';
import { startService, type ServiceProcess } from '../../service-process.js';
import { CommandFailed } from '../command-failed.js';
import type { Wanted } from './record.js';

/** The demonstration that runs, as a client of it. */
export interface Demo {
  /** Error: CommandFailed, when it does not run. */
  ask(wanted: Wanted, query: string): Promise<Response>;
  stop(): Promise<void>;
}

/** A partner that is down is missing for a gateway of our own, next to the one that runs, which has another address for it. */
export function runningDemo(): Demo {
  const config = cliConfig({ DEMO: '1' });
  const { dataDir, portBase } = config;
  if (!existsSync(join(dataDir, 'demo')))
    throw new CommandFailed(
      'There is no demonstration: start it first (npm start), with the same DATA_DIR and PORT_BASE.',
    );
  const { privateKey } = demoIssuerKeys(dataDir);
  const host = reachable(config.host);
  const beside = new Map<string, Promise<Gateway>>();
  const urlFor = async ({ without }: Wanted): Promise<string> => {
    if (without === undefined) return `http://${host}:${portBase}/graphql`;
    const gateway = beside.get(without) ?? startWithout(without, config);
    beside.set(without, gateway);
    return (await gateway).url;
  };
  /** A user of his own, so that no quota of a persona is used. */
  const tokenFor = ({ persona, quotaExceeded }: Wanted): Promise<string> => {
    if (!Object.hasOwn(personas, persona))
      throw new CommandFailed(
        `There is no persona ${persona}: take one of ${Object.keys(personas).join(', ')}.`,
      );
    return signDemoToken(personas[persona as PersonaName], privateKey, {
      client: `demo-${persona}`,
      subject: `demo:${quotaExceeded ? `${persona}-without-quota` : persona}`,
      validFor: '1h',
    });
  };
  return {
    ask: async (wanted, query) => {
      const url = await urlFor(wanted);
      const token = await tokenFor(wanted);
      if (wanted.quotaExceeded) return untilRefused(url, token);
      return post(url, token, { query, variables: wanted.variables });
    },
    stop: async () => {
      for (const gateway of beside.values()) {
        const { service } = await gateway;
        service.kill('SIGTERM');
        await service.ended;
      }
    },
  };
}

async function post(
  url: string,
  token: string,
  body: object,
): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(body),
    });
  } catch {
    throw new CommandFailed(
      `The demonstration does not answer at ${url}: start it first (npm start), with the same DATA_DIR and PORT_BASE.`,
    );
  }
}

/** Personal numbers have the smallest quota: it is used up with ones that nobody has. */
async function untilRefused(url: string, token: string): Promise<Response> {
  // As many as one request may have at its root.
  const each = 5;
  const query = `{ ${Array.from({ length: each }, (_, index) => `a${index}: zoekJustitiabele(bsn: "999999990") { id }`).join(' ')} }`;
  const most = Math.max(
    ...Object.values(limits).map((limit) => limit?.numbers ?? 0),
  );
  for (let asked = 0; asked <= most; asked += each) {
    const response = await post(url, token, { query });
    if (response.status === 429) return response;
    await response.body?.cancel();
  }
  throw new CommandFailed(
    'The quota of this persona cannot be used up: take a professional, such as casemanager-vught.',
  );
}

interface Gateway {
  url: string;
  service: ServiceProcess;
}

async function startWithout(
  without: string,
  config: ReturnType<typeof cliConfig>,
): Promise<Gateway> {
  const host = reachable(config.host);
  const base = await freeBase(config.host, config.portBase + 100);
  const urls = Object.entries(partnerOffset).map(([name, offset]) => [
    `${name.toUpperCase()}_URL`,
    `http://${host}:${(name === without ? base : config.portBase) + offset}/graphql`,
  ]);
  const service = startService(
    'gateway',
    'gateway/main.ts',
    {
      ...config.env,
      ...(Object.fromEntries(urls) as Record<string, string>),
      PORT_BASE: String(base),
    },
    // It warns that the partner is down.
    () => {},
  );
  const gateway = localServices({ ...config, portBase: base }).at(-1)!;
  const exited = new AbortController();
  void service.ended.then(() => exited.abort());
  // It is ready without this partner too: the others answer.
  if (!(await untilReady(gateway, 180_000, exited.signal)))
    throw new CommandFailed(`The gateway without ${without} does not start.`);
  return { url: `http://${host}:${base}/graphql`, service };
}

async function freeBase(host: string, base: number): Promise<number> {
  const ports = [0, 9, ...Object.values(partnerOffset)].map(
    (offset) => base + offset,
  );
  return (await takenPorts(host, ports)).length === 0
    ? base
    : freeBase(host, base + 100);
}
