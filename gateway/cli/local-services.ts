import {
  opsOffset,
  partnerOffset,
  type BaseConfig,
} from '../../shared/config.js';

/** A service as it runs on one machine. */
export interface LocalService {
  name: string;
  file: string;
  ports: number[];
  /** Responds 200 when the service is ready. */
  readyUrl: string;
}

/** The address to connect to, for a service that listens on all addresses. */
export const reachable = (host: string): string =>
  host === '0.0.0.0' ? '127.0.0.1' : host;

export function localServices({ host, portBase }: BaseConfig): LocalService[] {
  const service = (name: string, file: string, ports: number[]) => ({
    name,
    file,
    ports,
    readyUrl: `http://${reachable(host)}:${ports.at(-1)}/health/ready`,
  });
  return [
    ...Object.entries(partnerOffset).map(([name, offset]) =>
      service(name, `subgraphs/${name}/main.ts`, [
        portBase + offset,
        portBase + offset + opsOffset,
      ]),
    ),
    service('gateway', 'gateway/main.ts', [portBase, portBase + 9]),
  ];
}

/** Polls until the service is ready. False after `milliseconds`, or when `signal` aborts. */
export async function untilReady(
  { readyUrl }: LocalService,
  milliseconds: number,
  signal: AbortSignal,
): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (Date.now() < until && !signal.aborted) {
    if (await isReady(readyUrl)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
