import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { startBackground } from './background.js';
import { createLogger } from './logger.js';

const logger = createLogger('test', 'silent');

test('each run has a trace of its own, whose id is on its lines', async () => {
  const lines: { traceId?: string }[] = [];
  const write = (line: string) =>
    void lines.push(JSON.parse(line) as { traceId?: string });
  const traceIds: string[] = [];
  const background = startBackground(
    async ({ trace, logger: own }) => {
      traceIds.push(trace.traceId);
      own.warn({ attempt: 1 }, 'melding delayed');
      return traceIds.length < 2;
    },
    pino({ level: 'info' }, { write }),
    null,
  );
  await background.run();
  expect(new Set(traceIds).size).toBe(2);
  expect(lines.map(({ traceId }) => traceId)).toEqual(traceIds);
});

test('run goes on until nothing is left', async () => {
  let left = 3;
  const background = startBackground(
    () => Promise.resolve(left > 0 && left-- > 0),
    logger,
    null,
  );
  await background.run();
  expect(left).toBe(0);
});

test('an error of a step ends the run, and the next run retries', async () => {
  let calls = 0;
  const background = startBackground(
    async () => {
      calls += 1;
      if (calls === 1) throw new Error('down');
      return calls < 4;
    },
    logger,
    null,
  );
  await background.run();
  expect(calls).toBe(1);
  await background.run();
  expect(calls).toBe(4);
});

test('stop waits for the running step and starts no other', async () => {
  let begun = 0;
  let ended = 0;
  const background = startBackground(
    async () => {
      begun += 1;
      await new Promise((resolve) => setImmediate(resolve));
      ended += 1;
      return true;
    },
    logger,
    null,
  );
  const run = background.run();
  await background.stop();
  await run;
  expect([begun, ended]).toEqual([1, 1]);
});

test('stop aborts the signal of the running step', async () => {
  const background = startBackground(
    ({ signal }) =>
      new Promise((resolve) =>
        signal.addEventListener('abort', () => resolve(true)),
      ),
    logger,
    null,
  );
  const run = background.run();
  await background.stop();
  await expect(run).resolves.toBeUndefined();
});

test('with an interval it runs step after step', async () => {
  let background!: ReturnType<typeof startBackground>;
  let calls = 0;
  await new Promise<void>((twice) => {
    background = startBackground(
      async () => {
        calls += 1;
        if (calls === 2) twice();
        return false;
      },
      logger,
      1,
    );
  });
  await background.stop();
  expect(calls).toBe(2);
});

/** Far longer than a test takes: a step that comes was woken. */
const hourMs = 3_600_000;

test('woken, it runs a step without waiting for its interval', async () => {
  let background!: ReturnType<typeof startBackground>;
  await new Promise<void>((stepped) => {
    background = startBackground(
      () => {
        stepped();
        return Promise.resolve(false);
      },
      logger,
      hourMs,
    );
    background.wake();
  });
  await background.stop();
});

test('woken during a step, it runs one more right after it, however often it was woken', async () => {
  let background!: ReturnType<typeof startBackground>;
  let calls = 0;
  await new Promise<void>((twice) => {
    background = startBackground(
      ({ again }) => {
        calls += 1;
        if (calls === 1)
          for (const wake of [again, background.wake, again]) wake();
        else twice();
        return Promise.resolve(false);
      },
      logger,
      hourMs,
    );
    background.wake();
  });
  await new Promise((resolve) => setImmediate(resolve));
  await background.stop();
  expect(calls).toBe(2);
});

test('stopped or without an interval, it is not woken', async () => {
  let calls = 0;
  const step = () => {
    calls += 1;
    return Promise.resolve(false);
  };
  const still = startBackground(step, logger, null);
  const stopped = startBackground(step, logger, hourMs);
  await stopped.stop();
  still.wake();
  stopped.wake();
  await new Promise((resolve) => setImmediate(resolve));
  await still.stop();
  expect(calls).toBe(0);
});
