import type { RetentionStatus } from './partner-retention.js';

const certaintyLabels: Record<RetentionStatus['zekerheid'], string> = {
  REGELING: '',
  ONTWERP: ' (draft law)',
  EIGEN_KEUZE: ' (own choice, to be confirmed)',
};

const unitLabels: Record<RetentionStatus['eenheid'], string> = {
  personen: 'people',
  regels: 'lines ',
};

/** What is due per data holder, as a table for the terminal: counts per term, never who. */
export const table = (
  statuses: ReadonlyMap<string, readonly RetentionStatus[]>,
): string =>
  [...statuses]
    .map(([partner, terms]) =>
      [partner, ...terms.flatMap(termLines)].join('\n'),
    )
    .join('\n\n');

const termLines = ({
  aantal,
  eenheid,
  code,
  ...status
}: RetentionStatus): string[] => [
  `${String(aantal).padStart(6)} ${unitLabels[eenheid]}  ${code}: ${status.wat}`,
  `               ${status.termijn}, vanaf ${status.vanaf}`,
  `               ${status.grondslag}${certaintyLabels[status.zekerheid]}`,
];
