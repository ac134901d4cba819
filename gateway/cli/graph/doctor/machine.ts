import { readFileSync } from 'node:fs';
import type { BaseConfig } from '../../../../shared/config.js';
import { takenPorts } from '../../free-ports.js';
import {
  localServices,
  reachable,
  type LocalService,
} from '../../local-services.js';
import { fail, ok, warn, type Finding } from './finding.js';
import { healthFindings } from './health.js';
import { get } from './http.js';

/** By `engines` of package.json. */
export function checkNode(): Finding {
  const file = new URL('../../../../package.json', import.meta.url);
  const { engines } = JSON.parse(readFileSync(file, 'utf8')) as {
    engines: { node: string };
  };
  const needed = engines.node.replace('>=', '');
  const { version } = process;
  return version.localeCompare(`v${needed}`, 'en', { numeric: true }) >= 0
    ? ok('node', `${version}, and ${needed} or later is needed`)
    : fail(
        'node',
        `${version} is older than ${needed}`,
        `Install Node ${needed} or later.`,
      );
}

/** The gateway, and the partners that are to run on this machine: ready, not running, or another program on their port. */
export async function checkServices(
  config: BaseConfig,
  names: readonly string[],
): Promise<Finding[]> {
  const found = await Promise.all(
    localServices(config)
      .filter(({ name }) => names.includes(name))
      .map((service) => checkService(service, reachable(config.host))),
  );
  return found.flat();
}

async function checkService(
  { name, ports, readyUrl }: LocalService,
  host: string,
): Promise<Finding[]> {
  const [port, opsPort] = ports as [number, number];
  const health = healthFindings(
    name,
    await get(readyUrl),
    `on ports ${port} and ${opsPort}`,
  );
  if (health) return health;
  const subject = `${name} health`;
  const taken = await takenPorts(host, ports);
  return [
    taken.length > 0
      ? fail(
          subject,
          `${taken.length > 1 ? 'ports' : 'port'} ${taken.join(' and ')} ${taken.length > 1 ? 'are' : 'is'} in use, and no health comes from it`,
          'Stop what uses it, or set PORT_BASE.',
        )
      : warn(
          subject,
          `not running; ports ${port} and ${opsPort} are free`,
          'Start it: npm start for a demonstration, else npm run gateway and npm run subgraph -- <partner>.',
        ),
  ];
}
