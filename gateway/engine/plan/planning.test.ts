import { afterAll, expect, test } from '@jest/globals';
import { manyPlans } from '../testing/many-plans.js';
import { apolloPlanner } from './apollo-planner.js';
import { NotPlanned, planningInWorker } from './planning.js';

const { supergraphSdl, query } = manyPlans();
const none = new Map<string, boolean>();
const started: { stop(): Promise<void> }[] = [];
afterAll(() => Promise.all(started.map((each) => each.stop())));

function inWorker(deadlineMs: number) {
  const planning = planningInWorker(supergraphSdl, deadlineMs);
  started.push(planning);
  return planning;
}

test('a plan that is made elsewhere is the same as one that is made here', async () => {
  const simple = '{ node { shared0 next { own3 } } }';
  const here = apolloPlanner(supergraphSdl).plan(simple, none);
  expect(await inWorker(60_000).plan(simple, none)).toEqual(here);
});

test('N53: an operation that takes too long has no plan; meanwhile other work goes on, and the next one is planned', async () => {
  const planning = inWorker(2_000);
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 5);
  const refused = planning.plan(query, none);
  const next = planning.plan('{ node { own1 } }', none);
  await expect(refused).rejects.toBeInstanceOf(NotPlanned);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(20);
  expect(await next).not.toBeNull();
});

test('N52: an operation that the planner cannot make a plan of is refused, and the next one is planned', async () => {
  const planning = inWorker(60_000);
  await expect(planning.plan('{ none }', none)).rejects.toBeInstanceOf(
    NotPlanned,
  );
  expect(await planning.plan('{ node { id } }', none)).not.toBeNull();
});

test('who waits when it stops is told', async () => {
  const planning = inWorker(60_000);
  const waiting = planning.plan(query, none);
  const told = expect(waiting).rejects.toBeInstanceOf(NotPlanned);
  await planning.stop();
  await told;
});
