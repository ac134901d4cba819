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

/** A promise of an organisation about a person. Nothing of it is ever overwritten: see `geschiedenis`. */
export type Afspraak = {
  __typename?: 'Afspraak';
  /** Which of the six it serves; `null` when none. */
  basisvoorwaarde?: Maybe<BasisvoorwaardeSoort>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Every event in its history, in order: by role and organisation, without names. */
  geschiedenis: Array<Afspraakgebeurtenis>;
  /** First reminder that the promising organisation has not answered by an act; `null` while none waits. */
  herinnerdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** Day on which it was kept; `null` until then. */
  nagekomenOp?: Maybe<Scalars['Date']['output']>;
  /** Which norm it meets; `null` when none. */
  norm?: Maybe<Norm>;
  /** What is promised: 1–500 characters. */
  omschrijving: Scalars['String']['output'];
  /**
   * `null` for a gemeente when the purpose does not need to know where the person is.
   * @deprecated Select `organisatiegegevens { code }`. Removed on 2027-12-01.
   */
  organisatie?: Maybe<Scalars['ID']['output']>;
  /** The organisation, `null` where the code is. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Party that promised. */
  partij: Scalars['BetrokkenPartij']['output'];
  /** When the promising organisation last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** How far it is. */
  status: Afspraakstatus;
  /** True when its day has passed and it was neither kept nor withdrawn by then. */
  teLaat: Scalars['Boolean']['output'];
  /** Last day for keeping it. */
  uiterlijkOp: Scalars['Date']['output'];
  /** When it was first recorded. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** A promise accepted. */
export type AfspraakAanvaardenInput = {
  /** `Afspraak.id`. */
  afspraak: Scalars['ID']['input'];
  /** `Afspraak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A page of promises. */
export type AfspraakConnection = {
  __typename?: 'AfspraakConnection';
  /** The items of this page, in order. */
  edges: Array<AfspraakEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** A promise in a page, with whom it is about. */
export type AfspraakEdge = {
  __typename?: 'AfspraakEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** The item. */
  node: Afspraak;
};

/** A reminder. */
export type AfspraakHerinnerenInput = {
  /** `Afspraak.id`. */
  afspraak: Scalars['ID']['input'];
  /** `Afspraak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A promise withdrawn. */
export type AfspraakIntrekkenInput = {
  /** `Afspraak.id`. */
  afspraak: Scalars['ID']['input'];
  /** `Afspraak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A promise kept. */
export type AfspraakNakomenInput = {
  /** `Afspraak.id`. */
  afspraak: Scalars['ID']['input'];
  /** Day on which it was kept: from the promise until today. */
  nagekomenOp: Scalars['Date']['input'];
  /** `Afspraak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The promise, or why the mutation was refused. */
export type AfspraakPayload = {
  __typename?: 'AfspraakPayload';
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  afspraak?: Maybe<Afspraak>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** A promise by the caller's own organisation. */
export type AfspraakVastleggenInput = {
  /** Which of the six it serves. */
  basisvoorwaarde?: InputMaybe<BasisvoorwaardeSoort>;
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** `Norm.code` of the norm that it meets. */
  norm?: InputMaybe<Scalars['ID']['input']>;
  /** What is promised: 1–500 characters. */
  omschrijving: Scalars['String']['input'];
  /** Last day: today or later. */
  uiterlijkOp: Scalars['Date']['input'];
};

/** Another last day for a promise: today or later, and not the present one. `reden`: 1–500 characters. */
export type AfspraakVerzettenInput = {
  /** `Afspraak.id`. */
  afspraak: Scalars['ID']['input'];
  /** Why, for those whom the promise concerns. */
  reden: Scalars['String']['input'];
  /** The other last day. */
  uiterlijkOp: Scalars['Date']['input'];
  /** `Afspraak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** Kind of event in the history of a promise. */
export type Afspraakact =
  /** Accepted by another organisation. */
  | 'AANVAARD'
  /** Reminded of. */
  | 'HERINNERD'
  /** Withdrawn. */
  | 'INGETROKKEN'
  /** Kept. */
  | 'NAGEKOMEN'
  /** Promised. */
  | 'VASTGELEGD'
  /** Given another day. */
  | 'VERZET';

/** An event in the history of a promise. */
export type Afspraakgebeurtenis = {
  __typename?: 'Afspraakgebeurtenis';
  /**
   * Code of the organisation of who did it.
   * @deprecated Select `organisatiegegevens { code }`. Removed on 2027-12-01.
   */
  organisatie?: Maybe<Scalars['ID']['output']>;
  /** The organisation, `null` where the code is. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** The reason that was given, of VERZET. */
  reden?: Maybe<Scalars['String']['output']>;
  /** Role of who did it, as in the token. */
  rol: Scalars['String']['output'];
  /** What was done. */
  soort: Afspraakact;
  /** When it was done. */
  tijdstip: Scalars['DateTime']['output'];
  /** The new last day, of VERZET. */
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
};

/** How a promise ended, by the day by which compliance is counted. */
export type Afspraaknakoming =
  /** Withdrawn by its day. */
  | 'INGETROKKEN'
  /** Not kept, and its day has not passed. */
  | 'LOOPT'
  /** Its day passed: not kept yet, or withdrawn only afterwards. */
  | 'NIET_NAGEKOMEN'
  /** Kept by its day. */
  | 'OP_TIJD'
  /** Kept after its day. */
  | 'TE_LAAT_NAGEKOMEN';

/** A promise, without the person and without its text: whose, when and how it ended. */
export type Afspraakregel = {
  __typename?: 'Afspraakregel';
  /**
   * Code of the gemeente where the person settles, or else comes from; `null` when none is known, or it is secret (geheimhouding).
   * @deprecated Select `gemeentegegevens { code }`. Removed on 2027-12-01.
   */
  gemeente?: Maybe<Scalars['ID']['output']>;
  /** The gemeente, `null` where the code is. */
  gemeentegegevens?: Maybe<Organisatie>;
  /** Day on which it was kept; `null` until then. */
  nagekomenOp?: Maybe<Scalars['Date']['output']>;
  /** The party that promised. */
  partij: Scalars['BetrokkenPartij']['output'];
  /** How it ended. */
  status: Afspraaknakoming;
  /** Last day by which compliance is counted: another day that was given after it had passed leaves it. */
  uiterlijkOp: Scalars['Date']['output'];
};

/** A page of promises, without persons. */
export type AfspraakregelConnection = {
  __typename?: 'AfspraakregelConnection';
  /** The items of this page, in order. */
  edges: Array<AfspraakregelEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** A promise in a page, without the person. */
export type AfspraakregelEdge = {
  __typename?: 'AfspraakregelEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Afspraakregel;
};

/** Status of a promise. Whether it is overdue follows from its last day, not from its status. */
export type Afspraakstatus =
  /** Accepted by another organisation. */
  | 'AANVAARD'
  /** Withdrawn. */
  | 'INGETROKKEN'
  /** Kept. */
  | 'NAGEKOMEN'
  /** Made. */
  | 'OPEN';

/** Whose promises. */
export type Afspraakvan =
  /** Of every other organisation. */
  | 'ANDEREN'
  /** Of the caller's own organisation. */
  | 'EIGEN';

/** An organisation of a party that answers for none: `naam` is that of the party. */
export type AndereOrganisatie = Organisatie & {
  __typename?: 'AndereOrganisatie';
  /** As its party writes it. */
  code: Scalars['ID']['output'];
  /** `null`: none is known. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** Name of the party. */
  naam?: Maybe<Scalars['String']['output']>;
};

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
  /** A valid identity document. */
  | 'IDENTITEITSBEWIJS'
  /** A place to live, or a briefadres (Wet BRP art. 2.23). */
  | 'ONDERDAK'
  /** Debts in hand (Wgs). */
  | 'SCHULDEN'
  /** People to fall back on. */
  | 'SOCIAAL_NETWERK'
  /** Work, or an income such as bijstand (Participatiewet). */
  | 'WERK_EN_INKOMEN'
  /** Zorgverzekering and care; no content about health. */
  | 'ZORG';

/** Status of a basisvoorwaarde. */
export type BasisvoorwaardeStatus =
  /** What was requested is refused. */
  | 'AFGEWEZEN'
  /** Arranged, as long as its last day has not passed. */
  | 'GEREGELD'
  /** Help was requested, and nobody acts on it yet. */
  | 'HULPVRAAG'
  /** The gemeente works on it. */
  | 'IN_BEHANDELING'
  /** The person does not need it; it does not count. */
  | 'NIET_NODIG'
  /** Nobody recorded anything. */
  | 'ONBEKEND';

/** A relation of an organisation with the person. */
export type Betrokkenheid = {
  __typename?: 'Betrokkenheid';
  /**
   * Code of the inrichting, reclasseringsorganisatie or gemeente; `null` for a gemeente when the purpose does not need to know where the person is.
   * @deprecated Select `organisatiegegevens { code }`. Removed on 2027-12-01.
   */
  organisatie?: Maybe<Scalars['ID']['output']>;
  /** The organisation, `null` where the code is. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Party of the organisation. */
  partij: Scalars['BetrokkenPartij']['output'];
  /** First moment after the relation; `null` while no end is known. */
  tot?: Maybe<Scalars['DateTime']['output']>;
  /** First moment of the relation. */
  vanaf: Scalars['DateTime']['output'];
};

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

/** A page of the caller's caseload. */
export type CaseloadConnection = {
  __typename?: 'CaseloadConnection';
  /** The items of this page, in order. */
  edges: Array<CaseloadEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** A person of the caseload, with the outcome that determines the order. */
export type CaseloadEdge = {
  __typename?: 'CaseloadEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** When what is listed of the person last changed: the relations, the outcome (one that is computed again and says the same is no change), a case or a hand-over. `null`: not since this is recorded. */
  gewijzigdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** The item. */
  node: Justitiabele;
  /** Hand-overs that wait for the caller, or for any professional of the caller's organisation. */
  overdrachten?: Maybe<Array<Overdracht>>;
  /** `null` while it was not computed yet. */
  uitkomst?: Maybe<Uitkomst>;
  /** The case of the caller's own organisation; `null` while nobody took it. */
  zaak?: Maybe<Zaak>;
};

/** Filter of the caseload. */
export type CaseloadFilter = {
  /** Only people with (or without) promises that are late and not yet kept. */
  afspraakTeLaat?: InputMaybe<Scalars['Boolean']['input']>;
  /** Release lies ahead, within this number of days: 0–3650. */
  dagenTotOntslag?: InputMaybe<Scalars['Int']['input']>;
  /** Phase in the index. */
  fase?: InputMaybe<Fase>;
  /** Code of the gemeente where the person settles, or else comes from. Who is under geheimhouding is found when the purpose needs to know where people are. */
  gemeenteVanVestiging?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the inrichting that has a relation with the person now: until six months after release. */
  inrichting?: InputMaybe<Scalars['ID']['input']>;
  /** Only these people, such as those whom `gedetineerden(naam:)` found: at most 100. */
  justitiabelen?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  /** Whose cases; all of the organisation when absent. */
  van?: InputMaybe<Caseloadvan>;
  /** The party that answers for a term that runs or is overdue. */
  verantwoordelijke?: InputMaybe<Scalars['Partij']['input']>;
};

/** By what the caseload is ordered: first what needs attention first. */
export type CaseloadVolgorde =
  /** By the gravest signal. */
  | 'ERNST'
  /** By the day of release: those to be released, then those released, then those without a day. */
  | 'ONTSLAG'
  /** By the last day of the first term that is not met or promise that is late: overdue ones first. */
  | 'VOLGENDE_TERMIJN';

/** Whose cases. */
export type Caseloadvan =
  /** Those with a hand-over that waits for the caller, or for any professional of the caller's organisation. */
  | 'AANGEBODEN'
  /** Those that the caller has. */
  | 'MIJN'
  /** Those of the caller's organisation that nobody has. */
  | 'NIEMAND'
  /** Everybody of the caller's organisation, whoever has the case. */
  | 'ORGANISATIE';

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

/** An answer to a request for correction. `reden`: 1–500 characters. */
export type CorrectieBeantwoordenInput = {
  /** Whether the record is corrected. */
  besluit: Correctiebesluit;
  /** Why, for the person. */
  reden: Scalars['String']['input'];
  /** `Correctieverzoek.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** `Correctieverzoek.id`. */
  verzoek: Scalars['ID']['input'];
};

/** What does not fit: 1–500 characters. */
export type CorrectieVragenInput = {
  /** Which organisation has to answer; may be left out when only one of the party has a relation now. Not for a promise. */
  organisatie?: InputMaybe<Scalars['ID']['input']>;
  /** As `Recordverwijzing.id` has it. */
  record?: InputMaybe<Scalars['ID']['input']>;
  /** Type of the record in this graph, such as `Detentie`. */
  type: Scalars['String']['input'];
  /** A field of it, such as `titel`. */
  veld?: InputMaybe<Scalars['String']['input']>;
  /** In his own words. */
  watNietKlopt: Scalars['String']['input'];
};

/** The answer to a request for correction. */
export type Correctiebesluit =
  /** The record stays as it is. */
  | 'AFGEWEZEN'
  /** The record is corrected. */
  | 'INGEWILLIGD';

/** State of a request for correction. */
export type Correctiestatus =
  /** The owner leaves the record as it is. */
  | 'AFGEWEZEN'
  /** The owner corrects the record. */
  | 'INGEWILLIGD'
  /** Nobody answered yet. */
  | 'OPEN';

/** What a justitiabele says does not fit in a record (AVG art. 16), and the answer of its owner. Only these two see it. */
export type Correctieverzoek = {
  __typename?: 'Correctieverzoek';
  /** When it was answered; `null` until then. */
  beantwoordTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Who made it. */
  justitiabele: Justitiabele;
  /** The organisation that answers; when its relation with the person has ended, another one of its party. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Who answers. */
  partij: Scalars['BetrokkenPartij']['output'];
  /** When it was last changed. */
  peildatum: Scalars['DateTime']['output'];
  /** The record that it is about, at its owner. */
  record: Recordverwijzing;
  /** Why it is corrected, or not; `null` while it was not answered. */
  reden?: Maybe<Scalars['String']['output']>;
  /** Whether it was answered, and how. */
  status: Correctiestatus;
  /** True when its last day has passed and it was not answered by then. */
  teLaat: Scalars['Boolean']['output'];
  /** Last day for the answer: a month (AVG art. 12 lid 3). */
  uiterlijkOp: Scalars['Date']['output'];
  /** When it was made. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Field of the record; `null` when the whole record is meant. */
  veld?: Maybe<Scalars['String']['output']>;
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** In his own words: 1–500 characters. */
  watNietKlopt: Scalars['String']['output'];
};

/** A page of requests for correction. */
export type CorrectieverzoekConnection = {
  __typename?: 'CorrectieverzoekConnection';
  /** The items of this page, in order. */
  edges: Array<CorrectieverzoekEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** A request for correction in a page, with who made it. */
export type CorrectieverzoekEdge = {
  __typename?: 'CorrectieverzoekEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** The item. */
  node: Correctieverzoek;
};

/** The request for correction, or why the mutation was refused. */
export type CorrectieverzoekPayload = {
  __typename?: 'CorrectieverzoekPayload';
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  correctieverzoek?: Maybe<Correctieverzoek>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** One stay in detention, from insluiting to release. */
export type Detentie = {
  __typename?: 'Detentie';
  eindverlofVanaf?: Maybe<Scalars['Date']['output']>;
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
  alleDoelen?: Maybe<Array<Reintegratiedoel>>;
  gedeeldOp?: Maybe<Scalars['Date']['output']>;
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  vastgesteldOp: Scalars['Date']['output'];
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The ground on which a person is held. */
export type Detentietitel =
  /** A stay in a forensic institution on another ground of the Besluit forensische zorg (Wfz art. 2.3). */
  | 'FORENSISCHE_ZORG'
  /** Prison sentence (Sr art. 9). */
  | 'GEVANGENISSTRAF'
  /** Measure for persistent offenders, at most two years (Sr art. 38m, 38n). */
  | 'ISD_MAATREGEL'
  /** Tbs with dwangverpleging (Sr art. 37a, 37b). It has no v.i., and no known end until a judge ends it, conditionally or not (Sr art. 38g). */
  | 'TBS_MET_DWANGVERPLEGING'
  /** Detention in place of a fine or werkstraf that was not met. */
  | 'VERVANGENDE_HECHTENIS'
  /** Pre-trial detention (Sv art. 63–67). */
  | 'VOORLOPIGE_HECHTENIS';

/** A goal of the return, whoever set it. */
export type Doel = {
  __typename?: 'Doel';
  /** `null` when it serves none of the six, or nobody recorded which. */
  basisvoorwaarde?: Maybe<BasisvoorwaardeSoort>;
  /** Day on which it was reached; `null` until then. */
  behaaldOp?: Maybe<Scalars['Date']['output']>;
  /** What is to be reached, as who set it wrote it. */
  omschrijving: Scalars['String']['output'];
  /** The record that it comes from: an `EigenDoel` or a `Reintegratiedoel`. */
  record: Recordverwijzing;
  /** On the peildatum. */
  status: Doelstatus;
  /** Last day by which it is to be reached; `null` when there is none. */
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  /** Whose it is: JUSTITIABELE for an own goal, DJI for a goal of the plan. */
  van: Scalars['BetrokkenPartij']['output'];
  /** Day on which it was dropped, or left out of the plan, before it was reached. */
  vervallenOp?: Maybe<Scalars['Date']['output']>;
};

/** What became of a goal. */
export type Doelstatus =
  /** Reached. */
  | 'BEHAALD'
  /** Not reached yet. */
  | 'OPEN'
  /** Its last day has passed, and it was neither reached nor dropped. */
  | 'TE_LAAT'
  /** Dropped, or left out of the plan. */
  | 'VERVALLEN';

/** A goal that the justitiabele set. */
export type EigenDoel = {
  __typename?: 'EigenDoel';
  /** Which of the six it serves; `null` when none. */
  basisvoorwaarde?: Maybe<BasisvoorwaardeSoort>;
  /** Day on which it was reached; `null` until then. */
  behaaldOp?: Maybe<Scalars['Date']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** What he wants to reach, in his words: 1–500 characters. */
  omschrijving: Scalars['String']['output'];
  /** When the justitiabele last changed it. */
  peildatum: Scalars['DateTime']['output'];
  /** Last day by which it is to be reached; `null` when the justitiabele set none. */
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  /** When he set it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** When the justitiabele dropped it. */
  vervallenTijdstip?: Maybe<Scalars['DateTime']['output']>;
};

/** A goal reached. */
export type EigenDoelBehalenInput = {
  /** Day on which it was reached: from when it was set until today. */
  behaaldOp: Scalars['Date']['input'];
  /** `EigenDoel.id`. */
  doel: Scalars['ID']['input'];
  /** `EigenDoel.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A goal dropped. */
export type EigenDoelIntrekkenInput = {
  /** `EigenDoel.id`. */
  doel: Scalars['ID']['input'];
  /** `EigenDoel.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The goal, or why the mutation was refused. */
export type EigenDoelPayload = {
  __typename?: 'EigenDoelPayload';
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  eigenDoel?: Maybe<EigenDoel>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** A goal of one's own. `uiterlijkOp`: today or later. */
export type EigenDoelStellenInput = {
  /** Which of the six it serves. */
  basisvoorwaarde?: InputMaybe<BasisvoorwaardeSoort>;
  /** What he wants to reach: 1–500 characters. */
  omschrijving: Scalars['String']['input'];
  /** Last day by which he wants to reach it. */
  uiterlijkOp?: InputMaybe<Scalars['Date']['input']>;
};

/** How grave a signal is. */
export type Ernst =
  /** Good to know. */
  | 'INFO'
  /** Somebody must act now. */
  | 'KRITIEK'
  /** Somebody must act before long. */
  | 'WAARSCHUWING';

/** Phase of the person's return to society. */
export type Fase =
  /** Released more than six months ago, and no toezicht runs. */
  | 'AFGEROND'
  /** In detention, after the first and before the last phase. */
  | 'DETENTIE'
  /** From insluiting until the D&R-plan, four weeks at most; under an ISD-maatregel until the verblijfsplan, a month at most (Pbw art. 18a, 18c). */
  | 'INSTROOM'
  /** Within three months of the expected release (the v.i.-datum or the expected end, whichever comes first), or on proefverlof. */
  | 'LAATSTE_FASE'
  /** Released: within six months, or under toezicht. */
  | 'NAZORG';

/** A fact that a signal rests on. */
export type Feit = {
  __typename?: 'Feit';
  /** Party that recorded it. */
  bron: Scalars['BetrokkenPartij']['output'];
  /** Day of the fact; `null` where it has none. */
  datum?: Maybe<Scalars['Date']['output']>;
  /** One Dutch sentence. */
  omschrijving: Scalars['String']['output'];
};

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

/** A dated fact, with the party that recorded it. */
export type Gebeurtenis = {
  __typename?: 'Gebeurtenis';
  /** Party that recorded it. */
  bron: Scalars['BetrokkenPartij']['output'];
  /** Day of the fact. */
  datum: Scalars['Date']['output'];
  /** One Dutch sentence. */
  omschrijving: Scalars['String']['output'];
  /** The record that it comes from, at that party. */
  record: Recordverwijzing;
  /** Kind of fact. */
  soort: Gebeurtenissoort;
  /** Its moment; `null` where only the day is known. */
  tijdstip?: Maybe<Scalars['DateTime']['output']>;
};

/** Kind of a dated fact: in this order within a day, where no moment tells. */
export type Gebeurtenissoort =
  /** A reclasseringsadvies was requested. */
  | 'ADVIES_AANGEVRAAGD'
  /** Last day on which an advice is of use. */
  | 'ADVIES_UITERLIJK'
  /** A reclasseringsadvies was delivered. */
  | 'ADVIES_UITGEBRACHT'
  /** A promise was kept. */
  | 'AFSPRAAK_NAGEKOMEN'
  /** Last day of a promise. */
  | 'AFSPRAAK_UITERLIJK'
  /** An organisation promised something. */
  | 'AFSPRAAK_VASTGELEGD'
  /** State of a basisvoorwaarde, as its source last confirmed it. */
  | 'BASISVOORWAARDE_VASTGESTELD'
  /** Release. */
  | 'DETENTIE_BEEINDIGD'
  /** First contact of a toezicht. */
  | 'EERSTE_CONTACT'
  /** First day of eindverlof (Rtvi art. 33a). */
  | 'EINDVERLOF_MOGELIJK'
  /** Last day on which a basisvoorwaarde holds. */
  | 'GELDIGHEID_EINDIGT'
  /** The justitiabele himself requested help. */
  | 'HULP_GEVRAAGD'
  /** Arrival in detention. */
  | 'INSLUITING'
  /** The receiver confirmed a melding. */
  | 'MELDING_BEVESTIGD'
  /** A melding was sent. */
  | 'MELDING_VERSTUURD'
  /** MDO or trajectgesprek. */
  | 'OVERLEG'
  /** The shareable part of the plan went to the gemeente. */
  | 'PLAN_GEDEELD'
  /** The D&R-plan, or the verblijfsplan under an ISD-maatregel, was established (Pbw art. 18a, 18c). */
  | 'PLAN_VASTGESTELD'
  /** A gemeente took the lead. */
  | 'REGIE_GENOMEN'
  /** Schuldhulp was requested. */
  | 'SCHULDHULP_AANGEVRAAGD'
  /** First talk about schuldhulp (Wgs art. 4). */
  | 'SCHULDHULP_EERSTE_GESPREK'
  /** Intake and screening (ISS) closed. */
  | 'SCREENING_AFGEROND'
  /** Last day of a term. */
  | 'TERMIJN_UITERLIJK'
  /** Last day of a toezicht. */
  | 'TOEZICHT_BEEINDIGD'
  /** First day of a toezicht. */
  | 'TOEZICHT_BEGONNEN'
  /** First day of a leave. */
  | 'VERLOF_BEGINT'
  /** Last day of a leave. */
  | 'VERLOF_EINDIGT'
  /** Expected day of release. */
  | 'VERWACHT_EINDE_DETENTIE'
  /** First day on which voorwaardelijke invrijheidstelling is possible. */
  | 'VI_MOGELIJK'
  /** A zorgverzekering was requested. */
  | 'ZORGVERZEKERING_AANGEVRAAGD'
  /** A zorgverzekering was arranged. */
  | 'ZORGVERZEKERING_GEREGELD';

/** A gemeente (RvIG table 33; the CBS code without GM). */
export type Gemeente = {
  __typename?: 'Gemeente';
  /** Four digits. */
  code: Scalars['ID']['output'];
  /** What the gemeente agreed locally under the akkoord, by the day from which it holds. */
  lokaleInvulling?: Maybe<Array<LokaleInvulling>>;
};

/** How many basisvoorwaarden are arranged, out of those that count (all but NIET_NODIG). */
export type Gereedheid = {
  __typename?: 'Gereedheid';
  /** Number of basisvoorwaarden that are arranged. */
  geregeld: Scalars['Int']['output'];
  /** Those that count and are not arranged. */
  ontbreekt: Array<BasisvoorwaardeSoort>;
  /** Number that counts, 0–6. */
  totaal: Scalars['Int']['output'];
  /** Each of the six: arranged or not, its source, what is missing, who can take the next step. */
  voorwaarden: Array<Voorwaardegereedheid>;
};

/** A request for help by the justitiabele himself. It has no text: of care nothing more is told. */
export type Hulpvraag = {
  __typename?: 'Hulpvraag';
  basisvoorwaarde: BasisvoorwaardeSoort;
  beantwoordTijdstip?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  vastgelegdTijdstip: Scalars['DateTime']['output'];
};

/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type Justitiabele = Node & {
  __typename?: 'Justitiabele';
  /** Promises about this person, by the day they are due. */
  afspraken?: Maybe<Array<Afspraak>>;
  basisvoorwaarden?: Maybe<Array<Basisvoorwaarde>>;
  /** Organisations that have a relation with the person now, as akkoord records them. */
  betrokkenheden?: Maybe<Array<Betrokkenheid>>;
  /** Requests of the justitiabele to correct a record, by the moment they were made: all of them for himself; for an organisation those that it answers, `null` when there is none: it does not see those of others. */
  correctieverzoeken?: Maybe<Array<Correctieverzoek>>;
  detenties?: Maybe<Array<Detentie>>;
  /** Own goals of the justitiabele, by the day they were set; `null` for an organisation with which he does not share them (EIGEN_DOELEN_DELEN). */
  eigenDoelen?: Maybe<Array<EigenDoel>>;
  gemeenteVanHerkomst?: Maybe<Gemeente>;
  gemeenteVanVestiging?: Maybe<Gemeente>;
  hulpvragen?: Maybe<Array<Hulpvraag>>;
  /** UUID v4, made by DJI at the first insluiting. */
  id: Scalars['ID']['output'];
  meldingenVanDji?: Maybe<Array<MeldingVanDji>>;
  reclasseringsadviezen?: Maybe<Array<Reclasseringsadvies>>;
  /** The gemeente that took the lead where origin and settling differ; `null` while none did. */
  regie?: Maybe<Regie>;
  /** Computed per request from the responses of the partners; no copy of their data is kept. What a partner did not return is `null` or named in `onvolledig`. Error: BAD_USER_INPUT for a `peildatum` over ten years ahead. */
  reintegratie?: Maybe<Reintegratie>;
  schuldhulp?: Maybe<Array<Schuldhulp>>;
  /** Consents of the justitiabele, by the moment they were given: all of them for himself; for an organisation those that it has now. */
  toestemmingen?: Maybe<Array<Toestemming>>;
  toezichten?: Maybe<Array<Toezicht>>;
  /** Latest outcome in akkoord's index; `null` while it was not computed yet. */
  uitkomst?: Maybe<Uitkomst>;
  /** The case of the person at each organisation that took it, while the relation in which it was taken lasts. */
  zaken?: Maybe<Array<Zaak>>;
  zorgverzekeringen?: Maybe<Array<Zorgverzekering>>;
};


/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type JustitiabeleReintegratieArgs = {
  peildatum?: InputMaybe<Scalars['Date']['input']>;
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

/** What a gemeente agreed locally: a stricter term for a norm, a contact point, or a working arrangement. */
export type LokaleInvulling = {
  __typename?: 'LokaleInvulling';
  /** Length of the stricter term, in `eenheid`; `null` without a norm. */
  aantal?: Maybe<Scalars['Int']['output']>;
  /**
   * Where partners reach the gemeente about it, as it was recorded.
   * @deprecated Select `gemeente { contactpunten }`. Removed on 2027-12-01.
   */
  contactpunt?: Maybe<Scalars['String']['output']>;
  /** Unit of `aantal`; `null` without a norm. */
  eenheid?: Maybe<Normeenheid>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Last day; `null` while it holds. */
  geldtTot?: Maybe<Scalars['Date']['output']>;
  /** First day. */
  geldtVanaf: Scalars['Date']['output'];
  /** Whose it is. */
  gemeente: Gemeente;
  /** The decision or agreement it rests on. */
  grondslag: Scalars['String']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** The norm that it makes stricter; `null` for a contact point or arrangement. */
  norm?: Maybe<Norm>;
  /** When the gemeente last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** When the gemeente first recorded it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** Working arrangement, in words; `null` for a norm or contact point. */
  werkafspraak?: Maybe<Scalars['String']['output']>;
};

/** The end of a local term. */
export type LokaleInvullingBeeindigenInput = {
  /** Last day: not before the first, and today or later. */
  geldtTot: Scalars['Date']['input'];
  /** `LokaleInvulling.id`. */
  invulling: Scalars['ID']['input'];
  /** `LokaleInvulling.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The local term, or why the mutation was refused. */
export type LokaleInvullingPayload = {
  __typename?: 'LokaleInvullingPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  lokaleInvulling?: Maybe<LokaleInvulling>;
};

/** A local term of the caller's own gemeente. Give a norm with its length, or a contact point, or a working arrangement. */
export type LokaleInvullingVastleggenInput = {
  /** Length of the stricter term, in `eenheid`; with a norm only. */
  aantal?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Where the gemeente is reached, in words: 1–500 characters.
   * @deprecated Use `contactpuntVanGemeenteVastleggen`. Removed on 2027-12-01.
   */
  contactpunt?: InputMaybe<Scalars['String']['input']>;
  /** Unit of `aantal`; with a norm only. */
  eenheid?: InputMaybe<Normeenheid>;
  /** First day. */
  geldtVanaf: Scalars['Date']['input'];
  /** The decision or agreement it rests on: 1–500 characters. */
  grondslag: Scalars['String']['input'];
  /** `Norm.code` of the norm that becomes stricter. */
  norm?: InputMaybe<Scalars['ID']['input']>;
  /** Working arrangement: 1–500 characters. */
  werkafspraak?: InputMaybe<Scalars['String']['input']>;
};

/** What another partner reports to akkoord. `betrokkenheden` are the relations the sender knows to begin or end. */
export type MeldingAanAkkoordInput = {
  /** Relations that begin or end with it. */
  betrokkenheden: Array<BetrokkenheidInput>;
  /** Whom it is about. */
  justitiabele: Scalars['ID']['input'];
  /** Id that the sender gave it: one that is known already changes nothing. */
  melding: Scalars['ID']['input'];
  /** What it reports. */
  soort: Scalars['Meldingsoort']['input'];
  /** When it happened. */
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
  /** True when it is recorded, now or at an earlier time; false when it was refused. */
  ontvangen: Scalars['Boolean']['output'];
};

/** A melding that DJI sent: to whom, and when that partner confirmed it. */
export type MeldingVanDji = {
  __typename?: 'MeldingVanDji';
  aan: Scalars['BetrokkenPartij']['output'];
  bevestigdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  soort: Scalars['SoortMelding']['output'];
  tijdstip: Scalars['DateTime']['output'];
};

/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Another organisation with a relation accepts a promise as an answer to what it needs. */
  afspraakAanvaarden?: Maybe<AfspraakPayload>;
  /** Another organisation, or the justitiabele whom it is about, reminds of a promise that is not kept yet. */
  afspraakHerinneren?: Maybe<AfspraakPayload>;
  /** The promising organisation withdraws a promise that was not kept yet. */
  afspraakIntrekken?: Maybe<AfspraakPayload>;
  /** The promising organisation marks its promise as kept. */
  afspraakNakomen?: Maybe<AfspraakPayload>;
  /** An organisation promises something about a person by a day. */
  afspraakVastleggen?: Maybe<AfspraakPayload>;
  /** The promising organisation gives a promise that was not kept yet another day, with the reason. An acceptance of the earlier day ends. */
  afspraakVerzetten?: Maybe<AfspraakPayload>;
  /** The owner of the record answers with a reason. It changes the record itself by its own mutations. */
  correctieBeantwoorden?: Maybe<CorrectieverzoekPayload>;
  /** The justitiabele says what does not fit in a record (AVG art. 16). Its owner answers within a month; nobody else sees it. */
  correctieVragen?: Maybe<CorrectieverzoekPayload>;
  /** The justitiabele marks an own goal as reached. */
  eigenDoelBehalen?: Maybe<EigenDoelPayload>;
  /** The justitiabele drops an own goal that was not reached. */
  eigenDoelIntrekken?: Maybe<EigenDoelPayload>;
  /** The justitiabele sets an own goal. */
  eigenDoelStellen?: Maybe<EigenDoelPayload>;
  /** A gemeente ends a local term. */
  lokaleInvullingBeeindigen?: Maybe<LokaleInvullingPayload>;
  /** A gemeente records a local term, which may only be stricter than the norm. */
  lokaleInvullingVastleggen?: Maybe<LokaleInvullingPayload>;
  /** A melding from another partner. Sent again, it changes nothing. */
  meldingAanAkkoord?: Maybe<MeldingAanAkkoordPayload>;
  /** The receiver accepts a hand-over: the case is theirs. */
  overdrachtAanvaarden?: Maybe<ZaakPayload>;
  /** Who has the case withdraws a hand-over that still waits. */
  overdrachtIntrekken?: Maybe<ZaakPayload>;
  /** The receiver refuses a hand-over, with the reason: the case stays with who offered it. */
  overdrachtWeigeren?: Maybe<ZaakPayload>;
  /** A gemeente of origin or settling takes the lead. */
  regieNemen?: Maybe<RegiePayload>;
  /** The justitiabele gives one organisation consent for one thing, with the text that he read. The plan and the basisvoorwaarden rest on the law (Pbw art. 18a), never on consent. */
  toestemmingGeven?: Maybe<ToestemmingPayload>;
  /** The justitiabele withdraws a consent, which ends at once. */
  toestemmingIntrekken?: Maybe<ToestemmingPayload>;
  /** A professional ends the own case: nobody of the organisation has it then. */
  zaakBeeindigen?: Maybe<ZaakPayload>;
  /** A professional takes the case of a person for the own organisation: one that nobody has, or with its `versie` that of a colleague who cannot hand it over. */
  zaakNemen?: Maybe<ZaakPayload>;
  /** A professional offers the own case to a colleague or to another organisation with a relation, with what is still open. It stays the own case until the receiver accepts. */
  zaakOverdragen?: Maybe<ZaakPayload>;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationAfspraakAanvaardenArgs = {
  input: AfspraakAanvaardenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationAfspraakHerinnerenArgs = {
  input: AfspraakHerinnerenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationAfspraakIntrekkenArgs = {
  input: AfspraakIntrekkenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationAfspraakNakomenArgs = {
  input: AfspraakNakomenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationAfspraakVastleggenArgs = {
  input: AfspraakVastleggenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationAfspraakVerzettenArgs = {
  input: AfspraakVerzettenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationCorrectieBeantwoordenArgs = {
  input: CorrectieBeantwoordenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationCorrectieVragenArgs = {
  input: CorrectieVragenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationEigenDoelBehalenArgs = {
  input: EigenDoelBehalenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationEigenDoelIntrekkenArgs = {
  input: EigenDoelIntrekkenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationEigenDoelStellenArgs = {
  input: EigenDoelStellenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationLokaleInvullingBeeindigenArgs = {
  input: LokaleInvullingBeeindigenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationLokaleInvullingVastleggenArgs = {
  input: LokaleInvullingVastleggenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationMeldingAanAkkoordArgs = {
  input: MeldingAanAkkoordInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationOverdrachtAanvaardenArgs = {
  input: OverdrachtAanvaardenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationOverdrachtIntrekkenArgs = {
  input: OverdrachtIntrekkenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationOverdrachtWeigerenArgs = {
  input: OverdrachtWeigerenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationRegieNemenArgs = {
  input: RegieNemenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationToestemmingGevenArgs = {
  input: ToestemmingGevenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationToestemmingIntrekkenArgs = {
  input: ToestemmingIntrekkenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationZaakBeeindigenArgs = {
  input: ZaakBeeindigenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationZaakNemenArgs = {
  input: ZaakNemenInput;
};


/** Acts of the caller. What a rule of the domain refuses is no error: `fouten` in the payload, with nothing written. */
export type MutationZaakOverdragenArgs = {
  input: ZaakOverdragenInput;
};

/** A term, without the person: norm, party, gemeente, dates and status. */
export type Nakomingsregel = {
  __typename?: 'Nakomingsregel';
  /** The moment as of which it is. */
  berekendTijdstip: Scalars['DateTime']['output'];
  /**
   * Code of the gemeente where the person settles, or else comes from; `null` when none is known, or it is secret (geheimhouding).
   * @deprecated Select `gemeentegegevens { code }`. Removed on 2027-12-01.
   */
  gemeente?: Maybe<Scalars['ID']['output']>;
  /** The gemeente, `null` where the code is. */
  gemeentegegevens?: Maybe<Organisatie>;
  /** Day on which it was met; `null` when it was not, or nobody can say. */
  nagekomenOp?: Maybe<Scalars['Date']['output']>;
  /** Which norm. */
  norm: Norm;
  /** Party that answers for it. */
  partij: Scalars['BetrokkenPartij']['output'];
  /** When it was computed. */
  status: Termijnstatus;
  /** Last day; `null` for ONVERWIJLD. */
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  /** Day of the event. */
  vanaf: Scalars['Date']['output'];
  /** False when a party concerned did not respond when it was computed. */
  volledig: Scalars['Boolean']['output'];
};

/** A page of compliance. */
export type NakomingsregelConnection = {
  __typename?: 'NakomingsregelConnection';
  /** The items of this page, in order. */
  edges: Array<NakomingsregelEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** A row of compliance in a page. */
export type NakomingsregelEdge = {
  __typename?: 'NakomingsregelEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Nakomingsregel;
};

/** An object that can be fetched by its id alone (Relay: object identification). */
export type Node = {
  /** Of a person: `Justitiabele.id`. */
  id: Scalars['ID']['output'];
};

/** A norm that binds a party: what is due, by whom, how the term is counted, and its legal ground. */
export type Norm = {
  __typename?: 'Norm';
  /** Length in `eenheid`; `null` for ONVERWIJLD. */
  aantal?: Maybe<Scalars['Int']['output']>;
  /** Where its text was read. */
  bron: Scalars['String']['output'];
  /** Short name in capitals, such as `MDO_6_WEKEN`; it stays when the norm changes. */
  code: Scalars['ID']['output'];
  /** Unit of `aantal`. */
  eenheid: Normeenheid;
  /** The event from which, or back from which, the term is counted. */
  gebeurtenis: Normgebeurtenis;
  /** Last day on which it holds like this; `null` while no end is known. */
  geldtTot?: Maybe<Scalars['Date']['output']>;
  /** First day on which the norm holds like this; `null` when before all data. A norm that changes has the same code and another period: a term has the one of the day from which it is counted, a promise that of the day on which it was made. */
  geldtVanaf?: Maybe<Scalars['Date']['output']>;
  /** Law, regulation or agreement. */
  grondslag: Scalars['String']['output'];
  /** True when the duty comes back after each term. */
  herhaald: Scalars['Boolean']['output'];
  /** What is due, as one Dutch sentence. */
  omschrijving: Scalars['String']['output'];
  /** Whether the term runs forward from the event or back from it. */
  richting: Normrichting;
  /** Whether the Algemene termijnenwet moves a last day that falls on a rest day, and why. */
  termijnenwet: Termijnenwet;
  /** Which party answers for it. */
  verantwoordelijke: Scalars['BetrokkenPartij']['output'];
  /** When it applies, in words; `null` when always. */
  voorwaarde?: Maybe<Scalars['String']['output']>;
  /** How binding its ground is, and whether that was read. */
  zekerheid: Normzekerheid;
};

/** Unit of a term. WERKDAGEN skip weekends and Dutch public holidays; ONVERWIJLD has no last day. */
export type Normeenheid =
  /** Days, rest days included. */
  | 'KALENDERDAGEN'
  /** Calendar months. */
  | 'MAANDEN'
  /** At once: there is no last day. */
  | 'ONVERWIJLD'
  /** On the day of the event. */
  | 'OP_DE_DAG'
  /** Weeks of seven days. */
  | 'WEKEN'
  /** Days without weekends and Dutch public holidays. */
  | 'WERKDAGEN';

/** What starts a term. */
export type Normgebeurtenis =
  /** Request for a reclasseringsadvies. */
  | 'ADVIESAANVRAAG'
  /** Release, expected or actual. */
  | 'EINDE_DETENTIE'
  /** First day of a toezicht. */
  | 'INGANG_TOEZICHT'
  /** Arrival in detention. */
  | 'INSLUITING'
  /** The D&R-plan, or the verblijfsplan under an ISD-maatregel, was established (Pbw art. 18a, 18c). */
  | 'PLAN'
  /** Request for schuldhulp. */
  | 'SCHULDHULPVERZOEK'
  /** Intake and screening closed. */
  | 'SCREENING'
  /** First day of a leave. */
  | 'VERLOF';

/** Forward from the event, or back from it. */
export type Normrichting =
  /** Counted back from the event. */
  | 'TERUG'
  /** Counted forward from the event. */
  | 'VOORUIT';

/** How certain the source of a norm is. */
export type Normzekerheid =
  /** Law or regulation, of which the text in force was not read. */
  | 'NIET_NAGELEZEN'
  /** A regulation. */
  | 'REGELING'
  /** An aim. */
  | 'STREVEN'
  /** How the parties work. */
  | 'WERKWIJZE'
  /** A law. */
  | 'WET';

/** A term that ran or was overdue. */
export type OpenTermijn = {
  __typename?: 'OpenTermijn';
  /** Which norm. */
  norm: Norm;
  /** LOOPT or OVERSCHREDEN, at that moment. */
  status: Termijnstatus;
  /** Last day; `null` for ONVERWIJLD. */
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  /** Day of the event. */
  vanaf: Scalars['Date']['output'];
};

/** What was open when a case was offered: codes, days and promises, no copy of the data of others. */
export type Openstaand = {
  __typename?: 'Openstaand';
  /** Promises about the person that were neither kept nor withdrawn, each as it is now. */
  afspraken: Array<Afspraak>;
  /** The moment as of which terms, basisvoorwaarden and signals are; `null` when none were computed yet. */
  berekendTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** Basisvoorwaarden that were not arranged. */
  ontbreekt: Array<BasisvoorwaardeSoort>;
  /** Codes of signals. */
  signalen: Array<Scalars['ID']['output']>;
  /** Terms of the offering party that ran or were overdue. */
  termijnen: Array<OpenTermijn>;
};

/** An organisation of a party: an inrichting, a reclasseringsorganisatie or a gemeente. Its party answers for its name. */
export type Organisatie = {
  /** Code of an inrichting, RN, SVG or LJR, four digits of a gemeente, or what another party uses. */
  code: Scalars['ID']['output'];
};

/** An organisation of DJI: an inrichting. */
export type OrganisatieVanDji = Organisatie & {
  __typename?: 'OrganisatieVanDji';
  /** The inrichting's, such as `PI-VUGHT`. */
  code: Scalars['ID']['output'];
};

/** An organisation of the gemeenten: a gemeente. */
export type OrganisatieVanGemeente = Organisatie & {
  __typename?: 'OrganisatieVanGemeente';
  /** The gemeente's, of four digits. */
  code: Scalars['ID']['output'];
};

/** An organisation of the reclassering: RN, SVG or LJR. */
export type OrganisatieVanReclassering = Organisatie & {
  __typename?: 'OrganisatieVanReclassering';
  /** RN, SVG or LJR. */
  code: Scalars['ID']['output'];
};

/** A hand-over of a case: from whom, to whom, and what was open when it was offered. */
export type Overdracht = {
  __typename?: 'Overdracht';
  /** When it was accepted, refused or withdrawn; `null` while it waits. */
  afgehandeldTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** `null` for a gemeente when the purpose does not need to know where the person is. */
  naarOrganisatiegegevens?: Maybe<Organisatie>;
  /** Party that receives. */
  naarPartij: Scalars['BetrokkenPartij']['output'];
  /** The issuer's pseudonym; `null` for any professional of the organisation, and where `naarOrganisatiegegevens` is not shown. */
  naarProfessional?: Maybe<Scalars['ID']['output']>;
  /** What the receiver takes over. */
  openstaand: Openstaand;
  /** When it last changed. */
  peildatum: Scalars['DateTime']['output'];
  /** The reason that was given, of GEWEIGERD. */
  reden?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  status: Overdrachtstatus;
  /** `null` for a gemeente when the purpose does not need to know where the person is. */
  vanOrganisatiegegevens?: Maybe<Organisatie>;
  /** Party that offers. */
  vanPartij: Scalars['BetrokkenPartij']['output'];
  /** The issuer's pseudonym; `null` where `vanOrganisatiegegevens` is not shown. */
  vanProfessional?: Maybe<Scalars['ID']['output']>;
  /** When it was offered. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** A hand-over accepted. */
export type OverdrachtAanvaardenInput = {
  /** `Overdracht.id`. */
  overdracht: Scalars['ID']['input'];
  /** `Overdracht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A hand-over withdrawn. */
export type OverdrachtIntrekkenInput = {
  /** `Overdracht.id`. */
  overdracht: Scalars['ID']['input'];
  /** `Overdracht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A hand-over refused. `reden`: 1–500 characters. */
export type OverdrachtWeigerenInput = {
  /** `Overdracht.id`. */
  overdracht: Scalars['ID']['input'];
  /** Why, for who offered it. */
  reden: Scalars['String']['input'];
  /** `Overdracht.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** State of a hand-over. */
export type Overdrachtstatus =
  /** It waits for the receiver. */
  | 'AANGEBODEN'
  /** The receiver has the case. */
  | 'AANVAARD'
  /** The receiver refused; the case stayed. */
  | 'GEWEIGERD'
  /** The offer was withdrawn; the case stayed. */
  | 'INGETROKKEN';

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
  /** Multidisciplinair overleg, at least every 6 weeks. */
  | 'MDO'
  /** Talk about goals with the person, after the screening. */
  | 'TRAJECTGESPREK';

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

/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type Query = {
  __typename?: 'Query';
  /** Promises of which the day by which compliance is counted lies from `van` to `tot`, without persons. Error: BAD_USER_INPUT for a period that ends before it begins. */
  afspraakregels?: Maybe<AfspraakregelConnection>;
  /** Promises about the people with whom the caller has a relation: first those to be kept, by their last day, then those kept or withdrawn. Error: BAD_USER_INPUT for `first` outside 1–100. */
  afspraken?: Maybe<AfspraakConnection>;
  /** Requests for correction that wait for an answer of the caller's organisation, by their last day. Error: BAD_USER_INPUT for `first` outside 1–100. */
  correctieverzoeken?: Maybe<CorrectieverzoekConnection>;
  /** One person by id; `null` when unknown or not visible. */
  justitiabele?: Maybe<Justitiabele>;
  /** Everyone under the akkoord with whom the caller has a relation, released ones included, ordered by id. Error: BAD_USER_INPUT for `first` outside 1–100 and for more than 100 `ids`. */
  justitiabelen?: Maybe<JustitiabeleConnection>;
  /** What a gemeente agreed locally, by the day from which it holds. */
  lokaleInvulling?: Maybe<Array<LokaleInvulling>>;
  /** The people with whom the caller has a relation, by what needs attention. To poll: `gewijzigdSinds`, and without it now and then, since who is no longer among them is in no answer. Error: BAD_USER_INPUT for `first` outside 1–100, for more than 100 `justitiabelen` and for `dagenTotOntslag` outside 0–3650. */
  mijnCaseload?: Maybe<CaseloadConnection>;
  /** The caller's own organisation; `null` for who has none. Its contact points that are `verouderd` wait for a check. */
  mijnOrganisatie?: Maybe<Organisatie>;
  /** The justitiabele who sends the request. */
  mijnReintegratie?: Maybe<Justitiabele>;
  /** Terms of which the last day (or else the event) lies from `van` to `tot`, without persons. Error: BAD_USER_INPUT for a period that ends before it begins. */
  nakomingsregels?: Maybe<NakomingsregelConnection>;
  /** The object with this id (Relay: object identification): a person; `null` when unknown or not visible. */
  node?: Maybe<Node>;
  /** The norms that bind the parties, each with its ground, as they hold on a day. */
  normen?: Maybe<Array<Norm>>;
  /** Signals first seen from `van` to `tot`, without persons. */
  signaalregels?: Maybe<SignaalregelConnection>;
  /** What a justitiabele reads before giving or withdrawing consent, by kind and version. Texts are never changed: another text is a next version. */
  toestemmingsteksten?: Maybe<Array<Toestemmingstekst>>;
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type QueryAfspraakregelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gemeente?: InputMaybe<Scalars['ID']['input']>;
  tot: Scalars['Date']['input'];
  van: Scalars['Date']['input'];
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type QueryAfsprakenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basisvoorwaarde?: InputMaybe<BasisvoorwaardeSoort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gewijzigdSinds?: InputMaybe<Scalars['DateTime']['input']>;
  herinnerd?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<Array<Afspraakstatus>>;
  teLaat?: InputMaybe<Scalars['Boolean']['input']>;
  van?: InputMaybe<Afspraakvan>;
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type QueryCorrectieverzoekenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gewijzigdSinds?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type QueryJustitiabeleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type QueryJustitiabelenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  organisatie?: InputMaybe<Scalars['ID']['input']>;
  partij?: InputMaybe<Scalars['Partij']['input']>;
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type QueryLokaleInvullingArgs = {
  gemeente: Scalars['ID']['input'];
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type QueryMijnCaseloadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseloadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gewijzigdSinds?: InputMaybe<Scalars['DateTime']['input']>;
  volgorde?: InputMaybe<CaseloadVolgorde>;
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type QueryNakomingsregelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gemeente?: InputMaybe<Scalars['ID']['input']>;
  tot: Scalars['Date']['input'];
  van: Scalars['Date']['input'];
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
export type QueryNormenArgs = {
  op?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * One view of a person's return to society, of what DJI, reclassering, gemeenten and akkoord each answer for.
 *
 * Begin with `justitiabele(id:)` for one person, `mijnCaseload` for those who need attention, and `mijnReintegratie` for oneself; from a person every
 * field of every party can be reached. `zoekJustitiabele` finds an id by number. A null without an error is unknown, absent or not visible.
 */
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
  /** When it took the lead. */
  sinds: Scalars['DateTime']['output'];
  /** Version for optimistic locking: `regieNemen` passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** Taking the lead. `versie` is that of the present regie, 0 when there is none. */
export type RegieNemenInput = {
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** `Regie.versie` as it was read, 0 when there is none: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The lead, or why the mutation was refused. */
export type RegiePayload = {
  __typename?: 'RegiePayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  justitiabele?: Maybe<Justitiabele>;
};

/** The view across the partners, as of a day, from the data known by that day. */
export type Reintegratie = {
  __typename?: 'Reintegratie';
  /** The own goals that the caller may see (`eigenDoelen`), and those of the plan of the present or last detention: first those to be reached, by their last day. Without an answer of DJI, and once its inrichtingsdossier is destroyed, only the own ones. */
  doelen: Array<Doel>;
  /** `null` when the partners concerned did not respond, or when no detention had begun by then. */
  fase?: Maybe<Fase>;
  /** `null` when the gemeente gave no answer: never a guessed 0 of 6. */
  gereedheid?: Maybe<Gereedheid>;
  /** Parties that gave no answer: those of whose data the view is computed, when they are involved by akkoord's list; of the others each whose data of this person is selected in the same operation. */
  onvolledig: Array<Scalars['BetrokkenPartij']['output']>;
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

/** A goal of the plan, tied to a basisvoorwaarde where it serves one. */
export type Reintegratiedoel = {
  __typename?: 'Reintegratiedoel';
  basisvoorwaarde?: Maybe<BasisvoorwaardeSoort>;
  behaaldOp?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  omschrijving: Scalars['String']['output'];
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  vervallenTijdstip?: Maybe<Scalars['DateTime']['output']>;
  wijzigingen?: Maybe<Array<Wijziging>>;
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
  /** Short name in capitals of the rule that gave it. */
  code: Scalars['ID']['output'];
  /** How grave it is. */
  ernst: Ernst;
  /** What it rests on. */
  feiten: Array<Feit>;
  /** One plain Dutch sentence. */
  omschrijving: Scalars['String']['output'];
  /** Who can take the next step. */
  partijen: Array<Scalars['BetrokkenPartij']['output']>;
  /** First day on which it held; `null` where its facts do not tell. */
  sinds?: Maybe<Scalars['Date']['output']>;
};

/** A signal, without the person. */
export type Signaalregel = {
  __typename?: 'Signaalregel';
  /** As `Signaal.code`. */
  code: Scalars['ID']['output'];
  /** How grave it is. */
  ernst: Ernst;
  /**
   * Code of the gemeente where the person settles, or else comes from; `null` when none is known, or it is secret (geheimhouding).
   * @deprecated Select `gemeentegegevens { code }`. Removed on 2027-12-01.
   */
  gemeente?: Maybe<Scalars['ID']['output']>;
  /** The gemeente, `null` where the code is. */
  gemeentegegevens?: Maybe<Organisatie>;
  /** Day on which it was first seen. */
  sinds: Scalars['Date']['output'];
  /** False when a party concerned did not respond when it was computed. */
  volledig: Scalars['Boolean']['output'];
};

/** A page of signals. */
export type SignaalregelConnection = {
  __typename?: 'SignaalregelConnection';
  /** The items of this page, in order. */
  edges: Array<SignaalregelEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** A signal in a page. */
export type SignaalregelEdge = {
  __typename?: 'SignaalregelEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Signaalregel;
};

/** A term of a norm for this person. */
export type Termijn = {
  __typename?: 'Termijn';
  /** The norm's ground, and the local one when a gemeente made it stricter. */
  grondslagen: Array<Scalars['String']['output']>;
  /** Day on which it was met; `null` when it was not, or nobody can say. An error when that rests on an answer that a party involved did not give. */
  nagekomenOp?: Maybe<Scalars['Date']['output']>;
  /** Which norm. */
  norm: Norm;
  /** On the peildatum. */
  status: Termijnstatus;
  /** Last day; `null` for ONVERWIJLD, which is never overdue. */
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  /** Day of the event; day one of the term is the day after. */
  vanaf: Scalars['Date']['output'];
  /** The party that answers for it. */
  verantwoordelijke: Scalars['BetrokkenPartij']['output'];
};

/** Whether the Algemene termijnenwet moves the last day of a norm. */
export type Termijnenwet = {
  __typename?: 'Termijnenwet';
  /** Why, as one Dutch sentence. */
  reden: Scalars['String']['output'];
  /** True when the last day moves to the next working day. */
  verschuift: Scalars['Boolean']['output'];
};

/** What is open of some of the terms in the index. */
export type Termijnstand = {
  __typename?: 'Termijnstand';
  /** Number of terms overdue. */
  overschreden: Scalars['Int']['output'];
  /** The norm of that term, as it held on the day from which the term counts. */
  volgendeNorm?: Maybe<Norm>;
  /** Last day of the first running term. */
  volgendeTermijn?: Maybe<Scalars['Date']['output']>;
};

/** State of a term. ONBEKEND: the partner concerned did not respond. */
export type Termijnstatus =
  /** Not met, and its last day has not passed. */
  | 'LOOPT'
  /** The party concerned gave no answer. */
  | 'ONBEKEND'
  /** Met by its last day. */
  | 'OP_TIJD'
  /** Not met, and its last day has passed. */
  | 'OVERSCHREDEN'
  /** Met after its last day. */
  | 'TE_LAAT_NAGEKOMEN';

/** Consent of the justitiabele, to one organisation for one thing. */
export type Toestemming = {
  __typename?: 'Toestemming';
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** When he withdrew it; `null` while it holds. */
  ingetrokkenTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** Who gave it. */
  justitiabele: Justitiabele;
  /** The organisation that has it. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Party of the organisation that has it. */
  partij: Scalars['BetrokkenPartij']['output'];
  /** When it was last changed. */
  peildatum: Scalars['DateTime']['output'];
  /** What it is for. */
  soort: Toestemmingsoort;
  /** The text that he read. */
  tekst: Toestemmingstekst;
  /** When it was given. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** Consent to an organisation that has a relation with the justitiabele now. `tekst`: the version that he read, which is the present one. */
export type ToestemmingGevenInput = {
  /** Code of the organisation. */
  organisatie: Scalars['ID']['input'];
  /** Party of the organisation. */
  partij: Scalars['Partij']['input'];
  /** What it is for. */
  soort: Toestemmingsoort;
  /** `Toestemmingstekst.versie`. */
  tekst: Scalars['Int']['input'];
};

/** A consent to withdraw. */
export type ToestemmingIntrekkenInput = {
  /** `Toestemming.id`. */
  toestemming: Scalars['ID']['input'];
  /** `Toestemming.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The consent, or why the mutation was refused. */
export type ToestemmingPayload = {
  __typename?: 'ToestemmingPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  toestemming?: Maybe<Toestemming>;
};

/** What consent can be given for, and nothing else. */
export type Toestemmingsoort =
  /** The reclassering contacts the family. */
  | 'CONTACT_FAMILIE'
  /** The reclassering contacts an employer. */
  | 'CONTACT_WERKGEVER'
  /** An organisation sees the own goals. */
  | 'EIGEN_DOELEN_DELEN';

/** A version of what a justitiabele reads about a consent, in plain Dutch. */
export type Toestemmingstekst = {
  __typename?: 'Toestemmingstekst';
  /** Whether it is the present version, with which consent is given. */
  huidig: Scalars['Boolean']['output'];
  /** Parties that can get this consent. */
  partijen: Array<Scalars['BetrokkenPartij']['output']>;
  /** Which consent it is about. */
  soort: Toestemmingsoort;
  /** Before he gives it. */
  tekst: Scalars['String']['output'];
  /** Before he withdraws it. */
  tekstBijIntrekken: Scalars['String']['output'];
  /** Number of the version, from 1. */
  versie: Scalars['Int']['output'];
};

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

/** What akkoord's index keeps of a person: dates, codes and statuses; no names, no numbers, no content. */
export type Uitkomst = {
  __typename?: 'Uitkomst';
  /** Number of promises of which the day has passed and that were neither kept nor withdrawn. */
  afsprakenTeLaat: Scalars['Int']['output'];
  /** The moment as of which it is: it has what the parties recorded until then. An act, also in its own response, is in it when this moment is later; that takes seconds, while akkoord and the partners respond. `reintegratie` always has the act. */
  berekendTijdstip: Scalars['DateTime']['output'];
  /** The terms for which the caller's own party answers. */
  eigenTermijnen: Termijnstand;
  /** Phase at that moment; `null` when it could not be computed. */
  fase?: Maybe<Fase>;
  /** Basisvoorwaarden that are not arranged. */
  ontbreekt: Array<BasisvoorwaardeSoort>;
  /** Actual or expected day of release, v.i. included. */
  ontslagdatum?: Maybe<Scalars['Date']['output']>;
  /** Parties that gave no answer when it was computed. */
  onvolledig: Array<Scalars['BetrokkenPartij']['output']>;
  /** Number of terms overdue. */
  overschreden: Scalars['Int']['output'];
  /** Signals at that moment. */
  signalen: Array<Uitkomstsignaal>;
  /** The terms for which other parties answer. */
  termijnenVanAnderen: Termijnstand;
  /** The norm of that term, as it held on the day from which the term counts. */
  volgendeNorm?: Maybe<Norm>;
  /** Last day of the first running term. */
  volgendeTermijn?: Maybe<Scalars['Date']['output']>;
};

/** A signal in the index: its code and how grave it is. */
export type Uitkomstsignaal = {
  __typename?: 'Uitkomstsignaal';
  /** As `Signaal.code`. */
  code: Scalars['ID']['output'];
  /** How grave it is. */
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
  /** Nobody decided yet. */
  | 'AANGEVRAAGD'
  /** Refused. */
  | 'AFGEWEZEN'
  /** Granted. */
  | 'TOEGEKEND';

/** Kind of leave. The first four are of a penitentiaire inrichting (Rtvi), the others of a forensic institution (Bvt art. 50 and 51). */
export type Verlofsoort =
  /** Accompanied by staff. */
  | 'BEGELEID_VERLOF'
  /** The last days of a short sentence, outside (Rtvi art. 33a). */
  | 'EINDVERLOF'
  /** Work outside, from a BBA. */
  | 'EXTRAMURALE_ARBEID'
  /** For a personal event. */
  | 'INCIDENTEEL_VERLOF'
  /** Within one day, for a goal of the plan. */
  | 'KORTDUREND_REINTEGRATIEVERLOF'
  /** With nights outside, for a goal of the plan. */
  | 'LANGDUREND_REINTEGRATIEVERLOF'
  /** Alone. */
  | 'ONBEGELEID_VERLOF'
  /** Return on trial (Bvt art. 51); of tbs only. */
  | 'PROEFVERLOF'
  /** Living outside the walls of the institution. */
  | 'TRANSMURAAL_VERLOF';

/** State of one basisvoorwaarde. */
export type Voorwaardegereedheid = {
  __typename?: 'Voorwaardegereedheid';
  /** Who can take the next step. */
  aanZet: Array<Scalars['BetrokkenPartij']['output']>;
  /** Party that recorded it. */
  bron: Scalars['BetrokkenPartij']['output'];
  /** True when it is arranged on the peildatum. */
  geregeld: Scalars['Boolean']['output'];
  /** What is missing, as one Dutch sentence; `null` when nothing is. */
  ontbreekt?: Maybe<Scalars['String']['output']>;
  /** Day on which the source last confirmed it; `null` when it never did. */
  peildatum?: Maybe<Scalars['Date']['output']>;
  /** Which of the six. */
  soort: BasisvoorwaardeSoort;
  /** As its source has it. */
  status: BasisvoorwaardeStatus;
};

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

/** The case of a person at one organisation, and which professional has it. Nothing of it is ever overwritten: see `geschiedenis`. */
export type Zaak = {
  __typename?: 'Zaak';
  /** True when the caller has the case. */
  eigen: Scalars['Boolean']['output'];
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Every event in its history, in order. */
  geschiedenis: Array<Zaakgebeurtenis>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** `null` for a gemeente when the purpose does not need to know where the person is. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Its hand-overs, in order. */
  overdrachten: Array<Overdracht>;
  /** Party of the organisation. */
  partij: Scalars['BetrokkenPartij']['output'];
  /** When the case last changed. */
  peildatum: Scalars['DateTime']['output'];
  /** The issuer's pseudonym of who has the case, not a name; `null` while nobody has, and where `organisatiegegevens` is not shown. */
  professional?: Maybe<Scalars['ID']['output']>;
  /** Role of who has the case; `null` while nobody has. */
  rol?: Maybe<Scalars['String']['output']>;
  /** Since when that professional has it, or nobody has. */
  sinds: Scalars['DateTime']['output'];
  /** When it was first taken. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** The end of a case. */
export type ZaakBeeindigenInput = {
  /** `Zaak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** `Zaak.id`. */
  zaak: Scalars['ID']['input'];
};

/** Taking a case. `versie`: that of the case which a colleague has; absent to take it only when nobody has. */
export type ZaakNemenInput = {
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** `Zaak.versie` of a colleague's case as it was read: another than the stored one is a CONFLICT. */
  versie?: InputMaybe<Scalars['Int']['input']>;
};

/** To whom a case is offered: an organisation, and one professional of it (`Zaak.professional`) or else any. Own colleagues have the caller's own organisation. */
export type ZaakOverdragenInput = {
  /** Code of the receiver's organisation. */
  organisatie: Scalars['ID']['input'];
  /** Party of the receiver. */
  partij: Scalars['Partij']['input'];
  /** The receiver, as `Zaak.professional` writes it; absent for any of the organisation. */
  professional?: InputMaybe<Scalars['ID']['input']>;
  /** `Zaak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** `Zaak.id`. */
  zaak: Scalars['ID']['input'];
};

/** The case and its hand-over, or why the mutation was refused. With a CONFLICT the one that the mutation is about, as it is now. */
export type ZaakPayload = {
  __typename?: 'ZaakPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation is not about one. */
  overdracht?: Maybe<Overdracht>;
  /** After an acceptance the case of the receiver. */
  zaak?: Maybe<Zaak>;
};

/** Kind of event in the history of a case. */
export type Zaakact =
  /** Offered to another. */
  | 'AANGEBODEN'
  /** Ended: nobody has it. */
  | 'BEEINDIGD'
  /** Taken, while nobody had it. */
  | 'GENOMEN'
  /** Refused by the receiver. */
  | 'GEWEIGERD'
  /** The offer was withdrawn. */
  | 'INGETROKKEN'
  /** Accepted by the receiver. */
  | 'OVERGEDRAGEN'
  /** Taken from a colleague who could not hand it over. */
  | 'OVERGENOMEN';

/** An event in the history of a case. */
export type Zaakgebeurtenis = {
  __typename?: 'Zaakgebeurtenis';
  /** `null` for a gemeente when the purpose does not need to know where the person is. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Of an event of a hand-over: its id. */
  overdracht?: Maybe<Scalars['ID']['output']>;
  /** Party of who did it. */
  partij: Scalars['BetrokkenPartij']['output'];
  /** Who did it; `null` where `organisatiegegevens` is not shown. */
  professional?: Maybe<Scalars['ID']['output']>;
  /** Role of who did it, as in the token. */
  rol: Scalars['String']['output'];
  /** What was done. */
  soort: Zaakact;
  /** When it was done. */
  tijdstip: Scalars['DateTime']['output'];
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
