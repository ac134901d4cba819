/**
 * SQL condition on each row of a list: there is a row in this table (`toezicht t WHERE …`). Not EXISTS, which MariaDB turns into a join that
 * reads the whole other table before the first row of a page.
 */
export const some = (from: string): string =>
  `((SELECT COUNT(*) FROM ${from}) > 0)`;
