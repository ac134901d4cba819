import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { fixture, type FixtureResponse } from '../testing/fixture.js';
import { randomGraph, type Draw } from '../testing/random-graph.js';
import { randomOperation } from '../testing/random-operation.js';
import { seed } from '../testing/seed.js';

test(`any operation over any graph has the response of a monolith with the same data (seed ${seed})`, async () => {
  let executed = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const draw: Draw = (below) => gen(fc.nat, { max: below - 1 });
      const { subgraphs, monolith } = randomGraph(draw);
      const graph = await fixture(subgraphs);
      try {
        for (let times = 0; times < 5; times++) {
          const query = randomOperation(monolith, draw);
          const document = parse(query);
          // Response keys are random, so some conflict.
          const mistakes = validate(monolith, document);
          if (mistakes.some(({ message }) => message.includes('conflict')))
            continue;
          expect(mistakes).toEqual([]);
          const variables = draw(2) === 0 ? {} : { maybe: null };
          const expected = await execute({
            schema: monolith,
            document,
            variableValues: { ...variables, big: '9007199254740993' },
          });
          const response = await graph.execute(query, {
            ...variables,
            big: 9007199254740993n,
          });
          executed += 1;
          if (isNullCondition(response)) {
            expect(query).toContain('$maybe');
            expect(Object.values(graph.requests).flat()).toEqual([]);
            refused += 1;
            continue;
          }
          // A null condition of the monolith is rejected by the engine.
          expect(JSON.stringify(expected)).not.toContain('must not be null');
          expect({ query, subgraphs, ...comparable(response) }).toEqual({
            query,
            subgraphs,
            ...comparable(
              JSON.parse(JSON.stringify(expected)) as FixtureResponse,
            ),
          });
        }
      } finally {
        await graph.stop();
      }
    }),
    { seed, numRuns: 60, endOnFailure: true },
  );
  expect(executed).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(0);
});

/** A null condition is rejected before any subgraph request, whether or not it would be evaluated. */
const isNullCondition = ({ data, errors = [] }: FixtureResponse): boolean =>
  data === undefined &&
  errors.some(({ message }) => message.includes('must not be null'));

/** Compares data, and only whether there are errors: the path of a null violation depends on the order of execution. */
const comparable = ({ data, errors = [] }: FixtureResponse) => ({
  data: data as unknown,
  hasErrors: errors.length > 0,
});
