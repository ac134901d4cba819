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

/** The six basisvoorwaarden of the akkoord. */
export type BasisvoorwaardeSoort =
  | 'IDENTITEITSBEWIJS'
  | 'ONDERDAK'
  | 'SCHULDEN'
  | 'SOCIAAL_NETWERK'
  | 'WERK_EN_INKOMEN'
  | 'ZORG';

/** An organisation of a party, by its code. */
export type BetrokkenOrganisatieInput = {
  organisatie: Scalars['ID']['input'];
  partij: Scalars['Partij']['input'];
};

/** A relation between a person and an organisation: inrichting code, RN, SVG or LJR, or gemeente code. */
export type BetrokkenheidInput = {
  organisatie: Scalars['ID']['input'];
  partij: Scalars['Partij']['input'];
  tot?: InputMaybe<Scalars['DateTime']['input']>;
  vanaf: Scalars['DateTime']['input'];
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
export type ContactpuntVanInrichtingBeeindigenInput = {
  contactpunt: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** A contact point of the caller's own organisation: a new one, or with `contactpunt` and `versie` all of an existing one, also to say that it is still right. */
export type ContactpuntVanInrichtingVastleggenInput = {
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

/** One stay in detention, from insluiting to release. */
export type Detentie = {
  __typename?: 'Detentie';
  /** Why there is no eindverlof; `null` when there is an `eindverlofVanaf`. */
  eindverlofUitgeslotenOmdat?: Maybe<EindverlofUitsluiting>;
  /** Earliest day of eindverlof (Rtvi art. 33a–33c): before `verwachteEinddatum`, on a day on which a measure of the minister holds; `null` when there is none: see `eindverlofUitgeslotenOmdat`. */
  eindverlofVanaf?: Maybe<Scalars['Date']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  inrichting: Inrichting;
  insluitingsdatum: Scalars['Date']['output'];
  justitiabele: Justitiabele;
  /** MDO and trajectgesprekken, in order. */
  overleggen?: Maybe<Array<Overleg>>;
  /** When DJI last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** Penitentiair programma (Pbw art. 4), for sentences of 6 months to 1 year. */
  penitentiairProgramma?: Maybe<PenitentiairProgramma>;
  /** Stays, in order. */
  plaatsingen: Array<Plaatsing>;
  plan?: Maybe<DetentieEnReintegratieplan>;
  programma?: Maybe<Programma>;
  /** Promoties and degradaties, in order; `null` once the inrichtingsdossier is destroyed, six months after release. */
  programmawijzigingen?: Maybe<Array<Programmawijziging>>;
  /** Intake and screening (ISS) closed on; due within 10 werkdagen. */
  screeningAfgerondOp?: Maybe<Scalars['Date']['output']>;
  status: Detentiestatus;
  straf?: Maybe<Straf>;
  titel: Detentietitel;
  /** When DJI first recorded it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  verloven?: Maybe<Array<Verlof>>;
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** Fictieve einddatum; `null` while there is no sentence. */
  verwachteEinddatum?: Maybe<Scalars['Date']['output']>;
  /** Earliest day of voorwaardelijke invrijheidstelling (Sv art. 6:2:10); `null` when excluded: see `viUitgeslotenOmdat`. */
  viDatum?: Maybe<Scalars['Date']['output']>;
  /** Why there is no v.i.; `null` when there is a `viDatum`. */
  viUitgeslotenOmdat?: Maybe<ViUitsluiting>;
  werkelijkeEinddatum?: Maybe<Scalars['Date']['output']>;
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** Release. */
export type DetentieBeeindigenInput = {
  detentie: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
  werkelijkeEinddatum: Scalars['Date']['input'];
};

/** Detentie- en re-integratieplan (Pbw art. 18a): goals, and who is responsible for which action. */
export type DetentieEnReintegratieplan = {
  __typename?: 'DetentieEnReintegratieplan';
  /** Those of every version: also what a later one left out; `null` when `doelen` is. */
  alleDoelen?: Maybe<Array<Reintegratiedoel>>;
  /** Those of the current version, at least one; `null` once the inrichtingsdossier is destroyed, six months after release. */
  doelen?: Maybe<Array<Reintegratiedoel>>;
  /** Last day on which the shareable part (deelbaar D&R-plan) went to the gemeente. */
  gedeeldOp?: Maybe<Scalars['Date']['output']>;
  /** Whom it is about. */
  justitiabele: Justitiabele;
  peildatum: Scalars['DateTime']['output'];
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  vastgesteldOp: Scalars['Date']['output'];
  versie: Scalars['Int']['output'];
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The changed detention, or why the mutation was refused. */
export type DetentiePayload = {
  __typename?: 'DetentiePayload';
  detentie?: Maybe<Detentie>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** A new detention. Without `reclasseringsorganisatie` the arrival is reported to RN. */
export type DetentieRegistrerenInput = {
  bsn?: InputMaybe<Scalars['ID']['input']>;
  geboortedatum?: InputMaybe<Scalars['String']['input']>;
  gemeenteVanHerkomst?: InputMaybe<Scalars['ID']['input']>;
  gemeenteVanVestiging?: InputMaybe<Scalars['ID']['input']>;
  inrichting: Scalars['ID']['input'];
  insluitingsdatum: Scalars['Date']['input'];
  naam: Scalars['String']['input'];
  /** Organisations of other parties that are involved, at most 20. Each gets a relation with the person, and with it the arrival. */
  ookBetrokken?: InputMaybe<Array<BetrokkenOrganisatieInput>>;
  reclasseringsorganisatie?: InputMaybe<Scalars['ID']['input']>;
  /** Without it HUIS_VAN_BEWARING, or FPC under tbs and forensische zorg. */
  regime?: InputMaybe<Regime>;
  skn: Scalars['ID']['input'];
  straf?: InputMaybe<StrafInput>;
  titel: Detentietitel;
  verwachteEinddatum?: InputMaybe<Scalars['Date']['input']>;
};

/** The new detention, or why it was refused. */
export type DetentieRegistrerenPayload = {
  __typename?: 'DetentieRegistrerenPayload';
  detentie?: Maybe<Detentie>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** Status of the detention. */
export type Detentiestatus =
  | 'INGESLOTEN'
  | 'IN_VRIJHEID_GESTELD'
  | 'TIJDELIJK_AFWEZIG';

/** The ground on which a person is held. */
export type Detentietitel =
  /** A stay in a forensic institution on another ground of the Besluit forensische zorg (Wfz art. 2.3). */
  | 'FORENSISCHE_ZORG'
  | 'GEVANGENISSTRAF'
  | 'ISD_MAATREGEL'
  /** Tbs with dwangverpleging (Sr art. 37a, 37b). It has no v.i., and no known end until a judge ends it, conditionally or not (Sr art. 38g). */
  | 'TBS_MET_DWANGVERPLEGING'
  | 'VERVANGENDE_HECHTENIS'
  | 'VOORLOPIGE_HECHTENIS';

/** A goal reached. `versie` is the detention's. */
export type DoelBehalenInput = {
  behaaldOp: Scalars['Date']['input'];
  detentie: Scalars['ID']['input'];
  doel: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** Another expected end. */
export type EinddatumBijstellenInput = {
  detentie: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
  verwachteEinddatum: Scalars['Date']['input'];
};

/** Why a person cannot go on eindverlof; the first that holds. */
export type EindverlofUitsluiting =
  | 'EINDDATUM_ONBEKEND'
  /** None holds on a day before the end. */
  | 'GEEN_MAATREGEL'
  | 'GEEN_STRAF'
  | 'NIET_ONHERROEPELIJK'
  | 'STRAFDUUR_ONBEKEND'
  | 'STRAF_KORTER_DAN_ACHT_DAGEN'
  | 'STRAF_LANGER_DAN_EEN_JAAR'
  /** Excluded by Rtvi art. 33b. */
  | 'UITGESLOTEN';

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

/** A gemeente (RvIG table 33; the CBS code without GM). */
export type Gemeente = {
  __typename?: 'Gemeente';
  code: Scalars['ID']['output'];
};

/** A penitentiaire inrichting. */
export type Inrichting = {
  __typename?: 'Inrichting';
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** The gemeente in which it lies; its burgemeester may issue a NIK to detainees (Paspoortwet, since 1 Sept 2023). */
  gemeente?: Maybe<Gemeente>;
  naam: Scalars['String']['output'];
  plaats: Scalars['String']['output'];
};

/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type Justitiabele = {
  __typename?: 'Justitiabele';
  /** Burgerservicenummer; `null` for a person without one. */
  bsn?: Maybe<Scalars['ID']['output']>;
  /** Latest first. */
  detenties?: Maybe<Array<Detentie>>;
  /** UUID v4, made by DJI at the first insluiting. */
  id: Scalars['ID']['output'];
  /** Meldingen that DJI sent about this person, latest first. */
  meldingenVanDji?: Maybe<Array<MeldingVanDji>>;
  persoonsgegevens?: Maybe<Persoonsgegevens>;
  /** DJI's registration number, used with the name for post and money. */
  registratienummer?: Maybe<Scalars['ID']['output']>;
  /** Strafrechtketennummer (Sv art. 27b). */
  skn?: Maybe<Scalars['ID']['output']>;
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

/** What another partner reports to DJI. `betrokkenheden` are the relations the sender knows to begin or end. */
export type MeldingAanDjiInput = {
  betrokkenheden: Array<BetrokkenheidInput>;
  justitiabele: Scalars['ID']['input'];
  melding: Scalars['ID']['input'];
  soort: Scalars['Meldingsoort']['input'];
  tijdstip: Scalars['DateTime']['input'];
};

/** Whether the melding was accepted; a repeated one is accepted too. */
export type MeldingAanDjiPayload = {
  __typename?: 'MeldingAanDjiPayload';
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
  aan: Scalars['BetrokkenPartij']['output'];
  bevestigdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  soort: Scalars['SoortMelding']['output'];
  tijdstip: Scalars['DateTime']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Ends a contact point of the caller's own organisation. */
  contactpuntVanInrichtingBeeindigen?: Maybe<ContactpuntPayload>;
  /** Records a contact point of the caller's own organisation, as checked today. */
  contactpuntVanInrichtingVastleggen?: Maybe<ContactpuntPayload>;
  /** Invrijheidstelling: ends a running detention and notifies the partners. */
  detentieBeeindigen?: Maybe<DetentiePayload>;
  /** Insluiting: registers a detention, and the person when the skn is new to DJI; then the partners are notified (meldingen). */
  detentieRegistreren?: Maybe<DetentieRegistrerenPayload>;
  /** Marks a goal of the plan as reached. */
  doelBehalen?: Maybe<PlanVaststellenPayload>;
  /** Sets the expected end of a running detention. */
  einddatumBijstellen?: Maybe<DetentiePayload>;
  /** A melding from another partner. Sent again, it changes nothing. */
  meldingAanDji?: Maybe<MeldingAanDjiPayload>;
  /** Records since when the sentence of a running detention is irrevocable, or corrects that; `eindverlofVanaf` follows. */
  onherroepelijkheidVastleggen?: Maybe<DetentiePayload>;
  /** Tells the reclassering the earliest day from today on which somebody can go (Reclasseringsregeling 1995 art. 11 lid 2): `viDatum`, `eindverlofVanaf` or `verwachteEinddatum`. Once for each such day. */
  ontslagAankondigen?: Maybe<DetentiePayload>;
  /** Records a multidisciplinair overleg (MDO) or trajectgesprek. */
  overlegVastleggen?: Maybe<OverlegVastleggenPayload>;
  /** Moves a detainee to another inrichting and notifies the partners. */
  overplaatsen?: Maybe<DetentiePayload>;
  /** The shareable part of the plan (deelbaar D&R-plan) went to the gemeente. */
  planDelen?: Maybe<PlanVaststellenPayload>;
  /** Establishes the detentie- en re-integratieplan (Pbw art. 18a) of a running detention, or a new version of it. */
  planVaststellen?: Maybe<PlanVaststellenPayload>;
  /** Promotie to the plusprogramma or degradatie to the basisprogramma. */
  programmaWijzigen?: Maybe<DetentiePayload>;
  /** Closes intake and screening (ISS: inkomsten, screening, selectie). */
  screeningAfronden?: Maybe<DetentiePayload>;
  /** The directeur grants or refuses a requested leave. */
  verlofBeslissen?: Maybe<VerlofVastleggenPayload>;
  /** Requests a leave within a detention that covers it. */
  verlofVastleggen?: Maybe<VerlofVastleggenPayload>;
};


export type MutationContactpuntVanInrichtingBeeindigenArgs = {
  input: ContactpuntVanInrichtingBeeindigenInput;
};


export type MutationContactpuntVanInrichtingVastleggenArgs = {
  input: ContactpuntVanInrichtingVastleggenInput;
};


export type MutationDetentieBeeindigenArgs = {
  input: DetentieBeeindigenInput;
};


export type MutationDetentieRegistrerenArgs = {
  input: DetentieRegistrerenInput;
};


export type MutationDoelBehalenArgs = {
  input: DoelBehalenInput;
};


export type MutationEinddatumBijstellenArgs = {
  input: EinddatumBijstellenInput;
};


export type MutationMeldingAanDjiArgs = {
  input: MeldingAanDjiInput;
};


export type MutationOnherroepelijkheidVastleggenArgs = {
  input: OnherroepelijkheidVastleggenInput;
};


export type MutationOntslagAankondigenArgs = {
  input: OntslagAankondigenInput;
};


export type MutationOverlegVastleggenArgs = {
  input: OverlegVastleggenInput;
};


export type MutationOverplaatsenArgs = {
  input: OverplaatsenInput;
};


export type MutationPlanDelenArgs = {
  input: PlanDelenInput;
};


export type MutationPlanVaststellenArgs = {
  input: PlanVaststellenInput;
};


export type MutationProgrammaWijzigenArgs = {
  input: ProgrammaWijzigenInput;
};


export type MutationScreeningAfrondenArgs = {
  input: ScreeningAfrondenInput;
};


export type MutationVerlofBeslissenArgs = {
  input: VerlofBeslissenInput;
};


export type MutationVerlofVastleggenArgs = {
  input: VerlofVastleggenInput;
};

/** No appeal is possible any more. `onherroepelijkOp`: not before the judgment, not after today. */
export type OnherroepelijkheidVastleggenInput = {
  detentie: Scalars['ID']['input'];
  onherroepelijkOp: Scalars['Date']['input'];
  versie: Scalars['Int']['input'];
};

/** The release that is expected. */
export type OntslagAankondigenInput = {
  detentie: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** An organisation of a party: an inrichting, a reclasseringsorganisatie or a gemeente. Its party answers for its name. */
export type Organisatie = {
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** `null` when its party gives no answer or does not know the code. */
  naam?: Maybe<Scalars['String']['output']>;
};

/** An organisation of DJI: an inrichting. */
export type OrganisatieVanDji = Organisatie & {
  __typename?: 'OrganisatieVanDji';
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  naam?: Maybe<Scalars['String']['output']>;
};

/** A meeting about progress: multidisciplinair overleg (at least every 6 weeks) or trajectgesprek. */
export type Overleg = {
  __typename?: 'Overleg';
  datum: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  soort: Overlegsoort;
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
};

/** A meeting. `versie` is the detention's. */
export type OverlegVastleggenInput = {
  datum: Scalars['Date']['input'];
  detentie: Scalars['ID']['input'];
  soort?: InputMaybe<Overlegsoort>;
  versie: Scalars['Int']['input'];
};

/** The meeting, or why it was refused. */
export type OverlegVastleggenPayload = {
  __typename?: 'OverlegVastleggenPayload';
  detentie?: Maybe<Detentie>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  overleg?: Maybe<Overleg>;
};

/** Kind of meeting. */
export type Overlegsoort =
  | 'MDO'
  | 'TRAJECTGESPREK';

/** A move. */
export type OverplaatsenInput = {
  datum: Scalars['Date']['input'];
  detentie: Scalars['ID']['input'];
  inrichting: Scalars['ID']['input'];
  /** Without it GEVANGENIS, or FPC under tbs and forensische zorg. */
  regime?: InputMaybe<Regime>;
  versie: Scalars['Int']['input'];
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

/** Penitentiair programma: the last part of a sentence outside the walls. */
export type PenitentiairProgramma = {
  __typename?: 'PenitentiairProgramma';
  tot: Scalars['Date']['output'];
  vanaf: Scalars['Date']['output'];
};

/** Identity of the person, as DJI holds it (leidende identiteit). */
export type Persoonsgegevens = {
  __typename?: 'Persoonsgegevens';
  /** True for made-up people and for records generated for official test persons. */
  fictief: Scalars['Boolean']['output'];
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` when only that is known; `null` when unknown. Never a Date. */
  geboortedatum?: Maybe<Scalars['String']['output']>;
  /** The address is secret at the person's request (Wet BRP art. 2.59). `null` until the register has been consulted: the address counts as secret until then. */
  geheimhouding?: Maybe<Scalars['Boolean']['output']>;
  geslachtsnaam: Scalars['String']['output'];
  /** The register is investigating whether these data are right. */
  inOnderzoek: Scalars['Boolean']['output'];
  /** Full name as it is written: given names, prefix, family name. */
  naam: Scalars['String']['output'];
  voornamen?: Maybe<Scalars['String']['output']>;
  voorvoegsel?: Maybe<Scalars['String']['output']>;
  /** True when no lawful stay: excluded from v.i. */
  zonderRechtmatigVerblijf: Scalars['Boolean']['output'];
};

/** A period in one inrichting. */
export type Plaatsing = {
  __typename?: 'Plaatsing';
  inrichting: Inrichting;
  regime: Regime;
  /** First day elsewhere; `null` during the stay. */
  tot?: Maybe<Scalars['Date']['output']>;
  vanaf: Scalars['Date']['output'];
};

/** The plan went to the gemeente. `versie` is the detention's. */
export type PlanDelenInput = {
  detentie: Scalars['ID']['input'];
  gedeeldOp: Scalars['Date']['input'];
  versie: Scalars['Int']['input'];
};

/** A plan with its goals: one to fifty, as `plandoelen` or as `doelen`. A goal with the text of a present one is that goal; a present one that is left out lapses. */
export type PlanVaststellenInput = {
  detentie: Scalars['ID']['input'];
  /**
   * Texts alone: what a goal that stays had besides its text, it keeps.
   * @deprecated Use `plandoelen`. Removed on 2027-12-01.
   */
  doelen?: InputMaybe<Array<Scalars['String']['input']>>;
  plandoelen?: InputMaybe<Array<PlandoelInput>>;
  vastgesteldOp: Scalars['Date']['input'];
  versie: Scalars['Int']['input'];
};

/** The plan, or why it was refused. */
export type PlanVaststellenPayload = {
  __typename?: 'PlanVaststellenPayload';
  detentie?: Maybe<Detentie>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  plan?: Maybe<DetentieEnReintegratieplan>;
};

/** A goal of a plan. `omschrijving`: 1–500 characters. `uiterlijkOp`: today or later; a goal that stays may keep its day. */
export type PlandoelInput = {
  basisvoorwaarde?: InputMaybe<BasisvoorwaardeSoort>;
  doorJustitiabeleZelf?: InputMaybe<Scalars['Boolean']['input']>;
  omschrijving: Scalars['String']['input'];
  uiterlijkOp?: InputMaybe<Scalars['Date']['input']>;
};

/** Programme by behaviour: basis 42.5, plus 59 hours a week. */
export type Programma =
  | 'BASIS'
  | 'PLUS';

/** A promotie or degradatie. `versie` is the detention's. */
export type ProgrammaWijzigenInput = {
  datum: Scalars['Date']['input'];
  detentie: Scalars['ID']['input'];
  naar: Programma;
  versie: Scalars['Int']['input'];
};

/** A change between basisprogramma and plusprogramma. */
export type Programmawijziging = {
  __typename?: 'Programmawijziging';
  datum: Scalars['Date']['output'];
  naar: Programma;
};

export type Query = {
  __typename?: 'Query';
  /** One detention by its id; `null` when unknown or not visible. */
  detentie?: Maybe<Detentie>;
  /** People in detention and released ones, ordered by name, restricted to those with whom the caller has a relation. `naam` finds parts of names, without regard to case and accents. Error: BAD_USER_INPUT for `first` outside 1–100. */
  gedetineerden?: Maybe<JustitiabeleConnection>;
  /** All penitentiaire inrichtingen, ordered by name. */
  inrichtingen?: Maybe<Array<Inrichting>>;
  /** Who is this? Give exactly one number. Unknown and not visible look the same: `null`. Error: BAD_USER_INPUT for none or several numbers. */
  zoekJustitiabele?: Maybe<Justitiabele>;
};


export type QueryDetentieArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGedetineerdenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  einddatumVoor?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gemeente?: InputMaybe<Scalars['ID']['input']>;
  inrichting?: InputMaybe<Scalars['ID']['input']>;
  naam?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Detentiestatus>;
};


export type QueryZoekJustitiabeleArgs = {
  bsn?: InputMaybe<Scalars['ID']['input']>;
  registratienummer?: InputMaybe<Scalars['ID']['input']>;
  skn?: InputMaybe<Scalars['ID']['input']>;
};

/** Regime or destination of a department. */
export type Regime =
  | 'BBA'
  | 'EXTRA_ZORG'
  /** Forensic institution: forensisch psychiatrisch centrum or clinic. */
  | 'FPC'
  | 'GEVANGENIS'
  | 'HUIS_VAN_BEWARING'
  | 'ISD'
  | 'PPC'
  | 'VRIS';

/** A goal of the plan, tied to a basisvoorwaarde where it serves one. */
export type Reintegratiedoel = {
  __typename?: 'Reintegratiedoel';
  /** `null` when it serves none of the six, or the plan does not say which. */
  basisvoorwaarde?: Maybe<BasisvoorwaardeSoort>;
  behaaldOp?: Maybe<Scalars['Date']['output']>;
  doorJustitiabeleZelf: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  omschrijving: Scalars['String']['output'];
  /** Last day by which it is to be reached; `null` when the plan has none. */
  uiterlijkOp?: Maybe<Scalars['Date']['output']>;
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** When a later version of the plan left it out, reached or not. */
  vervallenTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The end of the screening. */
export type ScreeningAfrondenInput = {
  afgerondOp: Scalars['Date']['input'];
  detentie: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** A sentence as pronounced. */
export type Straf = {
  __typename?: 'Straf';
  dagen: Scalars['Int']['output'];
  /** Excluded from eindverlof by Rtvi art. 33b, without the ground. */
  eindverlofUitgesloten?: Maybe<Scalars['Boolean']['output']>;
  /** Part of it is suspended (voorwaardelijk); excludes v.i. */
  gedeeltelijkVoorwaardelijk: Scalars['Boolean']['output'];
  jaren: Scalars['Int']['output'];
  maanden: Scalars['Int']['output'];
  /** Since when no appeal is possible; `null` while there is, or when DJI does not know. */
  onherroepelijkOp?: Maybe<Scalars['Date']['output']>;
  uitspraakdatum?: Maybe<Scalars['Date']['output']>;
};

/** A sentence as pronounced. */
export type StrafInput = {
  dagen?: InputMaybe<Scalars['Int']['input']>;
  eindverlofUitgesloten?: InputMaybe<Scalars['Boolean']['input']>;
  gedeeltelijkVoorwaardelijk?: InputMaybe<Scalars['Boolean']['input']>;
  jaren?: InputMaybe<Scalars['Int']['input']>;
  maanden?: InputMaybe<Scalars['Int']['input']>;
  /** Not before `uitspraakdatum`, not after today. */
  onherroepelijkOp?: InputMaybe<Scalars['Date']['input']>;
  uitspraakdatum?: InputMaybe<Scalars['Date']['input']>;
};

/** A leave (Rtvi). */
export type Verlof = {
  __typename?: 'Verlof';
  beslotenOp?: Maybe<Scalars['Date']['output']>;
  besluit: Verlofbesluit;
  doel?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  peildatum: Scalars['DateTime']['output'];
  soort: Verlofsoort;
  tot: Scalars['Date']['output'];
  vanaf: Scalars['Date']['output'];
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  versie: Scalars['Int']['output'];
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** A decision on a leave. `versie` is the leave's. */
export type VerlofBeslissenInput = {
  beslotenOp: Scalars['Date']['input'];
  besluit: Verlofbesluit;
  verlof: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** A leave. `versie` is the detention's. */
export type VerlofVastleggenInput = {
  detentie: Scalars['ID']['input'];
  doel?: InputMaybe<Scalars['String']['input']>;
  soort: Verlofsoort;
  tot: Scalars['Date']['input'];
  vanaf: Scalars['Date']['input'];
  versie: Scalars['Int']['input'];
};

/** The leave, or why it was refused. */
export type VerlofVastleggenPayload = {
  __typename?: 'VerlofVastleggenPayload';
  detentie?: Maybe<Detentie>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  verlof?: Maybe<Verlof>;
};

/** Decision on a leave. */
export type Verlofbesluit =
  | 'AANGEVRAAGD'
  | 'AFGEWEZEN'
  | 'TOEGEKEND';

/** Kind of leave. The first four are of a penitentiaire inrichting (Rtvi), the others of a forensic institution (Bvt art. 50 and 51). */
export type Verlofsoort =
  | 'BEGELEID_VERLOF'
  /** The last days of a short sentence, outside (Rtvi art. 33a). */
  | 'EINDVERLOF'
  | 'EXTRAMURALE_ARBEID'
  | 'INCIDENTEEL_VERLOF'
  | 'KORTDUREND_REINTEGRATIEVERLOF'
  | 'LANGDUREND_REINTEGRATIEVERLOF'
  | 'ONBEGELEID_VERLOF'
  /** Return on trial (Bvt art. 51); of tbs only. */
  | 'PROEFVERLOF'
  /** Living outside the walls of the institution. */
  | 'TRANSMURAAL_VERLOF';

/** Why a sentence has no v.i.-datum. */
export type ViUitsluiting =
  | 'GEDEELTELIJK_VOORWAARDELIJK'
  | 'GEEN_GEVANGENISSTRAF'
  | 'GEEN_RECHTMATIG_VERBLIJF'
  | 'STRAFDUUR_ONBEKEND'
  | 'STRAF_NIET_LANGER_DAN_EEN_JAAR';

/** A change of a record's field: its previous value, and since when the new value is known. */
export type Wijziging = {
  __typename?: 'Wijziging';
  bekendSinds: Scalars['DateTime']['output'];
  /** The value before the change, as JSON. */
  oud: Scalars['String']['output'];
  veld: Scalars['String']['output'];
};
