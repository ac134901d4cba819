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

/** A promise of an organisation about a person. Nothing of it is ever overwritten: see `geschiedenis`. */
export type Afspraak = {
  __typename?: 'Afspraak';
  basisvoorwaarde?: Maybe<BasisvoorwaardeSoort>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Every event in its history, in order: by role and organisation, without names. */
  geschiedenis: Array<Afspraakgebeurtenis>;
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  nagekomenOp?: Maybe<Scalars['Date']['output']>;
  norm?: Maybe<Norm>;
  omschrijving: Scalars['String']['output'];
  /** `null` for a gemeente when the purpose does not need to know where the person is. */
  organisatie?: Maybe<Scalars['ID']['output']>;
  partij: BetrokkenPartij;
  /** When the promising organisation last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  status: Afspraakstatus;
  /** True when its day has passed and it was neither kept nor withdrawn by then. */
  teLaat: Scalars['Boolean']['output'];
  uiterlijkOp: Scalars['Date']['output'];
  /** When it was first recorded. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** A promise accepted. */
export type AfspraakAanvaardenInput = {
  afspraak: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** A reminder. */
export type AfspraakHerinnerenInput = {
  afspraak: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** A promise withdrawn. */
export type AfspraakIntrekkenInput = {
  afspraak: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** A promise kept. */
export type AfspraakNakomenInput = {
  afspraak: Scalars['ID']['input'];
  nagekomenOp: Scalars['Date']['input'];
  versie: Scalars['Int']['input'];
};

/** The promise, or why the mutation was refused. */
export type AfspraakPayload = {
  __typename?: 'AfspraakPayload';
  afspraak?: Maybe<Afspraak>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** A promise by the caller's own organisation. */
export type AfspraakVastleggenInput = {
  basisvoorwaarde?: InputMaybe<BasisvoorwaardeSoort>;
  justitiabele: Scalars['ID']['input'];
  norm?: InputMaybe<Scalars['ID']['input']>;
  omschrijving: Scalars['String']['input'];
  uiterlijkOp: Scalars['Date']['input'];
};

/** Kind of event in the history of a promise. */
export type Afspraakact =
  | 'AANVAARD'
  | 'HERINNERD'
  | 'INGETROKKEN'
  | 'NAGEKOMEN'
  | 'VASTGELEGD';

/** An event in the history of a promise. */
export type Afspraakgebeurtenis = {
  __typename?: 'Afspraakgebeurtenis';
  organisatie?: Maybe<Scalars['ID']['output']>;
  rol: Scalars['String']['output'];
  soort: Afspraakact;
  tijdstip: Scalars['DateTime']['output'];
};

/** Status of a promise. Whether it is overdue follows from its last day, not from its status. */
export type Afspraakstatus =
  | 'AANVAARD'
  | 'INGETROKKEN'
  | 'NAGEKOMEN'
  | 'OPEN';

/** One of the six conditions for a return. */
export type Basisvoorwaarde = {
  __typename?: 'Basisvoorwaarde';
  geldigTot?: Maybe<Scalars['Date']['output']>;
  peildatum: Scalars['Date']['output'];
  soort: BasisvoorwaardeSoort;
  status: BasisvoorwaardeStatus;
  vastgelegdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The six basisvoorwaarden of the akkoord. */
export type BasisvoorwaardeSoort =
  | 'IDENTITEITSBEWIJS'
  | 'ONDERDAK'
  | 'SCHULDEN'
  | 'SOCIAAL_NETWERK'
  | 'WERK_EN_INKOMEN'
  | 'ZORG';

/** Status of a basisvoorwaarde. */
export type BasisvoorwaardeStatus =
  | 'AFGEWEZEN'
  | 'GEREGELD'
  | 'HULPVRAAG'
  | 'IN_BEHANDELING'
  | 'NIET_NODIG'
  | 'ONBEKEND';

/** A party to the akkoord. Values are added when a party joins. */
export type BetrokkenPartij =
  | 'AKKOORD'
  | 'DJI'
  | 'GEMEENTE'
  | 'JUSTITIABELE'
  | 'RECLASSERING';

/** A relation of an organisation with the person. */
export type Betrokkenheid = {
  __typename?: 'Betrokkenheid';
  /** Code of the inrichting, reclasseringsorganisatie or gemeente; `null` for a gemeente when the purpose does not need to know where the person is. */
  organisatie?: Maybe<Scalars['ID']['output']>;
  partij: BetrokkenPartij;
  tot?: Maybe<Scalars['DateTime']['output']>;
  vanaf: Scalars['DateTime']['output'];
};

/** A relation between a person and an organisation: inrichting code, RN, SVG or LJR, or gemeente code. */
export type BetrokkenheidInput = {
  organisatie: Scalars['ID']['input'];
  partij: Scalars['Partij']['input'];
  tot?: InputMaybe<Scalars['DateTime']['input']>;
  vanaf: Scalars['DateTime']['input'];
};

/** A page of the caller's caseload. */
export type CaseloadConnection = {
  __typename?: 'CaseloadConnection';
  edges: Array<CaseloadEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A person of the caseload, with the outcome that determines the order. */
export type CaseloadEdge = {
  __typename?: 'CaseloadEdge';
  cursor: Scalars['String']['output'];
  node: Justitiabele;
  /** `null` while it was not computed yet. */
  uitkomst?: Maybe<Uitkomst>;
};

/** Filter of the caseload. */
export type CaseloadFilter = {
  fase?: InputMaybe<Fase>;
  /** A basisvoorwaarde that is not arranged. */
  ontbreekt?: InputMaybe<BasisvoorwaardeSoort>;
  /** Release lies on or before it. */
  ontslagTot?: InputMaybe<Scalars['Date']['input']>;
  /** Only people with (or without) terms overdue. */
  overschreden?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a signal. */
  signaal?: InputMaybe<Scalars['ID']['input']>;
  /** The next term's last day lies on or before it. */
  termijnTot?: InputMaybe<Scalars['Date']['input']>;
};

/** By what the caseload is ordered: first what needs attention first. */
export type CaseloadVolgorde =
  /** By the gravest signal. */
  | 'ERNST'
  /** By the day of release: those to be released, then those released, then those without a day. */
  | 'ONTSLAG'
  /** By the last day of the first term that is not met: overdue ones first. */
  | 'VOLGENDE_TERMIJN';

/** One stay in detention, from insluiting to release. */
export type Detentie = {
  __typename?: 'Detentie';
  id: Scalars['ID']['output'];
  insluitingsdatum: Scalars['Date']['output'];
  overleggen?: Maybe<Array<Overleg>>;
  plan?: Maybe<DetentieEnReintegratieplan>;
  screeningAfgerondOp?: Maybe<Scalars['Date']['output']>;
  titel: Detentietitel;
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  verloven?: Maybe<Array<Verlof>>;
  verwachteEinddatum?: Maybe<Scalars['Date']['output']>;
  viDatum?: Maybe<Scalars['Date']['output']>;
  werkelijkeEinddatum?: Maybe<Scalars['Date']['output']>;
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** Detentie- en re-integratieplan (Pbw art. 18a): goals, and who is responsible for which action. */
export type DetentieEnReintegratieplan = {
  __typename?: 'DetentieEnReintegratieplan';
  gedeeldOp?: Maybe<Scalars['Date']['output']>;
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  vastgesteldOp: Scalars['Date']['output'];
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The ground on which a person is held. */
export type Detentietitel =
  | 'GEVANGENISSTRAF'
  | 'ISD_MAATREGEL'
  | 'VERVANGENDE_HECHTENIS'
  | 'VOORLOPIGE_HECHTENIS';

/** A goal that the justitiabele set. */
export type EigenDoel = {
  __typename?: 'EigenDoel';
  basisvoorwaarde?: Maybe<BasisvoorwaardeSoort>;
  behaaldOp?: Maybe<Scalars['Date']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  omschrijving: Scalars['String']['output'];
  peildatum: Scalars['DateTime']['output'];
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** A goal reached. */
export type EigenDoelBehalenInput = {
  behaaldOp: Scalars['Date']['input'];
  doel: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** The goal, or why the mutation was refused. */
export type EigenDoelPayload = {
  __typename?: 'EigenDoelPayload';
  eigenDoel?: Maybe<EigenDoel>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** A goal of one's own. */
export type EigenDoelStellenInput = {
  basisvoorwaarde?: InputMaybe<BasisvoorwaardeSoort>;
  omschrijving: Scalars['String']['input'];
};

/** How grave a signal is. */
export type Ernst =
  | 'INFO'
  | 'KRITIEK'
  | 'WAARSCHUWING';

/** Phase of the person's return to society. */
export type Fase =
  | 'AFGEROND'
  | 'DETENTIE'
  /** From insluiting until the D&R-plan, four weeks at most. */
  | 'INSTROOM'
  /** Within three months of the expected release: the v.i.-datum or the expected end, whichever comes first. */
  | 'LAATSTE_FASE'
  /** Released: within six months, or under toezicht. */
  | 'NAZORG';

/** A fact that a signal rests on. */
export type Feit = {
  __typename?: 'Feit';
  bron: BetrokkenPartij;
  datum?: Maybe<Scalars['Date']['output']>;
  omschrijving: Scalars['String']['output'];
};

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

/** A dated fact, with the party that recorded it. */
export type Gebeurtenis = {
  __typename?: 'Gebeurtenis';
  bron: BetrokkenPartij;
  datum: Scalars['Date']['output'];
  omschrijving: Scalars['String']['output'];
  /** The record that it comes from, at that party. */
  record: Recordverwijzing;
  soort: Gebeurtenissoort;
  /** Its moment; `null` where only the day is known. */
  tijdstip?: Maybe<Scalars['DateTime']['output']>;
};

/** Kind of a dated fact: in this order within a day, where no moment tells. */
export type Gebeurtenissoort =
  | 'ADVIES_AANGEVRAAGD'
  /** Last day on which an advice is of use. */
  | 'ADVIES_UITERLIJK'
  | 'ADVIES_UITGEBRACHT'
  | 'AFSPRAAK_NAGEKOMEN'
  /** Last day of a promise. */
  | 'AFSPRAAK_UITERLIJK'
  | 'AFSPRAAK_VASTGELEGD'
  /** State of a basisvoorwaarde, as its source last confirmed it. */
  | 'BASISVOORWAARDE_VASTGESTELD'
  | 'DETENTIE_BEEINDIGD'
  | 'EERSTE_CONTACT'
  /** Last day on which a basisvoorwaarde holds. */
  | 'GELDIGHEID_EINDIGT'
  | 'INSLUITING'
  | 'MELDING_BEVESTIGD'
  | 'MELDING_VERSTUURD'
  | 'OVERLEG'
  | 'PLAN_GEDEELD'
  | 'PLAN_VASTGESTELD'
  | 'REGIE_GENOMEN'
  | 'SCHULDHULP_AANGEVRAAGD'
  | 'SCHULDHULP_EERSTE_GESPREK'
  | 'SCREENING_AFGEROND'
  /** Last day of a term. */
  | 'TERMIJN_UITERLIJK'
  | 'TOEZICHT_BEEINDIGD'
  | 'TOEZICHT_BEGONNEN'
  | 'VERLOF_BEGINT'
  | 'VERLOF_EINDIGT'
  | 'VERWACHT_EINDE_DETENTIE'
  /** First day on which voorwaardelijke invrijheidstelling is possible. */
  | 'VI_MOGELIJK'
  | 'ZORGVERZEKERING_AANGEVRAAGD'
  | 'ZORGVERZEKERING_GEREGELD';

/** A gemeente (RvIG table 33; the CBS code without GM). */
export type Gemeente = {
  __typename?: 'Gemeente';
  code: Scalars['ID']['output'];
  /** What the gemeente agreed locally under the akkoord, by the day from which it holds. */
  lokaleInvulling?: Maybe<Array<LokaleInvulling>>;
};

/** How many basisvoorwaarden are arranged, out of those that count (all but NIET_NODIG). */
export type Gereedheid = {
  __typename?: 'Gereedheid';
  geregeld: Scalars['Int']['output'];
  ontbreekt: Array<BasisvoorwaardeSoort>;
  totaal: Scalars['Int']['output'];
  /** Each of the six: arranged or not, its source, what is missing, who can take the next step. */
  voorwaarden: Array<Voorwaardegereedheid>;
};

/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type Justitiabele = Node & {
  __typename?: 'Justitiabele';
  /** Promises about this person, by the day they are due. */
  afspraken?: Maybe<Array<Afspraak>>;
  basisvoorwaarden?: Maybe<Array<Basisvoorwaarde>>;
  /** Organisations that have a relation with the person now, as akkoord records them. */
  betrokkenheden?: Maybe<Array<Betrokkenheid>>;
  detenties?: Maybe<Array<Detentie>>;
  /** Own goals of the justitiabele, by the day they were set. */
  eigenDoelen?: Maybe<Array<EigenDoel>>;
  gemeenteVanHerkomst?: Maybe<Gemeente>;
  gemeenteVanVestiging?: Maybe<Gemeente>;
  id: Scalars['ID']['output'];
  meldingenVanDji?: Maybe<Array<MeldingVanDji>>;
  reclasseringsadviezen?: Maybe<Array<Reclasseringsadvies>>;
  /** The gemeente that took the lead where origin and settling differ; `null` while none did. */
  regie?: Maybe<Regie>;
  /** Computed per request from the responses of the partners; no copy of their data is kept. What a partner did not return is `null` or named in `onvolledig`. Error: BAD_USER_INPUT for a `peildatum` over ten years ahead. */
  reintegratie?: Maybe<Reintegratie>;
  schuldhulp?: Maybe<Array<Schuldhulp>>;
  toezichten?: Maybe<Array<Toezicht>>;
  /** Latest outcome in akkoord's index; `null` while it was not computed yet. */
  uitkomst?: Maybe<Uitkomst>;
  zorgverzekeringen?: Maybe<Array<Zorgverzekering>>;
};


/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type JustitiabeleReintegratieArgs = {
  peildatum?: InputMaybe<Scalars['Date']['input']>;
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

/** What a gemeente agreed locally: a stricter term for a norm, a contact point, or a working arrangement. */
export type LokaleInvulling = {
  __typename?: 'LokaleInvulling';
  aantal?: Maybe<Scalars['Int']['output']>;
  contactpunt?: Maybe<Scalars['String']['output']>;
  eenheid?: Maybe<Normeenheid>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Last day; `null` while it holds. */
  geldtTot?: Maybe<Scalars['Date']['output']>;
  geldtVanaf: Scalars['Date']['output'];
  gemeente: Gemeente;
  /** The decision or agreement it rests on. */
  grondslag: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The norm that it makes stricter; `null` for a contact point or arrangement. */
  norm?: Maybe<Norm>;
  peildatum: Scalars['DateTime']['output'];
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  werkafspraak?: Maybe<Scalars['String']['output']>;
};

/** The end of a local term. */
export type LokaleInvullingBeeindigenInput = {
  geldtTot: Scalars['Date']['input'];
  invulling: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** The local term, or why the mutation was refused. */
export type LokaleInvullingPayload = {
  __typename?: 'LokaleInvullingPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  lokaleInvulling?: Maybe<LokaleInvulling>;
};

/** A local term of the caller's own gemeente. Give a norm with its length, or a contact point, or a working arrangement. */
export type LokaleInvullingVastleggenInput = {
  aantal?: InputMaybe<Scalars['Int']['input']>;
  contactpunt?: InputMaybe<Scalars['String']['input']>;
  eenheid?: InputMaybe<Normeenheid>;
  geldtVanaf: Scalars['Date']['input'];
  grondslag: Scalars['String']['input'];
  norm?: InputMaybe<Scalars['ID']['input']>;
  werkafspraak?: InputMaybe<Scalars['String']['input']>;
};

/** What another partner reports to akkoord. `betrokkenheden` are the relations the sender knows to begin or end. */
export type MeldingAanAkkoordInput = {
  betrokkenheden: Array<BetrokkenheidInput>;
  justitiabele: Scalars['ID']['input'];
  melding: Scalars['ID']['input'];
  soort: Scalars['Meldingsoort']['input'];
  tijdstip: Scalars['DateTime']['input'];
};

/** Whether the melding was accepted; a repeated one is accepted too. */
export type MeldingAanAkkoordPayload = {
  __typename?: 'MeldingAanAkkoordPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** Whom it was about; `null` when it was refused. */
  justitiabele?: Maybe<Justitiabele>;
  ontvangen: Scalars['Boolean']['output'];
};

/** A melding that DJI sent: to whom, and when that partner confirmed it. */
export type MeldingVanDji = {
  __typename?: 'MeldingVanDji';
  aan: BetrokkenPartij;
  bevestigdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  soort: SoortMelding;
  tijdstip: Scalars['DateTime']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Another organisation with a relation accepts a promise as an answer to what it needs. */
  afspraakAanvaarden?: Maybe<AfspraakPayload>;
  /** Another organisation reminds of a promise that is not kept yet. */
  afspraakHerinneren?: Maybe<AfspraakPayload>;
  /** The promising organisation withdraws a promise that was not kept yet. */
  afspraakIntrekken?: Maybe<AfspraakPayload>;
  /** The promising organisation marks its promise as kept. */
  afspraakNakomen?: Maybe<AfspraakPayload>;
  /** An organisation promises something about a person by a day. */
  afspraakVastleggen?: Maybe<AfspraakPayload>;
  /** The justitiabele marks an own goal as reached. */
  eigenDoelBehalen?: Maybe<EigenDoelPayload>;
  /** The justitiabele sets an own goal. */
  eigenDoelStellen?: Maybe<EigenDoelPayload>;
  /** A gemeente ends a local term. */
  lokaleInvullingBeeindigen?: Maybe<LokaleInvullingPayload>;
  /** A gemeente records a local term, which may only be stricter than the norm. */
  lokaleInvullingVastleggen?: Maybe<LokaleInvullingPayload>;
  /** A melding from another partner. Sent again, it changes nothing. */
  meldingAanAkkoord?: Maybe<MeldingAanAkkoordPayload>;
  /** A gemeente of origin or settling takes the lead. */
  regieNemen?: Maybe<RegiePayload>;
};


export type MutationAfspraakAanvaardenArgs = {
  input: AfspraakAanvaardenInput;
};


export type MutationAfspraakHerinnerenArgs = {
  input: AfspraakHerinnerenInput;
};


export type MutationAfspraakIntrekkenArgs = {
  input: AfspraakIntrekkenInput;
};


export type MutationAfspraakNakomenArgs = {
  input: AfspraakNakomenInput;
};


export type MutationAfspraakVastleggenArgs = {
  input: AfspraakVastleggenInput;
};


export type MutationEigenDoelBehalenArgs = {
  input: EigenDoelBehalenInput;
};


export type MutationEigenDoelStellenArgs = {
  input: EigenDoelStellenInput;
};


export type MutationLokaleInvullingBeeindigenArgs = {
  input: LokaleInvullingBeeindigenInput;
};


export type MutationLokaleInvullingVastleggenArgs = {
  input: LokaleInvullingVastleggenInput;
};


export type MutationMeldingAanAkkoordArgs = {
  input: MeldingAanAkkoordInput;
};


export type MutationRegieNemenArgs = {
  input: RegieNemenInput;
};

/** A term, without the person: norm, party, gemeente, dates and status. */
export type Nakomingsregel = {
  __typename?: 'Nakomingsregel';
  berekendTijdstip: Scalars['DateTime']['output'];
  /** Code of the gemeente where the person settles, or else comes from; `null` when none is known, or it is secret (geheimhouding). */
  gemeente?: Maybe<Scalars['ID']['output']>;
  nagekomenOp?: Maybe<Scalars['Date']['output']>;
  norm: Norm;
  partij: BetrokkenPartij;
  status: Termijnstatus;
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  vanaf: Scalars['Date']['output'];
  /** False when a party concerned did not respond when it was computed. */
  volledig: Scalars['Boolean']['output'];
};

/** A page of compliance. */
export type NakomingsregelConnection = {
  __typename?: 'NakomingsregelConnection';
  edges: Array<NakomingsregelEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A row of compliance in a page. */
export type NakomingsregelEdge = {
  __typename?: 'NakomingsregelEdge';
  cursor: Scalars['String']['output'];
  node: Nakomingsregel;
};

/** An object that can be fetched by its id alone (Relay: object identification). */
export type Node = {
  id: Scalars['ID']['output'];
};

/** A norm that binds a party: what is due, by whom, how the term is counted, and its legal ground. */
export type Norm = {
  __typename?: 'Norm';
  /** Length in `eenheid`; `null` for ONVERWIJLD. */
  aantal?: Maybe<Scalars['Int']['output']>;
  /** Where its text was read. */
  bron: Scalars['String']['output'];
  code: Scalars['ID']['output'];
  eenheid: Normeenheid;
  /** The event from which, or back from which, the term is counted. */
  gebeurtenis: Normgebeurtenis;
  /** First day on which the norm holds; `null` when before all data. */
  geldtVanaf?: Maybe<Scalars['Date']['output']>;
  /** Law, regulation or agreement. */
  grondslag: Scalars['String']['output'];
  /** True when the duty comes back after each term. */
  herhaald: Scalars['Boolean']['output'];
  omschrijving: Scalars['String']['output'];
  richting: Normrichting;
  /** Whether the Algemene termijnenwet moves a last day that falls on a rest day, and why. */
  termijnenwet: Termijnenwet;
  verantwoordelijke: BetrokkenPartij;
  /** When it applies, in words; `null` when always. */
  voorwaarde?: Maybe<Scalars['String']['output']>;
  zekerheid: Normzekerheid;
};

/** Unit of a term. WERKDAGEN skip weekends and Dutch public holidays; ONVERWIJLD has no last day. */
export type Normeenheid =
  | 'KALENDERDAGEN'
  | 'MAANDEN'
  | 'ONVERWIJLD'
  | 'OP_DE_DAG'
  | 'WEKEN'
  | 'WERKDAGEN';

/** What starts a term. */
export type Normgebeurtenis =
  | 'ADVIESAANVRAAG'
  | 'EINDE_DETENTIE'
  | 'INGANG_TOEZICHT'
  | 'INSLUITING'
  | 'PLAN'
  | 'SCHULDHULPVERZOEK'
  | 'SCREENING'
  | 'VERLOF';

/** Forward from the event, or back from it. */
export type Normrichting =
  | 'TERUG'
  | 'VOORUIT';

/** How certain the source of a norm is. */
export type Normzekerheid =
  | 'REGELING'
  | 'STREVEN'
  | 'WERKWIJZE'
  | 'WET';

/** A meeting about progress: multidisciplinair overleg (at least every 6 weeks) or trajectgesprek. */
export type Overleg = {
  __typename?: 'Overleg';
  datum: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  soort: Overlegsoort;
  vastgelegdTijdstip: Scalars['DateTime']['output'];
};

/** Kind of meeting. */
export type Overlegsoort =
  | 'MDO'
  | 'TRAJECTGESPREK';

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
  /** One person by id; `null` when unknown or not visible. */
  justitiabele?: Maybe<Justitiabele>;
  /** Everyone under the akkoord with whom the caller has a relation, released ones included, ordered by id. Error: BAD_USER_INPUT for `first` outside 1–100 and for more than 100 `ids`. */
  justitiabelen?: Maybe<JustitiabeleConnection>;
  /** What a gemeente agreed locally, by the day from which it holds. */
  lokaleInvulling?: Maybe<Array<LokaleInvulling>>;
  /** The people with whom the caller has a relation, by what needs attention. Error: BAD_USER_INPUT for `first` outside 1–100. */
  mijnCaseload?: Maybe<CaseloadConnection>;
  /** The justitiabele who sends the request. */
  mijnReintegratie?: Maybe<Justitiabele>;
  /** Terms of which the last day (or else the event) lies from `van` to `tot`, without persons. Error: BAD_USER_INPUT for a period that ends before it begins. */
  nakomingsregels?: Maybe<NakomingsregelConnection>;
  /** The object with this id (Relay: object identification): a person; `null` when unknown or not visible. */
  node?: Maybe<Node>;
  /** The norms that bind the parties, each with its ground. */
  normen?: Maybe<Array<Norm>>;
  /** Signals first seen from `van` to `tot`, without persons. */
  signaalregels?: Maybe<SignaalregelConnection>;
};


export type QueryJustitiabeleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJustitiabelenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  organisatie?: InputMaybe<Scalars['ID']['input']>;
  partij?: InputMaybe<Scalars['Partij']['input']>;
};


export type QueryLokaleInvullingArgs = {
  gemeente: Scalars['ID']['input'];
};


export type QueryMijnCaseloadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseloadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  volgorde?: InputMaybe<CaseloadVolgorde>;
};


export type QueryNakomingsregelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gemeente?: InputMaybe<Scalars['ID']['input']>;
  tot: Scalars['Date']['input'];
  van: Scalars['Date']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySignaalregelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gemeente?: InputMaybe<Scalars['ID']['input']>;
  tot: Scalars['Date']['input'];
  van: Scalars['Date']['input'];
};

/** An advice to OM, rechter or gevangeniswezen (Reclasseringsregeling 1995 art. 8-12). */
export type Reclasseringsadvies = {
  __typename?: 'Reclasseringsadvies';
  aangevraagdOp: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  soort: Adviessoort;
  status: Adviesstatus;
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  uitgebrachtOp?: Maybe<Scalars['Date']['output']>;
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** Which record: its type in this graph, and what tells it from others of that type about this person. */
export type Recordverwijzing = {
  __typename?: 'Recordverwijzing';
  /** Its id; of a plan that of its detention, of a basisvoorwaarde its `soort`, of a norm its `code`; `null` for the regie, of which there is one. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Such as `Detentie`. */
  type: Scalars['String']['output'];
};

/** The gemeente that leads where two are concerned. */
export type Regie = {
  __typename?: 'Regie';
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** `null` when the purpose does not need to know where the person is. */
  gemeente?: Maybe<Gemeente>;
  sinds: Scalars['DateTime']['output'];
  versie: Scalars['Int']['output'];
};

/** Taking the lead. `versie` is that of the present regie, 0 when there is none. */
export type RegieNemenInput = {
  justitiabele: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** The lead, or why the mutation was refused. */
export type RegiePayload = {
  __typename?: 'RegiePayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  justitiabele?: Maybe<Justitiabele>;
};

/** The view across the partners, as of a day, from the data known by that day. */
export type Reintegratie = {
  __typename?: 'Reintegratie';
  /** `null` when the partners concerned did not respond, or when no detention had begun by then. */
  fase?: Maybe<Fase>;
  /** `null` when the gemeente gave no answer: never a guessed 0 of 6. */
  gereedheid?: Maybe<Gereedheid>;
  /** Parties that are involved by akkoord's list and gave no answer. */
  onvolledig: Array<BetrokkenPartij>;
  /** The day the view is of: today in Amsterdam when not given. */
  peildatum: Scalars['Date']['output'];
  /** What only shows across partners, gravest first. */
  signalen: Array<Signaal>;
  /** The terms that apply or applied, by last day. */
  termijnen: Array<Termijn>;
  /** Every dated fact until the peildatum, of all parties that answered, in order: by day, within it by moment, and no effect before its cause. */
  tijdlijn: Array<Gebeurtenis>;
  /** What follows after the peildatum: terms, leave, v.i., release, in order. */
  vooruitblik: Array<Gebeurtenis>;
};

/** A request for schuldhulp (Wgs art. 4). */
export type Schuldhulp = {
  __typename?: 'Schuldhulp';
  aangevraagdOp: Scalars['Date']['output'];
  bedreigend: Scalars['Boolean']['output'];
  eersteGesprekOp?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** Something that needs attention and that no single partner sees. */
export type Signaal = {
  __typename?: 'Signaal';
  code: Scalars['ID']['output'];
  ernst: Ernst;
  /** What it rests on. */
  feiten: Array<Feit>;
  /** One plain Dutch sentence. */
  omschrijving: Scalars['String']['output'];
  /** Who can take the next step. */
  partijen: Array<BetrokkenPartij>;
};

/** A signal, without the person. */
export type Signaalregel = {
  __typename?: 'Signaalregel';
  code: Scalars['ID']['output'];
  ernst: Ernst;
  gemeente?: Maybe<Scalars['ID']['output']>;
  /** Day on which it was first seen. */
  sinds: Scalars['Date']['output'];
  volledig: Scalars['Boolean']['output'];
};

/** A page of signals. */
export type SignaalregelConnection = {
  __typename?: 'SignaalregelConnection';
  edges: Array<SignaalregelEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A signal in a page. */
export type SignaalregelEdge = {
  __typename?: 'SignaalregelEdge';
  cursor: Scalars['String']['output'];
  node: Signaalregel;
};

/** What a melding reports. Values are added when a party joins. */
export type SoortMelding =
  | 'AANKOMST'
  | 'ADVIESAANVRAAG'
  | 'GEMEENTEWIJZIGING'
  | 'ONTSLAG'
  | 'ONTSLAG_AANGEKONDIGD'
  | 'ORGANISATIEWIJZIGING'
  | 'OVERPLAATSING';

/** A term of a norm for this person. */
export type Termijn = {
  __typename?: 'Termijn';
  /** The norm's ground, and the local one when a gemeente made it stricter. */
  grondslagen: Array<Scalars['String']['output']>;
  /** Day on which it was met; `null` when it was not, or nobody can say. An error when that rests on an answer that a party involved did not give. */
  nagekomenOp?: Maybe<Scalars['Date']['output']>;
  norm: Norm;
  status: Termijnstatus;
  /** Last day; `null` for ONVERWIJLD, which is never overdue. */
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  /** Day of the event; day one of the term is the day after. */
  vanaf: Scalars['Date']['output'];
  /** The party that answers for it. */
  verantwoordelijke: BetrokkenPartij;
};

/** Whether the Algemene termijnenwet moves the last day of a norm. */
export type Termijnenwet = {
  __typename?: 'Termijnenwet';
  reden: Scalars['String']['output'];
  verschuift: Scalars['Boolean']['output'];
};

/** State of a term. ONBEKEND: the partner concerned did not respond. */
export type Termijnstatus =
  | 'LOOPT'
  | 'ONBEKEND'
  | 'OP_TIJD'
  | 'OVERSCHREDEN'
  | 'TE_LAAT_NAGEKOMEN';

/** Supervision with its conditions. */
export type Toezicht = {
  __typename?: 'Toezicht';
  dadelijkUitvoerbaar: Scalars['Boolean']['output'];
  eersteContactOp?: Maybe<Scalars['Date']['output']>;
  einddatum?: Maybe<Scalars['Date']['output']>;
  grondslag: Toezichtgrondslag;
  id: Scalars['ID']['output'];
  ingangsdatum: Scalars['Date']['output'];
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** Legal ground of the supervision. */
export type Toezichtgrondslag =
  | 'PENITENTIAIR_PROGRAMMA'
  | 'SCHORSING'
  | 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
  | 'VOORWAARDELIJKE_VEROORDELING';

/** What akkoord's index keeps of a person: dates, codes and statuses; no names, no numbers, no content. */
export type Uitkomst = {
  __typename?: 'Uitkomst';
  /** When it was computed. */
  berekendTijdstip: Scalars['DateTime']['output'];
  fase?: Maybe<Fase>;
  ontbreekt: Array<BasisvoorwaardeSoort>;
  /** Actual or expected day of release, v.i. included. */
  ontslagdatum?: Maybe<Scalars['Date']['output']>;
  onvolledig: Array<BetrokkenPartij>;
  /** Number of terms overdue. */
  overschreden: Scalars['Int']['output'];
  signalen: Array<Uitkomstsignaal>;
  volgendeNorm?: Maybe<Norm>;
  /** Last day of the first running term. */
  volgendeTermijn?: Maybe<Scalars['Date']['output']>;
};

/** A signal in the index: its code and how grave it is. */
export type Uitkomstsignaal = {
  __typename?: 'Uitkomstsignaal';
  code: Scalars['ID']['output'];
  ernst: Ernst;
};

/** A leave (Rtvi). */
export type Verlof = {
  __typename?: 'Verlof';
  besluit: Verlofbesluit;
  id: Scalars['ID']['output'];
  soort: Verlofsoort;
  tot: Scalars['Date']['output'];
  vanaf: Scalars['Date']['output'];
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** Decision on a leave. */
export type Verlofbesluit =
  | 'AANGEVRAAGD'
  | 'AFGEWEZEN'
  | 'TOEGEKEND';

/** Kind of leave (Rtvi). */
export type Verlofsoort =
  | 'EXTRAMURALE_ARBEID'
  | 'INCIDENTEEL_VERLOF'
  | 'KORTDUREND_REINTEGRATIEVERLOF'
  | 'LANGDUREND_REINTEGRATIEVERLOF';

/** State of one basisvoorwaarde. */
export type Voorwaardegereedheid = {
  __typename?: 'Voorwaardegereedheid';
  /** Who can take the next step. */
  aanZet: Array<BetrokkenPartij>;
  bron: BetrokkenPartij;
  geregeld: Scalars['Boolean']['output'];
  /** What is missing, as one Dutch sentence; `null` when nothing is. */
  ontbreekt?: Maybe<Scalars['String']['output']>;
  /** Day on which the source last confirmed it; `null` when it never did. */
  peildatum?: Maybe<Scalars['Date']['output']>;
  soort: BasisvoorwaardeSoort;
  status: BasisvoorwaardeStatus;
};

/** A change of a record's field: its previous value, and since when the new value is known. */
export type Wijziging = {
  __typename?: 'Wijziging';
  bekendSinds: Scalars['DateTime']['output'];
  /** The value before the change, as JSON. */
  oud: Scalars['String']['output'];
  veld: Scalars['String']['output'];
};

/** A request for a zorgverzekering (Zvw), which is suspended in detention. */
export type Zorgverzekering = {
  __typename?: 'Zorgverzekering';
  aangevraagdOp: Scalars['Date']['output'];
  geregeldOp?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  wijzigingen?: Maybe<Array<Wijziging>>;
};
