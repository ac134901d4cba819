import { setTimeout as sleep } from 'node:timers/promises';

/** What a process says of itself on its port for operators. */
export const metricsOf = async (opsUrl: string): Promise<string> =>
  (await fetch(`${opsUrl}/metrics`)).text();

const idleWithinMs = 30_000;

/** What is still in flight or open after a while. */
export async function untilIdle(opsUrls: readonly string[]): Promise<string[]> {
  const until = Date.now() + idleWithinMs;
  for (;;) {
    const left = (await Promise.all(opsUrls.map(busy))).flat();
    if (left.length === 0 || Date.now() > until) return left;
    await sleep(200);
  }
}

/** Lines of metrics that are zero when nothing is in flight and all partners are well. */
async function busy(opsUrl: string): Promise<string[]> {
  const metrics = await metricsOf(opsUrl);
  return metrics
    .split('\n')
    .filter((line) => zeroWhenIdle.test(line) && !/ 0$/.test(line));
}

const zeroWhenIdle =
  /^(http_server_(active|admitted|queued)_requests|gateway_breaker_state|gateway_subgraph_requests)\b/;

/** How many requests a server refused with 503 within each bucket of durations, by its upper bound in milliseconds. */
export type Refusals = ReadonlyMap<number, number>;

export async function refusalsOf(opsUrl: string): Promise<Refusals> {
  const buckets = (await metricsOf(opsUrl)).matchAll(
    /^http_server_request_duration_seconds_bucket\{(.*)\} (\d+)$/gm,
  );
  const refusals = new Map<number, number>();
  for (const [, labels, count] of buckets) {
    if (!labels!.includes('http_response_status_code="503"')) continue;
    const bound = /le="([^"]+)"/.exec(labels!)![1]!;
    const ms = bound === '+Inf' ? Infinity : Number(bound) * 1_000;
    refusals.set(ms, (refusals.get(ms) ?? 0) + Number(count));
  }
  return refusals;
}

/** Within how many milliseconds at most nearly all refusals since `before` were sent: the upper bound of a bucket. */
export function refusedWithin(before: Refusals, after: Refusals): number {
  const since = (ms: number) => after.get(ms)! - (before.get(ms) ?? 0);
  const bounds = [...after.keys()].sort((a, b) => a - b);
  return bounds.find((ms) => since(ms) >= 0.99 * since(Infinity)) ?? NaN;
}

/** How many supergraphs a gateway took into use after its start. */
export async function supergraphsTaken(opsUrl: string): Promise<number> {
  const metrics = await metricsOf(opsUrl);
  const taken = /supergraphs_total\{outcome="taken"\} (\d+)/.exec(metrics);
  return Number(taken?.[1] ?? 0);
}

/** Until another supergraph is in use than when there were `before`. */
export async function untilTaken(
  opsUrl: string,
  before: number,
): Promise<void> {
  const until = Date.now() + 60_000;
  while ((await supergraphsTaken(opsUrl)) === before) {
    if (Date.now() > until) throw new Error('No supergraph was taken in 60 s.');
    await sleep(200);
  }
}
