import type * as Schema from './schema.generated.js';
import type { Justitiabele, Detentie, Verlof, OrganisatieVanDji, Inrichting } from './schema.generated.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JustitiabeleModel, JustitiabeleConnectionModel, PersoonsgegevensModel, DetentieModel, StrafModel, PlaatsingModel, InrichtingModel, OrganisatieVanDjiModel, DetentieEnReintegratieplanModel, ReintegratiedoelModel, OverlegModel, VerlofModel, ProgrammawijzigingModel, MeldingVanDjiModel, ContactpuntModel, WijzigingModel } from './mappers.js';
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
  Detentie: Detentie;
  Inrichting: Inrichting;
  Justitiabele: Justitiabele;
  OrganisatieVanDji: OrganisatieVanDji;
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
  OrganisatieVanDji:
    ( { __typename: 'OrganisatieVanDji' }
    & GraphQLRecursivePick<FederationTypes['OrganisatieVanDji'], {"code":true}> );
  Verlof:
    ( { __typename: 'Verlof' }
    & GraphQLRecursivePick<FederationTypes['Verlof'], {"id":true}> );
}>;


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Organisatie: ( OrganisatieVanDjiModel );
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  BasisvoorwaardeSoort: Schema.BasisvoorwaardeSoort;
  BetrokkenOrganisatieInput: Schema.BetrokkenOrganisatieInput;
  ID: ResolverTypeWrapper<Schema.Scalars['ID']['output']>;
  BetrokkenPartij: ResolverTypeWrapper<Schema.Scalars['BetrokkenPartij']['output']>;
  BetrokkenheidInput: Schema.BetrokkenheidInput;
  Contactonderwerp: Schema.Contactonderwerp;
  Contactpunt: ResolverTypeWrapper<ContactpuntModel>;
  Boolean: ResolverTypeWrapper<Schema.Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Schema.Scalars['Int']['output']>;
  ContactpuntPayload: ResolverTypeWrapper<Omit<Schema.ContactpuntPayload, 'contactpunt'> & { contactpunt?: Schema.Maybe<ResolversTypes['Contactpunt']> }>;
  ContactpuntVanInrichtingBeeindigenInput: Schema.ContactpuntVanInrichtingBeeindigenInput;
  ContactpuntVanInrichtingVastleggenInput: Schema.ContactpuntVanInrichtingVastleggenInput;
  Date: ResolverTypeWrapper<Schema.Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Schema.Scalars['DateTime']['output']>;
  Detentie: ResolverTypeWrapper<DetentieModel>;
  DetentieBeeindigenInput: Schema.DetentieBeeindigenInput;
  DetentieEnReintegratieplan: ResolverTypeWrapper<DetentieEnReintegratieplanModel>;
  DetentiePayload: ResolverTypeWrapper<Omit<Schema.DetentiePayload, 'detentie'> & { detentie?: Schema.Maybe<ResolversTypes['Detentie']> }>;
  DetentieRegistrerenInput: Schema.DetentieRegistrerenInput;
  DetentieRegistrerenPayload: ResolverTypeWrapper<Omit<Schema.DetentieRegistrerenPayload, 'detentie'> & { detentie?: Schema.Maybe<ResolversTypes['Detentie']> }>;
  Detentiestatus: Schema.Detentiestatus;
  Detentietitel: Schema.Detentietitel;
  DoelBehalenInput: Schema.DoelBehalenInput;
  EinddatumBijstellenInput: Schema.EinddatumBijstellenInput;
  EindverlofUitsluiting: Schema.EindverlofUitsluiting;
  Fout: ResolverTypeWrapper<Schema.Fout>;
  Foutcode: Schema.Foutcode;
  Gemeente: ResolverTypeWrapper<Schema.Gemeente>;
  Inrichting: ResolverTypeWrapper<InrichtingModel>;
  Justitiabele: ResolverTypeWrapper<JustitiabeleModel>;
  JustitiabeleConnection: ResolverTypeWrapper<JustitiabeleConnectionModel>;
  JustitiabeleEdge: ResolverTypeWrapper<Omit<Schema.JustitiabeleEdge, 'node'> & { node: ResolversTypes['Justitiabele'] }>;
  MeldingAanDjiInput: Schema.MeldingAanDjiInput;
  MeldingAanDjiPayload: ResolverTypeWrapper<Omit<Schema.MeldingAanDjiPayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversTypes['Justitiabele']> }>;
  MeldingVanDji: ResolverTypeWrapper<MeldingVanDjiModel>;
  Meldingsoort: ResolverTypeWrapper<Schema.Scalars['Meldingsoort']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OnherroepelijkheidVastleggenInput: Schema.OnherroepelijkheidVastleggenInput;
  OntslagAankondigenInput: Schema.OntslagAankondigenInput;
  Organisatie: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organisatie']>;
  OrganisatieVanDji: ResolverTypeWrapper<OrganisatieVanDjiModel>;
  Overleg: ResolverTypeWrapper<OverlegModel>;
  OverlegVastleggenInput: Schema.OverlegVastleggenInput;
  OverlegVastleggenPayload: ResolverTypeWrapper<Omit<Schema.OverlegVastleggenPayload, 'detentie' | 'overleg'> & { detentie?: Schema.Maybe<ResolversTypes['Detentie']>, overleg?: Schema.Maybe<ResolversTypes['Overleg']> }>;
  Overlegsoort: Schema.Overlegsoort;
  OverplaatsenInput: Schema.OverplaatsenInput;
  PageInfo: ResolverTypeWrapper<Schema.PageInfo>;
  Partij: ResolverTypeWrapper<Schema.Scalars['Partij']['output']>;
  PenitentiairProgramma: ResolverTypeWrapper<Schema.PenitentiairProgramma>;
  Persoonsgegevens: ResolverTypeWrapper<PersoonsgegevensModel>;
  Plaatsing: ResolverTypeWrapper<PlaatsingModel>;
  PlanDelenInput: Schema.PlanDelenInput;
  PlanVaststellenInput: Schema.PlanVaststellenInput;
  PlanVaststellenPayload: ResolverTypeWrapper<Omit<Schema.PlanVaststellenPayload, 'detentie' | 'plan'> & { detentie?: Schema.Maybe<ResolversTypes['Detentie']>, plan?: Schema.Maybe<ResolversTypes['DetentieEnReintegratieplan']> }>;
  PlandoelInput: Schema.PlandoelInput;
  Programma: Schema.Programma;
  ProgrammaWijzigenInput: Schema.ProgrammaWijzigenInput;
  Programmawijziging: ResolverTypeWrapper<ProgrammawijzigingModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Regime: Schema.Regime;
  Reintegratiedoel: ResolverTypeWrapper<ReintegratiedoelModel>;
  ScreeningAfrondenInput: Schema.ScreeningAfrondenInput;
  SoortMelding: ResolverTypeWrapper<Schema.Scalars['SoortMelding']['output']>;
  Straf: ResolverTypeWrapper<StrafModel>;
  StrafInput: Schema.StrafInput;
  Verlof: ResolverTypeWrapper<VerlofModel>;
  VerlofBeslissenInput: Schema.VerlofBeslissenInput;
  VerlofVastleggenInput: Schema.VerlofVastleggenInput;
  VerlofVastleggenPayload: ResolverTypeWrapper<Omit<Schema.VerlofVastleggenPayload, 'detentie' | 'verlof'> & { detentie?: Schema.Maybe<ResolversTypes['Detentie']>, verlof?: Schema.Maybe<ResolversTypes['Verlof']> }>;
  Verlofbesluit: Schema.Verlofbesluit;
  Verlofsoort: Schema.Verlofsoort;
  ViUitsluiting: Schema.ViUitsluiting;
  Wijziging: ResolverTypeWrapper<WijzigingModel>;
  String: ResolverTypeWrapper<Schema.Scalars['String']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  BetrokkenOrganisatieInput: Schema.BetrokkenOrganisatieInput;
  ID: Schema.Scalars['ID']['output'];
  BetrokkenPartij: Schema.Scalars['BetrokkenPartij']['output'];
  BetrokkenheidInput: Schema.BetrokkenheidInput;
  Contactpunt: ContactpuntModel;
  Boolean: Schema.Scalars['Boolean']['output'];
  Int: Schema.Scalars['Int']['output'];
  ContactpuntPayload: Omit<Schema.ContactpuntPayload, 'contactpunt'> & { contactpunt?: Schema.Maybe<ResolversParentTypes['Contactpunt']> };
  ContactpuntVanInrichtingBeeindigenInput: Schema.ContactpuntVanInrichtingBeeindigenInput;
  ContactpuntVanInrichtingVastleggenInput: Schema.ContactpuntVanInrichtingVastleggenInput;
  Date: Schema.Scalars['Date']['output'];
  DateTime: Schema.Scalars['DateTime']['output'];
  Detentie: DetentieModel;
  DetentieBeeindigenInput: Schema.DetentieBeeindigenInput;
  DetentieEnReintegratieplan: DetentieEnReintegratieplanModel;
  DetentiePayload: Omit<Schema.DetentiePayload, 'detentie'> & { detentie?: Schema.Maybe<ResolversParentTypes['Detentie']> };
  DetentieRegistrerenInput: Schema.DetentieRegistrerenInput;
  DetentieRegistrerenPayload: Omit<Schema.DetentieRegistrerenPayload, 'detentie'> & { detentie?: Schema.Maybe<ResolversParentTypes['Detentie']> };
  DoelBehalenInput: Schema.DoelBehalenInput;
  EinddatumBijstellenInput: Schema.EinddatumBijstellenInput;
  Fout: Schema.Fout;
  Gemeente: Schema.Gemeente;
  Inrichting: InrichtingModel;
  Justitiabele: JustitiabeleModel;
  JustitiabeleConnection: JustitiabeleConnectionModel;
  JustitiabeleEdge: Omit<Schema.JustitiabeleEdge, 'node'> & { node: ResolversParentTypes['Justitiabele'] };
  MeldingAanDjiInput: Schema.MeldingAanDjiInput;
  MeldingAanDjiPayload: Omit<Schema.MeldingAanDjiPayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversParentTypes['Justitiabele']> };
  MeldingVanDji: MeldingVanDjiModel;
  Meldingsoort: Schema.Scalars['Meldingsoort']['output'];
  Mutation: Record<PropertyKey, never>;
  OnherroepelijkheidVastleggenInput: Schema.OnherroepelijkheidVastleggenInput;
  OntslagAankondigenInput: Schema.OntslagAankondigenInput;
  Organisatie: ResolversInterfaceTypes<ResolversParentTypes>['Organisatie'];
  OrganisatieVanDji: OrganisatieVanDjiModel;
  Overleg: OverlegModel;
  OverlegVastleggenInput: Schema.OverlegVastleggenInput;
  OverlegVastleggenPayload: Omit<Schema.OverlegVastleggenPayload, 'detentie' | 'overleg'> & { detentie?: Schema.Maybe<ResolversParentTypes['Detentie']>, overleg?: Schema.Maybe<ResolversParentTypes['Overleg']> };
  OverplaatsenInput: Schema.OverplaatsenInput;
  PageInfo: Schema.PageInfo;
  Partij: Schema.Scalars['Partij']['output'];
  PenitentiairProgramma: Schema.PenitentiairProgramma;
  Persoonsgegevens: PersoonsgegevensModel;
  Plaatsing: PlaatsingModel;
  PlanDelenInput: Schema.PlanDelenInput;
  PlanVaststellenInput: Schema.PlanVaststellenInput;
  PlanVaststellenPayload: Omit<Schema.PlanVaststellenPayload, 'detentie' | 'plan'> & { detentie?: Schema.Maybe<ResolversParentTypes['Detentie']>, plan?: Schema.Maybe<ResolversParentTypes['DetentieEnReintegratieplan']> };
  PlandoelInput: Schema.PlandoelInput;
  ProgrammaWijzigenInput: Schema.ProgrammaWijzigenInput;
  Programmawijziging: ProgrammawijzigingModel;
  Query: Record<PropertyKey, never>;
  Reintegratiedoel: ReintegratiedoelModel;
  ScreeningAfrondenInput: Schema.ScreeningAfrondenInput;
  SoortMelding: Schema.Scalars['SoortMelding']['output'];
  Straf: StrafModel;
  StrafInput: Schema.StrafInput;
  Verlof: VerlofModel;
  VerlofBeslissenInput: Schema.VerlofBeslissenInput;
  VerlofVastleggenInput: Schema.VerlofVastleggenInput;
  VerlofVastleggenPayload: Omit<Schema.VerlofVastleggenPayload, 'detentie' | 'verlof'> & { detentie?: Schema.Maybe<ResolversParentTypes['Detentie']>, verlof?: Schema.Maybe<ResolversParentTypes['Verlof']> };
  Wijziging: WijzigingModel;
  String: Schema.Scalars['String']['output'];
}>;

export type ReadsDirectiveArgs = {
  fields: Array<Schema.Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface BetrokkenPartijScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BetrokkenPartij'], any> {
  name: 'BetrokkenPartij';
}

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

export type ContactpuntPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactpuntPayload'] = ResolversParentTypes['ContactpuntPayload']> = ResolversObject<{
  contactpunt?: Resolver<Schema.Maybe<ResolversTypes['Contactpunt']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DetentieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Detentie'] = ResolversParentTypes['Detentie'], FederationReferenceType extends FederationReferenceTypes['Detentie'] = FederationReferenceTypes['Detentie']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Detentie']> | FederationReferenceType, FederationReferenceType, ContextType>;
  eindverlofUitgeslotenOmdat?: Resolver<Schema.Maybe<ResolversTypes['EindverlofUitsluiting']>, ParentType, ContextType>;
  eindverlofVanaf?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inrichting?: Resolver<ResolversTypes['Inrichting'], ParentType, ContextType>;
  insluitingsdatum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  overleggen?: Resolver<Schema.Maybe<Array<ResolversTypes['Overleg']>>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  penitentiairProgramma?: Resolver<Schema.Maybe<ResolversTypes['PenitentiairProgramma']>, ParentType, ContextType>;
  plaatsingen?: Resolver<Array<ResolversTypes['Plaatsing']>, ParentType, ContextType>;
  plan?: Resolver<Schema.Maybe<ResolversTypes['DetentieEnReintegratieplan']>, ParentType, ContextType>;
  programma?: Resolver<Schema.Maybe<ResolversTypes['Programma']>, ParentType, ContextType>;
  programmawijzigingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Programmawijziging']>>, ParentType, ContextType>;
  screeningAfgerondOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Detentiestatus'], ParentType, ContextType>;
  straf?: Resolver<Schema.Maybe<ResolversTypes['Straf']>, ParentType, ContextType>;
  titel?: Resolver<ResolversTypes['Detentietitel'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verloven?: Resolver<Schema.Maybe<Array<ResolversTypes['Verlof']>>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verwachteEinddatum?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viDatum?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viUitgeslotenOmdat?: Resolver<Schema.Maybe<ResolversTypes['ViUitsluiting']>, ParentType, ContextType>;
  werkelijkeEinddatum?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wijzigingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type DetentieEnReintegratieplanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetentieEnReintegratieplan'] = ResolversParentTypes['DetentieEnReintegratieplan']> = ResolversObject<{
  alleDoelen?: Resolver<Schema.Maybe<Array<ResolversTypes['Reintegratiedoel']>>, ParentType, ContextType>;
  doelen?: Resolver<Schema.Maybe<Array<ResolversTypes['Reintegratiedoel']>>, ParentType, ContextType>;
  gedeeldOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vastgesteldOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wijzigingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type DetentiePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetentiePayload'] = ResolversParentTypes['DetentiePayload']> = ResolversObject<{
  detentie?: Resolver<Schema.Maybe<ResolversTypes['Detentie']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export type DetentieRegistrerenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetentieRegistrerenPayload'] = ResolversParentTypes['DetentieRegistrerenPayload']> = ResolversObject<{
  detentie?: Resolver<Schema.Maybe<ResolversTypes['Detentie']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export type FoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fout'] = ResolversParentTypes['Fout']> = ResolversObject<{
  boodschap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Foutcode'], ParentType, ContextType>;
  veld?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type InrichtingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inrichting'] = ResolversParentTypes['Inrichting'], FederationReferenceType extends FederationReferenceTypes['Inrichting'] = FederationReferenceTypes['Inrichting']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Inrichting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contactpunten?: Resolver<Schema.Maybe<Array<ResolversTypes['Contactpunt']>>, ParentType, ContextType>;
  gemeente?: Resolver<Schema.Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plaats?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type JustitiabeleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justitiabele'] = ResolversParentTypes['Justitiabele'], FederationReferenceType extends FederationReferenceTypes['Justitiabele'] = FederationReferenceTypes['Justitiabele']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Justitiabele']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bsn?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  detenties?: Resolver<Schema.Maybe<Array<ResolversTypes['Detentie']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meldingenVanDji?: Resolver<Schema.Maybe<Array<ResolversTypes['MeldingVanDji']>>, ParentType, ContextType>;
  persoonsgegevens?: Resolver<Schema.Maybe<ResolversTypes['Persoonsgegevens']>, ParentType, ContextType>;
  registratienummer?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  skn?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Schema.Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
  ontvangen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type MeldingVanDjiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingVanDji'] = ResolversParentTypes['MeldingVanDji']> = ResolversObject<{
  aan?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  bevestigdTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['SoortMelding'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export interface MeldingsoortScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Meldingsoort'], any> {
  name: 'Meldingsoort';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  contactpuntVanInrichtingBeeindigen?: Resolver<Schema.Maybe<ResolversTypes['ContactpuntPayload']>, ParentType, ContextType, RequireFields<Schema.MutationContactpuntVanInrichtingBeeindigenArgs, 'input'>>;
  contactpuntVanInrichtingVastleggen?: Resolver<Schema.Maybe<ResolversTypes['ContactpuntPayload']>, ParentType, ContextType, RequireFields<Schema.MutationContactpuntVanInrichtingVastleggenArgs, 'input'>>;
  detentieBeeindigen?: Resolver<Schema.Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<Schema.MutationDetentieBeeindigenArgs, 'input'>>;
  detentieRegistreren?: Resolver<Schema.Maybe<ResolversTypes['DetentieRegistrerenPayload']>, ParentType, ContextType, RequireFields<Schema.MutationDetentieRegistrerenArgs, 'input'>>;
  doelBehalen?: Resolver<Schema.Maybe<ResolversTypes['PlanVaststellenPayload']>, ParentType, ContextType, RequireFields<Schema.MutationDoelBehalenArgs, 'input'>>;
  einddatumBijstellen?: Resolver<Schema.Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<Schema.MutationEinddatumBijstellenArgs, 'input'>>;
  meldingAanDji?: Resolver<Schema.Maybe<ResolversTypes['MeldingAanDjiPayload']>, ParentType, ContextType, RequireFields<Schema.MutationMeldingAanDjiArgs, 'input'>>;
  onherroepelijkheidVastleggen?: Resolver<Schema.Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<Schema.MutationOnherroepelijkheidVastleggenArgs, 'input'>>;
  ontslagAankondigen?: Resolver<Schema.Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<Schema.MutationOntslagAankondigenArgs, 'input'>>;
  overlegVastleggen?: Resolver<Schema.Maybe<ResolversTypes['OverlegVastleggenPayload']>, ParentType, ContextType, RequireFields<Schema.MutationOverlegVastleggenArgs, 'input'>>;
  overplaatsen?: Resolver<Schema.Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<Schema.MutationOverplaatsenArgs, 'input'>>;
  planDelen?: Resolver<Schema.Maybe<ResolversTypes['PlanVaststellenPayload']>, ParentType, ContextType, RequireFields<Schema.MutationPlanDelenArgs, 'input'>>;
  planVaststellen?: Resolver<Schema.Maybe<ResolversTypes['PlanVaststellenPayload']>, ParentType, ContextType, RequireFields<Schema.MutationPlanVaststellenArgs, 'input'>>;
  programmaWijzigen?: Resolver<Schema.Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<Schema.MutationProgrammaWijzigenArgs, 'input'>>;
  screeningAfronden?: Resolver<Schema.Maybe<ResolversTypes['DetentiePayload']>, ParentType, ContextType, RequireFields<Schema.MutationScreeningAfrondenArgs, 'input'>>;
  verlofBeslissen?: Resolver<Schema.Maybe<ResolversTypes['VerlofVastleggenPayload']>, ParentType, ContextType, RequireFields<Schema.MutationVerlofBeslissenArgs, 'input'>>;
  verlofVastleggen?: Resolver<Schema.Maybe<ResolversTypes['VerlofVastleggenPayload']>, ParentType, ContextType, RequireFields<Schema.MutationVerlofVastleggenArgs, 'input'>>;
}>;

export type OrganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisatie'] = ResolversParentTypes['Organisatie']> = ResolversObject<{
  __resolveType: TypeResolveFn<'OrganisatieVanDji', ParentType, ContextType>;
}>;

export type OrganisatieVanDjiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisatieVanDji'] = ResolversParentTypes['OrganisatieVanDji'], FederationReferenceType extends FederationReferenceTypes['OrganisatieVanDji'] = FederationReferenceTypes['OrganisatieVanDji']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['OrganisatieVanDji']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contactpunten?: Resolver<Schema.Maybe<Array<ResolversTypes['Contactpunt']>>, ParentType, ContextType>;
  naam?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OverlegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overleg'] = ResolversParentTypes['Overleg']> = ResolversObject<{
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Overlegsoort'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type OverlegVastleggenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlegVastleggenPayload'] = ResolversParentTypes['OverlegVastleggenPayload']> = ResolversObject<{
  detentie?: Resolver<Schema.Maybe<ResolversTypes['Detentie']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  overleg?: Resolver<Schema.Maybe<ResolversTypes['Overleg']>, ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export interface PartijScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Partij'], any> {
  name: 'Partij';
}

export type PenitentiairProgrammaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenitentiairProgramma'] = ResolversParentTypes['PenitentiairProgramma']> = ResolversObject<{
  tot?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type PersoonsgegevensResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Persoonsgegevens'] = ResolversParentTypes['Persoonsgegevens']> = ResolversObject<{
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  geboortedatum?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geheimhouding?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  geslachtsnaam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inOnderzoek?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voornamen?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voorvoegsel?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zonderRechtmatigVerblijf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PlaatsingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plaatsing'] = ResolversParentTypes['Plaatsing']> = ResolversObject<{
  inrichting?: Resolver<ResolversTypes['Inrichting'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  tot?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type PlanVaststellenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVaststellenPayload'] = ResolversParentTypes['PlanVaststellenPayload']> = ResolversObject<{
  detentie?: Resolver<Schema.Maybe<ResolversTypes['Detentie']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  plan?: Resolver<Schema.Maybe<ResolversTypes['DetentieEnReintegratieplan']>, ParentType, ContextType>;
}>;

export type ProgrammawijzigingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programmawijziging'] = ResolversParentTypes['Programmawijziging']> = ResolversObject<{
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  naar?: Resolver<ResolversTypes['Programma'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  detentie?: Resolver<Schema.Maybe<ResolversTypes['Detentie']>, ParentType, ContextType, RequireFields<Schema.QueryDetentieArgs, 'id'>>;
  gedetineerden?: Resolver<Schema.Maybe<ResolversTypes['JustitiabeleConnection']>, ParentType, ContextType, RequireFields<Schema.QueryGedetineerdenArgs, 'first'>>;
  inrichtingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Inrichting']>>, ParentType, ContextType>;
  zoekJustitiabele?: Resolver<Schema.Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType, Partial<Schema.QueryZoekJustitiabeleArgs>>;
}>;

export type ReintegratiedoelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reintegratiedoel'] = ResolversParentTypes['Reintegratiedoel']> = ResolversObject<{
  basisvoorwaarde?: Resolver<Schema.Maybe<ResolversTypes['BasisvoorwaardeSoort']>, ParentType, ContextType>;
  behaaldOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doorJustitiabeleZelf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vervallenTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wijzigingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export interface SoortMeldingScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SoortMelding'], any> {
  name: 'SoortMelding';
}

export type StrafResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Straf'] = ResolversParentTypes['Straf']> = ResolversObject<{
  dagen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eindverlofUitgesloten?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gedeeltelijkVoorwaardelijk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jaren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maanden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onherroepelijkOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  uitspraakdatum?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type VerlofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verlof'] = ResolversParentTypes['Verlof'], FederationReferenceType extends FederationReferenceTypes['Verlof'] = FederationReferenceTypes['Verlof']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Verlof']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beslotenOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  besluit?: Resolver<ResolversTypes['Verlofbesluit'], ParentType, ContextType>;
  doel?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Verlofsoort'], ParentType, ContextType>;
  tot?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wijzigingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type VerlofVastleggenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerlofVastleggenPayload'] = ResolversParentTypes['VerlofVastleggenPayload']> = ResolversObject<{
  detentie?: Resolver<Schema.Maybe<ResolversTypes['Detentie']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  verlof?: Resolver<Schema.Maybe<ResolversTypes['Verlof']>, ParentType, ContextType>;
}>;

export type WijzigingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wijziging'] = ResolversParentTypes['Wijziging']> = ResolversObject<{
  bekendSinds?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oud?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  veld?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  BetrokkenPartij?: GraphQLScalarType;
  Contactpunt?: ContactpuntResolvers<ContextType>;
  ContactpuntPayload?: ContactpuntPayloadResolvers<ContextType>;
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
  Meldingsoort?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Organisatie?: OrganisatieResolvers<ContextType>;
  OrganisatieVanDji?: OrganisatieVanDjiResolvers<ContextType>;
  Overleg?: OverlegResolvers<ContextType>;
  OverlegVastleggenPayload?: OverlegVastleggenPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partij?: GraphQLScalarType;
  PenitentiairProgramma?: PenitentiairProgrammaResolvers<ContextType>;
  Persoonsgegevens?: PersoonsgegevensResolvers<ContextType>;
  Plaatsing?: PlaatsingResolvers<ContextType>;
  PlanVaststellenPayload?: PlanVaststellenPayloadResolvers<ContextType>;
  Programmawijziging?: ProgrammawijzigingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reintegratiedoel?: ReintegratiedoelResolvers<ContextType>;
  SoortMelding?: GraphQLScalarType;
  Straf?: StrafResolvers<ContextType>;
  Verlof?: VerlofResolvers<ContextType>;
  VerlofVastleggenPayload?: VerlofVastleggenPayloadResolvers<ContextType>;
  Wijziging?: WijzigingResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = Context> = ResolversObject<{
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
}>;
