import type { UitkomstEntity } from '../../entities/uitkomst.js';
import type { UitkomstSignaalEntity } from '../../entities/uitkomst-signaal.js';
import type { UitkomstTermijnEntity } from '../../entities/uitkomst-termijn.js';

/** A person's rows in the index. */
export interface IndexedOutcome {
  uitkomst: UitkomstEntity | undefined;
  termijnen: readonly UitkomstTermijnEntity[];
  signalen: readonly UitkomstSignaalEntity[];
}

/**
 * What the lists show of an outcome, as a text; equal texts are shown alike. Each computation writes all rows again, so that neither
 * its moment nor a write means that anything changed.
 */
export function shownOutcome({
  uitkomst,
  termijnen,
  signalen,
}: IndexedOutcome): string {
  const open = termijnen
    .filter(({ status }) => status === 'LOOPT' || status === 'OVERSCHREDEN')
    .map(({ norm, partij, vanaf, uiterlijkOp, status }) =>
      JSON.stringify([norm, partij, vanaf, uiterlijkOp, status]),
    );
  const lasting = signalen
    .filter(({ tot }) => tot === null)
    .map(({ code, ernst }) => `${code} ${ernst}`);
  const values = Object.entries(uitkomst ?? {}).filter(
    ([name]) => name !== 'berekendTijdstip',
  );
  return JSON.stringify([
    values.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    open.toSorted(),
    lasting.toSorted(),
  ]);
}
