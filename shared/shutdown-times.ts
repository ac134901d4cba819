import type { BaseConfig } from './config.js';

/** How long a shutdown may take: first as a lame duck, then for requests in flight. */
export interface ShutdownTimes {
  delayMs: number;
  graceMs: number;
}

/** A demonstration has no load balancer that must notice that a service stops. */
export const shutdownTimes = ({
  demo,
  shutdownDelayMs,
  shutdownGraceMs,
}: Pick<
  BaseConfig,
  'demo' | 'shutdownDelayMs' | 'shutdownGraceMs'
>): ShutdownTimes => ({
  delayMs: shutdownDelayMs ?? (demo ? 0 : 5_000),
  graceMs: shutdownGraceMs,
});

/** One Ctrl-C arrives more than once: from the terminal and from each process in between. */
export const sameSignalMs = 1_000;

export const cutMessage = 'stopped by force: requests in flight are cut';
