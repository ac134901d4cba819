import { feiten } from '../feiten/feiten.fixture.js';
import type { Feiten } from '../feiten/feiten.js';
import { computeTermijnen } from './termijnen.js';

/** The terms of one norm, each as `vanaf uiterlijkOp status nagekomenOp`, with `-` for `null`. */
export const termijnenOfCode = (
  code: string,
  overrides: Partial<Feiten>,
): string[] =>
  computeTermijnen(feiten(overrides))
    .filter(({ norm }) => norm.code === code)
    .map(({ vanaf, uiterlijkOp, status, nagekomenOp }) =>
      [vanaf, uiterlijkOp ?? '-', status, nagekomenOp ?? '-'].join(' '),
    );
