/** The values of the enum Termijnstatus, in the order of the report's columns. */
export const statuses = [
  'OP_TIJD',
  'TE_LAAT_NAGEKOMEN',
  'OVERSCHREDEN',
  'LOOPT',
  'ONBEKEND',
] as const;
export type Status = (typeof statuses)[number];

/** The values of the enum Afspraaknakoming, in the order of the report's columns. */
export const promiseStatuses = [
  'OP_TIJD',
  'TE_LAAT_NAGEKOMEN',
  'NIET_NAGEKOMEN',
  'LOOPT',
  'INGETROKKEN',
] as const;
export type PromiseStatus = (typeof promiseStatuses)[number];

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

/** A promise about one person, without who that is. */
export interface Afspraakregel {
  partij: string;
  gemeente: string | null;
  status: PromiseStatus;
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
  afspraakregels: Afspraakregel[];
  signaalregels: Signaalregel[];
}
export type ConnectionName = keyof Rows;
export const connectionNames = [
  'nakomingsregels',
  'afspraakregels',
  'signaalregels',
] as const satisfies ConnectionName[];

const selections: Record<ConnectionName, string> = {
  nakomingsregels:
    'norm { code } partij gemeente: gemeentegegevens { code } vanaf nagekomenOp status volledig berekendTijdstip',
  afspraakregels: 'partij gemeente: gemeentegegevens { code } status',
  signaalregels: 'code volledig',
};

/** A page of a connection; `totalCount` only with `$withTotal`. */
export const pageQuery = (connection: ConnectionName): string => `
  query ${connection.charAt(0).toUpperCase()}${connection.slice(1)}($van: Date!, $tot: Date!, $gemeente: ID, $after: String, $withTotal: Boolean!) {
    page: ${connection}(van: $van, tot: $tot, gemeente: $gemeente, first: 100, after: $after) {
      totalCount @include(if: $withTotal)
      pageInfo { hasNextPage endCursor }
      edges { node { ${selections[connection]} } }
    }
  }`;

export interface Page<C extends ConnectionName> {
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Response<Rows[C][number]> }[];
}

/** A row as the graph gives it: with the gemeente as an object. */
type Response<Row> = Omit<Row, 'gemeente'> & {
  gemeente?: { code: string } | null;
};

export const toRow = <C extends ConnectionName>(
  node: Response<Rows[C][number]>,
) =>
  ({
    ...node,
    ...('gemeente' in node && { gemeente: node.gemeente?.code ?? null }),
  }) as Rows[C][number];

export const referenceDataQuery = `
  query ReferenceData {
    normen { code omschrijving grondslag richting eenheid }
    gemeenten(metBeeindigde: true) { code naam }
  }`;
