import { expect, test } from '@jest/globals';
import { portalManifest, registered } from './manifest.fixture.js';
import { manifestOf } from './manifest.js';
import { registryInUse } from './registry-in-use.js';

const [a, b, c] = ['A', 'B', 'C'].map((name) =>
  registered(name, `query ${name} { __typename }`),
);
const manifest = (operations: unknown[], mode = 'strict') =>
  manifestOf({ ...portalManifest, mode, operations });
const of = (operations: unknown[], mode?: string) =>
  new Map([['portaal', manifest(operations, mode)]]);

/** With a planner that is done when `planned` is called. */
async function followed(first: Parameters<typeof of>[0] | null, mode?: string) {
  const use = registryInUse();
  if (first) await use.next(of(first, mode));
  const waiting: (() => void)[] = [];
  use.planBeforeUse(() => new Promise<void>((done) => waiting.push(done)));
  return {
    ...use,
    planned: () => waiting.shift()!(),
    names: () =>
      [a, b, c].flatMap(
        (each) => use.registry().of('portaal')?.find(each!.id)?.name ?? [],
      ),
    isStrict: () => use.registry().of('portaal')?.isStrict ?? null,
  };
}

test('what a change leaves out is refused at once; what it adds is used when it is planned', async () => {
  const { next, planned, names, manifests } = await followed([a, b]);
  expect(names()).toEqual(['A', 'B']);
  const changed = next(of([b, c]));
  expect(names()).toEqual(['B']);
  expect(manifests()[0]!.operations).toEqual([b, c]);
  planned();
  await changed;
  expect(names()).toEqual(['B', 'C']);
});

test('a client sends what it sent until its first manifest, or a strict one, is planned', async () => {
  for (const [first, before] of [
    [null, null],
    [[a], false],
  ] as const) {
    const one = await followed(first && [...first], 'measure');
    const changed = one.next(of([b]));
    expect(one.isStrict()).toBe(before);
    one.planned();
    await changed;
    expect([one.isStrict(), one.names()]).toEqual([true, ['B']]);
  }
});

test('a client whose manifest is gone is served nothing, at once, and until another is planned', async () => {
  const { next, planned, names, isStrict } = await followed([a]);
  void next(new Map([['portaal', null]]));
  expect([isStrict(), names()]).toEqual([true, []]);
  planned();
  const back = next(of([a]));
  expect([isStrict(), names()]).toEqual([true, []]);
  planned();
  await back;
  expect(names()).toEqual(['A']);
});

test('of two changes the last one holds, whichever is planned first', async () => {
  const { next, planned, names } = await followed([a]);
  const changes = [next(of([a, b])), next(of([a, c]))];
  planned();
  planned();
  await Promise.all(changes);
  expect(names()).toEqual(['A', 'C']);
});
