/** The value that a share of a list is not above. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.floor((values.length - 1) * share)
  ]!;
