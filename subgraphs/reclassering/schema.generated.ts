import type { Meldingsoort } from '../../shared/access/partij.js';
import type { Partij } from '../../shared/access/partij.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, without a time zone. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  DateTime: { input: string; output: string; }
  /** Code of what a melding reports. Input takes what any declared party sends; output is a SoortMelding. */
  Meldingsoort: { input: Meldingsoort; output: Meldingsoort; }
  /** Code of a party to the akkoord. Input takes the code of any declared party; output is a BetrokkenPartij. */
  Partij: { input: Partij; output: Partij; }
};

/** A request for advice. */
export type AdviesAanvragenInput = {
  aangevraagdOp: Scalars['Date']['input'];
  justitiabele: Scalars['ID']['input'];
  organisatie: Scalars['ID']['input'];
  soort: Adviessoort;
  uiterlijkOp?: InputMaybe<Scalars['Date']['input']>;
};

/** Taking a request up. */
export type AdviesInBehandelingNemenInput = {
  advies: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** A withdrawal. */
export type AdviesIntrekkenInput = {
  advies: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** The advice, or why the mutation was refused. */
export type AdviesPayload = {
  __typename?: 'AdviesPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  reclasseringsadvies?: Maybe<Reclasseringsadvies>;
};

/** A delivered advice. Without a judgment give neither `risico` nor `instrument`. */
export type AdviesUitbrengenInput = {
  advies: Scalars['ID']['input'];
  instrument?: InputMaybe<Scalars['ID']['input']>;
  instrumentversie?: InputMaybe<Scalars['String']['input']>;
  risico?: InputMaybe<Risico>;
  uitgebrachtOp: Scalars['Date']['input'];
  versie: Scalars['Int']['input'];
};

/** For which decision the advice is requested. */
export type Adviessoort =
  | 'PENITENTIAIR_PROGRAMMA'
  | 'VERLOF'
  | 'VOORGELEIDING'
  | 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
  | 'ZITTING';

/** Status of the advice. */
export type Adviesstatus =
  | 'AANGEVRAAGD'
  | 'INGETROKKEN'
  | 'IN_BEHANDELING'
  | 'UITGEBRACHT';

/** A party to the akkoord. Values are added when a party joins. */
export type BetrokkenPartij =
  | 'AKKOORD'
  | 'DJI'
  | 'GEMEENTE'
  | 'JUSTITIABELE'
  | 'RECLASSERING';

/** A relation between a person and an organisation: inrichting code, RN, SVG or LJR, or gemeente code. */
export type BetrokkenheidInput = {
  organisatie: Scalars['ID']['input'];
  partij: Scalars['Partij']['input'];
  tot?: InputMaybe<Scalars['DateTime']['input']>;
  vanaf: Scalars['DateTime']['input'];
};

/** A contact between reclasseringswerker and client. No content is recorded here. */
export type Contact = {
  __typename?: 'Contact';
  datum: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  soort: Contactsoort;
};

/** A contact. `versie` is the toezicht's. */
export type ContactVastleggenInput = {
  datum: Scalars['Date']['input'];
  soort: Contactsoort;
  toezicht: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** Kind of contact. */
export type Contactsoort =
  | 'HUISBEZOEK'
  | 'MELDPLICHT'
  | 'TELEFONISCH';

/** A refusal by a rule: data, not an error. `boodschap` is Dutch, `veld` the input that caused it. With a CONFLICT the payload holds the record as it is now. */
export type Fout = {
  __typename?: 'Fout';
  boodschap: Scalars['String']['output'];
  code: Foutcode;
  veld?: Maybe<Scalars['String']['output']>;
};

/** Why a mutation was refused. CONFLICT: somebody else changed the record first. REGEL: a rule forbids it. ONBEKEND: no such record for this caller. */
export type Foutcode =
  | 'CONFLICT'
  | 'ONBEKEND'
  | 'REGEL';

/** A recognised training or intervention. */
export type Gedragsinterventie = {
  __typename?: 'Gedragsinterventie';
  afgerondOp?: Maybe<Scalars['Date']['output']>;
  gestartOp: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  naam: Scalars['String']['output'];
};

/** A risk instrument. Switched off, its outcomes disappear at once (OXREC: paused since 12 Feb 2026). */
export type Instrument = {
  __typename?: 'Instrument';
  code: Scalars['ID']['output'];
  /** Day of switching off. */
  gepauzeerdOp?: Maybe<Scalars['Date']['output']>;
  inGebruik: Scalars['Boolean']['output'];
  naam: Scalars['String']['output'];
};

/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type Justitiabele = {
  __typename?: 'Justitiabele';
  /** The reclassering's client number. */
  clientnummer?: Maybe<Scalars['ID']['output']>;
  gedragsinterventies?: Maybe<Array<Gedragsinterventie>>;
  id: Scalars['ID']['output'];
  /** Meldingen that the reclassering sent about this person, latest first. */
  meldingenVanReclassering?: Maybe<Array<MeldingVanReclassering>>;
  /** Latest request first. */
  reclasseringsadviezen?: Maybe<Array<Reclasseringsadvies>>;
  /** Latest start first. */
  toezichten?: Maybe<Array<Toezicht>>;
  werkstraffen?: Maybe<Array<Werkstraf>>;
};

/** A page of people. */
export type JustitiabeleConnection = {
  __typename?: 'JustitiabeleConnection';
  edges: Array<JustitiabeleEdge>;
  pageInfo: PageInfo;
  /** All people in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a page, with the cursor to go on from. */
export type JustitiabeleEdge = {
  __typename?: 'JustitiabeleEdge';
  cursor: Scalars['String']['output'];
  node: Justitiabele;
};

/** What another partner reports to the reclassering. `betrokkenheden` are the relations the sender knows to begin or end. */
export type MeldingAanReclasseringInput = {
  betrokkenheden: Array<BetrokkenheidInput>;
  justitiabele: Scalars['ID']['input'];
  melding: Scalars['ID']['input'];
  skn?: InputMaybe<Scalars['ID']['input']>;
  soort: Scalars['Meldingsoort']['input'];
  tijdstip: Scalars['DateTime']['input'];
};

/** Whether the melding was accepted; a repeated one is accepted too. */
export type MeldingAanReclasseringPayload = {
  __typename?: 'MeldingAanReclasseringPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** Whom it was about; `null` when it was refused. */
  justitiabele?: Maybe<Justitiabele>;
  ontvangen: Scalars['Boolean']['output'];
};

/** A melding that the reclassering sent: to whom, and when that partner confirmed it. */
export type MeldingVanReclassering = {
  __typename?: 'MeldingVanReclassering';
  aan: BetrokkenPartij;
  bevestigdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  soort: SoortMelding;
  tijdstip: Scalars['DateTime']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Requests a reclasseringsadvies from one of the organisations; the partners are notified of its betrokkenheid. */
  adviesAanvragen?: Maybe<AdviesPayload>;
  /** The organisation takes the request up. */
  adviesInBehandelingNemen?: Maybe<AdviesPayload>;
  /** Withdraws a request that was not yet delivered. */
  adviesIntrekken?: Maybe<AdviesPayload>;
  /** Delivers the advice, with the reclasseringsoordeel. */
  adviesUitbrengen?: Maybe<AdviesPayload>;
  /** Records a contact within a toezicht; the first one is the norm's. */
  contactVastleggen?: Maybe<ToezichtPayload>;
  /** A melding from another partner. Sent again, it changes nothing. */
  meldingAanReclassering?: Maybe<MeldingAanReclasseringPayload>;
  /** Ends a toezicht. */
  toezichtBeeindigen?: Maybe<ToezichtPayload>;
  /** Another organisation takes the toezicht over; the partners are notified which one joined and which one left. */
  toezichtOverdragen?: Maybe<ToezichtPayload>;
  /** Starts a toezicht by the caller's own organisation. */
  toezichtStarten?: Maybe<ToezichtPayload>;
  /** Sets another level of supervision. */
  toezichtniveauWijzigen?: Maybe<ToezichtPayload>;
};


export type MutationAdviesAanvragenArgs = {
  input: AdviesAanvragenInput;
};


export type MutationAdviesInBehandelingNemenArgs = {
  input: AdviesInBehandelingNemenInput;
};


export type MutationAdviesIntrekkenArgs = {
  input: AdviesIntrekkenInput;
};


export type MutationAdviesUitbrengenArgs = {
  input: AdviesUitbrengenInput;
};


export type MutationContactVastleggenArgs = {
  input: ContactVastleggenInput;
};


export type MutationMeldingAanReclasseringArgs = {
  input: MeldingAanReclasseringInput;
};


export type MutationToezichtBeeindigenArgs = {
  input: ToezichtBeeindigenInput;
};


export type MutationToezichtOverdragenArgs = {
  input: ToezichtOverdragenInput;
};


export type MutationToezichtStartenArgs = {
  input: ToezichtStartenInput;
};


export type MutationToezichtniveauWijzigenArgs = {
  input: ToezichtniveauWijzigenInput;
};

/** Where a page begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether it began behind a cursor: forward is the only way. */
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** Clients with whom the caller has a relation, present and former, ordered by id: client numbers are encrypted. Error: BAD_USER_INPUT for `first` outside 1–100. */
  clienten?: Maybe<JustitiabeleConnection>;
  /** The risk instruments, with whether their outcomes may be shown. */
  instrumenten?: Maybe<Array<Instrument>>;
  /** RN, SVG and LJR. */
  reclasseringsorganisaties?: Maybe<Array<Reclasseringsorganisatie>>;
};


export type QueryClientenArgs = {
  adviesstatus?: InputMaybe<Adviesstatus>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metLopendToezicht?: InputMaybe<Scalars['Boolean']['input']>;
  organisatie?: InputMaybe<Scalars['ID']['input']>;
};

/** An advice to OM, rechter or gevangeniswezen (Reclasseringsregeling 1995 art. 8-12). */
export type Reclasseringsadvies = {
  __typename?: 'Reclasseringsadvies';
  aangevraagdOp: Scalars['Date']['output'];
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  justitiabele: Justitiabele;
  oordeel?: Maybe<Reclasseringsoordeel>;
  organisatie?: Maybe<Reclasseringsorganisatie>;
  /** When the reclassering last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  soort: Adviessoort;
  status: Adviesstatus;
  /** Last day on which it is of use to whoever requested it. */
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  uitgebrachtOp?: Maybe<Scalars['Date']['output']>;
  /** When the reclassering first recorded it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** Structured professional judgment. `null` while not delivered, or while its instrument is switched off. */
export type Reclasseringsoordeel = {
  __typename?: 'Reclasseringsoordeel';
  datum: Scalars['Date']['output'];
  instrument: Instrument;
  instrumentversie: Scalars['String']['output'];
  risico: Risico;
};

/** RN, SVG or LJR. */
export type Reclasseringsorganisatie = {
  __typename?: 'Reclasseringsorganisatie';
  code: Scalars['ID']['output'];
  naam: Scalars['String']['output'];
};

/** Risk of recidivism by professional judgment. */
export type Risico =
  | 'GEMIDDELD'
  | 'HOOG'
  | 'LAAG';

/** What a melding reports. Values are added when a party joins. */
export type SoortMelding =
  | 'AANKOMST'
  | 'ADVIESAANVRAAG'
  | 'GEMEENTEWIJZIGING'
  | 'ONTSLAG'
  | 'ONTSLAG_AANGEKONDIGD'
  | 'ORGANISATIEWIJZIGING'
  | 'OVERPLAATSING';

/** Supervision with its conditions. */
export type Toezicht = {
  __typename?: 'Toezicht';
  bijzondereVoorwaarden: Array<Scalars['String']['output']>;
  contacten?: Maybe<Array<Contact>>;
  /** Dadelijk uitvoerbaar: it starts within 7 days instead of 30 (Stb. 2012, 5). */
  dadelijkUitvoerbaar: Scalars['Boolean']['output'];
  eersteContactOp?: Maybe<Scalars['Date']['output']>;
  einddatum?: Maybe<Scalars['Date']['output']>;
  elektronischeMonitoring?: Maybe<Scalars['Boolean']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  grondslag: Toezichtgrondslag;
  id: Scalars['ID']['output'];
  ingangsdatum: Scalars['Date']['output'];
  justitiabele: Justitiabele;
  /** 1 (light) to 3 (intensive). */
  niveau?: Maybe<Scalars['Int']['output']>;
  organisatie?: Maybe<Reclasseringsorganisatie>;
  /** When the reclassering last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** When the reclassering first recorded it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The end of a toezicht. */
export type ToezichtBeeindigenInput = {
  einddatum: Scalars['Date']['input'];
  toezicht: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** The organisation that takes a toezicht over. */
export type ToezichtOverdragenInput = {
  organisatie: Scalars['ID']['input'];
  toezicht: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** The toezicht, or why the mutation was refused. */
export type ToezichtPayload = {
  __typename?: 'ToezichtPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  toezicht?: Maybe<Toezicht>;
};

/** A new toezicht. */
export type ToezichtStartenInput = {
  bijzondereVoorwaarden?: Array<Scalars['String']['input']>;
  dadelijkUitvoerbaar?: InputMaybe<Scalars['Boolean']['input']>;
  elektronischeMonitoring?: InputMaybe<Scalars['Boolean']['input']>;
  grondslag: Toezichtgrondslag;
  ingangsdatum: Scalars['Date']['input'];
  justitiabele: Scalars['ID']['input'];
  niveau?: InputMaybe<Scalars['Int']['input']>;
  organisatie: Scalars['ID']['input'];
};

/** Legal ground of the supervision. */
export type Toezichtgrondslag =
  | 'PENITENTIAIR_PROGRAMMA'
  | 'SCHORSING'
  | 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
  | 'VOORWAARDELIJKE_VEROORDELING';

/** Another level, 1 to 3. */
export type ToezichtniveauWijzigenInput = {
  niveau: Scalars['Int']['input'];
  toezicht: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** Unpaid work as a sentence. */
export type Werkstraf = {
  __typename?: 'Werkstraf';
  afgerondOp?: Maybe<Scalars['Date']['output']>;
  gewerkteUren: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  opgelegdOp: Scalars['Date']['output'];
  uren: Scalars['Int']['output'];
};

/** A change of a record's field: its previous value, and since when the new value is known. */
export type Wijziging = {
  __typename?: 'Wijziging';
  bekendSinds: Scalars['DateTime']['output'];
  /** The value before the change, as JSON. */
  oud: Scalars['String']['output'];
  veld: Scalars['String']['output'];
};
