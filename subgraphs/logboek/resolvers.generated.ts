import type * as Schema from './schema.generated.js';
import type { Justitiabele, Inzager } from './schema.generated.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JustitiabeleModel, InzageModel, InzagerModel, GemeenteModel, NoodtoegangModel, NoodtoegangConnectionModel, WaarnemingModel, GebruikModel, VeelraadplegerModel, InzageZonderZaakModel, VeelraadplegerConnectionModel, InzageZonderZaakConnectionModel, WaarnemingConnectionModel } from './mappers.js';
import type { Context } from './loaders.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Schema.Maybe<T> extends T ? Schema.Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
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
) => Schema.Maybe<TTypes> | Promise<Schema.Maybe<TTypes>>;

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
  Inzager: Inzager;
  Justitiabele: Justitiabele;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Inzager:
    ( { __typename: 'Inzager' }
    & GraphQLRecursivePick<FederationTypes['Inzager'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Inzager'], {"gemeente":{"naam":true}}>
        | GraphQLRecursivePick<FederationTypes['Inzager'], {"gemeente":{"naam":true}}>
        | GraphQLRecursivePick<FederationTypes['Inzager'], {"gemeente":{"naam":true}}> ) );
  Justitiabele:
    ( { __typename: 'Justitiabele' }
    & GraphQLRecursivePick<FederationTypes['Justitiabele'], {"id":true}> );
}>;


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Organisatie:
    | ( Schema.AndereOrganisatie )
    | ( Schema.OrganisatieVanDji )
    | ( Schema.OrganisatieVanGemeente )
    | ( Schema.OrganisatieVanReclassering )
  ;
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  AndereOrganisatie: ResolverTypeWrapper<Schema.AndereOrganisatie>;
  ID: ResolverTypeWrapper<Schema.Scalars['ID']['output']>;
  Contactonderwerp: Schema.Contactonderwerp;
  Contactpunt: ResolverTypeWrapper<Schema.Contactpunt>;
  Boolean: ResolverTypeWrapper<Schema.Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Schema.Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Schema.Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Schema.Scalars['DateTime']['output']>;
  Fout: ResolverTypeWrapper<Schema.Fout>;
  Foutcode: Schema.Foutcode;
  Gebruik: ResolverTypeWrapper<GebruikModel>;
  Gemeente: ResolverTypeWrapper<GemeenteModel>;
  GrondZonderZaak: Schema.GrondZonderZaak;
  Inzage: ResolverTypeWrapper<InzageModel>;
  InzageZonderZaak: ResolverTypeWrapper<InzageZonderZaakModel>;
  InzageZonderZaakConnection: ResolverTypeWrapper<InzageZonderZaakConnectionModel>;
  InzageZonderZaakEdge: ResolverTypeWrapper<Omit<Schema.InzageZonderZaakEdge, 'node'> & { node: ResolversTypes['InzageZonderZaak'] }>;
  Inzager: ResolverTypeWrapper<InzagerModel>;
  Justitiabele: ResolverTypeWrapper<JustitiabeleModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Noodtoegang: ResolverTypeWrapper<NoodtoegangModel>;
  NoodtoegangBeoordelenInput: Schema.NoodtoegangBeoordelenInput;
  NoodtoegangConnection: ResolverTypeWrapper<NoodtoegangConnectionModel>;
  NoodtoegangEdge: ResolverTypeWrapper<Omit<Schema.NoodtoegangEdge, 'node'> & { node: ResolversTypes['Noodtoegang'] }>;
  NoodtoegangOpenenInput: Schema.NoodtoegangOpenenInput;
  NoodtoegangPayload: ResolverTypeWrapper<Omit<Schema.NoodtoegangPayload, 'noodtoegang'> & { noodtoegang?: Schema.Maybe<ResolversTypes['Noodtoegang']> }>;
  Noodtoegangoordeel: Schema.Noodtoegangoordeel;
  Organisatie: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organisatie']>;
  OrganisatieVanDji: ResolverTypeWrapper<Schema.OrganisatieVanDji>;
  OrganisatieVanGemeente: ResolverTypeWrapper<Schema.OrganisatieVanGemeente>;
  OrganisatieVanReclassering: ResolverTypeWrapper<Schema.OrganisatieVanReclassering>;
  PageInfo: ResolverTypeWrapper<Schema.PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Veelraadpleger: ResolverTypeWrapper<VeelraadplegerModel>;
  VeelraadplegerConnection: ResolverTypeWrapper<VeelraadplegerConnectionModel>;
  VeelraadplegerEdge: ResolverTypeWrapper<Omit<Schema.VeelraadplegerEdge, 'node'> & { node: ResolversTypes['Veelraadpleger'] }>;
  Waarneming: ResolverTypeWrapper<WaarnemingModel>;
  WaarnemingConnection: ResolverTypeWrapper<WaarnemingConnectionModel>;
  WaarnemingEdge: ResolverTypeWrapper<Omit<Schema.WaarnemingEdge, 'node'> & { node: ResolversTypes['Waarneming'] }>;
  WaarnemingIntrekkenInput: Schema.WaarnemingIntrekkenInput;
  WaarnemingPayload: ResolverTypeWrapper<Omit<Schema.WaarnemingPayload, 'waarneming'> & { waarneming?: Schema.Maybe<ResolversTypes['Waarneming']> }>;
  WaarnemingVastleggenInput: Schema.WaarnemingVastleggenInput;
  String: ResolverTypeWrapper<Schema.Scalars['String']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  AndereOrganisatie: Schema.AndereOrganisatie;
  ID: Schema.Scalars['ID']['output'];
  Contactpunt: Schema.Contactpunt;
  Boolean: Schema.Scalars['Boolean']['output'];
  Int: Schema.Scalars['Int']['output'];
  Date: Schema.Scalars['Date']['output'];
  DateTime: Schema.Scalars['DateTime']['output'];
  Fout: Schema.Fout;
  Gebruik: GebruikModel;
  Gemeente: GemeenteModel;
  Inzage: InzageModel;
  InzageZonderZaak: InzageZonderZaakModel;
  InzageZonderZaakConnection: InzageZonderZaakConnectionModel;
  InzageZonderZaakEdge: Omit<Schema.InzageZonderZaakEdge, 'node'> & { node: ResolversParentTypes['InzageZonderZaak'] };
  Inzager: InzagerModel;
  Justitiabele: JustitiabeleModel;
  Mutation: Record<PropertyKey, never>;
  Noodtoegang: NoodtoegangModel;
  NoodtoegangBeoordelenInput: Schema.NoodtoegangBeoordelenInput;
  NoodtoegangConnection: NoodtoegangConnectionModel;
  NoodtoegangEdge: Omit<Schema.NoodtoegangEdge, 'node'> & { node: ResolversParentTypes['Noodtoegang'] };
  NoodtoegangOpenenInput: Schema.NoodtoegangOpenenInput;
  NoodtoegangPayload: Omit<Schema.NoodtoegangPayload, 'noodtoegang'> & { noodtoegang?: Schema.Maybe<ResolversParentTypes['Noodtoegang']> };
  Organisatie: ResolversInterfaceTypes<ResolversParentTypes>['Organisatie'];
  OrganisatieVanDji: Schema.OrganisatieVanDji;
  OrganisatieVanGemeente: Schema.OrganisatieVanGemeente;
  OrganisatieVanReclassering: Schema.OrganisatieVanReclassering;
  PageInfo: Schema.PageInfo;
  Query: Record<PropertyKey, never>;
  Veelraadpleger: VeelraadplegerModel;
  VeelraadplegerConnection: VeelraadplegerConnectionModel;
  VeelraadplegerEdge: Omit<Schema.VeelraadplegerEdge, 'node'> & { node: ResolversParentTypes['Veelraadpleger'] };
  Waarneming: WaarnemingModel;
  WaarnemingConnection: WaarnemingConnectionModel;
  WaarnemingEdge: Omit<Schema.WaarnemingEdge, 'node'> & { node: ResolversParentTypes['Waarneming'] };
  WaarnemingIntrekkenInput: Schema.WaarnemingIntrekkenInput;
  WaarnemingPayload: Omit<Schema.WaarnemingPayload, 'waarneming'> & { waarneming?: Schema.Maybe<ResolversParentTypes['Waarneming']> };
  WaarnemingVastleggenInput: Schema.WaarnemingVastleggenInput;
  String: Schema.Scalars['String']['output'];
}>;

export type ReadsDirectiveArgs = {
  fields: Array<Schema.Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AndereOrganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AndereOrganisatie'] = ResolversParentTypes['AndereOrganisatie']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contactpunten?: Resolver<Schema.Maybe<Array<ResolversTypes['Contactpunt']>>, ParentType, ContextType>;
  naam?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ContactpuntResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contactpunt'] = ResolversParentTypes['Contactpunt']> = ResolversObject<{
  bereikbaar?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gecontroleerdOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onderwerp?: Resolver<ResolversTypes['Contactonderwerp'], ParentType, ContextType>;
  telefoon?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verouderd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  veld?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GebruikResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gebruik'] = ResolversParentTypes['Gebruik']> = ResolversObject<{
  aantalVragen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eersteTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  laatsteTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  velden?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type InzageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inzage'] = ResolversParentTypes['Inzage']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  door?: Resolver<ResolversTypes['Inzager'], ParentType, ContextType>;
  gegevens?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noodtoegang?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisatie?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uitleg?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  velden?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  waarneming?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type InzageZonderZaakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InzageZonderZaak'] = ResolversParentTypes['InzageZonderZaak']> = ResolversObject<{
  betrokkene?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  door?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grond?: Resolver<ResolversTypes['GrondZonderZaak'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisatie?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
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

export type InzagerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inzager'] = ResolversParentTypes['Inzager'], FederationReferenceType extends FederationReferenceTypes['Inzager'] = FederationReferenceTypes['Inzager']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Inzager']> | FederationReferenceType, FederationReferenceType, ContextType>;
  gemeente?: Resolver<Schema.Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type JustitiabeleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justitiabele'] = ResolversParentTypes['Justitiabele'], FederationReferenceType extends FederationReferenceTypes['Justitiabele'] = FederationReferenceTypes['Justitiabele']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Justitiabele']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inzagen?: Resolver<Schema.Maybe<Array<ResolversTypes['Inzage']>>, ParentType, ContextType, RequireFields<Schema.JustitiabeleInzagenArgs, 'first' | 'ookEigen'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  noodtoegangBeoordelen?: Resolver<Schema.Maybe<ResolversTypes['NoodtoegangPayload']>, ParentType, ContextType, RequireFields<Schema.MutationNoodtoegangBeoordelenArgs, 'input'>>;
  noodtoegangOpenen?: Resolver<Schema.Maybe<ResolversTypes['NoodtoegangPayload']>, ParentType, ContextType, RequireFields<Schema.MutationNoodtoegangOpenenArgs, 'input'>>;
  waarnemingIntrekken?: Resolver<Schema.Maybe<ResolversTypes['WaarnemingPayload']>, ParentType, ContextType, RequireFields<Schema.MutationWaarnemingIntrekkenArgs, 'input'>>;
  waarnemingVastleggen?: Resolver<Schema.Maybe<ResolversTypes['WaarnemingPayload']>, ParentType, ContextType, RequireFields<Schema.MutationWaarnemingVastleggenArgs, 'input'>>;
}>;

export type NoodtoegangResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Noodtoegang'] = ResolversParentTypes['Noodtoegang']> = ResolversObject<{
  beoordeeldDoor?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  beoordeeldTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  betrokkene?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  door?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gebruik?: Resolver<ResolversTypes['Gebruik'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  oordeel?: Resolver<Schema.Maybe<ResolversTypes['Noodtoegangoordeel']>, ParentType, ContextType>;
  organisatie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  reden?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toelichting?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  noodtoegang?: Resolver<Schema.Maybe<ResolversTypes['Noodtoegang']>, ParentType, ContextType>;
}>;

export type OrganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisatie'] = ResolversParentTypes['Organisatie']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AndereOrganisatie' | 'OrganisatieVanDji' | 'OrganisatieVanGemeente' | 'OrganisatieVanReclassering', ParentType, ContextType>;
}>;

export type OrganisatieVanDjiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisatieVanDji'] = ResolversParentTypes['OrganisatieVanDji']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OrganisatieVanGemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisatieVanGemeente'] = ResolversParentTypes['OrganisatieVanGemeente']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OrganisatieVanReclasseringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisatieVanReclassering'] = ResolversParentTypes['OrganisatieVanReclassering']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  inzagenZonderZaak?: Resolver<Schema.Maybe<ResolversTypes['InzageZonderZaakConnection']>, ParentType, ContextType, RequireFields<Schema.QueryInzagenZonderZaakArgs, 'first' | 'stilteDagen' | 'tot' | 'van'>>;
  noodtoegangen?: Resolver<Schema.Maybe<ResolversTypes['NoodtoegangConnection']>, ParentType, ContextType, RequireFields<Schema.QueryNoodtoegangenArgs, 'first' | 'onbeoordeeld'>>;
  veelraadplegers?: Resolver<Schema.Maybe<ResolversTypes['VeelraadplegerConnection']>, ParentType, ContextType, RequireFields<Schema.QueryVeelraadplegersArgs, 'drempel' | 'first' | 'ookSystemen' | 'tot' | 'van'>>;
  waarnemingen?: Resolver<Schema.Maybe<ResolversTypes['WaarnemingConnection']>, ParentType, ContextType, RequireFields<Schema.QueryWaarnemingenArgs, 'first'>>;
}>;

export type VeelraadplegerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Veelraadpleger'] = ResolversParentTypes['Veelraadpleger']> = ResolversObject<{
  aantalPersonen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aantalVragen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  door?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisatie?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
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
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
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
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  waarneming?: Resolver<Schema.Maybe<ResolversTypes['Waarneming']>, ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  AndereOrganisatie?: AndereOrganisatieResolvers<ContextType>;
  Contactpunt?: ContactpuntResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Fout?: FoutResolvers<ContextType>;
  Gebruik?: GebruikResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Inzage?: InzageResolvers<ContextType>;
  InzageZonderZaak?: InzageZonderZaakResolvers<ContextType>;
  InzageZonderZaakConnection?: InzageZonderZaakConnectionResolvers<ContextType>;
  InzageZonderZaakEdge?: InzageZonderZaakEdgeResolvers<ContextType>;
  Inzager?: InzagerResolvers<ContextType>;
  Justitiabele?: JustitiabeleResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Noodtoegang?: NoodtoegangResolvers<ContextType>;
  NoodtoegangConnection?: NoodtoegangConnectionResolvers<ContextType>;
  NoodtoegangEdge?: NoodtoegangEdgeResolvers<ContextType>;
  NoodtoegangPayload?: NoodtoegangPayloadResolvers<ContextType>;
  Organisatie?: OrganisatieResolvers<ContextType>;
  OrganisatieVanDji?: OrganisatieVanDjiResolvers<ContextType>;
  OrganisatieVanGemeente?: OrganisatieVanGemeenteResolvers<ContextType>;
  OrganisatieVanReclassering?: OrganisatieVanReclasseringResolvers<ContextType>;
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
