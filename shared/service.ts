import type { ShutdownTimes } from './shutdown-times.js';

/** A service that listens. */
export interface Running {
  url: string;
  /** Health and metrics. */
  opsUrl?: string;
  /** Readiness turns 503, and responses tell clients to leave; requests are still served. */
  drain(): void;
  /** Resolves when each request in flight has its response and nothing is open any more. */
  stop(): Promise<void>;
  /** Requests whose response is not complete. */
  inFlight(): number;
  /** What it does on SIGHUP; it stops when not given. */
  reload?(): Promise<void>;
}

/** A service, and how long its shutdown may take. */
export type Started = [Running, ShutdownTimes];
