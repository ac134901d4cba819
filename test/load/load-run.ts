import type { LoadOptions } from './options.js';

/** `pass` or `fail` where something is promised, `figure` where a number is reported, `open` for what is not built yet. */
export type Outcome = 'pass' | 'fail' | 'figure' | 'open';

export interface LoadResult {
  outcome: Outcome;
  /** The figures, in one line. */
  detail: string;
}

/** One run of the catalogue: load (L1 to L12) or an injected fault (F01 to F52). Each starts what it needs, and stops it. */
export interface LoadRun {
  id: string;
  /** What is done, and what must hold. */
  title: string;
  /** Belongs to the short form when no runs are named: it takes seconds, and fails only for a defect. */
  isQuick?: true;
  execute(options: LoadOptions): Promise<LoadResult>;
}
