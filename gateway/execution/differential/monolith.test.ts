import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { fixture, type FixtureAnswer } from '../testing/fixture.js';
import { randomGraph, type Draw } from '../testing/random-graph.js';
import { randomOperation } from '../testing/random-operation.js';
import { seed } from '../testing/seed.js';

test(`any operation over any graph has the response of a monolith with the same data (seed ${seed})`, async () => {
  let asked = 0;
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
          const given = draw(2) === 0 ? {} : { maybe: null };
          const whole = await execute({
            schema: monolith,
            document,
            variableValues: { ...given, big: '9007199254740993' },
          });
          const answer = await graph.ask(query, {
            ...given,
            big: 9007199254740993n,
          });
          asked += 1;
          if (isNullCondition(answer)) {
            expect(query).toContain('$maybe');
            expect(Object.values(graph.asked).flat()).toEqual([]);
            refused += 1;
            continue;
          }
          // A null condition of the monolith is rejected by the engine.
          expect(JSON.stringify(whole)).not.toContain('must not be null');
          expect({ query, subgraphs, ...told(answer) }).toEqual({
            query,
            subgraphs,
            ...told(JSON.parse(JSON.stringify(whole)) as FixtureAnswer),
          });
        }
      } finally {
        await graph.stop();
      }
    }),
    { seed, numRuns: 60, endOnFailure: true },
  );
  expect(asked).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(0);
});

/** A null condition is rejected before any subgraph request, whether or not it would be evaluated. */
const isNullCondition = ({ data, errors = [] }: FixtureAnswer): boolean =>
  data === undefined &&
  errors.some(({ message }) => message.includes('must not be null'));

/** Compares data, and only whether there are errors: the path of a null violation depends on the order of execution. */
const told = ({ data, errors = [] }: FixtureAnswer) => ({
  data: data as unknown,
  isTold: errors.length > 0,
});
