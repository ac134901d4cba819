/** How one build's cost compares with another's, over turns that alternated. */
export interface PairedRatio {
  /** Of this build to the other: the geometric mean over the pairs of turns. */
  ratio: number;
  /** Ends of the 90 % interval. */
  low: number;
  high: number;
  /** Of each build. */
  turns: number;
}

/** Paired by turn: other load on the machine slows both and cancels out. The interval is Student's, on the logarithms. */
export function pairedRatio(
  own: readonly number[],
  other: readonly number[],
): PairedRatio {
  const turns = own.length;
  if (turns < 2 || other.length !== turns)
    throw new Error('Paired ratios need two turns or more, of both builds.');
  const logs = own.map((value, turn) => Math.log(value / other[turn]!));
  const mean = logs.reduce((sum, log) => sum + log, 0) / turns;
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
  const error = Math.sqrt(squares / (turns - 1) / turns);
  const reach = student95(turns - 1) * error;
  return {
    ratio: Math.exp(mean),
    low: Math.exp(mean - reach),
    high: Math.exp(mean + reach),
    turns,
  };
}

/** `0.946 × main, 90 % interval 0.898 to 0.996, 30 turns each`. */
export const inWords = (
  { ratio, low, high, turns }: PairedRatio,
  against: string,
): string =>
  `${ratio.toFixed(3)} × ${against}, 90 % interval ${low.toFixed(3)} to ${high.toFixed(3)}, ${turns} turns each`;

/** Whether the cost is within `percent`: the upper end of the interval is at most that plus two, a margin for noise. */
export const isWithin = (percent: number, { high }: PairedRatio): boolean =>
  high <= 1 + (percent + 2) / 100;

/** The 95 % quantile of Student's t (Abramowitz and Stegun 26.7.5); from five degrees of freedom good to 0.001. */
function student95(freedom: number): number {
  const z = 1.6448536;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  );
}
