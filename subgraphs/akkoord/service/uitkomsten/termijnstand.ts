import type { Day } from '../../../../shared/days.js';
import type { UitkomstTermijnEntity } from '../../entities/uitkomst-termijn.js';

export interface Termijnstand {
  volgendeTermijn: Day | null;
  volgendeNorm: string | null;
  overschreden: number;
}

/** What is open of these terms, which are in the order of their last day. A term without one is never the next. */
export function termijnstandOf(
  termijnen: readonly Pick<
    UitkomstTermijnEntity,
    'status' | 'uiterlijkOp' | 'norm'
  >[],
): Termijnstand {
  const next = termijnen.find(
    ({ status, uiterlijkOp }) => status === 'LOOPT' && uiterlijkOp !== null,
  );
  return {
    volgendeTermijn: next?.uiterlijkOp ?? null,
    volgendeNorm: next?.norm ?? null,
    overschreden: termijnen.filter(({ status }) => status === 'OVERSCHREDEN')
      .length,
  };
}
