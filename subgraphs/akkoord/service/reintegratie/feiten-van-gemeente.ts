import type {
  BasisvoorwaardeSoort,
  BasisvoorwaardeStatus,
} from '../../schema.generated.js';
import type {
  BasisvoorwaardeFeit,
  Feiten,
  SchuldhulpFeit,
  ZorgverzekeringFeit,
} from '../feiten/feiten.js';
import { feitenOver, woordenVoor, type Gedateerd } from './gedateerd.js';

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

/** What the gemeente knows; a request for help comes before what it says of the basisvoorwaarde. */
export function feitenVanGemeente({
  basisvoorwaarden,
  schuldhulp,
  zorgverzekeringen,
}: Feiten): Gedateerd[] {
  const hulp = {
    SCHULDEN: (schuldhulp ?? []).flatMap(feitenVanSchuldhulp),
    ZORG: (zorgverzekeringen ?? []).flatMap(feitenVanZorgverzekering),
  };
  return [
    ...hulp.SCHULDEN,
    ...hulp.ZORG,
    ...(basisvoorwaarden ?? []).flatMap((een) =>
      feitenVanBasisvoorwaarde(
        een,
        een.soort === 'SCHULDEN' || een.soort === 'ZORG' ? hulp[een.soort] : [],
      ),
    ),
  ];
}

/** Of one basisvoorwaarde; that it knows nothing is not a fact. */
function feitenVanBasisvoorwaarde(
  { soort, status, peildatum, geldigTot }: BasisvoorwaardeFeit,
  hulp: readonly Gedateerd[],
): Gedateerd[] {
  const { opDag } = feitenOver('Basisvoorwaarde', soort);
  const stand = opDag(
    'BASISVOORWAARDE_VASTGESTELD',
    status === 'ONBEKEND' ? null : peildatum,
    `${woordenVoor(soorten, soort)}: ${woordenVoor(standen, status)}.`,
    ...hulp,
  );
  return [
    stand,
    opDag(
      'GELDIGHEID_EINDIGT',
      geldigTot,
      `${woordenVoor(soorten, soort)}: laatste dag van de geldigheid.`,
      stand,
    ),
  ];
}

function feitenVanSchuldhulp(hulp: SchuldhulpFeit): Gedateerd[] {
  const { opDag } = feitenOver('Schuldhulp', hulp.id);
  const aangevraagd = opDag(
    'SCHULDHULP_AANGEVRAAGD',
    hulp.aangevraagdOp,
    hulp.bedreigend
      ? 'Schuldhulp aangevraagd in een bedreigende situatie.'
      : 'Schuldhulp aangevraagd.',
  );
  return [
    aangevraagd,
    opDag(
      'SCHULDHULP_EERSTE_GESPREK',
      hulp.eersteGesprekOp,
      'Eerste gesprek over schuldhulp.',
      aangevraagd,
    ),
  ];
}

function feitenVanZorgverzekering({
  id,
  aangevraagdOp,
  geregeldOp,
}: ZorgverzekeringFeit): Gedateerd[] {
  const { opDag } = feitenOver('Zorgverzekering', id);
  const aangevraagd = opDag(
    'ZORGVERZEKERING_AANGEVRAAGD',
    aangevraagdOp,
    'Zorgverzekering aangevraagd.',
  );
  return [
    aangevraagd,
    opDag(
      'ZORGVERZEKERING_GEREGELD',
      geregeldOp,
      'Zorgverzekering geregeld.',
      aangevraagd,
    ),
  ];
}
