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
  /** Day of the request: today or earlier. */
  aangevraagdOp: Scalars['Date']['input'];
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** RN, SVG or LJR. */
  organisatie: Scalars['ID']['input'];
  /** For which decision it is. */
  soort: Adviessoort;
  /** Last day on which it is of use: not before the request. */
  uiterlijkOp?: InputMaybe<Scalars['Date']['input']>;
};

/** Taking a request up. */
export type AdviesInBehandelingNemenInput = {
  /** `Reclasseringsadvies.id`. */
  advies: Scalars['ID']['input'];
  /** `Reclasseringsadvies.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A withdrawal. */
export type AdviesIntrekkenInput = {
  /** `Reclasseringsadvies.id`. */
  advies: Scalars['ID']['input'];
  /** `Reclasseringsadvies.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The advice, or why the mutation was refused. */
export type AdviesPayload = {
  __typename?: 'AdviesPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  reclasseringsadvies?: Maybe<Reclasseringsadvies>;
};

/** A delivered advice. Without a judgment give neither `risico` nor `instrument`. */
export type AdviesUitbrengenInput = {
  /** `Reclasseringsadvies.id`. */
  advies: Scalars['ID']['input'];
  /** `Instrument.code`; goes with `risico`. */
  instrument?: InputMaybe<Scalars['ID']['input']>;
  /** Version of the instrument. */
  instrumentversie?: InputMaybe<Scalars['String']['input']>;
  /** Judgment of the risk; goes with `instrument`. */
  risico?: InputMaybe<Risico>;
  /** Day of delivery. */
  uitgebrachtOp: Scalars['Date']['input'];
  /** `Reclasseringsadvies.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** For which decision the advice is requested. */
export type Adviessoort =
  /** Serving the last part outside (Pbw art. 4). */
  | 'PENITENTIAIR_PROGRAMMA'
  /** A leave. */
  | 'VERLOF'
  /** Bringing a suspect before the judge. */
  | 'VOORGELEIDING'
  /** Conditional release (Sv art. 6:2:10). */
  | 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
  /** The hearing in court. */
  | 'ZITTING';

/** Status of the advice. */
export type Adviesstatus =
  /** Requested, not taken up yet. */
  | 'AANGEVRAAGD'
  /** Withdrawn before it was delivered. */
  | 'INGETROKKEN'
  /** The organisation works on it. */
  | 'IN_BEHANDELING'
  /** Delivered on `uitgebrachtOp`. */
  | 'UITGEBRACHT';

/** Why a toezicht ended. */
export type Beeindigingsreden =
  /** Another reason. */
  | 'ANDERS'
  /** It goes on as another toezicht, on another ground. */
  | 'OMGEZET'
  /** Judge or openbaar ministerie ended it before its term. */
  | 'OPGEHEVEN'
  /** The person died. */
  | 'OVERLEDEN'
  /** After a breach: the sentence is executed, the v.i. revoked, or the schorsing lifted. */
  | 'TENUITVOERLEGGING'
  /** Its term has passed. */
  | 'VOLTOOID';

/** A relation between a person and an organisation: inrichting code, RN, SVG or LJR, or gemeente code. */
export type BetrokkenheidInput = {
  /** Code of the organisation. */
  organisatie: Scalars['ID']['input'];
  /** Party of the organisation. */
  partij: Scalars['Partij']['input'];
  /** First moment after the relation; absent while no end is known. */
  tot?: InputMaybe<Scalars['DateTime']['input']>;
  /** First moment of the relation. */
  vanaf: Scalars['DateTime']['input'];
};

/** A bijzondere voorwaarde of a toezicht (Sr art. 14c lid 2). A mutation of it passes the `versie` of the toezicht. It may tell about care: only who supervises, and the person himself, sees it. */
export type BijzondereVoorwaarde = {
  __typename?: 'BijzondereVoorwaarde';
  /** First day on which it holds. */
  geldtVanaf: Scalars['Date']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** What it asks of the person; of a kind other than ANDERS its name. */
  omschrijving: Scalars['String']['output'];
  /** Earliest first. */
  schendingen: Array<Schending>;
  /** Which one of Sr art. 14c lid 2. */
  soort: Voorwaardesoort;
  /** Whether it holds, and was met. */
  status: Voorwaardestatus;
  /** First day on which it no longer holds; `null` unless it was ended or replaced. */
  vervallenOp?: Maybe<Scalars['Date']['output']>;
};

/** A bijzondere voorwaarde. Only ANDERS needs `omschrijving`, of at most 500 characters; the others are described by their kind without it. */
export type BijzondereVoorwaardeInput = {
  /** What it asks of the person: 1–500 characters. */
  omschrijving?: InputMaybe<Scalars['String']['input']>;
  /** Which one of Sr art. 14c lid 2. */
  soort: Voorwaardesoort;
};

/** The first day on which a voorwaarde no longer holds. `versie` is the toezicht's. */
export type BijzondereVoorwaardeOpheffenInput = {
  /** `Toezicht.id`. */
  toezicht: Scalars['ID']['input'];
  /** `Toezicht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** First day on which it no longer holds. */
  vervallenOp: Scalars['Date']['input'];
  /** `BijzondereVoorwaarde.id`. */
  voorwaarde: Scalars['ID']['input'];
};

/** A voorwaarde that was imposed during the toezicht. `versie` is the toezicht's. */
export type BijzondereVoorwaardeToevoegenInput = {
  /** First day on which it holds. */
  geldtVanaf: Scalars['Date']['input'];
  /** `Toezicht.id`. */
  toezicht: Scalars['ID']['input'];
  /** `Toezicht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** `BijzondereVoorwaarde.id`. */
  voorwaarde: BijzondereVoorwaardeInput;
};

/** Another description from a day on. `versie` is the toezicht's. */
export type BijzondereVoorwaardeWijzigenInput = {
  /** First day of the new description. */
  geldtVanaf: Scalars['Date']['input'];
  /** What it asks from then on: 1–500 characters. */
  omschrijving: Scalars['String']['input'];
  /** `Toezicht.id`. */
  toezicht: Scalars['ID']['input'];
  /** `Toezicht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** `BijzondereVoorwaarde.id`. */
  voorwaarde: Scalars['ID']['input'];
};

/** A contact between reclasseringswerker and client. No content is recorded here. */
export type Contact = {
  __typename?: 'Contact';
  /** Day of the contact. */
  datum: Scalars['Date']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** How it went. */
  soort: Contactsoort;
};

/** A contact. `versie` is the toezicht's. */
export type ContactVastleggenInput = {
  /** Day of the contact. */
  datum: Scalars['Date']['input'];
  /** How it went. */
  soort: Contactsoort;
  /** `Toezicht.id`. */
  toezicht: Scalars['ID']['input'];
  /** `Toezicht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** What an organisation is reached about. */
export type Contactonderwerp =
  /** Everything without a contact point of its own. */
  | 'ALGEMEEN'
  /** What cannot wait for working hours. */
  | 'CRISIS'
  /** Identity documents. */
  | 'IDENTITEITSBEWIJS'
  /** Debts and schuldhulp. */
  | 'SCHULDEN'
  /** Housing. */
  | 'WONEN'
  /** Care and zorgverzekering. */
  | 'ZORG';

/** Where an organisation can be reached about a subject: an office, never a person. */
export type Contactpunt = {
  __typename?: 'Contactpunt';
  /** When it can be reached, in words. */
  bereikbaar?: Maybe<Scalars['String']['output']>;
  /** Address of the desk, never of a person; `null` when it has none. */
  email?: Maybe<Scalars['String']['output']>;
  /** Day on which the organisation last said that it is right; `null` when it never did. */
  gecontroleerdOp?: Maybe<Scalars['Date']['output']>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Which desk or team it is. */
  omschrijving: Scalars['String']['output'];
  /** What it is for. */
  onderwerp: Contactonderwerp;
  /** Number of the desk, at most 40 characters; `null` when it has none. */
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
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  contactpunt?: Maybe<Contactpunt>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** A contact point that ends at once. */
export type ContactpuntVanReclasseringBeeindigenInput = {
  /** `Contactpunt.id`. */
  contactpunt: Scalars['ID']['input'];
  /** `Contactpunt.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A contact point of the caller's own organisation: a new one, or with `contactpunt` and `versie` all of an existing one, also to say that it is still right. */
export type ContactpuntVanReclasseringVastleggenInput = {
  /** When, in words: at most 120 characters. */
  bereikbaar?: InputMaybe<Scalars['String']['input']>;
  /** `Contactpunt.id`. */
  contactpunt?: InputMaybe<Scalars['ID']['input']>;
  /** At most 120 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A desk or a team, without the name of a person. */
  omschrijving: Scalars['String']['input'];
  /** What it is for. */
  onderwerp: Contactonderwerp;
  /** At most 40 characters; digits, spaces, brackets and `+`. */
  telefoon?: InputMaybe<Scalars['String']['input']>;
  /** Part of the organisation, at most 80 characters; absent for the whole. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** `Contactpunt.versie` as it was read: another than the stored one is a CONFLICT. */
  versie?: InputMaybe<Scalars['Int']['input']>;
};

/** Kind of contact. */
export type Contactsoort =
  /** At the client's home. */
  | 'HUISBEZOEK'
  /** At the office of the reclassering. */
  | 'MELDPLICHT'
  /** By telephone. */
  | 'TELEFONISCH';

/** A recognised intervention, as far as its name may be known to all parties: of one that tells about health it is ANDERS. */
export type ErkendeInterventie =
  /** Any other. */
  | 'ANDERS'
  /** Training for work. */
  | 'ARBEIDSVAARDIGHEDEN'
  /** Training of thinking before acting. */
  | 'COGNITIEVE_VAARDIGHEDEN';

/** A refusal by a rule: data, not an error. `boodschap` is Dutch, `veld` the input that caused it. With a CONFLICT the payload holds the record as it is now. */
export type Fout = {
  __typename?: 'Fout';
  /** One Dutch sentence, for the user. */
  boodschap: Scalars['String']['output'];
  /** What to do: show the record again, correct the input, or look for another record. */
  code: Foutcode;
  /** Field of the input that caused it; `null` when no single one did. */
  veld?: Maybe<Scalars['String']['output']>;
};

/** Why a mutation was refused. CONFLICT: somebody else changed the record first. REGEL: a rule forbids it. ONBEKEND: no such record for this caller. */
export type Foutcode =
  /** Somebody else changed the record first: show it as it is now, and try again with its `versie`. */
  | 'CONFLICT'
  /** There is no such record for this caller: unknown and not visible look the same. */
  | 'ONBEKEND'
  /** A rule of the domain forbids it; `boodschap` says which. */
  | 'REGEL';

/** A recognised training or intervention. */
export type Gedragsinterventie = {
  __typename?: 'Gedragsinterventie';
  /** Day on which it ended; `null` while it runs. */
  afgerondOp?: Maybe<Scalars['Date']['output']>;
  /** How it ended; `null` until then, and where that was not recorded. */
  afronding?: Maybe<Interventieafronding>;
  /** First day of it. */
  gestartOp: Scalars['Date']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** Its recognised name, or `Andere erkende gedragsinterventie` where the name would tell about health. */
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
  /** Day on which it ended: today or earlier. */
  afgerondOp: Scalars['Date']['input'];
  /** How it ended. */
  afronding: Interventieafronding;
  /** `Gedragsinterventie.id`. */
  gedragsinterventie: Scalars['ID']['input'];
  /** `Gedragsinterventie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The intervention, or why the mutation was refused. */
export type GedragsinterventiePayload = {
  __typename?: 'GedragsinterventiePayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  gedragsinterventie?: Maybe<Gedragsinterventie>;
};

/** The begin of an intervention. */
export type GedragsinterventieStartenInput = {
  /** First day of it: today or earlier. */
  gestartOp: Scalars['Date']['input'];
  /** Which one. */
  interventie: ErkendeInterventie;
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** The caller's own: RN, SVG or LJR. */
  organisatie: Scalars['ID']['input'];
};

/** All hours until now, not those since the last time. */
export type GewerkteUrenVastleggenInput = {
  /** Total until now, from 0 to `Werkstraf.uren`. */
  gewerkteUren: Scalars['Int']['input'];
  /** `Werkstraf.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** `Werkstraf.id`. */
  werkstraf: Scalars['ID']['input'];
};

/** A risk instrument. Switched off, its outcomes disappear at once (OXREC: paused since 12 Feb 2026). */
export type Instrument = {
  __typename?: 'Instrument';
  /** Short name in capitals, such as OXREC. */
  code: Scalars['ID']['output'];
  /** Day of switching off. */
  gepauzeerdOp?: Maybe<Scalars['Date']['output']>;
  /** False when it is switched off: then no outcome of it is shown. */
  inGebruik: Scalars['Boolean']['output'];
  /** Full name. */
  naam: Scalars['String']['output'];
};

/** How a gedragsinterventie ended. */
export type Interventieafronding =
  /** Stopped before the end. */
  | 'AFGEBROKEN'
  /** Followed until the end. */
  | 'VOLTOOID';

/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type Justitiabele = {
  __typename?: 'Justitiabele';
  /** The reclassering's client number. */
  clientnummer?: Maybe<Scalars['ID']['output']>;
  /** Latest begun first. */
  gedragsinterventies?: Maybe<Array<Gedragsinterventie>>;
  /** UUID v4, made by DJI at the first insluiting. */
  id: Scalars['ID']['output'];
  /** Meldingen that the reclassering sent about this person, latest first. */
  meldingenVanReclassering?: Maybe<Array<MeldingVanReclassering>>;
  /** Latest request first. */
  reclasseringsadviezen?: Maybe<Array<Reclasseringsadvies>>;
  /** Latest start first. */
  toezichten?: Maybe<Array<Toezicht>>;
  /** Latest imposed first. */
  werkstraffen?: Maybe<Array<Werkstraf>>;
};

/** A page of people. */
export type JustitiabeleConnection = {
  __typename?: 'JustitiabeleConnection';
  /** The items of this page, in order. */
  edges: Array<JustitiabeleEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All people in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a page, with the cursor to go on from. */
export type JustitiabeleEdge = {
  __typename?: 'JustitiabeleEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Justitiabele;
};

/** What another partner reports to the reclassering. `betrokkenheden` are the relations the sender knows to begin or end. */
export type MeldingAanReclasseringInput = {
  /** Relations that begin or end with it. */
  betrokkenheden: Array<BetrokkenheidInput>;
  /** Whom it is about. */
  justitiabele: Scalars['ID']['input'];
  /** Id that the sender gave it: one that is known already changes nothing. */
  melding: Scalars['ID']['input'];
  /** Strafrechtketennummer, where the sender has it and this party needs it. */
  skn?: InputMaybe<Scalars['ID']['input']>;
  /** What it reports. */
  soort: Scalars['Meldingsoort']['input'];
  /** When it happened. */
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
  /** True when it is recorded, now or at an earlier time; false when it was refused. */
  ontvangen: Scalars['Boolean']['output'];
};

/** A melding that the reclassering sent: to whom, and when that partner confirmed it. */
export type MeldingVanReclassering = {
  __typename?: 'MeldingVanReclassering';
  /** Its receiver. */
  aan: Scalars['BetrokkenPartij']['output'];
  /** When the receiver confirmed it; `null` while it has not. */
  bevestigdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** What it reports. */
  soort: Scalars['SoortMelding']['output'];
  /** When the sender recorded it. */
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
  /** Code of an inrichting, RN, SVG or LJR, four digits of a gemeente, or what another party uses. */
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** `null` when its party gives no answer or does not know the code. */
  naam?: Maybe<Scalars['String']['output']>;
};

/** An organisation of the reclassering: RN, SVG or LJR. */
export type OrganisatieVanReclassering = Organisatie & {
  __typename?: 'OrganisatieVanReclassering';
  /** RN, SVG or LJR. */
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** The organisation's name; `null` for another code. */
  naam?: Maybe<Scalars['String']['output']>;
};

/** Where a page begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, for `after`; `null` on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether it began behind a cursor: forward is the only way. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; `null` on an empty page. */
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
  /** Day of the request. */
  aangevraagdOp: Scalars['Date']['output'];
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** Judgment of the risk, by a professional. */
  oordeel?: Maybe<Reclasseringsoordeel>;
  /** Which organisation gives it. */
  organisatie?: Maybe<Reclasseringsorganisatie>;
  /** When the reclassering last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** For which decision it is. */
  soort: Adviessoort;
  /** How far it is. */
  status: Adviesstatus;
  /** Last day on which it is of use to whoever requested it. */
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  /** Day of delivery; `null` until then. */
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
  /** Day of the judgment. */
  datum: Scalars['Date']['output'];
  /** With which instrument it was made. */
  instrument: Instrument;
  /** Version of the instrument. */
  instrumentversie: Scalars['String']['output'];
  /** Risk of recidivism, which may differ from what the instrument says. */
  risico: Risico;
};

/** RN, SVG or LJR. */
export type Reclasseringsorganisatie = {
  __typename?: 'Reclasseringsorganisatie';
  /** RN (Reclassering Nederland), SVG (verslavingsreclassering) or LJR (Leger des Heils). */
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** Official name. */
  naam: Scalars['String']['output'];
};

/** Risk of recidivism by professional judgment. */
export type Risico =
  /** Medium. */
  | 'GEMIDDELD'
  /** High. */
  | 'HOOG'
  /** Low. */
  | 'LAAG';

/** A breach of a bijzondere voorwaarde. */
export type Schending = {
  __typename?: 'Schending';
  /** Day of the breach. */
  datum: Scalars['Date']['output'];
  /** To whom it was reported; follows from the ground of the toezicht. `null` while it was not. */
  gemeldAan?: Maybe<Toezichtopdrachtgever>;
  /** Day on which it was reported; `null` while it was not. */
  gemeldOp?: Maybe<Scalars['Date']['output']>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** What followed from it; `null` while that is not known. */
  uitkomst?: Maybe<Schendinguitkomst>;
  /** When the reclassering first recorded it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
};

/** What became known of a breach: at least one of both, each once. `versie` is the toezicht's. */
export type SchendingBijwerkenInput = {
  /** Day of the report: from the breach until today. */
  gemeldOp?: InputMaybe<Scalars['Date']['input']>;
  /** `Schending.id`. */
  schending: Scalars['ID']['input'];
  /** `Toezicht.id`. */
  toezicht: Scalars['ID']['input'];
  /** What followed. */
  uitkomst?: InputMaybe<Schendinguitkomst>;
  /** `Toezicht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A breach, with the day on which it was reported if it was. `versie` is the toezicht's. */
export type SchendingVastleggenInput = {
  /** Day of the breach: today or earlier. */
  datum: Scalars['Date']['input'];
  /** Day of the report: from the breach until today. */
  gemeldOp?: InputMaybe<Scalars['Date']['input']>;
  /** `Toezicht.id`. */
  toezicht: Scalars['ID']['input'];
  /** `Toezicht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** `BijzondereVoorwaarde.id`. */
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
  /** Other conditions. */
  | 'VOORWAARDEN_GEWIJZIGD'
  /** A warning. */
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
  /** Contacts with the client, earliest first. */
  contacten?: Maybe<Array<Contact>>;
  /** Dadelijk uitvoerbaar: it starts within 7 days instead of 30 (Besluit tenuitvoerlegging strafrechtelijke beslissingen art. 3:2). */
  dadelijkUitvoerbaar: Scalars['Boolean']['output'];
  /** Day of the first contact; `null` while there was none. */
  eersteContactOp?: Maybe<Scalars['Date']['output']>;
  /** Last day of it; `null` while no end is known. */
  einddatum?: Maybe<Scalars['Date']['output']>;
  /** Whether the person wears an enkelband. */
  elektronischeMonitoring?: Maybe<Scalars['Boolean']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Why there is supervision. */
  grondslag: Toezichtgrondslag;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** First day of it. */
  ingangsdatum: Scalars['Date']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** 1 (light) to 3 (intensive). */
  niveau?: Maybe<Scalars['Int']['output']>;
  /** Which organisation supervises. */
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
  /** Last day of it: not before its first. */
  einddatum: Scalars['Date']['input'];
  /** Why it ends; clients that do not give it yet leave it unknown. */
  reden?: InputMaybe<Beeindigingsreden>;
  /** `Toezicht.id`. */
  toezicht: Scalars['ID']['input'];
  /** `Toezicht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The organisation that takes a toezicht over. */
export type ToezichtOverdragenInput = {
  /** RN, SVG or LJR: another than now. */
  organisatie: Scalars['ID']['input'];
  /** `Toezicht.id`. */
  toezicht: Scalars['ID']['input'];
  /** `Toezicht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The toezicht, or why the mutation was refused. */
export type ToezichtPayload = {
  __typename?: 'ToezichtPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  toezicht?: Maybe<Toezicht>;
};

/** A new toezicht. */
export type ToezichtStartenInput = {
  /**
   * Give `voorwaarden` or this one, not both. It makes voorwaarden of the kind ANDERS.
   * @deprecated Use `voorwaarden`, which gives each its kind. Removed on 2027-12-01.
   */
  bijzondereVoorwaarden?: Array<Scalars['String']['input']>;
  /** Whether it starts within 7 days instead of 30. */
  dadelijkUitvoerbaar?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the person wears an enkelband. */
  elektronischeMonitoring?: InputMaybe<Scalars['Boolean']['input']>;
  /** One on which no toezicht of this person runs. */
  grondslag: Toezichtgrondslag;
  /** First day of it. */
  ingangsdatum: Scalars['Date']['input'];
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** 1 (light) to 3 (intensive). */
  niveau?: InputMaybe<Scalars['Int']['input']>;
  /** The caller's own: RN, SVG or LJR. */
  organisatie: Scalars['ID']['input'];
  /** In the order of the judgment, at most 25. */
  voorwaarden?: InputMaybe<Array<BijzondereVoorwaardeInput>>;
};

/** Legal ground of the supervision. */
export type Toezichtgrondslag =
  /** The last part of a sentence, outside (Pbw art. 4). */
  | 'PENITENTIAIR_PROGRAMMA'
  /** Proefverlof during tbs (Bvt art. 51). */
  | 'PROEFVERLOF_TBS'
  /** Pre-trial detention suspended on conditions (Sv art. 80). */
  | 'SCHORSING'
  /** Conditional end of the dwangverpleging of tbs (Sr art. 38g; Sv art. 6:6:10). */
  | 'VOORWAARDELIJKE_BEEINDIGING_TBS'
  /** Conditional release (Sv art. 6:2:10). */
  | 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
  /** Sentence with conditions (Sr art. 14a–14c). */
  | 'VOORWAARDELIJKE_VEROORDELING';

/** Another level, 1 to 3. */
export type ToezichtniveauWijzigenInput = {
  /** 1 (light) to 3 (intensive). */
  niveau: Scalars['Int']['input'];
  /** `Toezicht.id`. */
  toezicht: Scalars['ID']['input'];
  /** `Toezicht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** To whom a breach is reported: OM; for v.i. its CVvi; for a penitentiair programma, and for proefverlof, DJI. */
export type Toezichtopdrachtgever =
  /** Centrale Voorziening voorwaardelijke invrijheidstelling of the OM. */
  | 'CVVI'
  /** Dienst Justitiële Inrichtingen. */
  | 'DJI'
  /** Openbaar ministerie. */
  | 'OM';

/** Kind of bijzondere voorwaarde, in the order of Sr art. 14c lid 2. */
export type Voorwaardesoort =
  /** Another one about behaviour. */
  | 'ANDERS'
  /** Living with support. */
  | 'BEGELEID_WONEN'
  /** Treatment by a care provider. */
  | 'BEHANDELVERPLICHTING'
  /** No contact with certain people. */
  | 'CONTACTVERBOD'
  /** A recognised intervention. */
  | 'GEDRAGSINTERVENTIE'
  /** At a certain place at certain times. */
  | 'LOCATIEGEBOD'
  /** Not at a certain place. */
  | 'LOCATIEVERBOD'
  /** Reporting at set times. */
  | 'MELDPLICHT'
  /** No drugs or alcohol. */
  | 'MIDDELENVERBOD'
  /** A stay in a care institution. */
  | 'OPNAME_IN_ZORGINSTELLING'
  /** Repairing the damage. */
  | 'SCHADEHERSTEL'
  /** Paying for the damage. */
  | 'SCHADEVERGOEDING'
  /** Payment to the Schadefonds Geweldsmisdrijven or a similar aim. */
  | 'STORTING_SCHADEFONDS'
  /** A deposit of money. */
  | 'WAARBORGSOM';

/** Status of a bijzondere voorwaarde; follows from its breaches and its last day, and from those of the toezicht. */
export type Voorwaardestatus =
  /** It holds, and no breach is open. */
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
  /** Day on which it ended; `null` while it runs. */
  afgerondOp?: Maybe<Scalars['Date']['output']>;
  /** How it ended; `null` until then, and where that was not recorded. */
  afronding?: Maybe<Werkstrafafronding>;
  /** Hours worked until now, at most `uren`. */
  gewerkteUren: Scalars['Int']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** Day of the judgment. */
  opgelegdOp: Scalars['Date']['output'];
  /** Who carries it out; `null` where that was not recorded. */
  organisatie?: Maybe<Reclasseringsorganisatie>;
  /** When the reclassering last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** Hours imposed, 1–240 (Sr art. 22c). */
  uren: Scalars['Int']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** The end of a werkstraf. */
export type WerkstrafAfrondenInput = {
  /** Day on which it ended: today or earlier. */
  afgerondOp: Scalars['Date']['input'];
  /** How it ended; VOLTOOID only when all hours were worked. */
  afronding: Werkstrafafronding;
  /** `Werkstraf.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** `Werkstraf.id`. */
  werkstraf: Scalars['ID']['input'];
};

/** The werkstraf, or why the mutation was refused. */
export type WerkstrafPayload = {
  __typename?: 'WerkstrafPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  werkstraf?: Maybe<Werkstraf>;
};

/** A werkstraf of 1 to 240 hours (Sr art. 22c). */
export type WerkstrafVastleggenInput = {
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** Day of the judgment: today or earlier. */
  opgelegdOp: Scalars['Date']['input'];
  /** The caller's own: RN, SVG or LJR. */
  organisatie: Scalars['ID']['input'];
  /** Hours imposed, 1–240. */
  uren: Scalars['Int']['input'];
};

/** How a werkstraf ended. */
export type Werkstrafafronding =
  /** In another way. */
  | 'ANDERS'
  /** Returned to the openbaar ministerie, which may order vervangende hechtenis. */
  | 'MISLUKT'
  /** All hours were worked. */
  | 'VOLTOOID';

/** A change of a record's field: its previous value, and since when the new value is known. */
export type Wijziging = {
  __typename?: 'Wijziging';
  /** When its party recorded the new value. */
  bekendSinds: Scalars['DateTime']['output'];
  /** The value before the change, as JSON. */
  oud: Scalars['String']['output'];
  /** Name of the field that changed. */
  veld: Scalars['String']['output'];
};
