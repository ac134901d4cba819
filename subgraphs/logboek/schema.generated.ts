import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JustitiabeleModel, InzageModel, NoodtoegangModel, NoodtoegangConnectionModel, WaarnemingModel, GebruikModel, VeelraadplegerConnectionModel, InzageZonderZaakConnectionModel, WaarnemingConnectionModel } from './mappers.js';
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
  /** A moment in UTC, ISO 8601, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
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

/** How an arrangement was used: the requests with it that showed somebody's data. */
export type Gebruik = {
  __typename?: 'Gebruik';
  aantalVragen: Scalars['Int']['output'];
  eersteTijdstip?: Maybe<Scalars['DateTime']['output']>;
  laatsteTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** All fields of this graph that they requested, such as `Detentie.titel`. */
  velden: Array<Scalars['String']['output']>;
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
  /** The line in the record (its span). */
  id: Scalars['ID']['output'];
  /** The caller had no relation with this person, and opened the case for a written reason. */
  noodtoegang: Scalars['Boolean']['output'];
  /** Whose employee it was: code of the inrichting, reclasseringsorganisatie or gemeente; of a partner's own system the party; `null` for who belongs to none. */
  organisatie?: Maybe<Scalars['String']['output']>;
  rol: Scalars['String']['output'];
  tijdstip: Scalars['DateTime']['output'];
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
  grond: GrondZonderZaak;
  /** The line in the record (its span). */
  id: Scalars['ID']['output'];
  organisatie?: Maybe<Scalars['String']['output']>;
  rol: Scalars['String']['output'];
  tijdstip: Scalars['DateTime']['output'];
};

/** A page of times that people without a running case were seen. */
export type InzageZonderZaakConnection = {
  __typename?: 'InzageZonderZaakConnection';
  edges: Array<InzageZonderZaakEdge>;
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** One of them in a page, with the cursor to go on from. */
export type InzageZonderZaakEdge = {
  __typename?: 'InzageZonderZaakEdge';
  cursor: Scalars['String']['output'];
  node: InzageZonderZaak;
};

/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type Justitiabele = {
  __typename?: 'Justitiabele';
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
  beoordeeldTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** Pseudonym of the person in the audit log. */
  betrokkene: Scalars['ID']['output'];
  /** Who opened it: the pseudonym that the token issuer uses. */
  door: Scalars['ID']['output'];
  /** Number of requests that used it. */
  gebruik: Gebruik;
  id: Scalars['ID']['output'];
  /** The data subject, for the audit log alone: callers get the pseudonym. */
  justitiabele: Justitiabele;
  /** `null` while no reviewer judged it. */
  oordeel?: Maybe<Noodtoegangoordeel>;
  organisatie: Scalars['String']['output'];
  reden: Scalars['String']['output'];
  rol: Scalars['String']['output'];
  toelichting?: Maybe<Scalars['String']['output']>;
  /** First moment it does not hold any more. */
  tot: Scalars['DateTime']['output'];
  vanaf: Scalars['DateTime']['output'];
};

/** A judgment and why; without a number or name of a person. */
export type NoodtoegangBeoordelenInput = {
  noodtoegang: Scalars['ID']['input'];
  oordeel: Noodtoegangoordeel;
  toelichting: Scalars['String']['input'];
};

/** A page of opened cases. */
export type NoodtoegangConnection = {
  __typename?: 'NoodtoegangConnection';
  edges: Array<NoodtoegangEdge>;
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** An opened case in a page, with the cursor to go on from. */
export type NoodtoegangEdge = {
  __typename?: 'NoodtoegangEdge';
  cursor: Scalars['String']['output'];
  node: Noodtoegang;
};

/** Whose case, and why: at least twenty letters, and no number or name of a person. */
export type NoodtoegangOpenenInput = {
  justitiabele: Scalars['ID']['input'];
  reden: Scalars['String']['input'];
};

/** The opened case, or why the mutation was refused. */
export type NoodtoegangPayload = {
  __typename?: 'NoodtoegangPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  noodtoegang?: Maybe<Noodtoegang>;
};

/** What a reviewer thinks of an opened case. */
export type Noodtoegangoordeel =
  | 'NIET_TERECHT'
  | 'TERECHT';

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
  aantalVragen: Scalars['Int']['output'];
  /** The pseudonym that the token issuer uses. */
  door: Scalars['ID']['output'];
  /** The professional's own, also when standing in elsewhere. */
  organisatie?: Maybe<Scalars['String']['output']>;
  rol: Scalars['String']['output'];
};

/** A page of who saw many people. */
export type VeelraadplegerConnection = {
  __typename?: 'VeelraadplegerConnection';
  edges: Array<VeelraadplegerEdge>;
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page, with its cursor. */
export type VeelraadplegerEdge = {
  __typename?: 'VeelraadplegerEdge';
  cursor: Scalars['String']['output'];
  node: Veelraadpleger;
};

/** An arrangement by which a professional stands in for a colleague with the same role. */
export type Waarneming = {
  __typename?: 'Waarneming';
  /** Number of requests that used it. */
  gebruik: Gebruik;
  id: Scalars['ID']['output'];
  /** Whose people become visible: code of the inrichting, reclasseringsorganisatie or gemeente. */
  organisatie: Scalars['String']['output'];
  rol: Scalars['String']['output'];
  /** First moment it does not hold any more. */
  tot: Scalars['DateTime']['output'];
  vanaf: Scalars['DateTime']['output'];
  /** Who arranged it: a colleague there, by the pseudonym that the token issuer uses. */
  vastgelegdDoor: Scalars['ID']['output'];
  /** Who stands in: the pseudonym that the token issuer uses. */
  waarnemer: Scalars['ID']['output'];
};

/** A page of arrangements. */
export type WaarnemingConnection = {
  __typename?: 'WaarnemingConnection';
  edges: Array<WaarnemingEdge>;
  pageInfo: PageInfo;
  /** All in the list, not just this page. */
  totalCount: Scalars['Int']['output'];
};

/** An arrangement in a page, with the cursor to go on from. */
export type WaarnemingEdge = {
  __typename?: 'WaarnemingEdge';
  cursor: Scalars['String']['output'];
  node: Waarneming;
};

/** An arrangement to end. */
export type WaarnemingIntrekkenInput = {
  waarneming: Scalars['ID']['input'];
};

/** The arrangement, or why the mutation was refused. */
export type WaarnemingPayload = {
  __typename?: 'WaarnemingPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  waarneming?: Maybe<Waarneming>;
};

/** Who stands in for the caller, from when until when. */
export type WaarnemingVastleggenInput = {
  tot: Scalars['DateTime']['input'];
  /** A moment that has passed counts as now. */
  vanaf: Scalars['DateTime']['input'];
  /** The colleague's pseudonym at the issuer of tokens (`sub`). */
  waarnemer: Scalars['ID']['input'];
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
  Justitiabele: Justitiabele;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Justitiabele:
    ( { __typename: 'Justitiabele' }
    & GraphQLRecursivePick<FederationTypes['Justitiabele'], {"id":true}> );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Fout: ResolverTypeWrapper<Fout>;
  Foutcode: Foutcode;
  Gebruik: ResolverTypeWrapper<GebruikModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  GrondZonderZaak: GrondZonderZaak;
  Inzage: ResolverTypeWrapper<InzageModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  InzageZonderZaak: ResolverTypeWrapper<InzageZonderZaak>;
  InzageZonderZaakConnection: ResolverTypeWrapper<InzageZonderZaakConnectionModel>;
  InzageZonderZaakEdge: ResolverTypeWrapper<InzageZonderZaakEdge>;
  Justitiabele: ResolverTypeWrapper<JustitiabeleModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Noodtoegang: ResolverTypeWrapper<NoodtoegangModel>;
  NoodtoegangBeoordelenInput: NoodtoegangBeoordelenInput;
  NoodtoegangConnection: ResolverTypeWrapper<NoodtoegangConnectionModel>;
  NoodtoegangEdge: ResolverTypeWrapper<Omit<NoodtoegangEdge, 'node'> & { node: ResolversTypes['Noodtoegang'] }>;
  NoodtoegangOpenenInput: NoodtoegangOpenenInput;
  NoodtoegangPayload: ResolverTypeWrapper<Omit<NoodtoegangPayload, 'noodtoegang'> & { noodtoegang?: Maybe<ResolversTypes['Noodtoegang']> }>;
  Noodtoegangoordeel: Noodtoegangoordeel;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Veelraadpleger: ResolverTypeWrapper<Veelraadpleger>;
  VeelraadplegerConnection: ResolverTypeWrapper<VeelraadplegerConnectionModel>;
  VeelraadplegerEdge: ResolverTypeWrapper<VeelraadplegerEdge>;
  Waarneming: ResolverTypeWrapper<WaarnemingModel>;
  WaarnemingConnection: ResolverTypeWrapper<WaarnemingConnectionModel>;
  WaarnemingEdge: ResolverTypeWrapper<Omit<WaarnemingEdge, 'node'> & { node: ResolversTypes['Waarneming'] }>;
  WaarnemingIntrekkenInput: WaarnemingIntrekkenInput;
  WaarnemingPayload: ResolverTypeWrapper<Omit<WaarnemingPayload, 'waarneming'> & { waarneming?: Maybe<ResolversTypes['Waarneming']> }>;
  WaarnemingVastleggenInput: WaarnemingVastleggenInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  DateTime: Scalars['DateTime']['output'];
  Fout: Fout;
  Gebruik: GebruikModel;
  Int: Scalars['Int']['output'];
  Inzage: InzageModel;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  InzageZonderZaak: InzageZonderZaak;
  InzageZonderZaakConnection: InzageZonderZaakConnectionModel;
  InzageZonderZaakEdge: InzageZonderZaakEdge;
  Justitiabele: JustitiabeleModel;
  Mutation: Record<PropertyKey, never>;
  Noodtoegang: NoodtoegangModel;
  NoodtoegangBeoordelenInput: NoodtoegangBeoordelenInput;
  NoodtoegangConnection: NoodtoegangConnectionModel;
  NoodtoegangEdge: Omit<NoodtoegangEdge, 'node'> & { node: ResolversParentTypes['Noodtoegang'] };
  NoodtoegangOpenenInput: NoodtoegangOpenenInput;
  NoodtoegangPayload: Omit<NoodtoegangPayload, 'noodtoegang'> & { noodtoegang?: Maybe<ResolversParentTypes['Noodtoegang']> };
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Veelraadpleger: Veelraadpleger;
  VeelraadplegerConnection: VeelraadplegerConnectionModel;
  VeelraadplegerEdge: VeelraadplegerEdge;
  Waarneming: WaarnemingModel;
  WaarnemingConnection: WaarnemingConnectionModel;
  WaarnemingEdge: Omit<WaarnemingEdge, 'node'> & { node: ResolversParentTypes['Waarneming'] };
  WaarnemingIntrekkenInput: WaarnemingIntrekkenInput;
  WaarnemingPayload: Omit<WaarnemingPayload, 'waarneming'> & { waarneming?: Maybe<ResolversParentTypes['Waarneming']> };
  WaarnemingVastleggenInput: WaarnemingVastleggenInput;
  String: Scalars['String']['output'];
}>;

export type ReadsDirectiveArgs = {
  fields: Array<Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fout'] = ResolversParentTypes['Fout']> = ResolversObject<{
  boodschap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Foutcode'], ParentType, ContextType>;
  veld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GebruikResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gebruik'] = ResolversParentTypes['Gebruik']> = ResolversObject<{
  aantalVragen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eersteTijdstip?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  laatsteTijdstip?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  velden?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type InzageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inzage'] = ResolversParentTypes['Inzage']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noodtoegang?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  velden?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  waarneming?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type InzageZonderZaakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InzageZonderZaak'] = ResolversParentTypes['InzageZonderZaak']> = ResolversObject<{
  betrokkene?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  door?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grond?: Resolver<ResolversTypes['GrondZonderZaak'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type InzageZonderZaakConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InzageZonderZaakConnection'] = ResolversParentTypes['InzageZonderZaakConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['InzageZonderZaakEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type InzageZonderZaakEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InzageZonderZaakEdge'] = ResolversParentTypes['InzageZonderZaakEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InzageZonderZaak'], ParentType, ContextType>;
}>;

export type JustitiabeleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justitiabele'] = ResolversParentTypes['Justitiabele'], FederationReferenceType extends FederationReferenceTypes['Justitiabele'] = FederationReferenceTypes['Justitiabele']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Justitiabele']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inzagen?: Resolver<Maybe<Array<ResolversTypes['Inzage']>>, ParentType, ContextType, RequireFields<JustitiabeleInzagenArgs, 'first' | 'ookEigen'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  noodtoegangBeoordelen?: Resolver<Maybe<ResolversTypes['NoodtoegangPayload']>, ParentType, ContextType, RequireFields<MutationNoodtoegangBeoordelenArgs, 'input'>>;
  noodtoegangOpenen?: Resolver<Maybe<ResolversTypes['NoodtoegangPayload']>, ParentType, ContextType, RequireFields<MutationNoodtoegangOpenenArgs, 'input'>>;
  waarnemingIntrekken?: Resolver<Maybe<ResolversTypes['WaarnemingPayload']>, ParentType, ContextType, RequireFields<MutationWaarnemingIntrekkenArgs, 'input'>>;
  waarnemingVastleggen?: Resolver<Maybe<ResolversTypes['WaarnemingPayload']>, ParentType, ContextType, RequireFields<MutationWaarnemingVastleggenArgs, 'input'>>;
}>;

export type NoodtoegangResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Noodtoegang'] = ResolversParentTypes['Noodtoegang']> = ResolversObject<{
  beoordeeldDoor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  beoordeeldTijdstip?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  betrokkene?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  door?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gebruik?: Resolver<ResolversTypes['Gebruik'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  oordeel?: Resolver<Maybe<ResolversTypes['Noodtoegangoordeel']>, ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reden?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toelichting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tot?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type NoodtoegangConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoodtoegangConnection'] = ResolversParentTypes['NoodtoegangConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['NoodtoegangEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type NoodtoegangEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoodtoegangEdge'] = ResolversParentTypes['NoodtoegangEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Noodtoegang'], ParentType, ContextType>;
}>;

export type NoodtoegangPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoodtoegangPayload'] = ResolversParentTypes['NoodtoegangPayload']> = ResolversObject<{
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  noodtoegang?: Resolver<Maybe<ResolversTypes['Noodtoegang']>, ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  inzagenZonderZaak?: Resolver<Maybe<ResolversTypes['InzageZonderZaakConnection']>, ParentType, ContextType, RequireFields<QueryInzagenZonderZaakArgs, 'first' | 'stilteDagen' | 'tot' | 'van'>>;
  noodtoegangen?: Resolver<Maybe<ResolversTypes['NoodtoegangConnection']>, ParentType, ContextType, RequireFields<QueryNoodtoegangenArgs, 'first' | 'onbeoordeeld'>>;
  veelraadplegers?: Resolver<Maybe<ResolversTypes['VeelraadplegerConnection']>, ParentType, ContextType, RequireFields<QueryVeelraadplegersArgs, 'drempel' | 'first' | 'ookSystemen' | 'tot' | 'van'>>;
  waarnemingen?: Resolver<Maybe<ResolversTypes['WaarnemingConnection']>, ParentType, ContextType, RequireFields<QueryWaarnemingenArgs, 'first'>>;
}>;

export type VeelraadplegerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Veelraadpleger'] = ResolversParentTypes['Veelraadpleger']> = ResolversObject<{
  aantalPersonen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aantalVragen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  door?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisatie?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type VeelraadplegerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeelraadplegerConnection'] = ResolversParentTypes['VeelraadplegerConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['VeelraadplegerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type VeelraadplegerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VeelraadplegerEdge'] = ResolversParentTypes['VeelraadplegerEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Veelraadpleger'], ParentType, ContextType>;
}>;

export type WaarnemingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Waarneming'] = ResolversParentTypes['Waarneming']> = ResolversObject<{
  gebruik?: Resolver<ResolversTypes['Gebruik'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tot?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vastgelegdDoor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waarnemer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type WaarnemingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaarnemingConnection'] = ResolversParentTypes['WaarnemingConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['WaarnemingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type WaarnemingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaarnemingEdge'] = ResolversParentTypes['WaarnemingEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Waarneming'], ParentType, ContextType>;
}>;

export type WaarnemingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaarnemingPayload'] = ResolversParentTypes['WaarnemingPayload']> = ResolversObject<{
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  waarneming?: Resolver<Maybe<ResolversTypes['Waarneming']>, ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  DateTime?: GraphQLScalarType;
  Fout?: FoutResolvers<ContextType>;
  Gebruik?: GebruikResolvers<ContextType>;
  Inzage?: InzageResolvers<ContextType>;
  InzageZonderZaak?: InzageZonderZaakResolvers<ContextType>;
  InzageZonderZaakConnection?: InzageZonderZaakConnectionResolvers<ContextType>;
  InzageZonderZaakEdge?: InzageZonderZaakEdgeResolvers<ContextType>;
  Justitiabele?: JustitiabeleResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Noodtoegang?: NoodtoegangResolvers<ContextType>;
  NoodtoegangConnection?: NoodtoegangConnectionResolvers<ContextType>;
  NoodtoegangEdge?: NoodtoegangEdgeResolvers<ContextType>;
  NoodtoegangPayload?: NoodtoegangPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Veelraadpleger?: VeelraadplegerResolvers<ContextType>;
  VeelraadplegerConnection?: VeelraadplegerConnectionResolvers<ContextType>;
  VeelraadplegerEdge?: VeelraadplegerEdgeResolvers<ContextType>;
  Waarneming?: WaarnemingResolvers<ContextType>;
  WaarnemingConnection?: WaarnemingConnectionResolvers<ContextType>;
  WaarnemingEdge?: WaarnemingEdgeResolvers<ContextType>;
  WaarnemingPayload?: WaarnemingPayloadResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = Context> = ResolversObject<{
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
}>;
