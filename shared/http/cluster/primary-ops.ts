import type { Worker } from 'node:cluster';
import {
  AggregatorRegistry,
  collectDefaultMetrics,
  Registry,
} from 'prom-client';
import {
  nowMs,
  readinessAnswer,
  type OpsAnswer,
  type OpsPath,
} from '../ops-listener.js';
import type { Readiness } from '../readiness.js';
import type { FromWorker, MetricValues, ToWorker } from './messages.js';

/** A worker as the primary knows it. */
export interface Member {
  worker: Worker;
  isListening: boolean;
  lastTurn: bigint;
  /** At the last request for metrics. */
  metrics: MetricValues[];
}

/** Before the thread that serves health and metrics gives up. */
const patienceMs = 930;

/** Health and metrics of all workers, by their number; each has a place, also while it is started again. */
export class PrimaryOps {
  readonly #members: ReadonlyMap<number, Member>;
  readonly #places: number;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  readonly #own = new Registry();
  #ids = 0;
  /** What workers that ended had counted: otherwise a total would fall, which Prometheus reads as a restart, and count twice. */
  #ended: MetricValues[] = [];

  constructor(members: ReadonlyMap<number, Member>, places: number) {
    this.#members = members;
    this.#places = places;
    collectDefaultMetrics({ register: this.#own });
  }

  /** Of the worker that is behind most. */
  lastTurnMs = (): bigint =>
    [...this.#members.values()].reduce(
      (least, { lastTurn }) => (lastTurn < least ? lastTurn : least),
      nowMs(),
    );

  answer = (path: OpsPath): Promise<OpsAnswer> =>
    path === '/metrics' ? this.#metrics() : this.#readiness();

  answered({ id, answer }: Extract<FromWorker, { type: 'answer' }>): void {
    this.#waiting.get(id)?.(answer);
  }

  async keepCounts({ metrics }: Member): Promise<void> {
    const counts = metrics.filter(({ type }) => type !== 'gauge');
    const all = AggregatorRegistry.aggregate([this.#ended, counts]);
    this.#ended = await valuesOf(all as Registry);
  }

  async #readiness(): Promise<OpsAnswer> {
    const places = Array.from({ length: this.#places }, (_, i) => i + 1);
    const found = await Promise.all(
      places.map(async (place) => {
        const member = this.#members.get(place);
        const { status, failed, details } = member?.isListening
          ? (((await this.#ask(member, '/health/ready')) as Readiness | null) ??
            stalled(member))
          : starting;
        const name = `worker ${place}`;
        return {
          status,
          entry: [name, failed] as const,
          details: details ? [[name, details] as const] : [],
        };
      }),
    );
    const details = found.flatMap((each) => each.details);
    const failed = found.filter(({ status }) => status !== 'ok');
    return readinessAnswer({
      status: failed.length < found.length ? 'ok' : 'not ready',
      ...(failed.length > 0 && {
        failed: Object.fromEntries(failed.map(({ entry }) => entry)),
      }),
      ...(details.length > 0 && { details: Object.fromEntries(details) }),
    });
  }

  async #metrics(): Promise<OpsAnswer> {
    await Promise.all(
      [...this.#members.values()].map(async (member) => {
        const metrics = await this.#ask(member, '/metrics');
        if (metrics) member.metrics = metrics as MetricValues[];
      }),
    );
    const all = AggregatorRegistry.aggregate(
      [
        this.#ended,
        await valuesOf(this.#own),
        ...[...this.#members.values()].map(({ metrics }) => metrics),
      ].map((each) => each.map(withLongestLag)),
    );
    return {
      status: 200,
      type: all.contentType,
      body: await all.metrics(),
    };
  }

  /** `null` when there is no answer in time. */
  #ask({ worker }: Member, path: OpsPath): Promise<unknown> {
    const id = this.#ids++;
    return new Promise<unknown>((resolve) => {
      const timer = setTimeout(resolve, patienceMs, null);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      worker.send({ type: 'ask', id, path } satisfies ToWorker, () => {});
    }).finally(() => this.#waiting.delete(id));
  }
}

const starting: Readiness = {
  status: 'not ready',
  failed: { start: 'it is starting' },
};

const stalled = ({ lastTurn }: Member): Readiness => ({
  status: 'not ready',
  failed: { mainThread: `has not turned for ${nowMs() - lastTurn} ms` },
});

/** An average would hide the loop that is behind most. */
const withLongestLag = (metric: MetricValues): MetricValues =>
  metric.name.startsWith('nodejs_eventloop_lag')
    ? { ...metric, aggregator: 'max' }
    : metric;

const valuesOf = async (registry: Registry): Promise<MetricValues[]> =>
  (await registry.getMetricsAsJSON()) as unknown as MetricValues[];
