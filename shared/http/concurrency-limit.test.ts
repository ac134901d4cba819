import { expect, test } from '@jest/globals';
import { ConcurrencyLimit, type LimitRange } from './concurrency-limit.js';

const range = { minimum: 8, maximum: 200 };

/** Milliseconds of a simulated clock. */
interface Service {
  /** Of one request alone. */
  latencyMs: number;
  /** Requests that it can serve at the same time; others wait for them. */
  parallel: number;
}

/** Sends as many requests as the limit permits, but at most `demand`, through a simulated service. */
function simulate(limit: ConcurrencyLimit, demand = Infinity) {
  let now = 0;
  return {
    serve: ({ latencyMs, parallel }: Service, seconds: number) => {
      const until = now + seconds * 1_000;
      while (now < until) {
        const inFlight = Math.min(limit.current, demand);
        const latency = latencyMs * Math.max(1, inFlight / parallel);
        now += latency / inFlight;
        limit.finished(latency, inFlight, now);
      }
    },
  };
}
const limitOf = (own: LimitRange = range) => new ConcurrencyLimit(own);

test('the limit grows up to its maximum while latency stays the same', () => {
  const limit = limitOf();
  simulate(limit).serve({ latencyMs: 50, parallel: Infinity }, 60);
  expect(limit.current).toBe(range.maximum);
});

test('the limit stays where requests begin to wait for each other, also after minutes of overload', () => {
  const limit = limitOf();
  const { serve } = simulate(limit);
  for (const seconds of [30, 300]) {
    serve({ latencyMs: 50, parallel: 20 }, seconds);
    expect(limit.current).toBeGreaterThan(20);
    expect(limit.current).toBeLessThan(100);
  }
});

test('the limit shrinks when a service can do only one thing at a time any more', () => {
  const limit = limitOf({ minimum: 2, maximum: 200 });
  const { serve } = simulate(limit);
  serve({ latencyMs: 20, parallel: 100 }, 60);
  expect(limit.current).toBeGreaterThan(50);
  serve({ latencyMs: 20, parallel: 1 }, 60);
  expect(limit.current).toBeLessThan(12);
  expect(limit.current).toBeGreaterThanOrEqual(2);
});

test('the limit does not grow while it is not reached', () => {
  const limit = limitOf();
  const before = limit.current;
  simulate(limit, 4).serve({ latencyMs: 50, parallel: Infinity }, 60);
  expect(limit.current).toBe(before);
});

test('after hours of trivial requests the limit adapts to expensive ones', () => {
  const limit = limitOf();
  const { serve } = simulate(limit);
  serve({ latencyMs: 1, parallel: Infinity }, 30);
  serve({ latencyMs: 100, parallel: 60 }, 60);
  expect(limit.current).toBeGreaterThan(40);
});

test('a few requests that wait for something slow do not shrink the limit', () => {
  const limit = limitOf();
  let now = 0;
  for (let n = 0; n < 5_000; n++)
    limit.finished(n % 4 === 0 ? 900 : 50, limit.current, (now += 5));
  expect(limit.current).toBe(range.maximum);
});

test('what says that there is too much work shrinks the limit by a tenth', () => {
  const limit = limitOf({ minimum: 8, maximum: 20 });
  limit.overloaded();
  expect(limit.current).toBe(14);
  for (let n = 0; n < 50; n++) limit.overloaded();
  expect(limit.current).toBe(8);
});
