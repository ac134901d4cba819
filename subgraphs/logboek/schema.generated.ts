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
};

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

/** How an arrangement was used: the requests with it that showed somebody's data. */
export type Gebruik = {
  __typename?: 'Gebruik';
  /** Number of requests. */
  aantalVragen: Scalars['Int']['output'];
  /** First of them; `null` while there was none. */
  eersteTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** Last of them; `null` while there was none. */
  laatsteTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** All fields of this graph that they requested, such as `Detentie.titel`. */
  velden: Array<Scalars['String']['output']>;
};

/** A gemeente (RvIG table 33; the CBS code without GM). */
export type Gemeente = {
  __typename?: 'Gemeente';
  /** Four digits. */
  code: Scalars['ID']['output'];
  naam: Scalars['String']['output'];
};

/** Why a person is held to have no running case. */
export type GrondZonderZaak =
  /** The case was opened without a relation. */
  | 'GEOPEND'
  /** No professional had seen the person's data for a long time. */
  | 'LANG_STIL';

/** One time that data of this person were shown or changed. */
export type Inzage = {
  __typename?: 'Inzage';
  /** Goes with `after`. */
  cursor: Scalars['String']['output'];
  /** URI of the processing activity in the register: for what, and on which legal ground. */
  doel: Scalars['String']['output'];
  /** Who it was, in plain Dutch. */
  door: Inzager;
  /** Kinds of data that were requested, in plain Dutch, such as `uw detentie`; `[]` when none was about the person. */
  gegevens: Array<Scalars['String']['output']>;
  /** The line in the record (its span). */
  id: Scalars['ID']['output'];
  /** The caller had no relation with this person, and opened the case for a written reason. */
  noodtoegang: Scalars['Boolean']['output'];
  /**
   * Whose employee it was: code of the inrichting, reclasseringsorganisatie or gemeente; of a partner's own system the party; `null` for who belongs to none.
   * @deprecated Select `organisatiegegevens { code }`. Removed on 2027-12-01.
   */
  organisatie?: Maybe<Scalars['String']['output']>;
  /** The organisation, `null` where the code is. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Role of who saw it, as in the token. */
  rol: Scalars['String']['output'];
  /** When the data were shown or changed. */
  tijdstip: Scalars['DateTime']['output'];
  /** What was done, when and for what: plain Dutch sentences of at most 15 words. */
  uitleg: Array<Scalars['String']['output']>;
  /** The fields of this graph that were requested, such as `Detentie.titel`. */
  velden: Array<Scalars['String']['output']>;
  /** The caller stood in for a colleague of another organisation. */
  waarneming: Scalars['Boolean']['output'];
};

/** One access to the data of a person without a running case. */
export type InzageZonderZaak = {
  __typename?: 'InzageZonderZaak';
  /** Pseudonym of the person. */
  betrokkene: Scalars['ID']['output'];
  /** URI of the processing activity in the register. */
  doel: Scalars['String']['output'];
  /** Who saw the data: the pseudonym that the token issuer uses. */
  door: Scalars['ID']['output'];
  /** Why it is listed. */
  grond: GrondZonderZaak;
  /** The line in the record (its span). */
  id: Scalars['ID']['output'];
  /**
   * Code of the organisation; `null` for who belongs to none.
   * @deprecated Select `organisatiegegevens { code }`. Removed on 2027-12-01.
   */
  organisatie?: Maybe<Scalars['String']['output']>;
  /** The organisation, `null` where the code is. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Role of who saw the data, as in the token. */
  rol: Scalars['String']['output'];
  /** When the data were shown. */
  tijdstip: Scalars['DateTime']['output'];
};

/** A page of times that people without a running case were seen. */
export type InzageZonderZaakConnection = {
  __typename?: 'InzageZonderZaakConnection';
  /** The items of this page, in order. */
  edges: Array<InzageZonderZaakEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** One of them in a page, with the cursor to go on from. */
export type InzageZonderZaakEdge = {
  __typename?: 'InzageZonderZaakEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: InzageZonderZaak;
};

/** Who saw the data of a person: somebody with a role at an organisation, in plain Dutch. */
export type Inzager = {
  __typename?: 'Inzager';
  /** The gemeente whose employee it was; `null` for another organisation. */
  gemeente?: Maybe<Gemeente>;
  /** The role with the code of the organisation. */
  id: Scalars['ID']['output'];
  /** Name of the organisation in a sentence, such as `PI Vught` or `de gemeente Utrecht`; of a gemeente its code, when its name is not available now. */
  naam: Scalars['String']['output'];
  /** One sentence of at most 15 words. */
  zin: Scalars['String']['output'];
};

/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type Justitiabele = {
  __typename?: 'Justitiabele';
  /** UUID v4, made by DJI at the first insluiting. */
  id: Scalars['ID']['output'];
  /** Which organisation saw which data of the person, when and for which purpose (AVG art. 15), latest first; the person's own requests only with `ookEigen`. `null` for every other caller. `after` is the `cursor` of the last item of the previous page. Error: BAD_USER_INPUT for `first` outside 1–100 and for an invalid cursor. */
  inzagen?: Maybe<Array<Inzage>>;
};


/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type JustitiabeleInzagenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ookEigen?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** What the reviewer thinks of an opened case. It is kept, and closes the case when it is still open. */
  noodtoegangBeoordelen?: Maybe<NoodtoegangPayload>;
  /** Opens the case of one person with whom the caller has no relation, to read it for eight hours. The caller sends its id in the header `Noodtoegang`; every access is marked and reviewed. The response does not reveal whether the person exists. */
  noodtoegangOpenen?: Maybe<NoodtoegangPayload>;
  /** Ends an arrangement at once: for a colleague at the organisation that made it, or for the one who stands in. */
  waarnemingIntrekken?: Maybe<WaarnemingPayload>;
  /** Lets a colleague with the same role, at another organisation, stand in for the caller: for at most four weeks, beginning within eight. The colleague sends its id in the header `Waarneming`. */
  waarnemingVastleggen?: Maybe<WaarnemingPayload>;
};


export type MutationNoodtoegangBeoordelenArgs = {
  input: NoodtoegangBeoordelenInput;
};


export type MutationNoodtoegangOpenenArgs = {
  input: NoodtoegangOpenenInput;
};


export type MutationWaarnemingIntrekkenArgs = {
  input: WaarnemingIntrekkenInput;
};


export type MutationWaarnemingVastleggenArgs = {
  input: WaarnemingVastleggenInput;
};

/** A case that was opened without a relation, for a written reason, for hours. */
export type Noodtoegang = {
  __typename?: 'Noodtoegang';
  /** The reviewer: the pseudonym that the token issuer uses. */
  beoordeeldDoor?: Maybe<Scalars['ID']['output']>;
  /** When it was judged; `null` while no reviewer judged it. */
  beoordeeldTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonym of the person in the audit log. */
  betrokkene: Scalars['ID']['output'];
  /** Who opened it: the pseudonym that the token issuer uses. */
  door: Scalars['ID']['output'];
  /** Number of requests that used it. */
  gebruik: Gebruik;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** The data subject, for the audit log alone: callers get the pseudonym. */
  justitiabele: Justitiabele;
  /** `null` while no reviewer judged it. */
  oordeel?: Maybe<Noodtoegangoordeel>;
  /**
   * Code of the organisation of who opened it.
   * @deprecated Select `organisatiegegevens { code }`. Removed on 2027-12-01.
   */
  organisatie: Scalars['String']['output'];
  /** The organisation. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Why, as it was written when opening. */
  reden: Scalars['String']['output'];
  /** Role of who opened it, as in the token. */
  rol: Scalars['String']['output'];
  /** The reviewer's reason; `null` while no reviewer judged it. */
  toelichting?: Maybe<Scalars['String']['output']>;
  /** First moment it does not hold any more. */
  tot: Scalars['DateTime']['output'];
  /** When it was opened. */
  vanaf: Scalars['DateTime']['output'];
};

/** A judgment and why; without a number or name of a person. */
export type NoodtoegangBeoordelenInput = {
  /** `Noodtoegang.id`. */
  noodtoegang: Scalars['ID']['input'];
  /** Whether opening it was justified. */
  oordeel: Noodtoegangoordeel;
  /** Why, without a number or name of a person. */
  toelichting: Scalars['String']['input'];
};

/** A page of opened cases. */
export type NoodtoegangConnection = {
  __typename?: 'NoodtoegangConnection';
  /** The items of this page, in order. */
  edges: Array<NoodtoegangEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** An opened case in a page, with the cursor to go on from. */
export type NoodtoegangEdge = {
  __typename?: 'NoodtoegangEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Noodtoegang;
};

/** Whose case, and why: at least twenty letters, and no number or name of a person. */
export type NoodtoegangOpenenInput = {
  /** `Justitiabele.id` of the person it is about, with whom the caller has no relation. */
  justitiabele: Scalars['ID']['input'];
  /** At least twenty letters, without a number or name of a person. */
  reden: Scalars['String']['input'];
};

/** The opened case, or why the mutation was refused. */
export type NoodtoegangPayload = {
  __typename?: 'NoodtoegangPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  noodtoegang?: Maybe<Noodtoegang>;
};

/** What a reviewer thinks of an opened case. */
export type Noodtoegangoordeel =
  /** Opening it was not justified. */
  | 'NIET_TERECHT'
  /** Opening it was justified. */
  | 'TERECHT';

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
  /** Accesses by professionals in a period to people without a running case, as far as the audit log shows, latest first: opened without a relation, or not seen by any professional for `stilteDagen` before the period. Errors: as of veelraadplegers; `stilteDagen` is from 1 to 3650. */
  inzagenZonderZaak?: Maybe<InzageZonderZaakConnection>;
  /** Cases that were opened without a relation, latest first: all of them for a reviewer, otherwise those that the caller opened. `van` and `tot` filter by the time of opening; `onbeoordeeld` leaves those that await a review. Error: BAD_USER_INPUT for `first` outside 1–100. */
  noodtoegangen?: Maybe<NoodtoegangConnection>;
  /** Who saw at least `drempel` people in a period, most people first; partners' own systems only with `ookSystemen`. Error: BAD_USER_INPUT for a period that is empty or longer than a year, for `drempel` below 1, for `first` outside 1–100 and for a cursor that is not from this list. */
  veelraadplegers?: Maybe<VeelraadplegerConnection>;
  /** Arrangements by which somebody stands in for a colleague, latest first: all of them for a reviewer, otherwise those in which the caller takes part. `van` and `tot` filter by their begin. Error: BAD_USER_INPUT for `first` outside 1–100. */
  waarnemingen?: Maybe<WaarnemingConnection>;
};


export type QueryInzagenZonderZaakArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stilteDagen?: InputMaybe<Scalars['Int']['input']>;
  tot: Scalars['DateTime']['input'];
  van: Scalars['DateTime']['input'];
};


export type QueryNoodtoegangenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onbeoordeeld?: InputMaybe<Scalars['Boolean']['input']>;
  tot?: InputMaybe<Scalars['DateTime']['input']>;
  van?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryVeelraadplegersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  drempel?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ookSystemen?: InputMaybe<Scalars['Boolean']['input']>;
  tot: Scalars['DateTime']['input'];
  van: Scalars['DateTime']['input'];
};


export type QueryWaarnemingenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  tot?: InputMaybe<Scalars['DateTime']['input']>;
  van?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who saw many people. */
export type Veelraadpleger = {
  __typename?: 'Veelraadpleger';
  /** Distinct people. A person seen both before and after a rotation of the audit log's keys counts twice. */
  aantalPersonen: Scalars['Int']['output'];
  /** Requests in the period that showed somebody's data. */
  aantalVragen: Scalars['Int']['output'];
  /** The pseudonym that the token issuer uses. */
  door: Scalars['ID']['output'];
  /**
   * The professional's own, also when standing in elsewhere.
   * @deprecated Select `organisatiegegevens { code }`. Removed on 2027-12-01.
   */
  organisatie?: Maybe<Scalars['String']['output']>;
  /** The organisation, `null` where the code is. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Role, as in the token. */
  rol: Scalars['String']['output'];
};

/** A page of who saw many people. */
export type VeelraadplegerConnection = {
  __typename?: 'VeelraadplegerConnection';
  /** The items of this page, in order. */
  edges: Array<VeelraadplegerEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page, with its cursor. */
export type VeelraadplegerEdge = {
  __typename?: 'VeelraadplegerEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Veelraadpleger;
};

/** An arrangement by which a professional stands in for a colleague with the same role. */
export type Waarneming = {
  __typename?: 'Waarneming';
  /** Number of requests that used it. */
  gebruik: Gebruik;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /**
   * Whose people become visible: code of the inrichting, reclasseringsorganisatie or gemeente.
   * @deprecated Select `organisatiegegevens { code }`. Removed on 2027-12-01.
   */
  organisatie: Scalars['String']['output'];
  /** The organisation. */
  organisatiegegevens?: Maybe<Organisatie>;
  /** Role of both, as in the token. */
  rol: Scalars['String']['output'];
  /** First moment it does not hold any more. */
  tot: Scalars['DateTime']['output'];
  /** First moment it holds. */
  vanaf: Scalars['DateTime']['output'];
  /** Who arranged it: a colleague there, by the pseudonym that the token issuer uses. */
  vastgelegdDoor: Scalars['ID']['output'];
  /** Who stands in: the pseudonym that the token issuer uses. */
  waarnemer: Scalars['ID']['output'];
};

/** A page of arrangements. */
export type WaarnemingConnection = {
  __typename?: 'WaarnemingConnection';
  /** The items of this page, in order. */
  edges: Array<WaarnemingEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** An arrangement in a page, with the cursor to go on from. */
export type WaarnemingEdge = {
  __typename?: 'WaarnemingEdge';
  /** Goes with `after`: the list goes on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Waarneming;
};

/** An arrangement to end. */
export type WaarnemingIntrekkenInput = {
  /** `Waarneming.id`. */
  waarneming: Scalars['ID']['input'];
};

/** The arrangement, or why the mutation was refused. */
export type WaarnemingPayload = {
  __typename?: 'WaarnemingPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  waarneming?: Maybe<Waarneming>;
};

/** Who stands in for the caller, from when until when. */
export type WaarnemingVastleggenInput = {
  /** First moment it no longer holds: at most four weeks after `vanaf`. */
  tot: Scalars['DateTime']['input'];
  /** A moment that has passed counts as now. */
  vanaf: Scalars['DateTime']['input'];
  /** The colleague's pseudonym at the issuer of tokens (`sub`). */
  waarnemer: Scalars['ID']['input'];
};
