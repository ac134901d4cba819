import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JustitiabeleModel, JustitiabeleConnectionModel, ReclasseringsorganisatieModel, InstrumentModel, ReclasseringsadviesModel, ToezichtModel, ContactModel, WerkstrafModel, GedragsinterventieModel, MeldingVanReclasseringModel, WijzigingModel } from './mappers.js';
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

/** A relation between a person and an organisation: inrichting code, RN, SVG or LJR, or gemeente code. */
export type BetrokkenheidInput = {
  organisatie: Scalars['ID']['input'];
  partij: Partij;
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
  soort: Meldingsoort;
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

/** A party to the akkoord. */
export type Partij =
  | 'AKKOORD'
  | 'DJI'
  | 'GEMEENTE'
  | 'JUSTITIABELE'
  | 'RECLASSERING';

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
  Instrument: Instrument;
  Justitiabele: Justitiabele;
  Reclasseringsadvies: Reclasseringsadvies;
  Reclasseringsorganisatie: Reclasseringsorganisatie;
  Toezicht: Toezicht;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Instrument:
    ( { __typename: 'Instrument' }
    & GraphQLRecursivePick<FederationTypes['Instrument'], {"code":true}> );
  Justitiabele:
    ( { __typename: 'Justitiabele' }
    & GraphQLRecursivePick<FederationTypes['Justitiabele'], {"id":true}> );
  Reclasseringsadvies:
    ( { __typename: 'Reclasseringsadvies' }
    & GraphQLRecursivePick<FederationTypes['Reclasseringsadvies'], {"id":true}> );
  Reclasseringsorganisatie:
    ( { __typename: 'Reclasseringsorganisatie' }
    & GraphQLRecursivePick<FederationTypes['Reclasseringsorganisatie'], {"code":true}> );
  Toezicht:
    ( { __typename: 'Toezicht' }
    & GraphQLRecursivePick<FederationTypes['Toezicht'], {"id":true}> );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  AdviesAanvragenInput: AdviesAanvragenInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdviesInBehandelingNemenInput: AdviesInBehandelingNemenInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdviesIntrekkenInput: AdviesIntrekkenInput;
  AdviesPayload: ResolverTypeWrapper<Omit<AdviesPayload, 'reclasseringsadvies'> & { reclasseringsadvies?: Maybe<ResolversTypes['Reclasseringsadvies']> }>;
  AdviesUitbrengenInput: AdviesUitbrengenInput;
  Adviessoort: Adviessoort;
  Adviesstatus: Adviesstatus;
  BetrokkenheidInput: BetrokkenheidInput;
  Contact: ResolverTypeWrapper<ContactModel>;
  ContactVastleggenInput: ContactVastleggenInput;
  Contactsoort: Contactsoort;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Fout: ResolverTypeWrapper<Fout>;
  Foutcode: Foutcode;
  Gedragsinterventie: ResolverTypeWrapper<GedragsinterventieModel>;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Justitiabele: ResolverTypeWrapper<JustitiabeleModel>;
  JustitiabeleConnection: ResolverTypeWrapper<JustitiabeleConnectionModel>;
  JustitiabeleEdge: ResolverTypeWrapper<Omit<JustitiabeleEdge, 'node'> & { node: ResolversTypes['Justitiabele'] }>;
  MeldingAanReclasseringInput: MeldingAanReclasseringInput;
  MeldingAanReclasseringPayload: ResolverTypeWrapper<Omit<MeldingAanReclasseringPayload, 'justitiabele'> & { justitiabele?: Maybe<ResolversTypes['Justitiabele']> }>;
  MeldingVanReclassering: ResolverTypeWrapper<MeldingVanReclasseringModel>;
  Meldingsoort: Meldingsoort;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partij: Partij;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reclasseringsadvies: ResolverTypeWrapper<ReclasseringsadviesModel>;
  Reclasseringsoordeel: ResolverTypeWrapper<Omit<Reclasseringsoordeel, 'instrument'> & { instrument: ResolversTypes['Instrument'] }>;
  Reclasseringsorganisatie: ResolverTypeWrapper<ReclasseringsorganisatieModel>;
  Risico: Risico;
  Toezicht: ResolverTypeWrapper<ToezichtModel>;
  ToezichtBeeindigenInput: ToezichtBeeindigenInput;
  ToezichtOverdragenInput: ToezichtOverdragenInput;
  ToezichtPayload: ResolverTypeWrapper<Omit<ToezichtPayload, 'toezicht'> & { toezicht?: Maybe<ResolversTypes['Toezicht']> }>;
  ToezichtStartenInput: ToezichtStartenInput;
  Toezichtgrondslag: Toezichtgrondslag;
  ToezichtniveauWijzigenInput: ToezichtniveauWijzigenInput;
  Werkstraf: ResolverTypeWrapper<WerkstrafModel>;
  Wijziging: ResolverTypeWrapper<WijzigingModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  AdviesAanvragenInput: AdviesAanvragenInput;
  ID: Scalars['ID']['output'];
  AdviesInBehandelingNemenInput: AdviesInBehandelingNemenInput;
  Int: Scalars['Int']['output'];
  AdviesIntrekkenInput: AdviesIntrekkenInput;
  AdviesPayload: Omit<AdviesPayload, 'reclasseringsadvies'> & { reclasseringsadvies?: Maybe<ResolversParentTypes['Reclasseringsadvies']> };
  AdviesUitbrengenInput: AdviesUitbrengenInput;
  BetrokkenheidInput: BetrokkenheidInput;
  Contact: ContactModel;
  ContactVastleggenInput: ContactVastleggenInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Fout: Fout;
  Gedragsinterventie: GedragsinterventieModel;
  Instrument: InstrumentModel;
  Boolean: Scalars['Boolean']['output'];
  Justitiabele: JustitiabeleModel;
  JustitiabeleConnection: JustitiabeleConnectionModel;
  JustitiabeleEdge: Omit<JustitiabeleEdge, 'node'> & { node: ResolversParentTypes['Justitiabele'] };
  MeldingAanReclasseringInput: MeldingAanReclasseringInput;
  MeldingAanReclasseringPayload: Omit<MeldingAanReclasseringPayload, 'justitiabele'> & { justitiabele?: Maybe<ResolversParentTypes['Justitiabele']> };
  MeldingVanReclassering: MeldingVanReclasseringModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Reclasseringsadvies: ReclasseringsadviesModel;
  Reclasseringsoordeel: Omit<Reclasseringsoordeel, 'instrument'> & { instrument: ResolversParentTypes['Instrument'] };
  Reclasseringsorganisatie: ReclasseringsorganisatieModel;
  Toezicht: ToezichtModel;
  ToezichtBeeindigenInput: ToezichtBeeindigenInput;
  ToezichtOverdragenInput: ToezichtOverdragenInput;
  ToezichtPayload: Omit<ToezichtPayload, 'toezicht'> & { toezicht?: Maybe<ResolversParentTypes['Toezicht']> };
  ToezichtStartenInput: ToezichtStartenInput;
  ToezichtniveauWijzigenInput: ToezichtniveauWijzigenInput;
  Werkstraf: WerkstrafModel;
  Wijziging: WijzigingModel;
  String: Scalars['String']['output'];
}>;

export type ReadsDirectiveArgs = {
  fields: Array<Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdviesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviesPayload'] = ResolversParentTypes['AdviesPayload']> = ResolversObject<{
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  reclasseringsadvies?: Resolver<Maybe<ResolversTypes['Reclasseringsadvies']>, ParentType, ContextType>;
}>;

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = ResolversObject<{
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Contactsoort'], ParentType, ContextType>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fout'] = ResolversParentTypes['Fout']> = ResolversObject<{
  boodschap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Foutcode'], ParentType, ContextType>;
  veld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GedragsinterventieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gedragsinterventie'] = ResolversParentTypes['Gedragsinterventie']> = ResolversObject<{
  afgerondOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gestartOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type InstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gepauzeerdOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inGebruik?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type JustitiabeleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justitiabele'] = ResolversParentTypes['Justitiabele'], FederationReferenceType extends FederationReferenceTypes['Justitiabele'] = FederationReferenceTypes['Justitiabele']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Justitiabele']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clientnummer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gedragsinterventies?: Resolver<Maybe<Array<ResolversTypes['Gedragsinterventie']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meldingenVanReclassering?: Resolver<Maybe<Array<ResolversTypes['MeldingVanReclassering']>>, ParentType, ContextType>;
  reclasseringsadviezen?: Resolver<Maybe<Array<ResolversTypes['Reclasseringsadvies']>>, ParentType, ContextType>;
  toezichten?: Resolver<Maybe<Array<ResolversTypes['Toezicht']>>, ParentType, ContextType>;
  werkstraffen?: Resolver<Maybe<Array<ResolversTypes['Werkstraf']>>, ParentType, ContextType>;
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

export type MeldingAanReclasseringPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingAanReclasseringPayload'] = ResolversParentTypes['MeldingAanReclasseringPayload']> = ResolversObject<{
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
  ontvangen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type MeldingVanReclasseringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingVanReclassering'] = ResolversParentTypes['MeldingVanReclassering']> = ResolversObject<{
  aan?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  bevestigdTijdstip?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Meldingsoort'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  adviesAanvragen?: Resolver<Maybe<ResolversTypes['AdviesPayload']>, ParentType, ContextType, RequireFields<MutationAdviesAanvragenArgs, 'input'>>;
  adviesInBehandelingNemen?: Resolver<Maybe<ResolversTypes['AdviesPayload']>, ParentType, ContextType, RequireFields<MutationAdviesInBehandelingNemenArgs, 'input'>>;
  adviesIntrekken?: Resolver<Maybe<ResolversTypes['AdviesPayload']>, ParentType, ContextType, RequireFields<MutationAdviesIntrekkenArgs, 'input'>>;
  adviesUitbrengen?: Resolver<Maybe<ResolversTypes['AdviesPayload']>, ParentType, ContextType, RequireFields<MutationAdviesUitbrengenArgs, 'input'>>;
  contactVastleggen?: Resolver<Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<MutationContactVastleggenArgs, 'input'>>;
  meldingAanReclassering?: Resolver<Maybe<ResolversTypes['MeldingAanReclasseringPayload']>, ParentType, ContextType, RequireFields<MutationMeldingAanReclasseringArgs, 'input'>>;
  toezichtBeeindigen?: Resolver<Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<MutationToezichtBeeindigenArgs, 'input'>>;
  toezichtOverdragen?: Resolver<Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<MutationToezichtOverdragenArgs, 'input'>>;
  toezichtStarten?: Resolver<Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<MutationToezichtStartenArgs, 'input'>>;
  toezichtniveauWijzigen?: Resolver<Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<MutationToezichtniveauWijzigenArgs, 'input'>>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  clienten?: Resolver<Maybe<ResolversTypes['JustitiabeleConnection']>, ParentType, ContextType, RequireFields<QueryClientenArgs, 'first'>>;
  instrumenten?: Resolver<Maybe<Array<ResolversTypes['Instrument']>>, ParentType, ContextType>;
  reclasseringsorganisaties?: Resolver<Maybe<Array<ResolversTypes['Reclasseringsorganisatie']>>, ParentType, ContextType>;
}>;

export type ReclasseringsadviesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reclasseringsadvies'] = ResolversParentTypes['Reclasseringsadvies'], FederationReferenceType extends FederationReferenceTypes['Reclasseringsadvies'] = FederationReferenceTypes['Reclasseringsadvies']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reclasseringsadvies']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aangevraagdOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  oordeel?: Resolver<Maybe<ResolversTypes['Reclasseringsoordeel']>, ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['Reclasseringsorganisatie']>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Adviessoort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Adviesstatus'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  uitgebrachtOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wijzigingen?: Resolver<Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type ReclasseringsoordeelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reclasseringsoordeel'] = ResolversParentTypes['Reclasseringsoordeel']> = ResolversObject<{
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  instrumentversie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  risico?: Resolver<ResolversTypes['Risico'], ParentType, ContextType>;
}>;

export type ReclasseringsorganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reclasseringsorganisatie'] = ResolversParentTypes['Reclasseringsorganisatie'], FederationReferenceType extends FederationReferenceTypes['Reclasseringsorganisatie'] = FederationReferenceTypes['Reclasseringsorganisatie']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reclasseringsorganisatie']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ToezichtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Toezicht'] = ResolversParentTypes['Toezicht'], FederationReferenceType extends FederationReferenceTypes['Toezicht'] = FederationReferenceTypes['Toezicht']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Toezicht']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bijzondereVoorwaarden?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contacten?: Resolver<Maybe<Array<ResolversTypes['Contact']>>, ParentType, ContextType>;
  dadelijkUitvoerbaar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eersteContactOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  elektronischeMonitoring?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['Toezichtgrondslag'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingangsdatum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  niveau?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['Reclasseringsorganisatie']>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wijzigingen?: Resolver<Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type ToezichtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToezichtPayload'] = ResolversParentTypes['ToezichtPayload']> = ResolversObject<{
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  toezicht?: Resolver<Maybe<ResolversTypes['Toezicht']>, ParentType, ContextType>;
}>;

export type WerkstrafResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Werkstraf'] = ResolversParentTypes['Werkstraf']> = ResolversObject<{
  afgerondOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gewerkteUren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opgelegdOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  uren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type WijzigingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wijziging'] = ResolversParentTypes['Wijziging']> = ResolversObject<{
  bekendSinds?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oud?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  veld?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  AdviesPayload?: AdviesPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Fout?: FoutResolvers<ContextType>;
  Gedragsinterventie?: GedragsinterventieResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Justitiabele?: JustitiabeleResolvers<ContextType>;
  JustitiabeleConnection?: JustitiabeleConnectionResolvers<ContextType>;
  JustitiabeleEdge?: JustitiabeleEdgeResolvers<ContextType>;
  MeldingAanReclasseringPayload?: MeldingAanReclasseringPayloadResolvers<ContextType>;
  MeldingVanReclassering?: MeldingVanReclasseringResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reclasseringsadvies?: ReclasseringsadviesResolvers<ContextType>;
  Reclasseringsoordeel?: ReclasseringsoordeelResolvers<ContextType>;
  Reclasseringsorganisatie?: ReclasseringsorganisatieResolvers<ContextType>;
  Toezicht?: ToezichtResolvers<ContextType>;
  ToezichtPayload?: ToezichtPayloadResolvers<ContextType>;
  Werkstraf?: WerkstrafResolvers<ContextType>;
  Wijziging?: WijzigingResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = Context> = ResolversObject<{
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
}>;
