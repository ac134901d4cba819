import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PartnerUrls } from './main.js';

/** The process in which all partners run. */
export interface PartnersProcess {
  urls: Record<string, string>;
  /** Number of requests to partners since the previous call. */
  requests(): Promise<number>;
  stop(): void;
}

export async function startPartners(): Promise<PartnersProcess> {
  const child = fork(fileURLToPath(new URL('./main.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const nextMessage = async () => (await once(child, 'message'))[0] as unknown;
  const { urls } = (await nextMessage()) as PartnerUrls;
  return {
    urls,
    requests: () => {
      child.send('requests');
      return nextMessage() as Promise<number>;
    },
    stop: () => child.disconnect(),
  };
}
