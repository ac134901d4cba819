/** The values of the enum Termijnstatus, in the order of the report's columns. */
export const statuses = [
  'OP_TIJD',
  'TE_LAAT_NAGEKOMEN',
  'OVERSCHREDEN',
  'LOOPT',
  'ONBEKEND',
] as const;
export type Status = (typeof statuses)[number];

/** A term of one person, without who that is. */
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

/** A signal about one person, without who that is. */
export interface Signaalregel {
  code: string;
  volledig: boolean;
}

/** Names and grounds of what the rows refer to by code. */
export interface ReferenceData {
  normen: {
    code: string;
    omschrijving: string;
    grondslag: string;
    richting: string;
    eenheid: string;
  }[];
  gemeenten: { code: string; naam: string }[];
}

/** The rows of a period, by the connection that they come from. */
export interface Rows {
  nakomingsregels: Nakomingsregel[];
  signaalregels: Signaalregel[];
}
export type ConnectionName = keyof Rows;

const selections: Record<ConnectionName, string> = {
  nakomingsregels:
    'norm { code } partij gemeente vanaf nagekomenOp status volledig berekendTijdstip',
  signaalregels: 'code volledig',
};

/** A page of a connection; `totalCount` only with `$withTotal`. */
export const pageQuery = (connection: ConnectionName): string => `
  query Page($van: Date!, $tot: Date!, $gemeente: ID, $after: String, $withTotal: Boolean!) {
    page: ${connection}(van: $van, tot: $tot, gemeente: $gemeente, first: 100, after: $after) {
      totalCount @include(if: $withTotal)
      pageInfo { hasNextPage endCursor }
      edges { node { ${selections[connection]} } }
    }
  }`;

export interface Page<C extends ConnectionName> {
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Rows[C][number] }[];
}

export const referenceDataQuery = `
  query ReferenceData {
    normen { code omschrijving grondslag richting eenheid }
    gemeenten(metBeeindigde: true) { code naam }
  }`;
