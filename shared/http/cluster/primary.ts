import cluster from 'node:cluster';
import { once } from 'node:events';
import { listenOps, nowMs } from '../ops-listener.js';
import { createLogger, type Logger } from '../../logger.js';
import { cutMessage, sameSignalMs } from '../../shutdown-times.js';
import type { FromWorker, ToWorker } from './messages.js';
import { PrimaryOps, type Member } from './primary-ops.js';

/** A worker that lived shorter did not work: the next one waits twice as long. */
const shortLifeMs = 60_000;
const longestWaitMs = 60_000;
/** For a worker to say what it cuts. */
const forceMs = 2_000;

/**
 * Runs a service as `places` workers that listen on one port. The first starts alone: what stops it stops the start, reported once, with its
 * exit code. Later a worker that ends is replaced. Signals are passed on: the exit code is 0 when every worker's is. Workers end with the
 * primary.
 */
export async function runPrimary(name: string, places: number): Promise<void> {
  const primary = new Primary(name, places);
  process.on('SIGTERM', primary.stop);
  process.on('SIGINT', primary.stop);
  process.on('disconnect', primary.stop);
  process.on('SIGHUP', primary.reload);
  primary.fork(1);
}

class Primary {
  readonly #name: string;
  readonly #places: number;
  readonly #logger: Logger;
  readonly #members = new Map<number, Member>();
  readonly #ops: PrimaryOps;
  #hasOps = false;
  #hasListened = false;
  #reloads = false;
  #reloadedAt = 0n;
  #stoppedAt: number | undefined;
  #cut: { reason: string; count: number } | undefined;
  #exitCode = 0;

  constructor(name: string, places: number) {
    this.#name = name;
    this.#places = places;
    this.#logger = createLogger(name);
    this.#ops = new PrimaryOps(this.#members, places);
  }

  /** `shortLives`: how many workers of this place in succession ended soon. */
  fork(place: number, shortLives = 0): void {
    const worker = cluster.fork();
    const begun = nowMs();
    const member: Member = {
      worker,
      isListening: false,
      lastTurn: begun,
      metrics: [],
    };
    this.#members.set(place, member);
    worker.on('message', (message: FromWorker) => {
      member.lastTurn = nowMs();
      this.#receive(member, begun, message);
    });
    worker.on('exit', (code: number | null, signal: string | null) => {
      void this.#ended(place, member, code, signal, () =>
        nowMs() - begun < shortLifeMs ? shortLives + 1 : 0,
      );
    });
  }

  stop = (): void => {
    if (this.#stoppedAt === undefined) {
      this.#stoppedAt = Date.now();
      this.#signal('SIGTERM');
      if (this.#members.size === 0) this.#exit();
    } else if (Date.now() - this.#stoppedAt > sameSignalMs) {
      for (const { worker } of this.#members.values())
        worker.send({ type: 'force' } satisfies ToWorker, () => {});
      setTimeout(() => this.#signal('SIGKILL'), forceMs).unref();
    }
  };

  reload = (): void => {
    if (!this.#reloads) return this.stop();
    this.#reloadedAt = nowMs();
    for (const { worker, isListening } of this.#members.values())
      if (isListening) worker.process.kill('SIGHUP');
  };

  #signal(signal: NodeJS.Signals) {
    for (const { worker } of this.#members.values())
      worker.process.kill(signal);
  }

  #receive(member: Member, begun: bigint, message: FromWorker) {
    if (message.type === 'ops') void this.#listenOps(message);
    else if (message.type === 'answer') this.#ops.answered(message);
    else if (message.type === 'listening')
      this.#listening(member, begun, message);
    else if (message.type === 'cut')
      this.#cut = {
        reason: message.reason,
        count: (this.#cut?.count ?? 0) + message.count,
      };
  }

  async #listenOps({ host, port }: Extract<FromWorker, { type: 'ops' }>) {
    if (this.#hasOps) return;
    this.#hasOps = true;
    const { answer, lastTurnMs } = this.#ops;
    try {
      await listenOps({ host, port, answer, lastTurnMs });
    } catch (error) {
      console.error(
        `${this.#name} cannot start: ${error instanceof Error ? error.message : String(error)}`,
      );
      process.exit(1);
    }
  }

  #listening(
    member: Member,
    begun: bigint,
    { url, reloads }: Extract<FromWorker, { type: 'listening' }>,
  ) {
    member.isListening = true;
    // It may have read what was there before the reload.
    if (begun < this.#reloadedAt) member.worker.process.kill('SIGHUP');
    if (this.#hasListened) return;
    this.#hasListened = true;
    this.#reloads = reloads;
    if (this.#stoppedAt !== undefined) return;
    for (let place = 2; place <= this.#places; place++) this.fork(place);
    console.log(`${this.#name} listens on ${url}, ${this.#places} workers`);
  }

  async #ended(
    place: number,
    member: Member,
    code: number | null,
    signal: string | null,
    shortLivesNow: () => number,
  ) {
    // Its last messages may come after its end.
    if (member.worker.isConnected()) await once(member.worker, 'disconnect');
    this.#members.delete(place);
    if (this.#stoppedAt !== undefined) {
      if (code || (signal && member.isListening)) this.#exitCode = 1;
      if (this.#members.size === 0) this.#exit();
      return;
    }
    const reason = signal ?? `exit code ${code}`;
    if (!this.#hasListened) {
      if (signal)
        console.error(
          `${this.#name} cannot start: its first worker ended by ${signal}.`,
        );
      process.exit(code || 1);
    }
    await this.#ops.keepCounts(member);
    const shortLives = shortLivesNow();
    const durationMs = Math.min(longestWaitMs, 500 * 2 ** shortLives);
    this.#logger.error(
      { reason, durationMs },
      'a worker ended: another one is started',
    );
    setTimeout(() => {
      if (this.#stoppedAt === undefined) this.fork(place, shortLives);
    }, durationMs);
  }

  #exit(): never {
    if (this.#cut) this.#logger.warn(this.#cut, cutMessage);
    process.exit(this.#exitCode);
  }
}
