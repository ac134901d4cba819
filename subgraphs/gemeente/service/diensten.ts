import type { BasisvoorwaardeSoort } from '../entities/basisvoorwaarde.js';
import type { Dienstsoort } from '../entities/dienst.js';

/** The basisvoorwaarde that each service serves and the law it is based on; `null` if no law grants it or if naming the law would reveal too much. */
export const diensten: Readonly<
  Record<
    Dienstsoort,
    { basisvoorwaarde: BasisvoorwaardeSoort; wet: string | null }
  >
> = {
  // The burgemeester of the gemeente where the PI is located may issue it too (Stb. 2023, 279).
  NIK_AANVRAAG: {
    basisvoorwaarde: 'IDENTITEITSBEWIJS',
    wet: 'Paspoortwet; Paspoortbesluit art. 3.2',
  },
  BRIEFADRES: {
    basisvoorwaarde: 'ONDERDAK',
    wet: 'Wet BRP art. 2.23, 2.38-2.42',
  },
  URGENTIE: { basisvoorwaarde: 'ONDERDAK', wet: 'Huisvestingswet 2014' },
  MAATSCHAPPELIJKE_OPVANG: { basisvoorwaarde: 'ONDERDAK', wet: 'Wmo 2015' },
  BESCHERMD_WONEN: { basisvoorwaarde: 'ONDERDAK', wet: 'Wmo 2015' },
  BIJSTAND: { basisvoorwaarde: 'WERK_EN_INKOMEN', wet: 'Participatiewet' },
  WERKTOELEIDING: {
    basisvoorwaarde: 'WERK_EN_INKOMEN',
    wet: 'Participatiewet',
  },
  SCHULDHULP: {
    basisvoorwaarde: 'SCHULDEN',
    wet: 'Wet gemeentelijke schuldhulpverlening',
  },
  BUDGETBEHEER: {
    basisvoorwaarde: 'SCHULDEN',
    wet: 'Wet gemeentelijke schuldhulpverlening',
  },
  BESCHERMINGSBEWIND: { basisvoorwaarde: 'SCHULDEN', wet: 'BW 1:431' },
  ZORGVERZEKERING: { basisvoorwaarde: 'ZORG', wet: 'Zorgverzekeringswet' },
  // Naming the law would reveal the kind of care.
  ZORG: { basisvoorwaarde: 'ZORG', wet: null },
  MENTOR_OF_BUDDY: { basisvoorwaarde: 'SOCIAAL_NETWERK', wet: null },
  GEZINSONDERSTEUNING: { basisvoorwaarde: 'SOCIAAL_NETWERK', wet: null },
};
