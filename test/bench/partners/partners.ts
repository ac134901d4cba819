import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Places } from './main.js';

/** The process in which all partners run. */
export interface PartnersProcess {
  urls: Record<string, string>;
  /** How often they were asked since the last time that this was. */
  requests(): Promise<number>;
  stop(): void;
}

export async function startPartners(): Promise<PartnersProcess> {
  const child = fork(fileURLToPath(new URL('./main.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const told = async () => (await once(child, 'message'))[0] as unknown;
  const { urls } = (await told()) as Places;
  return {
    urls,
    requests: () => {
      child.send('how often?');
      return told() as Promise<number>;
    },
    stop: () => child.disconnect(),
  };
}
