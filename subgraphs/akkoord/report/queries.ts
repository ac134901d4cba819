/** The words of the graph, as this client uses them. */
export const statussen = [
  'OP_TIJD',
  'TE_LAAT_NAGEKOMEN',
  'OVERSCHREDEN',
  'LOOPT',
  'ONBEKEND',
] as const;
export type Status = (typeof statussen)[number];

/** A term of somebody, without who. */
export interface Nakomingsregel {
  norm: { code: string };
  partij: string;
  gemeente: string | null;
  vanaf: string;
  nagekomenOp: string | null;
  status: Status;
  volledig: boolean;
  berekendTijdstip: string;
}

/** A signal about somebody, without who. */
export interface Signaalregel {
  code: string;
  volledig: boolean;
}

/** What a report needs to name things. */
export interface Namen {
  normen: {
    code: string;
    omschrijving: string;
    grondslag: string;
    richting: string;
    eenheid: string;
  }[];
  gemeenten: { code: string; naam: string }[];
}

/** The rows of a period. */
export interface Regels {
  nakomingsregels: Nakomingsregel[];
  signaalregels: Signaalregel[];
}
export type Lijst = keyof Regels;

const velden: Record<Lijst, string> = {
  nakomingsregels:
    'norm { code } partij gemeente vanaf nagekomenOp status volledig berekendTijdstip',
  signaalregels: 'code volledig',
};

/** A page of a list; its size only when `tellen`. */
export const paginaVraag = (lijst: Lijst): string => `
  query Pagina($van: Date!, $tot: Date!, $gemeente: ID, $after: String, $tellen: Boolean!) {
    pagina: ${lijst}(van: $van, tot: $tot, gemeente: $gemeente, first: 100, after: $after) {
      totalCount @include(if: $tellen)
      pageInfo { hasNextPage endCursor }
      edges { node { ${velden[lijst]} } }
    }
  }`;

export interface Pagina<L extends Lijst> {
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Regels[L][number] }[];
}

export const namenVraag = `
  query Namen {
    normen { code omschrijving grondslag richting eenheid }
    gemeenten(metBeeindigde: true) { code naam }
  }`;
