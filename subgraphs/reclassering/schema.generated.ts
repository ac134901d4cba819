import type { Partij } from '../../shared/access/partij.js';
import type { Meldingsoort } from '../../shared/access/partij.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A party to the akkoord. Values are added when a party joins. */
  BetrokkenPartij: { input: Partij; output: Partij; }
  /** A calendar day, `YYYY-MM-DD`, without a time zone. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  DateTime: { input: string; output: string; }
  /** Code of what a melding reports. Input takes what any declared party sends; output is a SoortMelding. */
  Meldingsoort: { input: Meldingsoort; output: Meldingsoort; }
  /** Code of a party to the akkoord. Input takes the code of any declared party; output is a BetrokkenPartij. */
  Partij: { input: Partij; output: Partij; }
  /** What a melding reports. Values are added when a party joins. */
  SoortMelding: { input: Meldingsoort; output: Meldingsoort; }
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

/** Why a toezicht ended. */
export type Beeindigingsreden =
  | 'ANDERS'
  /** It goes on as another toezicht, on another ground. */
  | 'OMGEZET'
  /** Judge or openbaar ministerie ended it before its term. */
  | 'OPGEHEVEN'
  | 'OVERLEDEN'
  /** After a breach: the sentence is executed, the v.i. revoked, or the schorsing lifted. */
  | 'TENUITVOERLEGGING'
  /** Its term has passed. */
  | 'VOLTOOID';

/** A relation between a person and an organisation: inrichting code, RN, SVG or LJR, or gemeente code. */
export type BetrokkenheidInput = {
  organisatie: Scalars['ID']['input'];
  partij: Scalars['Partij']['input'];
  tot?: InputMaybe<Scalars['DateTime']['input']>;
  vanaf: Scalars['DateTime']['input'];
};

/** A bijzondere voorwaarde of a toezicht (Sr art. 14c lid 2). A mutation of it passes the `versie` of the toezicht. It may tell about care: only who supervises, and the person himself, sees it. */
export type BijzondereVoorwaarde = {
  __typename?: 'BijzondereVoorwaarde';
  geldtVanaf: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  omschrijving: Scalars['String']['output'];
  /** Earliest first. */
  schendingen: Array<Schending>;
  soort: Voorwaardesoort;
  status: Voorwaardestatus;
  /** First day on which it no longer holds; `null` unless it was ended or replaced. */
  vervallenOp?: Maybe<Scalars['Date']['output']>;
};

/** A bijzondere voorwaarde. Only ANDERS needs `omschrijving`, of at most 500 characters; the others are described by their kind without it. */
export type BijzondereVoorwaardeInput = {
  omschrijving?: InputMaybe<Scalars['String']['input']>;
  soort: Voorwaardesoort;
};

/** The first day on which a voorwaarde no longer holds. `versie` is the toezicht's. */
export type BijzondereVoorwaardeOpheffenInput = {
  toezicht: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
  vervallenOp: Scalars['Date']['input'];
  voorwaarde: Scalars['ID']['input'];
};

/** A voorwaarde that was imposed during the toezicht. `versie` is the toezicht's. */
export type BijzondereVoorwaardeToevoegenInput = {
  geldtVanaf: Scalars['Date']['input'];
  toezicht: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
  voorwaarde: BijzondereVoorwaardeInput;
};

/** Another description from a day on. `versie` is the toezicht's. */
export type BijzondereVoorwaardeWijzigenInput = {
  geldtVanaf: Scalars['Date']['input'];
  omschrijving: Scalars['String']['input'];
  toezicht: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
  voorwaarde: Scalars['ID']['input'];
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

/** What an organisation is reached about. */
export type Contactonderwerp =
  | 'ALGEMEEN'
  | 'CRISIS'
  | 'IDENTITEITSBEWIJS'
  | 'SCHULDEN'
  | 'WONEN'
  | 'ZORG';

/** Where an organisation can be reached about a subject: an office, never a person. */
export type Contactpunt = {
  __typename?: 'Contactpunt';
  /** When it can be reached, in words. */
  bereikbaar?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  /** Day on which the organisation last said that it is right; `null` when it never did. */
  gecontroleerdOp?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Which desk or team it is. */
  omschrijving: Scalars['String']['output'];
  onderwerp: Contactonderwerp;
  telefoon?: Maybe<Scalars['String']['output']>;
  /** The part of the organisation that it is of; `null` when it is of the whole. */
  unit?: Maybe<Scalars['String']['output']>;
  /** True when that is over a year ago, or never was: its organisation must check it. */
  verouderd: Scalars['Boolean']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** The contact point, or why the mutation was refused. */
export type ContactpuntPayload = {
  __typename?: 'ContactpuntPayload';
  contactpunt?: Maybe<Contactpunt>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** A contact point that ends at once. */
export type ContactpuntVanReclasseringBeeindigenInput = {
  contactpunt: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** A contact point of the caller's own organisation: a new one, or with `contactpunt` and `versie` all of an existing one, also to say that it is still right. */
export type ContactpuntVanReclasseringVastleggenInput = {
  bereikbaar?: InputMaybe<Scalars['String']['input']>;
  contactpunt?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  /** A desk or a team, without the name of a person. */
  omschrijving: Scalars['String']['input'];
  onderwerp: Contactonderwerp;
  telefoon?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  versie?: InputMaybe<Scalars['Int']['input']>;
};

/** Kind of contact. */
export type Contactsoort =
  | 'HUISBEZOEK'
  | 'MELDPLICHT'
  | 'TELEFONISCH';

/** A recognised intervention, as far as its name may be known to all parties: of one that tells about health it is ANDERS. */
export type ErkendeInterventie =
  | 'ANDERS'
  | 'ARBEIDSVAARDIGHEDEN'
  | 'COGNITIEVE_VAARDIGHEDEN';

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
  /** How it ended; `null` until then, and where that was not recorded. */
  afronding?: Maybe<Interventieafronding>;
  gestartOp: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  justitiabele: Justitiabele;
  naam: Scalars['String']['output'];
  /** Who carries it out; `null` where that was not recorded. */
  organisatie?: Maybe<Reclasseringsorganisatie>;
  /** When the reclassering last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** The end of an intervention. */
export type GedragsinterventieAfrondenInput = {
  afgerondOp: Scalars['Date']['input'];
  afronding: Interventieafronding;
  gedragsinterventie: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** The intervention, or why the mutation was refused. */
export type GedragsinterventiePayload = {
  __typename?: 'GedragsinterventiePayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  gedragsinterventie?: Maybe<Gedragsinterventie>;
};

/** The begin of an intervention. */
export type GedragsinterventieStartenInput = {
  gestartOp: Scalars['Date']['input'];
  interventie: ErkendeInterventie;
  justitiabele: Scalars['ID']['input'];
  organisatie: Scalars['ID']['input'];
};

/** All hours until now, not those since the last time. */
export type GewerkteUrenVastleggenInput = {
  gewerkteUren: Scalars['Int']['input'];
  versie: Scalars['Int']['input'];
  werkstraf: Scalars['ID']['input'];
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

/** How a gedragsinterventie ended. */
export type Interventieafronding =
  | 'AFGEBROKEN'
  | 'VOLTOOID';

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
  aan: Scalars['BetrokkenPartij']['output'];
  bevestigdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  soort: Scalars['SoortMelding']['output'];
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
  /** Ends a bijzondere voorwaarde before the toezicht ends. */
  bijzondereVoorwaardeOpheffen?: Maybe<ToezichtPayload>;
  /** Adds a bijzondere voorwaarde that was imposed during the toezicht. */
  bijzondereVoorwaardeToevoegen?: Maybe<ToezichtPayload>;
  /** Replaces a bijzondere voorwaarde: the old one lapses, a new one of the same kind holds from that day. */
  bijzondereVoorwaardeWijzigen?: Maybe<ToezichtPayload>;
  /** Records a contact within a toezicht; the first one is the norm's. */
  contactVastleggen?: Maybe<ToezichtPayload>;
  /** Ends a contact point of the caller's own organisation. */
  contactpuntVanReclasseringBeeindigen?: Maybe<ContactpuntPayload>;
  /** Records a contact point of the caller's own organisation, as checked today. */
  contactpuntVanReclasseringVastleggen?: Maybe<ContactpuntPayload>;
  /** Ends an intervention. */
  gedragsinterventieAfronden?: Maybe<GedragsinterventiePayload>;
  /** Records that somebody began an intervention of the caller's own organisation. */
  gedragsinterventieStarten?: Maybe<GedragsinterventiePayload>;
  /** Sets the total of hours that were worked. */
  gewerkteUrenVastleggen?: Maybe<WerkstrafPayload>;
  /** A melding from another partner. Sent again, it changes nothing. */
  meldingAanReclassering?: Maybe<MeldingAanReclasseringPayload>;
  /** Records when a breach was reported, or what followed from it; also after the toezicht has ended. */
  schendingBijwerken?: Maybe<ToezichtPayload>;
  /** Records that a bijzondere voorwaarde was breached. */
  schendingVastleggen?: Maybe<ToezichtPayload>;
  /** Ends a toezicht. */
  toezichtBeeindigen?: Maybe<ToezichtPayload>;
  /** Another organisation takes the toezicht over; the partners are notified which one joined and which one left. */
  toezichtOverdragen?: Maybe<ToezichtPayload>;
  /** Starts a toezicht by the caller's own organisation. */
  toezichtStarten?: Maybe<ToezichtPayload>;
  /** Sets another level of supervision. */
  toezichtniveauWijzigen?: Maybe<ToezichtPayload>;
  /** Ends a werkstraf. */
  werkstrafAfronden?: Maybe<WerkstrafPayload>;
  /** Records a werkstraf that the caller's own organisation carries out. */
  werkstrafVastleggen?: Maybe<WerkstrafPayload>;
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


export type MutationBijzondereVoorwaardeOpheffenArgs = {
  input: BijzondereVoorwaardeOpheffenInput;
};


export type MutationBijzondereVoorwaardeToevoegenArgs = {
  input: BijzondereVoorwaardeToevoegenInput;
};


export type MutationBijzondereVoorwaardeWijzigenArgs = {
  input: BijzondereVoorwaardeWijzigenInput;
};


export type MutationContactVastleggenArgs = {
  input: ContactVastleggenInput;
};


export type MutationContactpuntVanReclasseringBeeindigenArgs = {
  input: ContactpuntVanReclasseringBeeindigenInput;
};


export type MutationContactpuntVanReclasseringVastleggenArgs = {
  input: ContactpuntVanReclasseringVastleggenInput;
};


export type MutationGedragsinterventieAfrondenArgs = {
  input: GedragsinterventieAfrondenInput;
};


export type MutationGedragsinterventieStartenArgs = {
  input: GedragsinterventieStartenInput;
};


export type MutationGewerkteUrenVastleggenArgs = {
  input: GewerkteUrenVastleggenInput;
};


export type MutationMeldingAanReclasseringArgs = {
  input: MeldingAanReclasseringInput;
};


export type MutationSchendingBijwerkenArgs = {
  input: SchendingBijwerkenInput;
};


export type MutationSchendingVastleggenArgs = {
  input: SchendingVastleggenInput;
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


export type MutationWerkstrafAfrondenArgs = {
  input: WerkstrafAfrondenInput;
};


export type MutationWerkstrafVastleggenArgs = {
  input: WerkstrafVastleggenInput;
};

/** An organisation of a party: an inrichting, a reclasseringsorganisatie or a gemeente. Its party answers for its name. */
export type Organisatie = {
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** `null` when its party gives no answer or does not know the code. */
  naam?: Maybe<Scalars['String']['output']>;
};

/** An organisation of the reclassering: RN, SVG or LJR. */
export type OrganisatieVanReclassering = Organisatie & {
  __typename?: 'OrganisatieVanReclassering';
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  naam?: Maybe<Scalars['String']['output']>;
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
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  naam: Scalars['String']['output'];
};

/** Risk of recidivism by professional judgment. */
export type Risico =
  | 'GEMIDDELD'
  | 'HOOG'
  | 'LAAG';

/** A breach of a bijzondere voorwaarde. */
export type Schending = {
  __typename?: 'Schending';
  datum: Scalars['Date']['output'];
  /** To whom it was reported; follows from the ground of the toezicht. `null` while it was not. */
  gemeldAan?: Maybe<Toezichtopdrachtgever>;
  /** Day on which it was reported; `null` while it was not. */
  gemeldOp?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** What followed from it; `null` while that is not known. */
  uitkomst?: Maybe<Schendinguitkomst>;
  /** When the reclassering first recorded it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
};

/** What became known of a breach: at least one of both, each once. `versie` is the toezicht's. */
export type SchendingBijwerkenInput = {
  gemeldOp?: InputMaybe<Scalars['Date']['input']>;
  schending: Scalars['ID']['input'];
  toezicht: Scalars['ID']['input'];
  uitkomst?: InputMaybe<Schendinguitkomst>;
  versie: Scalars['Int']['input'];
};

/** A breach, with the day on which it was reported if it was. `versie` is the toezicht's. */
export type SchendingVastleggenInput = {
  datum: Scalars['Date']['input'];
  gemeldOp?: InputMaybe<Scalars['Date']['input']>;
  toezicht: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
  voorwaarde: Scalars['ID']['input'];
};

/** What followed from a breach. */
export type Schendinguitkomst =
  /** Openbaar ministerie or judge leaves it at that. */
  | 'GEEN_GEVOLG'
  /** It turned out to be none. */
  | 'GEEN_SCHENDING'
  /** The sentence is executed, the v.i. revoked, or the schorsing lifted. */
  | 'TENUITVOERLEGGING'
  | 'VOORWAARDEN_GEWIJZIGD'
  | 'WAARSCHUWING';

/** Supervision with its conditions. */
export type Toezicht = {
  __typename?: 'Toezicht';
  /** Why it ended; `null` while it runs, and when that was not recorded. */
  beeindigingsreden?: Maybe<Beeindigingsreden>;
  /**
   * Descriptions of the voorwaarden that have not lapsed.
   * @deprecated Use `voorwaarden`: each with its kind, status and breaches. Removed on 2027-12-01.
   */
  bijzondereVoorwaarden: Array<Scalars['String']['output']>;
  contacten?: Maybe<Array<Contact>>;
  /** Dadelijk uitvoerbaar: it starts within 7 days instead of 30 (Besluit tenuitvoerlegging strafrechtelijke beslissingen art. 3:2). */
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
  /** In the order of the judgment, then as they were added; with those that lapsed. */
  voorwaarden?: Maybe<Array<BijzondereVoorwaarde>>;
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The end of a toezicht. */
export type ToezichtBeeindigenInput = {
  einddatum: Scalars['Date']['input'];
  /** Why it ends; clients that do not give it yet leave it unknown. */
  reden?: InputMaybe<Beeindigingsreden>;
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
  /**
   * Give `voorwaarden` or this one, not both. It makes voorwaarden of the kind ANDERS.
   * @deprecated Use `voorwaarden`, which gives each its kind. Removed on 2027-12-01.
   */
  bijzondereVoorwaarden?: Array<Scalars['String']['input']>;
  dadelijkUitvoerbaar?: InputMaybe<Scalars['Boolean']['input']>;
  elektronischeMonitoring?: InputMaybe<Scalars['Boolean']['input']>;
  grondslag: Toezichtgrondslag;
  ingangsdatum: Scalars['Date']['input'];
  justitiabele: Scalars['ID']['input'];
  niveau?: InputMaybe<Scalars['Int']['input']>;
  organisatie: Scalars['ID']['input'];
  /** In the order of the judgment, at most 25. */
  voorwaarden?: InputMaybe<Array<BijzondereVoorwaardeInput>>;
};

/** Legal ground of the supervision. */
export type Toezichtgrondslag =
  | 'PENITENTIAIR_PROGRAMMA'
  /** Proefverlof during tbs (Bvt art. 51). */
  | 'PROEFVERLOF_TBS'
  | 'SCHORSING'
  /** Conditional end of the dwangverpleging of tbs (Sr art. 38g; Sv art. 6:6:10). */
  | 'VOORWAARDELIJKE_BEEINDIGING_TBS'
  | 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
  | 'VOORWAARDELIJKE_VEROORDELING';

/** Another level, 1 to 3. */
export type ToezichtniveauWijzigenInput = {
  niveau: Scalars['Int']['input'];
  toezicht: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** To whom a breach is reported: OM; for v.i. its CVvi; for a penitentiair programma, and for proefverlof, DJI. */
export type Toezichtopdrachtgever =
  | 'CVVI'
  | 'DJI'
  | 'OM';

/** Kind of bijzondere voorwaarde, in the order of Sr art. 14c lid 2. */
export type Voorwaardesoort =
  | 'ANDERS'
  | 'BEGELEID_WONEN'
  | 'BEHANDELVERPLICHTING'
  | 'CONTACTVERBOD'
  | 'GEDRAGSINTERVENTIE'
  | 'LOCATIEGEBOD'
  | 'LOCATIEVERBOD'
  | 'MELDPLICHT'
  | 'MIDDELENVERBOD'
  | 'OPNAME_IN_ZORGINSTELLING'
  | 'SCHADEHERSTEL'
  | 'SCHADEVERGOEDING'
  | 'STORTING_SCHADEFONDS'
  | 'WAARBORGSOM';

/** Status of a bijzondere voorwaarde; follows from its breaches and its last day, and from those of the toezicht. */
export type Voorwaardestatus =
  | 'GELDT'
  /** There is a breach without an outcome, or the toezicht ended with one. */
  | 'GESCHONDEN'
  /** The toezicht has ended, and no breach is recorded. */
  | 'NAGELEEFD'
  /** Ended or replaced before the toezicht ended. */
  | 'VERVALLEN';

/** Unpaid work as a sentence. */
export type Werkstraf = {
  __typename?: 'Werkstraf';
  afgerondOp?: Maybe<Scalars['Date']['output']>;
  /** How it ended; `null` until then, and where that was not recorded. */
  afronding?: Maybe<Werkstrafafronding>;
  gewerkteUren: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  justitiabele: Justitiabele;
  opgelegdOp: Scalars['Date']['output'];
  /** Who carries it out; `null` where that was not recorded. */
  organisatie?: Maybe<Reclasseringsorganisatie>;
  /** When the reclassering last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  uren: Scalars['Int']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** The end of a werkstraf. */
export type WerkstrafAfrondenInput = {
  afgerondOp: Scalars['Date']['input'];
  afronding: Werkstrafafronding;
  versie: Scalars['Int']['input'];
  werkstraf: Scalars['ID']['input'];
};

/** The werkstraf, or why the mutation was refused. */
export type WerkstrafPayload = {
  __typename?: 'WerkstrafPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  werkstraf?: Maybe<Werkstraf>;
};

/** A werkstraf of 1 to 240 hours (Sr art. 22c). */
export type WerkstrafVastleggenInput = {
  justitiabele: Scalars['ID']['input'];
  opgelegdOp: Scalars['Date']['input'];
  organisatie: Scalars['ID']['input'];
  uren: Scalars['Int']['input'];
};

/** How a werkstraf ended. */
export type Werkstrafafronding =
  | 'ANDERS'
  /** Returned to the openbaar ministerie, which may order vervangende hechtenis. */
  | 'MISLUKT'
  /** All hours were worked. */
  | 'VOLTOOID';

/** A change of a record's field: its previous value, and since when the new value is known. */
export type Wijziging = {
  __typename?: 'Wijziging';
  bekendSinds: Scalars['DateTime']['output'];
  /** The value before the change, as JSON. */
  oud: Scalars['String']['output'];
  veld: Scalars['String']['output'];
};
