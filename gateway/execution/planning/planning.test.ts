import { afterAll, expect, test } from '@jest/globals';
import { manyPlans } from '../testing/many-plans.js';
import { apolloPlanner } from './apollo-planner.js';
import { planInWorker } from './planning-worker.js';
import { PlanningFailed, PlannerOverloaded } from './planning.js';

const { supergraphSdl, query } = manyPlans();
const simple = '{ node { shared0 next { own3 } } }';
const none = new Map<string, boolean>();
const started: { stop(): Promise<void> }[] = [];
afterAll(() => Promise.all(started.map((each) => each.stop())));

function inWorker(deadlineMs: number, atOnce?: number) {
  const planning = planInWorker(supergraphSdl, {
    deadlineMs,
    ...(atOnce && { atOnce }),
  });
  started.push(planning);
  return planning;
}

test('a plan of the worker equals one made in process', async () => {
  const here = apolloPlanner(supergraphSdl).plan(simple, none);
  expect(await inWorker(60_000).plan(simple, none)).toEqual(here);
});

test('N53: an operation that takes too long to plan fails; the event loop is not blocked, and the next one is planned', async () => {
  // Takes seconds on any machine.
  const { query: involved } = manyPlans(6, 9);
  const planning = inWorker(1_000);
  /** On a busy machine even a simple operation may exceed the deadline. */
  const planEventually = async (document: string) => {
    for (;;)
      try {
        return await planning.plan(document, none);
      } catch {
        continue;
      }
  };
  await planEventually(simple);
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 1);
  const isRefused = expect(planning.plan(involved, none)).rejects;
  await isRefused.toBeInstanceOf(PlanningFailed);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(0);
  expect(await planEventually(simple)).not.toBeNull();
});

test('N52: an operation that the planner fails on is rejected, and the next one is planned', async () => {
  const planning = inWorker(60_000);
  await expect(planning.plan('{ none }', none)).rejects.toBeInstanceOf(
    PlanningFailed,
  );
  expect(await planning.plan('{ node { id } }', none)).not.toBeNull();
});

test('N68: the queue is bounded; one more operation is rejected as overload, and planned once there is room', async () => {
  const { plan } = inWorker(60_000, 2);
  const waiting = [plan('{ node { id } }', none), plan(simple, none)];
  await expect(plan('{ node { code } }', none)).rejects.toBeInstanceOf(
    PlannerOverloaded,
  );
  await Promise.all(waiting);
  expect(await plan('{ node { code } }', none)).not.toBeNull();
});

test('an operation whose clients disconnected makes room for another and is not planned', async () => {
  const { plan } = inWorker(60_000, 2);
  let isWanted = true;
  const first = plan('{ node { id } }', none);
  const abandoned = plan(query, none, () => isWanted);
  isWanted = false;
  const isDropped = expect(abandoned).rejects.toBeInstanceOf(PlannerOverloaded);
  const another = plan(simple, none);
  await isDropped;
  expect(await first).not.toBeNull();
  const inTurn = plan(query, none, () => false);
  const isRefused = expect(inTurn).rejects.toBeInstanceOf(PlannerOverloaded);
  expect(await another).not.toBeNull();
  await isRefused;
});

test('operations that wait when planning stops are rejected, and later ones too', async () => {
  const planning = inWorker(60_000);
  const waiting = planning.plan(query, none);
  const isRejected = expect(waiting).rejects.toBeInstanceOf(PlannerOverloaded);
  await planning.stop();
  await isRejected;
  await expect(planning.plan(query, none)).rejects.toBeInstanceOf(
    PlannerOverloaded,
  );
});
