import type { Partij } from '../../../../shared/access/partij.js';
import type {
  Afspraakstatus,
  BasisvoorwaardeSoort,
  Ernst,
  Fase,
  Termijnstatus,
} from '../../schema.generated.js';

/** `reintegratie`, with the fields that the day of release and the gemeente are taken from. */
export const uitkomstenQuery = `query Uitkomsten($ids: [ID!], $first: Int) {
  justitiabelen(ids: $ids, first: $first) {
    edges {
      node {
        id
        detenties { insluitingsdatum verwachteEinddatum viDatum eindverlofVanaf werkelijkeEinddatum }
        gemeenteVanHerkomst { code }
        gemeenteVanVestiging { code }
        inschrijving { geheimhouding }
        afspraken { status uiterlijkOp teLaat }
        reintegratie {
          fase
          onvolledig
          gereedheid { ontbreekt }
          termijnen { norm { code } verantwoordelijke vanaf uiterlijkOp nagekomenOp status }
          signalen { code ernst }
        }
      }
    }
  }
}`;

/** One `Justitiabele` node of the response. */
export interface UitkomstResponse {
  id: string;
  detenties: Detentie[] | null;
  gemeenteVanHerkomst: { code: string } | null;
  gemeenteVanVestiging: { code: string } | null;
  inschrijving: { geheimhouding: boolean | null } | null;
  afspraken: Afspraak[] | null;
  reintegratie: {
    fase: Fase | null;
    onvolledig: Partij[];
    gereedheid: { ontbreekt: BasisvoorwaardeSoort[] } | null;
    termijnen: Termijn[];
    signalen: Signaal[];
  } | null;
}

interface Afspraak {
  status: Afspraakstatus;
  uiterlijkOp: string;
  teLaat: boolean;
}

interface Detentie {
  insluitingsdatum: string;
  verwachteEinddatum: string | null;
  viDatum: string | null;
  eindverlofVanaf: string | null;
  werkelijkeEinddatum: string | null;
}

export interface Termijn {
  norm: { code: string };
  verantwoordelijke: Partij;
  vanaf: string;
  uiterlijkOp: string | null;
  nagekomenOp: string | null;
  status: Termijnstatus;
}

export interface Signaal {
  code: string;
  ernst: Ernst;
}
