/** The rows of one detention, of those of its person. */
export const ofDetentie = <Row extends { detentieId: string }>(
  { id }: { id: string },
  rows: readonly Row[],
): Row[] => rows.filter(({ detentieId }) => detentieId === id);
