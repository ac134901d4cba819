import { describe, expect, test } from '@jest/globals';
import { isWithin, pairedRatio } from './paired.js';

const turns = Array.from({ length: 30 }, (_, turn) => turn);

describe('the paired ratio of two builds', () => {
  test('is exact when one build costs the same factor more in each turn, however the turns differ', () => {
    const other = turns.map((turn) => 1 + (turn % 7));
    const own = other.map((cost) => cost * 1.04);
    const { ratio, low, high } = pairedRatio(own, other);
    for (const value of [ratio, low, high]) expect(value).toBeCloseTo(1.04, 10);
  });

  test('has the 90 % interval of Student on the logarithms', () => {
    // Log ratios alternate between 0.1 and −0.1: mean 0, deviation 0.1017, and t (29 degrees of freedom) is 1.699.
    const own = turns.map((turn) => Math.exp(turn % 2 ? 0.1 : -0.1));
    const { ratio, low, high } = pairedRatio(
      own,
      turns.map(() => 1),
    );
    expect(ratio).toBeCloseTo(1, 10);
    expect(Math.log(high)).toBeCloseTo(0.03155, 4);
    expect(Math.log(low)).toBeCloseTo(-0.03155, 4);
  });

  test('needs two turns or more, and a pair for each', () => {
    expect(() => pairedRatio([1], [1])).toThrow('two turns');
    expect(() => pairedRatio([1, 1], [1, 1, 1])).toThrow('of both builds');
  });
});

test('within 3 % means that the interval ends at 5 % at most', () => {
  const ending = (high: number) => ({ ratio: 1, low: 0.99, high, turns: 30 });
  expect(isWithin(3, ending(1.0499))).toBe(true);
  expect(isWithin(3, ending(1.0501))).toBe(false);
});
