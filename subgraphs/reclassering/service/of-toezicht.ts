/** The rows of one toezicht, of those of its person. */
export const ofToezicht = <Row extends { toezichtId: string }>(
  { id }: { id: string },
  rows: readonly Row[],
): Row[] => rows.filter(({ toezichtId }) => toezichtId === id);
