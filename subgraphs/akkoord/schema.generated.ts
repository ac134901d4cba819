import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JustitiabeleModel, JustitiabeleConnectionModel, BetrokkenheidModel, AfspraakModel } from './mappers.js';
import type { Context } from './context.js';
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

/** For which decision the advice is asked. */
export type Adviessoort =
  | 'PENITENTIAIR_PROGRAMMA'
  | 'VERLOF'
  | 'VOORGELEIDING'
  | 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
  | 'ZITTING';

/** Where the advice stands. */
export type Adviesstatus =
  | 'AANGEVRAAGD'
  | 'INGETROKKEN'
  | 'IN_BEHANDELING'
  | 'UITGEBRACHT';

/** A promise of an organisation about a person. */
export type Afspraak = {
  __typename?: 'Afspraak';
  basisvoorwaarde?: Maybe<BasisvoorwaardeSoort>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  nagekomenOp?: Maybe<Scalars['Date']['output']>;
  omschrijving: Scalars['String']['output'];
  organisatie: Scalars['ID']['output'];
  partij: Partij;
  /** When the promising organisation last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  status: Afspraakstatus;
  uiterlijkOp: Scalars['Date']['output'];
  /** When it was first recorded. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Goes with every changing act; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
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

/** The promise, or why the act was refused. */
export type AfspraakPayload = {
  __typename?: 'AfspraakPayload';
  afspraak?: Maybe<Afspraak>;
  fout?: Maybe<Fout>;
};

/** A promise by the caller's own organisation. */
export type AfspraakVastleggenInput = {
  basisvoorwaarde?: InputMaybe<BasisvoorwaardeSoort>;
  justitiabele: Scalars['ID']['input'];
  omschrijving: Scalars['String']['input'];
  uiterlijkOp: Scalars['Date']['input'];
};

/** Where a promise stands. Overdue is a matter of its day, not a status. */
export type Afspraakstatus =
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
};

/** The six basisvoorwaarden of the akkoord. */
export type BasisvoorwaardeSoort =
  | 'IDENTITEITSBEWIJS'
  | 'ONDERDAK'
  | 'SCHULDEN'
  | 'SOCIAAL_NETWERK'
  | 'WERK_EN_INKOMEN'
  | 'ZORG';

/** Where a basisvoorwaarde stands. */
export type BasisvoorwaardeStatus =
  | 'AFGEWEZEN'
  | 'GEREGELD'
  | 'HULPVRAAG'
  | 'IN_BEHANDELING'
  | 'NIET_NODIG'
  | 'ONBEKEND';

/** A relation of an organisation with the person. */
export type Betrokkenheid = {
  __typename?: 'Betrokkenheid';
  /** Code of the inrichting, reclasseringsorganisatie or gemeente. */
  organisatie: Scalars['ID']['output'];
  partij: Partij;
  tot?: Maybe<Scalars['DateTime']['output']>;
  vanaf: Scalars['DateTime']['output'];
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
  id: Scalars['ID']['output'];
  insluitingsdatum: Scalars['Date']['output'];
  overleggen?: Maybe<Array<Overleg>>;
  plan?: Maybe<DetentieEnReintegratieplan>;
  screeningAfgerondOp?: Maybe<Scalars['Date']['output']>;
  titel: Detentietitel;
  verloven?: Maybe<Array<Verlof>>;
  verwachteEinddatum?: Maybe<Scalars['Date']['output']>;
  viDatum?: Maybe<Scalars['Date']['output']>;
  werkelijkeEinddatum?: Maybe<Scalars['Date']['output']>;
};

/** Detentie- en re-integratieplan (Pbw art. 18a): goals and who acts. */
export type DetentieEnReintegratieplan = {
  __typename?: 'DetentieEnReintegratieplan';
  vastgesteldOp: Scalars['Date']['output'];
};

/** The ground on which a person is held. */
export type Detentietitel =
  | 'GEVANGENISSTRAF'
  | 'ISD_MAATREGEL'
  | 'VERVANGENDE_HECHTENIS'
  | 'VOORLOPIGE_HECHTENIS';

/** Where the person is in his return. */
export type Fase =
  | 'AFGEROND'
  | 'DETENTIE'
  /** From insluiting until the D&R-plan, four weeks at most. */
  | 'INSTROOM'
  /** Within three months of the expected release: the v.i.-datum or the expected end, whichever comes first. */
  | 'LAATSTE_FASE'
  /** Released: within six months, or under toezicht. */
  | 'NAZORG';

/** A refusal by a rule: data, not an error. `code` is stable (CONFLICT, REGEL, ONBEKEND), `boodschap` is Dutch, `veld` the input that caused it. */
export type Fout = {
  __typename?: 'Fout';
  boodschap: Scalars['String']['output'];
  code: Scalars['String']['output'];
  veld?: Maybe<Scalars['String']['output']>;
};

/** A dated fact, with the party that knows it. */
export type Gebeurtenis = {
  __typename?: 'Gebeurtenis';
  bron: Partij;
  datum: Scalars['Date']['output'];
  omschrijving: Scalars['String']['output'];
  /** True when the day lies after the peildatum. */
  toekomstig: Scalars['Boolean']['output'];
};

/** How many basisvoorwaarden are arranged, out of those that count (all but NIET_NODIG). */
export type Gereedheid = {
  __typename?: 'Gereedheid';
  geregeld: Scalars['Int']['output'];
  ontbreekt: Array<BasisvoorwaardeSoort>;
  totaal: Scalars['Int']['output'];
};

/** The person. Every partner knows him by this id alone; it means nothing outside the graph. */
export type Justitiabele = {
  __typename?: 'Justitiabele';
  /** Promises about this person, by the day they are due. */
  afspraken?: Maybe<Array<Afspraak>>;
  basisvoorwaarden?: Maybe<Array<Basisvoorwaarde>>;
  /** Which organisations have a relation with him now, by akkoord's list. */
  betrokkenheden?: Maybe<Array<Betrokkenheid>>;
  detenties?: Maybe<Array<Detentie>>;
  id: Scalars['ID']['output'];
  reclasseringsadviezen?: Maybe<Array<Reclasseringsadvies>>;
  /** Computed at question time from what the partners answer; no copy of their data is kept. What a partner did not answer is `null` or named in `onvolledig`. */
  reintegratie?: Maybe<Reintegratie>;
  toezichten?: Maybe<Array<Toezicht>>;
};


/** The person. Every partner knows him by this id alone; it means nothing outside the graph. */
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

/** What another partner reports to akkoord. `betrokkenheden` are the relations the sender knows to begin or end. */
export type MeldingAanAkkoordInput = {
  betrokkenheden: Array<BetrokkenheidInput>;
  justitiabele: Scalars['ID']['input'];
  melding: Scalars['ID']['input'];
  soort: Meldingsoort;
  tijdstip: Scalars['DateTime']['input'];
};

/** Whether the melding was taken; a repeated one is taken too. */
export type MeldingAanAkkoordPayload = {
  __typename?: 'MeldingAanAkkoordPayload';
  fout?: Maybe<Fout>;
  ontvangen: Scalars['Boolean']['output'];
};

/** What a melding reports. */
export type Meldingsoort =
  | 'AANKOMST'
  | 'ADVIESAANVRAAG'
  | 'GEMEENTEWIJZIGING'
  | 'ONTSLAG'
  | 'ORGANISATIEWIJZIGING'
  | 'OVERPLAATSING';

export type Mutation = {
  __typename?: 'Mutation';
  /** The promising organisation withdraws a promise that was not kept yet. */
  afspraakIntrekken?: Maybe<AfspraakPayload>;
  /** The promising organisation marks its promise as kept. */
  afspraakNakomen?: Maybe<AfspraakPayload>;
  /** An organisation promises something about a person by a day. */
  afspraakVastleggen?: Maybe<AfspraakPayload>;
  /** A melding from another partner. Sent again, it changes nothing. */
  meldingAanAkkoord?: Maybe<MeldingAanAkkoordPayload>;
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


export type MutationMeldingAanAkkoordArgs = {
  input: MeldingAanAkkoordInput;
};

/** A norm that binds a party: what is due, by whom, and on what ground. */
export type Norm = {
  __typename?: 'Norm';
  code: Scalars['ID']['output'];
  /** Law, regulation or agreement. */
  grondslag: Scalars['String']['output'];
  omschrijving: Scalars['String']['output'];
  verantwoordelijke: Partij;
};

/** A meeting about progress: multidisciplinair overleg (at least every 6 weeks) or trajectgesprek. */
export type Overleg = {
  __typename?: 'Overleg';
  datum: Scalars['Date']['output'];
  soort: Overlegsoort;
};

/** Kind of meeting. */
export type Overlegsoort =
  | 'MDO'
  | 'TRAJECTGESPREK';

/** Where a page ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
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
  /** One person by id; `null` when unknown or not visible. */
  justitiabele?: Maybe<Justitiabele>;
  /** Everyone under the akkoord with whom the caller has a relation, released ones included, ordered by id. Error: BAD_USER_INPUT for `first` outside 1–100. */
  justitiabelen?: Maybe<JustitiabeleConnection>;
  /** The justitiabele who asks. */
  mijnReintegratie?: Maybe<Justitiabele>;
  /** The norms that bind the parties, each with its ground. */
  normen?: Maybe<Array<Norm>>;
};


export type QueryJustitiabeleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJustitiabelenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisatie?: InputMaybe<Scalars['ID']['input']>;
  partij?: InputMaybe<Partij>;
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
};

/** The view across the partners. */
export type Reintegratie = {
  __typename?: 'Reintegratie';
  /** `null` when DJI gave no answer or knows no detention that had begun, and when only the reclassering, without answer, could tell NAZORG from AFGEROND. */
  fase?: Maybe<Fase>;
  /** `null` when the gemeente gave no answer, or only one from after the peildatum: never a guessed 0 of 6. */
  gereedheid?: Maybe<Gereedheid>;
  /** Parties that are involved by akkoord's list and gave no answer. */
  onvolledig: Array<Partij>;
  /** The day the view is of: today in Amsterdam when not given. */
  peildatum: Scalars['Date']['output'];
  /** Every dated fact of all parties that answered, in order. */
  tijdlijn: Array<Gebeurtenis>;
};

/** Supervision with its conditions. */
export type Toezicht = {
  __typename?: 'Toezicht';
  eersteContactOp?: Maybe<Scalars['Date']['output']>;
  einddatum?: Maybe<Scalars['Date']['output']>;
  grondslag: Toezichtgrondslag;
  id: Scalars['ID']['output'];
  ingangsdatum: Scalars['Date']['output'];
};

/** Legal ground of the supervision. */
export type Toezichtgrondslag =
  | 'PENITENTIAIR_PROGRAMMA'
  | 'SCHORSING'
  | 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
  | 'VOORWAARDELIJKE_VEROORDELING';

/** A leave (Rtvi). */
export type Verlof = {
  __typename?: 'Verlof';
  besluit: Verlofbesluit;
  id: Scalars['ID']['output'];
  soort: Verlofsoort;
  tot: Scalars['Date']['output'];
  vanaf: Scalars['Date']['output'];
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
  Afspraak: Afspraak;
  Justitiabele: Justitiabele;
  Norm: Norm;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Afspraak:
    ( { __typename: 'Afspraak' }
    & GraphQLRecursivePick<FederationTypes['Afspraak'], {"id":true}> );
  Justitiabele:
    ( { __typename: 'Justitiabele' }
    & GraphQLRecursivePick<FederationTypes['Justitiabele'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Justitiabele'], {"detenties":{"id":true,"titel":true,"insluitingsdatum":true,"verwachteEinddatum":true,"viDatum":true,"werkelijkeEinddatum":true,"screeningAfgerondOp":true,"plan":{"vastgesteldOp":true},"overleggen":{"soort":true,"datum":true},"verloven":{"id":true,"soort":true,"vanaf":true,"tot":true,"besluit":true}},"reclasseringsadviezen":{"id":true,"soort":true,"status":true,"aangevraagdOp":true,"uiterlijkOp":true,"uitgebrachtOp":true},"toezichten":{"id":true,"grondslag":true,"ingangsdatum":true,"eersteContactOp":true,"einddatum":true},"basisvoorwaarden":{"soort":true,"status":true,"geldigTot":true,"peildatum":true}}> ) );
  Norm:
    ( { __typename: 'Norm' }
    & GraphQLRecursivePick<FederationTypes['Norm'], {"code":true}> );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Adviessoort: Adviessoort;
  Adviesstatus: Adviesstatus;
  Afspraak: ResolverTypeWrapper<AfspraakModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AfspraakIntrekkenInput: AfspraakIntrekkenInput;
  AfspraakNakomenInput: AfspraakNakomenInput;
  AfspraakPayload: ResolverTypeWrapper<Omit<AfspraakPayload, 'afspraak'> & { afspraak?: Maybe<ResolversTypes['Afspraak']> }>;
  AfspraakVastleggenInput: AfspraakVastleggenInput;
  Afspraakstatus: Afspraakstatus;
  Basisvoorwaarde: ResolverTypeWrapper<Basisvoorwaarde>;
  BasisvoorwaardeSoort: BasisvoorwaardeSoort;
  BasisvoorwaardeStatus: BasisvoorwaardeStatus;
  Betrokkenheid: ResolverTypeWrapper<BetrokkenheidModel>;
  BetrokkenheidInput: BetrokkenheidInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Detentie: ResolverTypeWrapper<Detentie>;
  DetentieEnReintegratieplan: ResolverTypeWrapper<DetentieEnReintegratieplan>;
  Detentietitel: Detentietitel;
  Fase: Fase;
  Fout: ResolverTypeWrapper<Fout>;
  Gebeurtenis: ResolverTypeWrapper<Gebeurtenis>;
  Gereedheid: ResolverTypeWrapper<Gereedheid>;
  Justitiabele: ResolverTypeWrapper<JustitiabeleModel>;
  JustitiabeleConnection: ResolverTypeWrapper<JustitiabeleConnectionModel>;
  JustitiabeleEdge: ResolverTypeWrapper<Omit<JustitiabeleEdge, 'node'> & { node: ResolversTypes['Justitiabele'] }>;
  MeldingAanAkkoordInput: MeldingAanAkkoordInput;
  MeldingAanAkkoordPayload: ResolverTypeWrapper<MeldingAanAkkoordPayload>;
  Meldingsoort: Meldingsoort;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Norm: ResolverTypeWrapper<Norm>;
  Overleg: ResolverTypeWrapper<Overleg>;
  Overlegsoort: Overlegsoort;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partij: Partij;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reclasseringsadvies: ResolverTypeWrapper<Reclasseringsadvies>;
  Reintegratie: ResolverTypeWrapper<Reintegratie>;
  Toezicht: ResolverTypeWrapper<Toezicht>;
  Toezichtgrondslag: Toezichtgrondslag;
  Verlof: ResolverTypeWrapper<Verlof>;
  Verlofbesluit: Verlofbesluit;
  Verlofsoort: Verlofsoort;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Afspraak: AfspraakModel;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AfspraakIntrekkenInput: AfspraakIntrekkenInput;
  AfspraakNakomenInput: AfspraakNakomenInput;
  AfspraakPayload: Omit<AfspraakPayload, 'afspraak'> & { afspraak?: Maybe<ResolversParentTypes['Afspraak']> };
  AfspraakVastleggenInput: AfspraakVastleggenInput;
  Basisvoorwaarde: Basisvoorwaarde;
  Betrokkenheid: BetrokkenheidModel;
  BetrokkenheidInput: BetrokkenheidInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Detentie: Detentie;
  DetentieEnReintegratieplan: DetentieEnReintegratieplan;
  Fout: Fout;
  Gebeurtenis: Gebeurtenis;
  Gereedheid: Gereedheid;
  Justitiabele: JustitiabeleModel;
  JustitiabeleConnection: JustitiabeleConnectionModel;
  JustitiabeleEdge: Omit<JustitiabeleEdge, 'node'> & { node: ResolversParentTypes['Justitiabele'] };
  MeldingAanAkkoordInput: MeldingAanAkkoordInput;
  MeldingAanAkkoordPayload: MeldingAanAkkoordPayload;
  Mutation: Record<PropertyKey, never>;
  Norm: Norm | FederationReferenceTypes['Norm'];
  Overleg: Overleg;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Reclasseringsadvies: Reclasseringsadvies;
  Reintegratie: Reintegratie;
  Toezicht: Toezicht;
  Verlof: Verlof;
}>;

export type AfspraakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Afspraak'] = ResolversParentTypes['Afspraak'], FederationReferenceType extends FederationReferenceTypes['Afspraak'] = FederationReferenceTypes['Afspraak']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Afspraak']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basisvoorwaarde?: Resolver<Maybe<ResolversTypes['BasisvoorwaardeSoort']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nagekomenOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Afspraakstatus'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AfspraakPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AfspraakPayload'] = ResolversParentTypes['AfspraakPayload']> = ResolversObject<{
  afspraak?: Resolver<Maybe<ResolversTypes['Afspraak']>, ParentType, ContextType>;
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export type BetrokkenheidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Betrokkenheid'] = ResolversParentTypes['Betrokkenheid']> = ResolversObject<{
  organisatie?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  tot?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fout'] = ResolversParentTypes['Fout']> = ResolversObject<{
  boodschap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  veld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GebeurtenisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gebeurtenis'] = ResolversParentTypes['Gebeurtenis']> = ResolversObject<{
  bron?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toekomstig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type GereedheidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gereedheid'] = ResolversParentTypes['Gereedheid']> = ResolversObject<{
  geregeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ontbreekt?: Resolver<Array<ResolversTypes['BasisvoorwaardeSoort']>, ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type JustitiabeleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justitiabele'] = ResolversParentTypes['Justitiabele'], FederationReferenceType extends FederationReferenceTypes['Justitiabele'] = FederationReferenceTypes['Justitiabele']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Justitiabele']> | FederationReferenceType, FederationReferenceType, ContextType>;
  afspraken?: Resolver<Maybe<Array<ResolversTypes['Afspraak']>>, ParentType, ContextType>;
  betrokkenheden?: Resolver<Maybe<Array<ResolversTypes['Betrokkenheid']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reintegratie?: Resolver<Maybe<ResolversTypes['Reintegratie']>, ParentType, ContextType, Partial<JustitiabeleReintegratieArgs>>;
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

export type MeldingAanAkkoordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingAanAkkoordPayload'] = ResolversParentTypes['MeldingAanAkkoordPayload']> = ResolversObject<{
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  ontvangen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  afspraakIntrekken?: Resolver<Maybe<ResolversTypes['AfspraakPayload']>, ParentType, ContextType, RequireFields<MutationAfspraakIntrekkenArgs, 'input'>>;
  afspraakNakomen?: Resolver<Maybe<ResolversTypes['AfspraakPayload']>, ParentType, ContextType, RequireFields<MutationAfspraakNakomenArgs, 'input'>>;
  afspraakVastleggen?: Resolver<Maybe<ResolversTypes['AfspraakPayload']>, ParentType, ContextType, RequireFields<MutationAfspraakVastleggenArgs, 'input'>>;
  meldingAanAkkoord?: Resolver<Maybe<ResolversTypes['MeldingAanAkkoordPayload']>, ParentType, ContextType, RequireFields<MutationMeldingAanAkkoordArgs, 'input'>>;
}>;

export type NormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Norm'] = ResolversParentTypes['Norm'], FederationReferenceType extends FederationReferenceTypes['Norm'] = FederationReferenceTypes['Norm']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Norm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verantwoordelijke?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  justitiabele?: Resolver<Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType, RequireFields<QueryJustitiabeleArgs, 'id'>>;
  justitiabelen?: Resolver<Maybe<ResolversTypes['JustitiabeleConnection']>, ParentType, ContextType, RequireFields<QueryJustitiabelenArgs, 'first'>>;
  mijnReintegratie?: Resolver<Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
  normen?: Resolver<Maybe<Array<ResolversTypes['Norm']>>, ParentType, ContextType>;
}>;

export type ReintegratieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reintegratie'] = ResolversParentTypes['Reintegratie']> = ResolversObject<{
  fase?: Resolver<Maybe<ResolversTypes['Fase']>, ParentType, ContextType>;
  gereedheid?: Resolver<Maybe<ResolversTypes['Gereedheid']>, ParentType, ContextType>;
  onvolledig?: Resolver<Array<ResolversTypes['Partij']>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tijdlijn?: Resolver<Array<ResolversTypes['Gebeurtenis']>, ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  Afspraak?: AfspraakResolvers<ContextType>;
  AfspraakPayload?: AfspraakPayloadResolvers<ContextType>;
  Betrokkenheid?: BetrokkenheidResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Fout?: FoutResolvers<ContextType>;
  Gebeurtenis?: GebeurtenisResolvers<ContextType>;
  Gereedheid?: GereedheidResolvers<ContextType>;
  Justitiabele?: JustitiabeleResolvers<ContextType>;
  JustitiabeleConnection?: JustitiabeleConnectionResolvers<ContextType>;
  JustitiabeleEdge?: JustitiabeleEdgeResolvers<ContextType>;
  MeldingAanAkkoordPayload?: MeldingAanAkkoordPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Norm?: NormResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reintegratie?: ReintegratieResolvers<ContextType>;
}>;

