/** An answer of the graph, as it was recorded from the demonstration; its people are synthetic. */
export interface Recorded {
  /** Of the operation. */
  readonly id: string;
  readonly operation: string;
  readonly variables: object;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: object;
}

export const recorded = {} satisfies Record<string, Recorded>;
