import type { Stand } from './partner-retention.js';

const zekerheden: Record<Stand['zekerheid'], string> = {
  REGELING: '',
  ONTWERP: ' (draft law)',
  EIGEN_KEUZE: ' (own choice, to be confirmed)',
};

const eenheden: Record<Stand['eenheid'], string> = {
  personen: 'people',
  regels: 'lines ',
};

/** What is due at partners, as text for the terminal: counts per term, and never who. */
export const tabel = (standen: ReadonlyMap<string, readonly Stand[]>): string =>
  [...standen]
    .map(([partner, terms]) => [partner, ...terms.flatMap(regel)].join('\n'))
    .join('\n\n');

const regel = ({ aantal, eenheid, code, ...stand }: Stand): string[] => [
  `${String(aantal).padStart(6)} ${eenheden[eenheid]}  ${code}: ${stand.wat}`,
  `               ${stand.termijn}, vanaf ${stand.vanaf}`,
  `               ${stand.grondslag}${zekerheden[stand.zekerheid]}`,
];
