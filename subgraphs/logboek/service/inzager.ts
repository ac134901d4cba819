import { partyOf, partyOfRole } from '../../../shared/access/parties.js';
import { inrichtingen } from '../../../shared/reference-data/inrichtingen.js';
import { reclasseringsorganisaties } from '../../../shared/reference-data/reclasseringsorganisaties.js';
import { teksten } from '../teksten.js';
import { filled } from './filled.js';

/** Who saw data: a role, and the code of the organisation if there is one. */
export interface Inzager {
  rol: string;
  organisatie: string | null;
}

/** Needs no row of the audit log: the gateway can return here with the name of a gemeente, and nobody's data. */
export const inzagerId = ({ rol, organisatie }: Inzager): string =>
  `${rol}:${organisatie ?? ''}`;

export function inzagerOf(id: string): Inzager {
  const end = id.indexOf(':');
  return { rol: id.slice(0, end), organisatie: id.slice(end + 1) || null };
}

/** Code of the gemeente whose employee it was. */
export const gemeenteOf = ({ rol, organisatie }: Inzager): string | null =>
  partyOfRole(rol)?.code === 'GEMEENTE' ? organisatie : null;

/** `gemeenteNaam` is what the gemeenten returned; null when they returned nothing. */
export function naamOf(inzager: Inzager, gemeenteNaam: string | null): string {
  const { rol, organisatie } = inzager;
  const names = teksten.organisatie;
  if (organisatie === null) return names.geen;
  if (gemeenteOf(inzager))
    return gemeenteNaam
      ? filled(names.gemeente, { naam: gemeenteNaam })
      : filled(names.gemeenteZonderNaam, { naam: organisatie });
  if (rol === 'systeem') return nameOfSystem(organisatie);
  return (
    inrichtingen.find(({ code }) => code === organisatie)?.naam ??
    reclasseringsorganisaties[organisatie] ??
    organisatie
  );
}

const nameOfSystem = (party: string): string =>
  party === 'AKKOORD'
    ? teksten.organisatie.AKKOORD
    : (partyOf(party)?.naam ?? party);

export const zinOf = (inzager: Inzager, gemeenteNaam: string | null): string =>
  filled(teksten.rol[inzager.rol] ?? teksten.andereRol, {
    naam: naamOf(inzager, gemeenteNaam),
  });
