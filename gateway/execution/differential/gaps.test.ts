import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { fixture, type FixtureResponse } from '../testing/fixture.js';
import { errorsAt, nullsOf, valueAt } from '../testing/nulls.js';
import { randomGraph, type Draw } from '../testing/random-graph.js';
import { randomOperation } from '../testing/random-operation.js';
import { seed } from '../testing/seed.js';

test(`every null that a failure caused has one error, at its path or below it, and every error is at a null (seed ${seed})`, async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const draw: Draw = (below) => gen(fc.nat, { max: below - 1 });
      const { subgraphs, monolith } = randomGraph(draw);
      const graph = await fixture(subgraphs);
      const names = Object.keys(subgraphs);
      try {
        for (let times = 0; times < 5; times++) {
          const query = randomOperation(monolith, draw);
          if (validate(monolith, parse(query)).length > 0) continue;
          const complete = await graph.execute(query);
          const failing = names[draw(names.length)]!;
          const fault = faults[draw(faults.length)]!;
          graph.overrideResponse[failing] = (response) => fault(response, draw);
          const { data, errors = [] } = await graph.execute(query);
          graph.overrideResponse[failing] = undefined;
          const gaps = nullsOf(data).filter(
            (path) => (valueAt(complete.data, path) ?? null) !== null,
          );
          made += gaps.length;
          const wrong = {
            gaps: gaps.filter((path) => errorsAt(errors, path).length !== 1),
            // An error that a subgraph reports at a path stays, also when another subgraph resolved the value.
            errors: errors.filter(
              ({ message, path }) =>
                path &&
                valueAt(data, path) !== null &&
                !(
                  message === 'one' &&
                  isDeepStrictEqual(
                    valueAt(data, path),
                    valueAt(complete.data, path),
                  )
                ),
            ),
          };
          const context = {
            ...{ query, failing, subgraphs },
            data: data as unknown,
            reported: errors,
          };
          expect({ ...context, ...wrong }).toEqual({
            ...context,
            gaps: [],
            errors: [],
          });
        }
      } finally {
        await graph.stop();
      }
    }),
    { seed, numRuns: 25, endOnFailure: true },
  );
  expect(made).toBeGreaterThan(20);
});

/** Some objects of a response, with the path of each. */
function objectsOf(
  value: unknown,
  path: (string | number)[] = [],
): { object: Record<string, unknown>; path: (string | number)[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, each]) =>
    objectsOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value)
    ? below
    : [{ object: value as Record<string, unknown>, path }, ...below];
}

const faults: ((response: FixtureResponse, draw: Draw) => unknown)[] = [
  // Not JSON: no response.
  () => () => {},
  () => ({ data: null, errors: [{ message: 'down' }] }),
  ({ data }) => ({ data: { ...data, _entities: data._entities?.slice(1) } }),
  ({ data }) => ({
    data: data._entities
      ? { _entities: data._entities.map(() => null) }
      : Object.fromEntries(Object.keys(data).map((key) => [key, null])),
    errors: [{ message: 'nothing to be had' }],
  }),
  (response, draw) => {
    const all = objectsOf(response.data);
    const { object, path } = all[draw(all.length)]!;
    const keys = Object.keys(object).filter(
      (key) => !key.startsWith('_') && object[key] !== null,
    );
    const key = keys[draw(Math.max(1, keys.length))];
    if (key === undefined) return response;
    object[key] = null;
    return { ...response, errors: [{ message: 'one', path: [...path, key] }] };
  },
  (response, draw) => {
    const all = objectsOf(response.data);
    for (const { object } of all.filter(() => draw(3) === 0))
      for (const key of Object.keys(object))
        if (!key.startsWith('_') && draw(2) === 0)
          object[key] = { wrong: true };
    return response;
  },
];
