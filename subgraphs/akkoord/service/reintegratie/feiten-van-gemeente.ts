import type {
  BasisvoorwaardeSoort,
  BasisvoorwaardeStatus,
} from '../../schema.generated.js';
import type {
  BasisvoorwaardeFeit,
  SchuldhulpFeit,
  ZorgverzekeringFeit,
} from '../feiten/feiten.js';
import { woordenVoor, type Gedateerd } from './gedateerd.js';

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
export const feitenVanBasisvoorwaarde = ({
  soort,
  status,
  peildatum,
  geldigTot,
}: BasisvoorwaardeFeit): Gedateerd[] => [
  [
    status === 'ONBEKEND' ? null : peildatum,
    `${woordenVoor(soorten, soort)}: ${woordenVoor(standen, status)}.`,
  ],
  [geldigTot, `${woordenVoor(soorten, soort)}: laatste dag van de geldigheid.`],
];

/** What the gemeente knows of one request for schuldhulp. */
export const feitenVanSchuldhulp = (hulp: SchuldhulpFeit): Gedateerd[] => [
  [
    hulp.aangevraagdOp,
    hulp.bedreigend
      ? 'Schuldhulp aangevraagd in een bedreigende situatie.'
      : 'Schuldhulp aangevraagd.',
  ],
  [hulp.eersteGesprekOp, 'Eerste gesprek over schuldhulp.'],
];

/** What the gemeente knows of one request for a zorgverzekering. */
export const feitenVanZorgverzekering = ({
  aangevraagdOp,
  geregeldOp,
}: ZorgverzekeringFeit): Gedateerd[] => [
  [aangevraagdOp, 'Zorgverzekering aangevraagd.'],
  [geregeldOp, 'Zorgverzekering geregeld.'],
];
