import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { Admission, type Priority, type Release } from './admission.js';
import type { EventLoop } from './event-loop.js';
import { ShedCounter } from './shed-counter.js';

const admissions: Admission[] = [];
/** In place of the event loop of this machine, which is busy with other tests. */
let loop: { report(measured: EventLoop): void };
afterEach(() => admissions.splice(0).forEach((each) => each.stop()));

/** An admission whose limit is 4 from the start. */
function admission(maximum = 4): Admission {
  loop = { report: () => {} };
  const made = new Admission({ minimum: 2, maximum }, (report) => {
    loop.report = report;
    return () => {};
  });
  admissions.push(made);
  return made;
}
const fill = async (made: Admission, count: number, priority: Priority) =>
  Promise.all(Array.from({ length: count }, () => made.enter(priority)));

test('as many requests as the limit are admitted, as many wait, and any more are refused at once', async () => {
  const made = admission();
  await fill(made, 4, 'interactive');
  const waiting = fill(made, 4, 'interactive');
  expect(made.refusesAll()).toBe(true);
  expect(await made.enter('interactive')).toBeNull();
  expect(made.inFlight).toBe(4);
  expect(made.queued).toBe(4);
  expect(await waiting).toEqual([null, null, null, null]);
  expect(made.shed.totals).toEqual(
    new Map([
      ['queue_full', 2],
      ['queue_timeout', 4],
    ]),
  );
});

test('a request that waits is admitted when another ends, those of users first', async () => {
  const made = admission();
  const running = await fill(made, 4, 'interactive');
  const admitted: Priority[] = [];
  const wait = async (priority: Priority): Promise<Release | null> => {
    const release = await made.enter(priority);
    if (release) admitted.push(priority);
    return release;
  };
  const all = [wait('batch'), wait('interactive')];
  await setImmediate();
  for (const release of running) release!();
  await Promise.all(all);
  expect(admitted).toEqual(['interactive', 'batch']);
});

test('batch work has half of the limit', async () => {
  const made = admission();
  await fill(made, 2, 'batch');
  expect(await made.enter('batch')).toBeNull();
  expect(await made.enter('interactive')).not.toBeNull();
});

test('a request of a user takes the place of batch work in a full queue', async () => {
  const made = admission();
  const running = await fill(made, 4, 'interactive');
  const batch = fill(made, 4, 'batch');
  const user = made.enter('interactive');
  running[0]!();
  expect(await user).not.toBeNull();
  expect(await batch).toEqual([null, null, null, null]);
});

test('a request that waits for something slow keeps others out for a second only, up to the maximum', async () => {
  const made = admission(5);
  await fill(made, 4, 'interactive');
  await sleep(1_050);
  expect(await made.enter('interactive')).not.toBeNull();
  expect(await made.enter('interactive')).toBeNull();
  expect(made.inFlight).toBe(5);
});

test('F46: while the event loop lags, only the minimum is admitted', async () => {
  const made = admission();
  loop.report({ lagMs: 400, utilization: 1 });
  await fill(made, 2, 'interactive');
  expect(await fill(made, 3, 'interactive')).toEqual([null, null, null]);
  expect([...made.shed.totals.keys()]).toEqual(['event_loop']);
  loop.report({ lagMs: 5, utilization: 0.5 });
  expect(await made.enter('interactive')).not.toBeNull();
});

test('refused requests are sustained when there are more than a hundred in five seconds, for ten seconds', () => {
  let now = 60_000;
  const shed = new ShedCounter<'queue_full'>(() => now);
  const second = (count: number) => {
    for (let n = 0; n < count; n++) shed.add('queue_full');
    now += 1_000;
  };
  second(5_000);
  for (let n = 0; n < 9; n++) {
    second(25);
    expect(shed.isSustained()).toBe(false);
  }
  for (let n = 0; n < 9; n++) second(25);
  shed.add('queue_full');
  expect(shed.isSustained()).toBe(true);
  now += 5_000;
  expect(shed.isSustained()).toBe(false);
});
