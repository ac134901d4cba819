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

/** An organisation of a party, by its code. */
export type BetrokkenOrganisatieInput = {
  /** Code of the organisation, in the form of its party. */
  organisatie: Scalars['ID']['input'];
  /** Any declared party. */
  partij: Scalars['Partij']['input'];
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
export type ContactpuntVanInrichtingBeeindigenInput = {
  /** `Contactpunt.id`. */
  contactpunt: Scalars['ID']['input'];
  /** `Contactpunt.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A contact point of the caller's own organisation: a new one, or with `contactpunt` and `versie` all of an existing one, also to say that it is still right. */
export type ContactpuntVanInrichtingVastleggenInput = {
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

/** One stay in detention, from insluiting to release. */
export type Detentie = {
  __typename?: 'Detentie';
  /** Why there is no eindverlof; `null` when there is an `eindverlofVanaf`. */
  eindverlofUitgeslotenOmdat?: Maybe<EindverlofUitsluiting>;
  /** Earliest day of eindverlof (Rtvi art. 33a–33c): before `verwachteEinddatum`, on a day on which a measure of the minister holds; `null` when there is none: see `eindverlofUitgeslotenOmdat`. */
  eindverlofVanaf?: Maybe<Scalars['Date']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** The present inrichting, or the last one. */
  inrichting: Inrichting;
  /** Day of insluiting. */
  insluitingsdatum: Scalars['Date']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** MDO and trajectgesprekken, in order. */
  overleggen?: Maybe<Array<Overleg>>;
  /** When DJI last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** Penitentiair programma (Pbw art. 4), for sentences of 6 months to 1 year. */
  penitentiairProgramma?: Maybe<PenitentiairProgramma>;
  /** Stays, in order. */
  plaatsingen: Array<Plaatsing>;
  /** The present version; `null` while none is established. */
  plan?: Maybe<DetentieEnReintegratieplan>;
  /** By behaviour, now. */
  programma?: Maybe<Programma>;
  /** Promoties and degradaties, in order; `null` once the inrichtingsdossier is destroyed, six months after release. */
  programmawijzigingen?: Maybe<Array<Programmawijziging>>;
  /** Intake and screening (ISS) closed on; due within 10 werkdagen. */
  screeningAfgerondOp?: Maybe<Scalars['Date']['output']>;
  /** Inside, on leave or released, today. */
  status: Detentiestatus;
  /** The sentence; `null` while there is none. */
  straf?: Maybe<Straf>;
  /** Ground of the detention; a change is in `wijzigingen`. */
  titel: Detentietitel;
  /** When DJI first recorded it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Leaves, by their first day. */
  verloven?: Maybe<Array<Verlof>>;
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** Fictieve einddatum; `null` while there is no sentence. */
  verwachteEinddatum?: Maybe<Scalars['Date']['output']>;
  /** Earliest day of voorwaardelijke invrijheidstelling (Sv art. 6:2:10); `null` when excluded: see `viUitgeslotenOmdat`. */
  viDatum?: Maybe<Scalars['Date']['output']>;
  /** Why there is no v.i.; `null` when there is a `viDatum`. */
  viUitgeslotenOmdat?: Maybe<ViUitsluiting>;
  /** Day of release; `null` during the detention. */
  werkelijkeEinddatum?: Maybe<Scalars['Date']['output']>;
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** Release. */
export type DetentieBeeindigenInput = {
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** Day of release. */
  werkelijkeEinddatum: Scalars['Date']['input'];
};

/** Detentie- en re-integratieplan (Pbw art. 18a), under an ISD-maatregel the verblijfsplan (Pbw art. 18c): goals, and who is responsible for which action. */
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
  /** When DJI last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Day of the present version; due within four weeks of insluiting, under an ISD-maatregel within a month (Pbw art. 18a, 18c). */
  vastgesteldOp: Scalars['Date']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The changed detention, or why the mutation was refused. */
export type DetentiePayload = {
  __typename?: 'DetentiePayload';
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  detentie?: Maybe<Detentie>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** A new detention. Without `reclasseringsorganisatie` the arrival is reported to RN. */
export type DetentieRegistrerenInput = {
  /** Burgerservicenummer that passes the elfproef; absent when there is none. */
  bsn?: InputMaybe<Scalars['ID']['input']>;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; absent when unknown. */
  geboortedatum?: InputMaybe<Scalars['String']['input']>;
  /** Code of four digits; it is notified. */
  gemeenteVanHerkomst?: InputMaybe<Scalars['ID']['input']>;
  /** Code of four digits; it is notified. */
  gemeenteVanVestiging?: InputMaybe<Scalars['ID']['input']>;
  /** `Inrichting.code`. */
  inrichting: Scalars['ID']['input'];
  /** Day of insluiting: today or earlier. */
  insluitingsdatum: Scalars['Date']['input'];
  /** Full name: given names, prefix, family name. */
  naam: Scalars['String']['input'];
  /** Organisations of other parties that are involved, at most 20. Each gets a relation with the person, and with it the arrival. */
  ookBetrokken?: InputMaybe<Array<BetrokkenOrganisatieInput>>;
  /** RN, SVG or LJR. */
  reclasseringsorganisatie?: InputMaybe<Scalars['ID']['input']>;
  /** Without it HUIS_VAN_BEWARING, or FPC under tbs and forensische zorg. */
  regime?: InputMaybe<Regime>;
  /** Strafrechtketennummer: one that DJI knows is that person. */
  skn: Scalars['ID']['input'];
  /** The sentence, as far as it is known. */
  straf?: InputMaybe<StrafInput>;
  /** Ground of the detention. */
  titel: Detentietitel;
  /** Fictieve einddatum; absent while there is no sentence. */
  verwachteEinddatum?: InputMaybe<Scalars['Date']['input']>;
};

/** The new detention, or why it was refused. */
export type DetentieRegistrerenPayload = {
  __typename?: 'DetentieRegistrerenPayload';
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  detentie?: Maybe<Detentie>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** Status of the detention. */
export type Detentiestatus =
  /** Inside. */
  | 'INGESLOTEN'
  /** Released. */
  | 'IN_VRIJHEID_GESTELD'
  /** On a granted leave. */
  | 'TIJDELIJK_AFWEZIG';

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

/** A goal reached. `versie` is the detention's. */
export type DoelBehalenInput = {
  /** Day on which it was reached. */
  behaaldOp: Scalars['Date']['input'];
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** `Reintegratiedoel.id`. */
  doel: Scalars['ID']['input'];
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** Another expected end. */
export type EinddatumBijstellenInput = {
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
  /** The expected day from now on. */
  verwachteEinddatum: Scalars['Date']['input'];
};

/** Why a person cannot go on eindverlof; the first that holds. */
export type EindverlofUitsluiting =
  /** The expected end is not known. */
  | 'EINDDATUM_ONBEKEND'
  /** None holds on a day before the end. */
  | 'GEEN_MAATREGEL'
  /** The ground is not a sentence that eindverlof is for. */
  | 'GEEN_STRAF'
  /** Appeal is still possible, or DJI does not know. */
  | 'NIET_ONHERROEPELIJK'
  /** DJI does not know the sentence. */
  | 'STRAFDUUR_ONBEKEND'
  /** The sentence is shorter than eight days. */
  | 'STRAF_KORTER_DAN_ACHT_DAGEN'
  /** The sentence is longer than a year. */
  | 'STRAF_LANGER_DAN_EEN_JAAR'
  /** Excluded by Rtvi art. 33b. */
  | 'UITGESLOTEN';

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

/** A gemeente (RvIG table 33; the CBS code without GM). */
export type Gemeente = {
  __typename?: 'Gemeente';
  /** Four digits. */
  code: Scalars['ID']['output'];
};

/** A penitentiaire inrichting. */
export type Inrichting = {
  __typename?: 'Inrichting';
  /** Short name in capitals with hyphens, made by DJI. */
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** The gemeente in which it lies; its burgemeester may issue a NIK to detainees (Paspoortwet, since 1 Sept 2023). */
  gemeente?: Maybe<Gemeente>;
  /** Official name. */
  naam: Scalars['String']['output'];
  /** Town in which it lies. */
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
  /** Identity, as DJI holds it. */
  persoonsgegevens?: Maybe<Persoonsgegevens>;
  /** DJI's registration number, used with the name for post and money. */
  registratienummer?: Maybe<Scalars['ID']['output']>;
  /** Strafrechtketennummer (Sv art. 27b). */
  skn?: Maybe<Scalars['ID']['output']>;
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

/** What another partner reports to DJI. `betrokkenheden` are the relations the sender knows to begin or end. */
export type MeldingAanDjiInput = {
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
export type MeldingAanDjiPayload = {
  __typename?: 'MeldingAanDjiPayload';
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
  /** Establishes the detentie- en re-integratieplan, under an ISD-maatregel the verblijfsplan (Pbw art. 18a, 18c), of a running detention, or a new version of it. */
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
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** First day without appeal: not before `uitspraakdatum`, not after today. */
  onherroepelijkOp: Scalars['Date']['input'];
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The release that is expected. */
export type OntslagAankondigenInput = {
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
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

/** An organisation of DJI: an inrichting. */
export type OrganisatieVanDji = Organisatie & {
  __typename?: 'OrganisatieVanDji';
  /** The inrichting's, such as `PI-VUGHT`. */
  code: Scalars['ID']['output'];
  /** Where it can be reached, by subject. */
  contactpunten?: Maybe<Array<Contactpunt>>;
  /** The inrichting's name; `null` for a code that DJI does not know. */
  naam?: Maybe<Scalars['String']['output']>;
};

/** A meeting about progress: multidisciplinair overleg (at least every 6 weeks) or trajectgesprek. */
export type Overleg = {
  __typename?: 'Overleg';
  /** Day on which it was held. */
  datum: Scalars['Date']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** MDO or trajectgesprek. */
  soort: Overlegsoort;
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
};

/** A meeting. `versie` is the detention's. */
export type OverlegVastleggenInput = {
  /** Day on which it was held. */
  datum: Scalars['Date']['input'];
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** MDO or trajectgesprek. */
  soort?: InputMaybe<Overlegsoort>;
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The meeting, or why it was refused. */
export type OverlegVastleggenPayload = {
  __typename?: 'OverlegVastleggenPayload';
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  detentie?: Maybe<Detentie>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  overleg?: Maybe<Overleg>;
};

/** Kind of meeting. */
export type Overlegsoort =
  /** Multidisciplinair overleg, at least every 6 weeks. */
  | 'MDO'
  /** Talk about goals with the person, after the screening. */
  | 'TRAJECTGESPREK';

/** A move. */
export type OverplaatsenInput = {
  /** First day there. */
  datum: Scalars['Date']['input'];
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** `Inrichting.code` of the next one. */
  inrichting: Scalars['ID']['input'];
  /** Without it GEVANGENIS, or FPC under tbs and forensische zorg. */
  regime?: InputMaybe<Regime>;
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
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

/** Penitentiair programma: the last part of a sentence outside the walls. */
export type PenitentiairProgramma = {
  __typename?: 'PenitentiairProgramma';
  /** Last day of it. */
  tot: Scalars['Date']['output'];
  /** First day of it. */
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
  /** Family name, without prefix. */
  geslachtsnaam: Scalars['String']['output'];
  /** The register is investigating whether these data are right. */
  inOnderzoek: Scalars['Boolean']['output'];
  /** Full name as it is written: given names, prefix, family name. */
  naam: Scalars['String']['output'];
  /** Given names; `null` when DJI holds none apart. */
  voornamen?: Maybe<Scalars['String']['output']>;
  /** Prefix of the family name, such as `van der`; `null` without one. */
  voorvoegsel?: Maybe<Scalars['String']['output']>;
  /** True when no lawful stay: excluded from v.i. */
  zonderRechtmatigVerblijf: Scalars['Boolean']['output'];
};

/** A period in one inrichting. */
export type Plaatsing = {
  __typename?: 'Plaatsing';
  /** Where. */
  inrichting: Inrichting;
  /** Regime of the department there. */
  regime: Regime;
  /** First day elsewhere; `null` during the stay. */
  tot?: Maybe<Scalars['Date']['output']>;
  /** First day there. */
  vanaf: Scalars['Date']['output'];
};

/** The plan went to the gemeente. `versie` is the detention's. */
export type PlanDelenInput = {
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** Day on which it went. */
  gedeeldOp: Scalars['Date']['input'];
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A plan with its goals: one to fifty, as `plandoelen` or as `doelen`. A goal with the text of a present one is that goal; a present one that is left out lapses. */
export type PlanVaststellenInput = {
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /**
   * Texts alone: what a goal that stays had besides its text, it keeps.
   * @deprecated Use `plandoelen`. Removed on 2027-12-01.
   */
  doelen?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All goals of this version. */
  plandoelen?: InputMaybe<Array<PlandoelInput>>;
  /** Day of this version: not before that of the one before. */
  vastgesteldOp: Scalars['Date']['input'];
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The plan, or why it was refused. */
export type PlanVaststellenPayload = {
  __typename?: 'PlanVaststellenPayload';
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  detentie?: Maybe<Detentie>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  plan?: Maybe<DetentieEnReintegratieplan>;
};

/** A goal of a plan. `omschrijving`: 1–500 characters. `uiterlijkOp`: today or later; a goal that stays may keep its day. */
export type PlandoelInput = {
  /** Which of the six it serves, if any. */
  basisvoorwaarde?: InputMaybe<BasisvoorwaardeSoort>;
  /** Whether the person does it himself. */
  doorJustitiabeleZelf?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is to be reached; it tells whether a goal is a present one. */
  omschrijving: Scalars['String']['input'];
  /** Last day by which it is to be reached. */
  uiterlijkOp?: InputMaybe<Scalars['Date']['input']>;
};

/** Programme by behaviour: basis 42.5, plus 59 hours a week. */
export type Programma =
  /** Basisprogramma, 42.5 hours a week. */
  | 'BASIS'
  /** Plusprogramma, 59 hours a week. */
  | 'PLUS';

/** A promotie or degradatie. `versie` is the detention's. */
export type ProgrammaWijzigenInput = {
  /** First day of it. */
  datum: Scalars['Date']['input'];
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** The other programme. */
  naar: Programma;
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A change between basisprogramma and plusprogramma. */
export type Programmawijziging = {
  __typename?: 'Programmawijziging';
  /** First day of it. */
  datum: Scalars['Date']['output'];
  /** PLUS after a promotie, BASIS after a degradatie. */
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
  /** Beperkt beveiligde afdeling. */
  | 'BBA'
  /** Department with extra care (EZV). */
  | 'EXTRA_ZORG'
  /** Forensic institution: forensisch psychiatrisch centrum or clinic. */
  | 'FPC'
  /** Prison. */
  | 'GEVANGENIS'
  /** Remand house. */
  | 'HUIS_VAN_BEWARING'
  /** Institution for persistent offenders (Sr art. 38m). */
  | 'ISD'
  /** Penitentiair psychiatrisch centrum. */
  | 'PPC'
  /** Department for foreign nationals without lawful stay. */
  | 'VRIS';

/** A goal of the plan, tied to a basisvoorwaarde where it serves one. */
export type Reintegratiedoel = {
  __typename?: 'Reintegratiedoel';
  /** `null` when it serves none of the six, or the plan does not say which. */
  basisvoorwaarde?: Maybe<BasisvoorwaardeSoort>;
  /** Day on which it was reached; `null` until then. */
  behaaldOp?: Maybe<Scalars['Date']['output']>;
  /** True when the person does it himself. */
  doorJustitiabeleZelf: Scalars['Boolean']['output'];
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** What is to be reached: 1–500 characters. */
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
  /** Day on which it closed. */
  afgerondOp: Scalars['Date']['input'];
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A sentence as pronounced. */
export type Straf = {
  __typename?: 'Straf';
  /** Days of it. */
  dagen: Scalars['Int']['output'];
  /** Excluded from eindverlof by Rtvi art. 33b, without the ground. */
  eindverlofUitgesloten?: Maybe<Scalars['Boolean']['output']>;
  /** Part of it is suspended (voorwaardelijk); excludes v.i. */
  gedeeltelijkVoorwaardelijk: Scalars['Boolean']['output'];
  /** Years of it, to be added to `maanden` and `dagen`. */
  jaren: Scalars['Int']['output'];
  /** Months of it. */
  maanden: Scalars['Int']['output'];
  /** Since when no appeal is possible; `null` while there is, or when DJI does not know. */
  onherroepelijkOp?: Maybe<Scalars['Date']['output']>;
  /** Day of the judgment; `null` when DJI does not know. */
  uitspraakdatum?: Maybe<Scalars['Date']['output']>;
};

/** A sentence as pronounced. */
export type StrafInput = {
  /** Days. */
  dagen?: InputMaybe<Scalars['Int']['input']>;
  /** Whether Rtvi art. 33b excludes it. */
  eindverlofUitgesloten?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether part of it is suspended. */
  gedeeltelijkVoorwaardelijk?: InputMaybe<Scalars['Boolean']['input']>;
  /** Years, to be added to `maanden` and `dagen`. */
  jaren?: InputMaybe<Scalars['Int']['input']>;
  /** Months. */
  maanden?: InputMaybe<Scalars['Int']['input']>;
  /** Not before `uitspraakdatum`, not after today. */
  onherroepelijkOp?: InputMaybe<Scalars['Date']['input']>;
  /** Day of the judgment; absent when unknown. */
  uitspraakdatum?: InputMaybe<Scalars['Date']['input']>;
};

/** A leave (Rtvi). */
export type Verlof = {
  __typename?: 'Verlof';
  /** Day of the decision; `null` until then. */
  beslotenOp?: Maybe<Scalars['Date']['output']>;
  /** Of the directeur. */
  besluit: Verlofbesluit;
  /** What it is for; `null` when none was given. */
  doel?: Maybe<Scalars['String']['output']>;
  /** Made by its party; it never changes and has no meaning. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** When DJI last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  /** Kind of leave. */
  soort: Verlofsoort;
  /** Last day of it. */
  tot: Scalars['Date']['output'];
  /** First day of it. */
  vanaf: Scalars['Date']['output'];
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** A decision on a leave. `versie` is the leave's. */
export type VerlofBeslissenInput = {
  /** Day of the decision. */
  beslotenOp: Scalars['Date']['input'];
  /** TOEGEKEND or AFGEWEZEN. */
  besluit: Verlofbesluit;
  /** `Verlof.id`. */
  verlof: Scalars['ID']['input'];
  /** `Verlof.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** A leave. `versie` is the detention's. */
export type VerlofVastleggenInput = {
  /** `Detentie.id`. */
  detentie: Scalars['ID']['input'];
  /** What it is for. */
  doel?: InputMaybe<Scalars['String']['input']>;
  /** One that the ground of the detention allows. */
  soort: Verlofsoort;
  /** Last day, within the detention; of KORTDUREND_REINTEGRATIEVERLOF the first day. */
  tot: Scalars['Date']['input'];
  /** First day, within the detention. */
  vanaf: Scalars['Date']['input'];
  /** `Detentie.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: Scalars['Int']['input'];
};

/** The leave, or why it was refused. */
export type VerlofVastleggenPayload = {
  __typename?: 'VerlofVastleggenPayload';
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  detentie?: Maybe<Detentie>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** `null` when the mutation was refused; with a CONFLICT the record as it is now. */
  verlof?: Maybe<Verlof>;
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

/** Why a sentence has no v.i.-datum. */
export type ViUitsluiting =
  /** Part of the sentence is suspended. */
  | 'GEDEELTELIJK_VOORWAARDELIJK'
  /** The ground is not a prison sentence. */
  | 'GEEN_GEVANGENISSTRAF'
  /** No lawful stay in the Netherlands. */
  | 'GEEN_RECHTMATIG_VERBLIJF'
  /** DJI does not know the sentence. */
  | 'STRAFDUUR_ONBEKEND'
  /** The sentence is one year or less. */
  | 'STRAF_NIET_LANGER_DAN_EEN_JAAR';

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
