import type {
  Basisvoorwaarde,
  BasisvoorwaardeSoort,
  BasisvoorwaardeStatus,
} from '../../schema.generated.js';
import { woordenVoor, type Feit } from './feit.js';

const soorten: Record<BasisvoorwaardeSoort, string> = {
  IDENTITEITSBEWIJS: 'Identiteitsbewijs',
  ONDERDAK: 'Onderdak',
  WERK_EN_INKOMEN: 'Werk en inkomen',
  SCHULDEN: 'Schulden',
  ZORG: 'Zorg',
  SOCIAAL_NETWERK: 'Sociaal netwerk',
};
const standen: Record<BasisvoorwaardeStatus, string> = {
  ONBEKEND: 'onbekend',
  NIET_NODIG: 'niets nodig',
  HULPVRAAG: 'hulpvraag',
  IN_BEHANDELING: 'in behandeling',
  GEREGELD: 'geregeld',
  AFGEWEZEN: 'afgewezen',
};

/** What the gemeente knows of one basisvoorwaarde; that it knows nothing is not a fact. */
export const feitenVanGemeente = ({
  soort,
  status,
  peildatum,
  geldigTot,
}: Basisvoorwaarde): Feit[] => [
  [
    status === 'ONBEKEND' ? null : peildatum,
    `${woordenVoor(soorten, soort)}: ${woordenVoor(standen, status)}.`,
  ],
  [geldigTot, `${woordenVoor(soorten, soort)}: laatste dag van de geldigheid.`],
];
