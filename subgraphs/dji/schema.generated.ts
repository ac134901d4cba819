import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JustitiabeleModel, JustitiabeleConnectionModel, PersoonsgegevensModel, DetentieModel, StrafModel, PlaatsingModel, InrichtingModel, DetentieEnReintegratieplanModel, ReintegratiedoelModel, OverlegModel, VerlofModel, ProgrammawijzigingModel, MeldingVanDjiModel, WijzigingModel } from './mappers.js';
import type { Context } from './loaders.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
  _FieldSet: { input: unknown; output: unknown; }
};

/** A relation between a person and an organisation: inrichting code, RN, SVG or LJR, or gemeente code. */
export type BetrokkenheidInput = {
  organisatie: Scalars['ID']['input'];
  partij: Partij;
  tot?: InputMaybe<Scalars['DateTime']['input']>;
  vanaf: Scalars['DateTime']['input'];
};

/** One stay in detention, from insluiting to release. */
export type Detentie = {
  __typename?: 'Detentie';
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
  /** At least one; `null` once the inrichtingsdossier is destroyed, six months after release. */
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
  reclasseringsorganisatie?: InputMaybe<Scalars['ID']['input']>;
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
  | 'GEVANGENISSTRAF'
  | 'ISD_MAATREGEL'
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
  soort: Meldingsoort;
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
  aan: Partij;
  bevestigdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  soort: Meldingsoort;
  tijdstip: Scalars['DateTime']['output'];
};

/** What a melding reports. */
export type Meldingsoort =
  | 'AANKOMST'
  | 'ADVIESAANVRAAG'
  | 'GEMEENTEWIJZIGING'
  | 'ONTSLAG'
  | 'ONTSLAG_AANGEKONDIGD'
  | 'ORGANISATIEWIJZIGING'
  | 'OVERPLAATSING';

export type Mutation = {
  __typename?: 'Mutation';
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
  /** Tells the reclassering the expected day of release (Reclasseringsregeling 1995 art. 11 lid 2), once for each expected day. */
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

/** The release that is expected. */
export type OntslagAankondigenInput = {
  detentie: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
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

/** A party to the akkoord. */
export type Partij =
  | 'AKKOORD'
  | 'DJI'
  | 'GEMEENTE'
  | 'JUSTITIABELE'
  | 'RECLASSERING';

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

/** A plan with its goals. */
export type PlanVaststellenInput = {
  detentie: Scalars['ID']['input'];
  doelen: Array<Scalars['String']['input']>;
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
  | 'GEVANGENIS'
  | 'HUIS_VAN_BEWARING'
  | 'ISD'
  | 'PPC'
  | 'VRIS';

/** A goal of the plan, tied to a basisvoorwaarde where it serves one. */
export type Reintegratiedoel = {
  __typename?: 'Reintegratiedoel';
  behaaldOp?: Maybe<Scalars['Date']['output']>;
  doorJustitiabeleZelf: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  omschrijving: Scalars['String']['output'];
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
  /** Part of it is suspended (voorwaardelijk); excludes v.i. */
  gedeeltelijkVoorwaardelijk: Scalars['Boolean']['output'];
  jaren: Scalars['Int']['output'];
  maanden: Scalars['Int']['output'];
  uitspraakdatum?: Maybe<Scalars['Date']['output']>;
};

/** A sentence as pronounced. */
export type StrafInput = {
  dagen?: InputMaybe<Scalars['Int']['input']>;
  gedeeltelijkVoorwaardelijk?: InputMaybe<Scalars['Boolean']['input']>;
  jaren?: InputMaybe<Scalars['Int']['input']>;
  maanden?: InputMaybe<Scalars['Int']['input']>;
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

/** Kind of leave (Rtvi). */
export type Verlofsoort =
  | 'EXTRAMURALE_ARBEID'
  | 'INCIDENTEEL_VERLOF'
  | 'KORTDUREND_REINTEGRATIEVERLOF'
  | 'LANGDUREND_REINTEGRATIEVERLOF';

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

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = ResolversObject<{
  Detentie: Detentie;
  Inrichting: Inrichting;
  Justitiabele: Justitiabele;
  Verlof: Verlof;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Detentie:
    ( { __typename: 'Detentie' }
    & GraphQLRecursivePick<FederationTypes['Detentie'], {"id":true}> );
  Inrichting:
    ( { __typename: 'Inrichting' }
    & GraphQLRecursivePick<FederationTypes['Inrichting'], {"code":true}> );
  Justitiabele:
    ( { __typename: 'Justitiabele' }
    & GraphQLRecursivePick<FederationTypes['Justitiabele'], {"id":true}> );
  Verlof:
    ( { __typename: 'Verlof' }
    & GraphQLRecursivePick<FederationTypes['Verlof'], {"id":true}> );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  BetrokkenheidInput: BetrokkenheidInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Detentie: ResolverTypeWrapper<DetentieModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DetentieBeeindigenInput: DetentieBeeindigenInput;
  DetentieEnReintegratieplan: ResolverTypeWrapper<DetentieEnReintegratieplanModel>;
  DetentiePayload: ResolverTypeWrapper<Omit<DetentiePayload, 'detentie'> & { detentie?: Maybe<ResolversTypes['Detentie']> }>;
  DetentieRegistrerenInput: DetentieRegistrerenInput;
  DetentieRegistrerenPayload: ResolverTypeWrapper<Omit<DetentieRegistrerenPayload, 'detentie'> & { detentie?: Maybe<ResolversTypes['Detentie']> }>;
  Detentiestatus: Detentiestatus;
  Detentietitel: Detentietitel;
  DoelBehalenInput: DoelBehalenInput;
  EinddatumBijstellenInput: EinddatumBijstellenInput;
  Fout: ResolverTypeWrapper<Fout>;
  Foutcode: Foutcode;
  Gemeente: ResolverTypeWrapper<Gemeente>;
  Inrichting: ResolverTypeWrapper<InrichtingModel>;
  Justitiabele: ResolverTypeWrapper<JustitiabeleModel>;
  JustitiabeleConnection: ResolverTypeWrapper<JustitiabeleConnectionModel>;
  JustitiabeleEdge: ResolverTypeWrapper<Omit<JustitiabeleEdge, 'node'> & { node: ResolversTypes['Justitiabele'] }>;
  MeldingAanDjiInput: MeldingAanDjiInput;
  MeldingAanDjiPayload: ResolverTypeWrapper<Omit<MeldingAanDjiPayload, 'justitiabele'> & { justitiabele?: Maybe<ResolversTypes['Justitiabele']> }>;
  MeldingVanDji: ResolverTypeWrapper<MeldingVanDjiModel>;
  Meldingsoort: Meldingsoort;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OntslagAankondigenInput: OntslagAankondigenInput;
  Overleg: ResolverTypeWrapper<OverlegModel>;
  OverlegVastleggenInput: OverlegVastleggenInput;
  OverlegVastleggenPayload: ResolverTypeWrapper<Omit<OverlegVastleggenPayload, 'detentie' | 'overleg'> & { detentie?: Maybe<ResolversTypes['Detentie']>, overleg?: Maybe<ResolversTypes['Overleg']> }>;
  Overlegsoort: Overlegsoort;
  OverplaatsenInput: OverplaatsenInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partij: Partij;
  PenitentiairProgramma: ResolverTypeWrapper<PenitentiairProgramma>;
  Persoonsgegevens: ResolverTypeWrapper<PersoonsgegevensModel>;
  Plaatsing: ResolverTypeWrapper<PlaatsingModel>;
  PlanDelenInput: PlanDelenInput;
  PlanVaststellenInput: PlanVaststellenInput;
  PlanVaststellenPayload: ResolverTypeWrapper<Omit<PlanVaststellenPayload, 'detentie' | 'plan'> & { detentie?: Maybe<ResolversTypes['Detentie']>, plan?: Maybe<ResolversTypes['DetentieEnReintegratieplan']> }>;
  Programma: Programma;
  ProgrammaWijzigenInput: ProgrammaWijzigenInput;
  Programmawijziging: ResolverTypeWrapper<ProgrammawijzigingModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Regime: Regime;
  Reintegratiedoel: ResolverTypeWrapper<ReintegratiedoelModel>;
  ScreeningAfrondenInput: ScreeningAfrondenInput;
  Straf: ResolverTypeWrapper<StrafModel>;
  StrafInput: StrafInput;
  Verlof: ResolverTypeWrapper<VerlofModel>;
  VerlofBeslissenInput: VerlofBeslissenInput;
  VerlofVastleggenInput: VerlofVastleggenInput;
  VerlofVastleggenPayload: ResolverTypeWrapper<Omit<VerlofVastleggenPayload, 'detentie' | 'verlof'> & { detentie?: Maybe<ResolversTypes['Detentie']>, verlof?: Maybe<ResolversTypes['Verlof']> }>;
  Verlofbesluit: Verlofbesluit;
  Verlofsoort: Verlofsoort;
  ViUitsluiting: ViUitsluiting;
  Wijziging: ResolverTypeWrapper<WijzigingModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  BetrokkenheidInput: BetrokkenheidInput;
  ID: Scalars['ID']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Detentie: DetentieModel;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  DetentieBeeindigenInput: DetentieBeeindigenInput;
  DetentieEnReintegratieplan: DetentieEnReintegratieplanModel;
  DetentiePayload: Omit<DetentiePayload, 'detentie'> & { detentie?: Maybe<ResolversParentTypes['Detentie']> };
  DetentieRegistrerenInput: DetentieRegistrerenInput;
  DetentieRegistrerenPayload: Omit<DetentieRegistrerenPayload, 'detentie'> & { detentie?: Maybe<ResolversParentTypes['Detentie']> };
  DoelBehalenInput: DoelBehalenInput;
  EinddatumBijstellenInput: EinddatumBijstellenInput;
  Fout: Fout;
  Gemeente: Gemeente;
  Inrichting: InrichtingModel;
  Justitiabele: JustitiabeleModel;
  JustitiabeleConnection: JustitiabeleConnectionModel;
  JustitiabeleEdge: Omit<JustitiabeleEdge, 'node'> & { node: ResolversParentTypes['Justitiabele'] };
  MeldingAanDjiInput: MeldingAanDjiInput;
  MeldingAanDjiPayload: Omit<MeldingAanDjiPayload, 'justitiabele'> & { justitiabele?: Maybe<ResolversParentTypes['Justitiabele']> };
  MeldingVanDji: MeldingVanDjiModel;
  Mutation: Record<PropertyKey, never>;
  OntslagAankondigenInput: OntslagAankondigenInput;
  Overleg: OverlegModel;
  OverlegVastleggenInput: OverlegVastleggenInput;
  OverlegVastleggenPayload: Omit<OverlegVastleggenPayload, 'detentie' | 'overleg'> & { detentie?: Maybe<ResolversParentTypes['Detentie']>, overleg?: Maybe<ResolversParentTypes['Overleg']> };
  OverplaatsenInput: OverplaatsenInput;
  PageInfo: PageInfo;
  PenitentiairProgramma: PenitentiairProgramma;
  Persoonsgegevens: PersoonsgegevensModel;
  Plaatsing: PlaatsingModel;
  PlanDelenInput: PlanDelenInput;
  PlanVaststellenInput: PlanVaststellenInput;
  PlanVaststellenPayload: Omit<PlanVaststellenPayload, 'detentie' | 'plan'> & { detentie?: Maybe<ResolversParentTypes['Detentie']>, plan?: Maybe<ResolversParentTypes['DetentieEnReintegratieplan']> };
  ProgrammaWijzigenInput: ProgrammaWijzigenInput;
  Programmawijziging: ProgrammawijzigingModel;
  Query: Record<PropertyKey, never>;
  Reintegratiedoel: ReintegratiedoelModel;
  ScreeningAfrondenInput: ScreeningAfrondenInput;
  Straf: StrafModel;
  StrafInput: StrafInput;
  Verlof: VerlofModel;
  VerlofBeslissenInput: VerlofBeslissenInput;
  VerlofVastleggenInput: VerlofVastleggenInput;
  VerlofVastleggenPayload: Omit<VerlofVastleggenPayload, 'detentie' | 'verlof'> & { detentie?: Maybe<ResolversParentTypes['Detentie']>, verlof?: Maybe<ResolversParentTypes['Verlof']> };
  Wijziging: WijzigingModel;
  String: Scalars['String']['output'];
}>;

export type ReadsDirectiveArgs = {
  fields: Array<Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DetentieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Detentie'] = ResolversParentTypes['Detentie'], FederationReferenceType extends FederationReferenceTypes['Detentie'] = FederationReferenceTypes['Detentie']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Detentie']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inrichting?: Resolver<ResolversTypes['Inrichting'], ParentType, ContextType>;
  insluitingsdatum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  overleggen?: Resolver<Maybe<Array<ResolversTypes['Overleg']>>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  penitentiairProgramma?: Resolver<Maybe<ResolversTypes['PenitentiairProgramma']>, ParentType, ContextType>;
  plaatsingen?: Resolver<Array<ResolversTypes['Plaatsing']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['DetentieEnReintegratieplan']>, ParentType, ContextType>;
  programma?: Resolver<Maybe<ResolversTypes['Programma']>, ParentType, ContextType>;
  programmawijzigingen?: Resolver<Maybe<Array<ResolversTypes['Programmawijziging']>>, ParentType, ContextType>;
  screeningAfgerondOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Detentiestatus'], ParentType, ContextType>;
  straf?: Resolver<Maybe<ResolversTypes['Straf']>, ParentType, ContextType>;
  titel?: Resolver<ResolversTypes['Detentietitel'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verloven?: Resolver<Maybe<Array<ResolversTypes['Verlof']>>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verwachteEinddatum?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viDatum?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viUitgeslotenOmdat?: Resolver<Maybe<ResolversTypes['ViUitsluiting']>, ParentType, ContextType>;
  werkelijkeEinddatum?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wijzigingen?: Resolver<Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type DetentieEnReintegratieplanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetentieEnReintegratieplan'] = ResolversParentTypes['DetentieEnReintegratieplan']> = ResolversObject<{
  doelen?: Resolver<Maybe<Array<ResolversTypes['Reintegratiedoel']>>, ParentType, ContextType>;
  gedeeldOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vastgesteldOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wijzigingen?: Resolver<Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type DetentiePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetentiePayload'] = ResolversParentTypes['DetentiePayload']> = ResolversObject<{
  detentie?: Resolver<Maybe<ResolversTypes['Detentie']>, ParentType, ContextType>;
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export type DetentieRegistrerenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetentieRegistrerenPayload'] = ResolversParentTypes['DetentieRegistrerenPayload']> = ResolversObject<{
  detentie?: Resolver<Maybe<ResolversTypes['Detentie']>, ParentType, ContextType>;
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export type FoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fout'] = ResolversParentTypes['Fout']> = ResolversObject<{
  boodschap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Foutcode'], ParentType, ContextType>;
  veld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type InrichtingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inrichting'] = ResolversParentTypes['Inrichting'], FederationReferenceType extends FederationReferenceTypes['Inrichting'] = FederationReferenceTypes['Inrichting']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inrichting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plaats?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type JustitiabeleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justitiabele'] = ResolversParentTypes['Justitiabele'], FederationReferenceType extends FederationReferenceTypes['Justitiabele'] = FederationReferenceTypes['Justitiabele']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Justitiabele']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bsn?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  detenties?: Resolver<Maybe<Array<ResolversTypes['Detentie']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meldingenVanDji?: Resolver<Maybe<Array<ResolversTypes['MeldingVanDji']>>, ParentType, ContextType>;
  persoonsgegevens?: Resolver<Maybe<ResolversTypes['Persoonsgegevens']>, ParentType, ContextType>;
  registratienummer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  skn?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type JustitiabeleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JustitiabeleConnection'] = ResolversParentTypes['JustitiabeleConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['JustitiabeleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type JustitiabeleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JustitiabeleEdge'] = ResolversParentTypes['JustitiabeleEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
}>;

export type MeldingAanDjiPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingAanDjiPayload'] = ResolversParentTypes['MeldingAanDjiPayload']> = ResolversObject<{
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
  ontvangen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type MeldingVanDjiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingVanDji'] = ResolversParentTypes['MeldingVanDji']> = ResolversObject<{
  aan?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  bevestigdTijdstip?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Meldingsoort'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  detentieBeeindigen?: Resolver<Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<MutationDetentieBeeindigenArgs, 'input'>>;
  detentieRegistreren?: Resolver<Maybe<ResolversTypes['DetentieRegistrerenPayload']>, ParentType, ContextType, RequireFields<MutationDetentieRegistrerenArgs, 'input'>>;
  doelBehalen?: Resolver<Maybe<ResolversTypes['PlanVaststellenPayload']>, ParentType, ContextType, RequireFields<MutationDoelBehalenArgs, 'input'>>;
  einddatumBijstellen?: Resolver<Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<MutationEinddatumBijstellenArgs, 'input'>>;
  meldingAanDji?: Resolver<Maybe<ResolversTypes['MeldingAanDjiPayload']>, ParentType, ContextType, RequireFields<MutationMeldingAanDjiArgs, 'input'>>;
  ontslagAankondigen?: Resolver<Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<MutationOntslagAankondigenArgs, 'input'>>;
  overlegVastleggen?: Resolver<Maybe<ResolversTypes['OverlegVastleggenPayload']>, ParentType, ContextType, RequireFields<MutationOverlegVastleggenArgs, 'input'>>;
  overplaatsen?: Resolver<Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<MutationOverplaatsenArgs, 'input'>>;
  planDelen?: Resolver<Maybe<ResolversTypes['PlanVaststellenPayload']>, ParentType, ContextType, RequireFields<MutationPlanDelenArgs, 'input'>>;
  planVaststellen?: Resolver<Maybe<ResolversTypes['PlanVaststellenPayload']>, ParentType, ContextType, RequireFields<MutationPlanVaststellenArgs, 'input'>>;
  programmaWijzigen?: Resolver<Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<MutationProgrammaWijzigenArgs, 'input'>>;
  screeningAfronden?: Resolver<Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<MutationScreeningAfrondenArgs, 'input'>>;
  verlofBeslissen?: Resolver<Maybe<ResolversTypes['VerlofVastleggenPayload']>, ParentType, ContextType, RequireFields<MutationVerlofBeslissenArgs, 'input'>>;
  verlofVastleggen?: Resolver<Maybe<ResolversTypes['VerlofVastleggenPayload']>, ParentType, ContextType, RequireFields<MutationVerlofVastleggenArgs, 'input'>>;
}>;

export type OverlegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overleg'] = ResolversParentTypes['Overleg']> = ResolversObject<{
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Overlegsoort'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type OverlegVastleggenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlegVastleggenPayload'] = ResolversParentTypes['OverlegVastleggenPayload']> = ResolversObject<{
  detentie?: Resolver<Maybe<ResolversTypes['Detentie']>, ParentType, ContextType>;
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  overleg?: Resolver<Maybe<ResolversTypes['Overleg']>, ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PenitentiairProgrammaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenitentiairProgramma'] = ResolversParentTypes['PenitentiairProgramma']> = ResolversObject<{
  tot?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type PersoonsgegevensResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Persoonsgegevens'] = ResolversParentTypes['Persoonsgegevens']> = ResolversObject<{
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  geboortedatum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geheimhouding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  geslachtsnaam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inOnderzoek?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voornamen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voorvoegsel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zonderRechtmatigVerblijf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PlaatsingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plaatsing'] = ResolversParentTypes['Plaatsing']> = ResolversObject<{
  inrichting?: Resolver<ResolversTypes['Inrichting'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  tot?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type PlanVaststellenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVaststellenPayload'] = ResolversParentTypes['PlanVaststellenPayload']> = ResolversObject<{
  detentie?: Resolver<Maybe<ResolversTypes['Detentie']>, ParentType, ContextType>;
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['DetentieEnReintegratieplan']>, ParentType, ContextType>;
}>;

export type ProgrammawijzigingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programmawijziging'] = ResolversParentTypes['Programmawijziging']> = ResolversObject<{
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  naar?: Resolver<ResolversTypes['Programma'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  detentie?: Resolver<Maybe<ResolversTypes['Detentie']>, ParentType, ContextType, RequireFields<QueryDetentieArgs, 'id'>>;
  gedetineerden?: Resolver<Maybe<ResolversTypes['JustitiabeleConnection']>, ParentType, ContextType, RequireFields<QueryGedetineerdenArgs, 'first'>>;
  inrichtingen?: Resolver<Maybe<Array<ResolversTypes['Inrichting']>>, ParentType, ContextType>;
  zoekJustitiabele?: Resolver<Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType, Partial<QueryZoekJustitiabeleArgs>>;
}>;

export type ReintegratiedoelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reintegratiedoel'] = ResolversParentTypes['Reintegratiedoel']> = ResolversObject<{
  behaaldOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doorJustitiabeleZelf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type StrafResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Straf'] = ResolversParentTypes['Straf']> = ResolversObject<{
  dagen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gedeeltelijkVoorwaardelijk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jaren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maanden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uitspraakdatum?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type VerlofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verlof'] = ResolversParentTypes['Verlof'], FederationReferenceType extends FederationReferenceTypes['Verlof'] = FederationReferenceTypes['Verlof']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Verlof']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beslotenOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  besluit?: Resolver<ResolversTypes['Verlofbesluit'], ParentType, ContextType>;
  doel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Verlofsoort'], ParentType, ContextType>;
  tot?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wijzigingen?: Resolver<Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type VerlofVastleggenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerlofVastleggenPayload'] = ResolversParentTypes['VerlofVastleggenPayload']> = ResolversObject<{
  detentie?: Resolver<Maybe<ResolversTypes['Detentie']>, ParentType, ContextType>;
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  verlof?: Resolver<Maybe<ResolversTypes['Verlof']>, ParentType, ContextType>;
}>;

export type WijzigingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wijziging'] = ResolversParentTypes['Wijziging']> = ResolversObject<{
  bekendSinds?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oud?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  veld?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Detentie?: DetentieResolvers<ContextType>;
  DetentieEnReintegratieplan?: DetentieEnReintegratieplanResolvers<ContextType>;
  DetentiePayload?: DetentiePayloadResolvers<ContextType>;
  DetentieRegistrerenPayload?: DetentieRegistrerenPayloadResolvers<ContextType>;
  Fout?: FoutResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Inrichting?: InrichtingResolvers<ContextType>;
  Justitiabele?: JustitiabeleResolvers<ContextType>;
  JustitiabeleConnection?: JustitiabeleConnectionResolvers<ContextType>;
  JustitiabeleEdge?: JustitiabeleEdgeResolvers<ContextType>;
  MeldingAanDjiPayload?: MeldingAanDjiPayloadResolvers<ContextType>;
  MeldingVanDji?: MeldingVanDjiResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Overleg?: OverlegResolvers<ContextType>;
  OverlegVastleggenPayload?: OverlegVastleggenPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PenitentiairProgramma?: PenitentiairProgrammaResolvers<ContextType>;
  Persoonsgegevens?: PersoonsgegevensResolvers<ContextType>;
  Plaatsing?: PlaatsingResolvers<ContextType>;
  PlanVaststellenPayload?: PlanVaststellenPayloadResolvers<ContextType>;
  Programmawijziging?: ProgrammawijzigingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reintegratiedoel?: ReintegratiedoelResolvers<ContextType>;
  Straf?: StrafResolvers<ContextType>;
  Verlof?: VerlofResolvers<ContextType>;
  VerlofVastleggenPayload?: VerlofVastleggenPayloadResolvers<ContextType>;
  Wijziging?: WijzigingResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = Context> = ResolversObject<{
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
}>;
