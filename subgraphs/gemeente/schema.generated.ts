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

/** One of the six conditions for a return. */
export type Basisvoorwaarde = {
  __typename?: 'Basisvoorwaarde';
  /** Services of the gemeenten for it, oldest request first. */
  diensten?: Maybe<Array<Dienst>>;
  /** Last day on which it holds; `null` when it has no end or it is unknown. */
  geldigTot?: Maybe<Scalars['Date']['output']>;
  /** The request of the justitiabele himself that waits for the gemeente; `null` when none does. */
  hulpvraag?: Maybe<Hulpvraag>;
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** Day on which the source last confirmed it. */
  peildatum: Scalars['Date']['output'];
  /** The documents behind the status of IDENTITEITSBEWIJS; `[]` for the others. */
  reisdocumenten?: Maybe<Array<Reisdocument>>;
  /** Which of the six. */
  soort: BasisvoorwaardeSoort;
  /** Never typed in for IDENTITEITSBEWIJS. ZORG gives HULPVRAAG, GEREGELD or ONBEKEND only. */
  status: BasisvoorwaardeStatus;
  /** When the gemeente first recorded it; `null` while nothing was recorded, and for IDENTITEITSBEWIJS, which is computed. */
  vastgelegdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** Goes with basisvoorwaardeVaststellen; 0 while nothing was recorded. */
  versie: Scalars['Int']['output'];
  /** Changes of the fields that the view across partners depends on, oldest first; `null` for IDENTITEITSBEWIJS, which is computed and has no stored history. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The basisvoorwaarde, or why the mutation was refused. */
export type BasisvoorwaardePayload = {
  __typename?: 'BasisvoorwaardePayload';
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  basisvoorwaarde?: Maybe<Basisvoorwaarde>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
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

/** A new status. For ZORG only HULPVRAAG, GEREGELD or ONBEKEND. */
export type BasisvoorwaardeVaststellenInput = {
  /** Last day, today or later; only with GEREGELD. */
  geldigTot?: InputMaybe<Scalars['Date']['input']>;
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** Any but IDENTITEITSBEWIJS. */
  soort: BasisvoorwaardeSoort;
  /** The status from now on. */
  status: BasisvoorwaardeStatus;
  /** `Basisvoorwaarde.versie` as it was read, 0 while nothing was recorded: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
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
export type ContactpuntVanGemeenteBeeindigenInput = {
  /** `Contactpunt.id`. */
  contactpunt: Scalars['ID']['input'];
  /** `Contactpunt.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A contact point of the caller's own organisation: a new one, or with `contactpunt` and `versie` all of an existing one, also to say that it is still right. */
export type ContactpuntVanGemeenteVastleggenInput = {
  /** When, in words: at most 120 characters. */
  bereikbaar?: InputMaybe<Scalars['String']['input']>;
  /** Id of an existing one; absent for a new one. */
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
  /** Its `versie` as it was read; absent for a new one. */
  versie?: InputMaybe<Scalars['Int']['input']>;
};

/** A municipal service behind a basisvoorwaarde. Care services carry no kind. */
export type Dienst = {
  __typename?: 'Dienst';
  /** Day of the request. */
  aangevraagdOp: Scalars['Date']['output'];
  /** Which one it serves; follows from `soort`. */
  basisvoorwaarde: BasisvoorwaardeSoort;
  /** Schuldhulp in a threatening situation: first talk within 3 werkdagen instead of 4 weeks (Wgs art. 4). */
  bedreigend: Scalars['Boolean']['output'];
  /** Day of the first talk; `null` while there was none. */
  eersteGesprekOp?: Maybe<Scalars['Date']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Day on which it was arranged; `null` until then. */
  geregeldOp?: Maybe<Scalars['Date']['output']>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** When the gemeente last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** Which service. */
  soort: Dienstsoort;
  /** Requested, arranged or refused. */
  status: Dienststatus;
  /** When the gemeente first recorded it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** The law it rests on. */
  wet?: Maybe<Scalars['String']['output']>;
};

/** A request for a service. */
export type DienstAanvragenInput = {
  /** Day of the request: today or earlier. */
  aangevraagdOp: Scalars['Date']['input'];
  /** Threatening situation (Wgs art. 4); with SCHULDHULP only. */
  bedreigend?: InputMaybe<Scalars['Boolean']['input']>;
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** One for which the caller's gemeente has no open request of this person. */
  soort: Dienstsoort;
};

/** A request refused. */
export type DienstAfwijzenInput = {
  /** `Dienst.id`. */
  dienst: Scalars['ID']['input'];
  /** `Dienst.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The service, or why the mutation was refused. */
export type DienstPayload = {
  __typename?: 'DienstPayload';
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  dienst?: Maybe<Dienst>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** Give at least one of the two days. */
export type DienstRegelenInput = {
  /** `Dienst.id`. */
  dienst: Scalars['ID']['input'];
  /** From the day of the request until today. */
  eersteGesprekOp?: InputMaybe<Scalars['Date']['input']>;
  /** From the first talk, or else the request, until today; it closes the request. */
  geregeldOp?: InputMaybe<Scalars['Date']['input']>;
  /** `Dienst.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** Kind of municipal service. Care is one kind: no health content in the shared view. */
export type Dienstsoort =
  /** Supported housing (Wmo 2015). */
  | 'BESCHERMD_WONEN'
  /** Protective administration, by order of a judge (BW 1:431). */
  | 'BESCHERMINGSBEWIND'
  /** Social assistance (Participatiewet). */
  | 'BIJSTAND'
  /** Postal address in the register (Wet BRP art. 2.23). */
  | 'BRIEFADRES'
  /** Management of a person's budget (Wgs). */
  | 'BUDGETBEHEER'
  /** Support for the family; on no law. */
  | 'GEZINSONDERSTEUNING'
  /** Shelter (Wmo 2015). */
  | 'MAATSCHAPPELIJKE_OPVANG'
  /** A volunteer who supports the person; no law provides for it. */
  | 'MENTOR_OF_BUDDY'
  /** Request for an identity card (Paspoortbesluit art. 3.2); for Dutch nationals only. */
  | 'NIK_AANVRAAG'
  /** Debt assistance (Wgs). */
  | 'SCHULDHULP'
  /** Precedence for a home (Huisvestingswet 2014). */
  | 'URGENTIE'
  /** Help towards work (Participatiewet). */
  | 'WERKTOELEIDING'
  /** Any care, without its kind. */
  | 'ZORG'
  /** Health insurance (Zvw), which is suspended in detention. */
  | 'ZORGVERZEKERING';

/** Status of a service. */
export type Dienststatus =
  /** Requested: neither arranged nor refused. */
  | 'AANGEVRAAGD'
  /** Refused. */
  | 'AFGEWEZEN'
  /** Arranged, on `geregeldOp`. */
  | 'GEREGELD';

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

/** Function of the address. */
export type FunctieAdres =
  /** Where post arrives for a person without a home. */
  | 'BRIEFADRES'
  /** Where the person lives. */
  | 'WOONADRES';

/** A gemeente (RvIG table 33; the CBS code without GM). */
export type Gemeente = {
  __typename?: 'Gemeente';
  /** Name of the court's district; `null` where the table has none. */
  arrondissement?: Maybe<Scalars['String']['output']>;
  /** Four digits. */
  code: Scalars['ID']['output'];
  /**
   * Where partners reach the coordinator nazorg: the first of `contactpunten` with the subject ALGEMEEN, as one text.
   * @deprecated Select `contactpunten`. Removed on 2027-12-01.
   */
  contactpunt?: Maybe<Scalars['String']['output']>;
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** First day on which it did not exist any more; `null` for a present gemeente. */
  einddatum?: Maybe<Scalars['Date']['output']>;
  /** Official name. */
  naam: Scalars['String']['output'];
  /** Into which it was merged; `null` for a present gemeente. */
  opvolger?: Maybe<Gemeente>;
  /** Name of the province; `null` where the table has none. */
  provincie?: Maybe<Scalars['String']['output']>;
};

/** A request for help by the justitiabele. `versie` is that of his basisvoorwaarde, 0 while it has none. */
export type HulpVragenInput = {
  /** With which he wants help. */
  basisvoorwaarde: BasisvoorwaardeSoort;
  /** `Basisvoorwaarde.versie` as it was read, 0 while nothing was recorded: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A request for help by the justitiabele himself. It has no text: of care nothing more is told. */
export type Hulpvraag = {
  __typename?: 'Hulpvraag';
  /** With which he asked for help. */
  basisvoorwaarde: BasisvoorwaardeSoort;
  /** When the gemeente acted: it gave the basisvoorwaarde another status than HULPVRAAG; for IDENTITEITSBEWIJS, a NIK_AANVRAAG was recorded, or a document that is valid. `null` while it waits. */
  beantwoordTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Who is to act: the gemeente of vestiging, or else of herkomst; `null` once it acted, and when the purpose does not need to know where the person is. */
  gemeente?: Maybe<Gemeente>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** When he requested it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
};

/** Withheld or reported missing (Haal Centraal: inhoudingOfVermissing). */
export type InhoudingOfVermissing =
  /** Withheld by an authority. */
  | 'INGEHOUDEN'
  /** Lapsed by law. */
  | 'VAN_RECHTSWEGE_VERVALLEN'
  /** Reported missing. */
  | 'VERMIST';

/** The person's registration in the population register (BRP), without the address. */
export type Inschrijving = {
  __typename?: 'Inschrijving';
  /** `null` when not registered in a gemeente. */
  functieAdres?: Maybe<FunctieAdres>;
  /** The address is secret at the person's request (Wet BRP art. 2.59). `null` until the register has been consulted: the address counts as secret until then. */
  geheimhouding?: Maybe<Scalars['Boolean']['output']>;
  /** The register is investigating whether these data are right. */
  inOnderzoek: Scalars['Boolean']['output'];
  /** When the gemeente last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** Version for optimistic locking: `inschrijvingVastleggen` and `vestigingWijzigen` pass it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
};

/** The person with the inschrijving, or why the mutation was refused. */
export type InschrijvingPayload = {
  __typename?: 'InschrijvingPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  justitiabele?: Maybe<Justitiabele>;
};

/** The registration, as the register reports it. `versie` is the inschrijving's. */
export type InschrijvingVastleggenInput = {
  /** Absent when not registered in a gemeente. */
  functieAdres?: InputMaybe<FunctieAdres>;
  /** Whether the person requested secrecy (Wet BRP art. 2.59). */
  geheimhouding: Scalars['Boolean']['input'];
  /** Whether the register is investigating the data. */
  inOnderzoek: Scalars['Boolean']['input'];
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** `Inschrijving.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type Justitiabele = {
  __typename?: 'Justitiabele';
  /** Always all six, in the order of the enum. */
  basisvoorwaarden?: Maybe<Array<Basisvoorwaarde>>;
  /** Where the person lived or mostly stayed before detention (PM art. 1 sub c). */
  gemeenteVanHerkomst?: Maybe<Gemeente>;
  /** Where the person wants to settle afterwards (PM art. 1 sub c). */
  gemeenteVanVestiging?: Maybe<Gemeente>;
  /** What the justitiabele himself requested help for, latest first. */
  hulpvragen?: Maybe<Array<Hulpvraag>>;
  /** UUID v4, made by DJI at the first insluiting. */
  id: Scalars['ID']['output'];
  /** The registration in the population register; its `versie` goes with vestigingWijzigen. */
  inschrijving?: Maybe<Inschrijving>;
  /** Meldingen that the gemeente sent about this person, latest first. */
  meldingenVanGemeente?: Maybe<Array<MeldingVanGemeente>>;
  /** Requests for schuldhulp with the days that its terms rest on, latest request first; no content. */
  schuldhulp?: Maybe<Array<Schuldhulp>>;
  /** Requests for a zorgverzekering, latest first. */
  zorgverzekeringen?: Maybe<Array<Zorgverzekering>>;
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

/** What another partner reports to the gemeente. `betrokkenheden` are the relations the sender knows to begin or end. */
export type MeldingAanGemeenteInput = {
  /** Relations that begin or end with it. */
  betrokkenheden: Array<BetrokkenheidInput>;
  /** Burgerservicenummer, where the sender has it and this party needs it. */
  bsn?: InputMaybe<Scalars['ID']['input']>;
  /** Code; recorded only where none is known. */
  gemeenteVanHerkomst?: InputMaybe<Scalars['ID']['input']>;
  /** Code; recorded only where none is known. */
  gemeenteVanVestiging?: InputMaybe<Scalars['ID']['input']>;
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
export type MeldingAanGemeentePayload = {
  __typename?: 'MeldingAanGemeentePayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** Whom it was about; `null` when it was refused. */
  justitiabele?: Maybe<Justitiabele>;
  /** True when it is recorded, now or at an earlier time; false when it was refused. */
  ontvangen: Scalars['Boolean']['output'];
};

/** A melding that the gemeente sent: to whom, and when that partner confirmed it. */
export type MeldingVanGemeente = {
  __typename?: 'MeldingVanGemeente';
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
  /** Sets the status of a basisvoorwaarde. IDENTITEITSBEWIJS is refused: it follows from the travel documents. */
  basisvoorwaardeVaststellen?: Maybe<BasisvoorwaardePayload>;
  /** Ends a contact point of the caller's own organisation. */
  contactpuntVanGemeenteBeeindigen?: Maybe<ContactpuntPayload>;
  /** Records a contact point of the caller's own organisation, as checked today. */
  contactpuntVanGemeenteVastleggen?: Maybe<ContactpuntPayload>;
  /** Records a request for a municipal service. */
  dienstAanvragen?: Maybe<DienstPayload>;
  /** The request is refused. */
  dienstAfwijzen?: Maybe<DienstPayload>;
  /** The first talk was held, or the service is arranged. */
  dienstRegelen?: Maybe<DienstPayload>;
  /** The justitiabele requests help with a basisvoorwaarde, from the gemeente of vestiging, or else of herkomst. It gets the status HULPVRAAG, but for IDENTITEITSBEWIJS, whose status is computed. Refused while it is GEREGELD or IN_BEHANDELING, and while a request waits. */
  hulpVragen?: Maybe<BasisvoorwaardePayload>;
  /** Records the person's registration in the population register, as the register reports it. */
  inschrijvingVastleggen?: Maybe<InschrijvingPayload>;
  /** A melding from another partner. Sent again, it changes nothing. */
  meldingAanGemeente?: Maybe<MeldingAanGemeentePayload>;
  /** Records a travel document as the register gives it: issued, withheld or missing. */
  reisdocumentRegistreren?: Maybe<ReisdocumentPayload>;
  /** The gemeente where the person wants to settle; the partners are notified. */
  vestigingWijzigen?: Maybe<VestigingPayload>;
};


export type MutationBasisvoorwaardeVaststellenArgs = {
  input: BasisvoorwaardeVaststellenInput;
};


export type MutationContactpuntVanGemeenteBeeindigenArgs = {
  input: ContactpuntVanGemeenteBeeindigenInput;
};


export type MutationContactpuntVanGemeenteVastleggenArgs = {
  input: ContactpuntVanGemeenteVastleggenInput;
};


export type MutationDienstAanvragenArgs = {
  input: DienstAanvragenInput;
};


export type MutationDienstAfwijzenArgs = {
  input: DienstAfwijzenInput;
};


export type MutationDienstRegelenArgs = {
  input: DienstRegelenInput;
};


export type MutationHulpVragenArgs = {
  input: HulpVragenInput;
};


export type MutationInschrijvingVastleggenArgs = {
  input: InschrijvingVastleggenInput;
};


export type MutationMeldingAanGemeenteArgs = {
  input: MeldingAanGemeenteInput;
};


export type MutationReisdocumentRegistrerenArgs = {
  input: ReisdocumentRegistrerenInput;
};


export type MutationVestigingWijzigenArgs = {
  input: VestigingWijzigenInput;
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

/** An organisation of the gemeenten: a gemeente. */
export type OrganisatieVanGemeente = Organisatie & {
  __typename?: 'OrganisatieVanGemeente';
  /** The gemeente's, of four digits. */
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** The gemeente's name; `null` for a code that is not in the table. */
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
  /** One gemeente by its code, a merged one too. */
  gemeente?: Maybe<Gemeente>;
  /** Present gemeenten, ordered by name; with `metBeeindigde` also the merged ones. */
  gemeenten?: Maybe<Array<Gemeente>>;
  /** People with whom the caller has a relation, ordered by id. `gemeente` is that of herkomst or of vestiging; `basisvoorwaarde` and `status` go together. Error: BAD_USER_INPUT for `first` outside 1–100 and for one of the two without the other. */
  inwoners?: Maybe<JustitiabeleConnection>;
};


export type QueryGemeenteArgs = {
  code: Scalars['ID']['input'];
};


export type QueryGemeentenArgs = {
  metBeeindigde?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryInwonersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basisvoorwaarde?: InputMaybe<BasisvoorwaardeSoort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gemeente?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<BasisvoorwaardeStatus>;
};

/** A travel or residence document, without its number. */
export type Reisdocument = {
  __typename?: 'Reisdocument';
  /** Last day on which it is valid; `null` when unknown. */
  geldigTot?: Maybe<Scalars['Date']['output']>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Why it does not count, whatever its last day; `null` when it does. */
  inhoudingOfVermissing?: Maybe<InhoudingOfVermissing>;
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** Kind of document. */
  soort: Reisdocumentsoort;
};

/** The document, or why the mutation was refused. */
export type ReisdocumentPayload = {
  __typename?: 'ReisdocumentPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  reisdocument?: Maybe<Reisdocument>;
};

/** A document as the register gives it. */
export type ReisdocumentRegistrerenInput = {
  /** Last day of validity; absent when unknown. */
  geldigTot?: InputMaybe<Scalars['Date']['input']>;
  /** Why it does not count any more; absent when it does. */
  inhoudingOfVermissing?: InputMaybe<InhoudingOfVermissing>;
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** With `geldigTot` it tells which document it is: the register's numbers are not kept. */
  soort: Reisdocumentsoort;
};

/** Kind of document. */
export type Reisdocumentsoort =
  /** Identity card (Paspoortwet). */
  | 'NEDERLANDSE_IDENTITEITSKAART'
  /** Any other. */
  | 'OVERIG'
  /** Passport. */
  | 'PASPOORT'
  /** Residence document of a person who is not a Dutch national. */
  | 'VERBLIJFSDOCUMENT';

/** A request for schuldhulp (Wgs art. 4). */
export type Schuldhulp = {
  __typename?: 'Schuldhulp';
  /** Day of the request. */
  aangevraagdOp: Scalars['Date']['output'];
  /** Threatening situation: first talk within 3 werkdagen instead of 4 weeks. */
  bedreigend: Scalars['Boolean']['output'];
  /** Day of the first talk; `null` while there was none. */
  eersteGesprekOp?: Maybe<Scalars['Date']['output']>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The person with the new gemeente, or why the mutation was refused. */
export type VestigingPayload = {
  __typename?: 'VestigingPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  justitiabele?: Maybe<Justitiabele>;
};

/** Another gemeente to settle in. `versie` is the inschrijving's. */
export type VestigingWijzigenInput = {
  /** Code of a present gemeente, another than now. */
  gemeente: Scalars['ID']['input'];
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: Scalars['ID']['input'];
  /** `Inschrijving.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
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

/** A request for a zorgverzekering (Zvw), which is suspended in detention. */
export type Zorgverzekering = {
  __typename?: 'Zorgverzekering';
  /** Day of the request. */
  aangevraagdOp: Scalars['Date']['output'];
  /** Day on which it was arranged; `null` until then. */
  geregeldOp?: Maybe<Scalars['Date']['output']>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};
