import type { UitkomstTermijnEntity } from '../../entities/uitkomst-termijn.js';

type IndexedTermijn = Pick<
  UitkomstTermijnEntity,
  'status' | 'uiterlijkOp' | 'norm' | 'vanaf'
>;

export interface Termijnstand {
  next: IndexedTermijn | null;
  overschreden: number;
}

/** What is open of these terms, which are in the order of their last day. A term without one is never the next. */
export const termijnstandOf = (
  termijnen: readonly IndexedTermijn[],
): Termijnstand => ({
  next:
    termijnen.find(
      ({ status, uiterlijkOp }) => status === 'LOOPT' && uiterlijkOp !== null,
    ) ?? null,
  overschreden: termijnen.filter(({ status }) => status === 'OVERSCHREDEN')
    .length,
});
