import type * as Schema from './schema.generated.js';
import type { Justitiabele, OrganisatieVanGemeente, Gemeente, Dienst } from './schema.generated.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JustitiabeleModel, JustitiabeleConnectionModel, GemeenteModel, OrganisatieVanGemeenteModel, InschrijvingModel, BasisvoorwaardeModel, DienstModel, HulpvraagModel, ReisdocumentModel, MeldingVanGemeenteModel, SchuldhulpModel, ZorgverzekeringModel, WijzigingModel, ContactpuntModel } from './mappers.js';
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
  Dienst: Dienst;
  Gemeente: Gemeente;
  Justitiabele: Justitiabele;
  OrganisatieVanGemeente: OrganisatieVanGemeente;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Dienst:
    ( { __typename: 'Dienst' }
    & GraphQLRecursivePick<FederationTypes['Dienst'], {"id":true}> );
  Gemeente:
    ( { __typename: 'Gemeente' }
    & GraphQLRecursivePick<FederationTypes['Gemeente'], {"code":true}> );
  Justitiabele:
    ( { __typename: 'Justitiabele' }
    & GraphQLRecursivePick<FederationTypes['Justitiabele'], {"id":true}> );
  OrganisatieVanGemeente:
    ( { __typename: 'OrganisatieVanGemeente' }
    & GraphQLRecursivePick<FederationTypes['OrganisatieVanGemeente'], {"code":true}> );
}>;


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Organisatie: ( OrganisatieVanGemeenteModel );
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Basisvoorwaarde: ResolverTypeWrapper<BasisvoorwaardeModel>;
  Int: ResolverTypeWrapper<Schema.Scalars['Int']['output']>;
  BasisvoorwaardePayload: ResolverTypeWrapper<Omit<Schema.BasisvoorwaardePayload, 'basisvoorwaarde'> & { basisvoorwaarde?: Schema.Maybe<ResolversTypes['Basisvoorwaarde']> }>;
  BasisvoorwaardeSoort: Schema.BasisvoorwaardeSoort;
  BasisvoorwaardeStatus: Schema.BasisvoorwaardeStatus;
  BasisvoorwaardeVaststellenInput: Schema.BasisvoorwaardeVaststellenInput;
  ID: ResolverTypeWrapper<Schema.Scalars['ID']['output']>;
  BetrokkenPartij: ResolverTypeWrapper<Schema.Scalars['BetrokkenPartij']['output']>;
  BetrokkenheidInput: Schema.BetrokkenheidInput;
  Contactonderwerp: Schema.Contactonderwerp;
  Contactpunt: ResolverTypeWrapper<ContactpuntModel>;
  Boolean: ResolverTypeWrapper<Schema.Scalars['Boolean']['output']>;
  ContactpuntPayload: ResolverTypeWrapper<Omit<Schema.ContactpuntPayload, 'contactpunt'> & { contactpunt?: Schema.Maybe<ResolversTypes['Contactpunt']> }>;
  ContactpuntVanGemeenteBeeindigenInput: Schema.ContactpuntVanGemeenteBeeindigenInput;
  ContactpuntVanGemeenteVastleggenInput: Schema.ContactpuntVanGemeenteVastleggenInput;
  Date: ResolverTypeWrapper<Schema.Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Schema.Scalars['DateTime']['output']>;
  Dienst: ResolverTypeWrapper<DienstModel>;
  DienstAanvragenInput: Schema.DienstAanvragenInput;
  DienstAfwijzenInput: Schema.DienstAfwijzenInput;
  DienstPayload: ResolverTypeWrapper<Omit<Schema.DienstPayload, 'dienst'> & { dienst?: Schema.Maybe<ResolversTypes['Dienst']> }>;
  DienstRegelenInput: Schema.DienstRegelenInput;
  Dienstsoort: Schema.Dienstsoort;
  Dienststatus: Schema.Dienststatus;
  Fout: ResolverTypeWrapper<Schema.Fout>;
  Foutcode: Schema.Foutcode;
  FunctieAdres: Schema.FunctieAdres;
  Gemeente: ResolverTypeWrapper<GemeenteModel>;
  HulpVragenInput: Schema.HulpVragenInput;
  Hulpvraag: ResolverTypeWrapper<HulpvraagModel>;
  InhoudingOfVermissing: Schema.InhoudingOfVermissing;
  Inschrijving: ResolverTypeWrapper<InschrijvingModel>;
  InschrijvingPayload: ResolverTypeWrapper<Omit<Schema.InschrijvingPayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversTypes['Justitiabele']> }>;
  InschrijvingVastleggenInput: Schema.InschrijvingVastleggenInput;
  Justitiabele: ResolverTypeWrapper<JustitiabeleModel>;
  JustitiabeleConnection: ResolverTypeWrapper<JustitiabeleConnectionModel>;
  JustitiabeleEdge: ResolverTypeWrapper<Omit<Schema.JustitiabeleEdge, 'node'> & { node: ResolversTypes['Justitiabele'] }>;
  MeldingAanGemeenteInput: Schema.MeldingAanGemeenteInput;
  MeldingAanGemeentePayload: ResolverTypeWrapper<Omit<Schema.MeldingAanGemeentePayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversTypes['Justitiabele']> }>;
  MeldingVanGemeente: ResolverTypeWrapper<MeldingVanGemeenteModel>;
  Meldingsoort: ResolverTypeWrapper<Schema.Scalars['Meldingsoort']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organisatie: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organisatie']>;
  OrganisatieVanGemeente: ResolverTypeWrapper<OrganisatieVanGemeenteModel>;
  PageInfo: ResolverTypeWrapper<Schema.PageInfo>;
  Partij: ResolverTypeWrapper<Schema.Scalars['Partij']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reisdocument: ResolverTypeWrapper<ReisdocumentModel>;
  ReisdocumentPayload: ResolverTypeWrapper<Omit<Schema.ReisdocumentPayload, 'reisdocument'> & { reisdocument?: Schema.Maybe<ResolversTypes['Reisdocument']> }>;
  ReisdocumentRegistrerenInput: Schema.ReisdocumentRegistrerenInput;
  Reisdocumentsoort: Schema.Reisdocumentsoort;
  Schuldhulp: ResolverTypeWrapper<SchuldhulpModel>;
  SoortMelding: ResolverTypeWrapper<Schema.Scalars['SoortMelding']['output']>;
  VestigingPayload: ResolverTypeWrapper<Omit<Schema.VestigingPayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversTypes['Justitiabele']> }>;
  VestigingWijzigenInput: Schema.VestigingWijzigenInput;
  Wijziging: ResolverTypeWrapper<WijzigingModel>;
  Zorgverzekering: ResolverTypeWrapper<ZorgverzekeringModel>;
  String: ResolverTypeWrapper<Schema.Scalars['String']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Basisvoorwaarde: BasisvoorwaardeModel;
  Int: Schema.Scalars['Int']['output'];
  BasisvoorwaardePayload: Omit<Schema.BasisvoorwaardePayload, 'basisvoorwaarde'> & { basisvoorwaarde?: Schema.Maybe<ResolversParentTypes['Basisvoorwaarde']> };
  BasisvoorwaardeVaststellenInput: Schema.BasisvoorwaardeVaststellenInput;
  ID: Schema.Scalars['ID']['output'];
  BetrokkenPartij: Schema.Scalars['BetrokkenPartij']['output'];
  BetrokkenheidInput: Schema.BetrokkenheidInput;
  Contactpunt: ContactpuntModel;
  Boolean: Schema.Scalars['Boolean']['output'];
  ContactpuntPayload: Omit<Schema.ContactpuntPayload, 'contactpunt'> & { contactpunt?: Schema.Maybe<ResolversParentTypes['Contactpunt']> };
  ContactpuntVanGemeenteBeeindigenInput: Schema.ContactpuntVanGemeenteBeeindigenInput;
  ContactpuntVanGemeenteVastleggenInput: Schema.ContactpuntVanGemeenteVastleggenInput;
  Date: Schema.Scalars['Date']['output'];
  DateTime: Schema.Scalars['DateTime']['output'];
  Dienst: DienstModel;
  DienstAanvragenInput: Schema.DienstAanvragenInput;
  DienstAfwijzenInput: Schema.DienstAfwijzenInput;
  DienstPayload: Omit<Schema.DienstPayload, 'dienst'> & { dienst?: Schema.Maybe<ResolversParentTypes['Dienst']> };
  DienstRegelenInput: Schema.DienstRegelenInput;
  Fout: Schema.Fout;
  Gemeente: GemeenteModel;
  HulpVragenInput: Schema.HulpVragenInput;
  Hulpvraag: HulpvraagModel;
  Inschrijving: InschrijvingModel;
  InschrijvingPayload: Omit<Schema.InschrijvingPayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversParentTypes['Justitiabele']> };
  InschrijvingVastleggenInput: Schema.InschrijvingVastleggenInput;
  Justitiabele: JustitiabeleModel;
  JustitiabeleConnection: JustitiabeleConnectionModel;
  JustitiabeleEdge: Omit<Schema.JustitiabeleEdge, 'node'> & { node: ResolversParentTypes['Justitiabele'] };
  MeldingAanGemeenteInput: Schema.MeldingAanGemeenteInput;
  MeldingAanGemeentePayload: Omit<Schema.MeldingAanGemeentePayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversParentTypes['Justitiabele']> };
  MeldingVanGemeente: MeldingVanGemeenteModel;
  Meldingsoort: Schema.Scalars['Meldingsoort']['output'];
  Mutation: Record<PropertyKey, never>;
  Organisatie: ResolversInterfaceTypes<ResolversParentTypes>['Organisatie'];
  OrganisatieVanGemeente: OrganisatieVanGemeenteModel;
  PageInfo: Schema.PageInfo;
  Partij: Schema.Scalars['Partij']['output'];
  Query: Record<PropertyKey, never>;
  Reisdocument: ReisdocumentModel;
  ReisdocumentPayload: Omit<Schema.ReisdocumentPayload, 'reisdocument'> & { reisdocument?: Schema.Maybe<ResolversParentTypes['Reisdocument']> };
  ReisdocumentRegistrerenInput: Schema.ReisdocumentRegistrerenInput;
  Schuldhulp: SchuldhulpModel;
  SoortMelding: Schema.Scalars['SoortMelding']['output'];
  VestigingPayload: Omit<Schema.VestigingPayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversParentTypes['Justitiabele']> };
  VestigingWijzigenInput: Schema.VestigingWijzigenInput;
  Wijziging: WijzigingModel;
  Zorgverzekering: ZorgverzekeringModel;
  String: Schema.Scalars['String']['output'];
}>;

export type ReadsDirectiveArgs = {
  fields: Array<Schema.Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BasisvoorwaardeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Basisvoorwaarde'] = ResolversParentTypes['Basisvoorwaarde']> = ResolversObject<{
  diensten?: Resolver<Schema.Maybe<Array<ResolversTypes['Dienst']>>, ParentType, ContextType>;
  geldigTot?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hulpvraag?: Resolver<Schema.Maybe<ResolversTypes['Hulpvraag']>, ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reisdocumenten?: Resolver<Schema.Maybe<Array<ResolversTypes['Reisdocument']>>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['BasisvoorwaardeSoort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BasisvoorwaardeStatus'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wijzigingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type BasisvoorwaardePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisvoorwaardePayload'] = ResolversParentTypes['BasisvoorwaardePayload']> = ResolversObject<{
  basisvoorwaarde?: Resolver<Schema.Maybe<ResolversTypes['Basisvoorwaarde']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

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

export type DienstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dienst'] = ResolversParentTypes['Dienst'], FederationReferenceType extends FederationReferenceTypes['Dienst'] = FederationReferenceTypes['Dienst']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Dienst']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aangevraagdOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basisvoorwaarde?: Resolver<ResolversTypes['BasisvoorwaardeSoort'], ParentType, ContextType>;
  bedreigend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eersteGesprekOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  geregeldOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Dienstsoort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Dienststatus'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wet?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type DienstPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DienstPayload'] = ResolversParentTypes['DienstPayload']> = ResolversObject<{
  dienst?: Resolver<Schema.Maybe<ResolversTypes['Dienst']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export type FoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fout'] = ResolversParentTypes['Fout']> = ResolversObject<{
  boodschap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Foutcode'], ParentType, ContextType>;
  veld?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente'], FederationReferenceType extends FederationReferenceTypes['Gemeente'] = FederationReferenceTypes['Gemeente']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Gemeente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  arrondissement?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contactpunt?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactpunten?: Resolver<Schema.Maybe<Array<ResolversTypes['Contactpunt']>>, ParentType, ContextType>;
  einddatum?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opvolger?: Resolver<Schema.Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  provincie?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type HulpvraagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hulpvraag'] = ResolversParentTypes['Hulpvraag']> = ResolversObject<{
  basisvoorwaarde?: Resolver<ResolversTypes['BasisvoorwaardeSoort'], ParentType, ContextType>;
  beantwoordTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gemeente?: Resolver<Schema.Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type InschrijvingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inschrijving'] = ResolversParentTypes['Inschrijving']> = ResolversObject<{
  functieAdres?: Resolver<Schema.Maybe<ResolversTypes['FunctieAdres']>, ParentType, ContextType>;
  geheimhouding?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inOnderzoek?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type InschrijvingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InschrijvingPayload'] = ResolversParentTypes['InschrijvingPayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Schema.Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
}>;

export type JustitiabeleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justitiabele'] = ResolversParentTypes['Justitiabele'], FederationReferenceType extends FederationReferenceTypes['Justitiabele'] = FederationReferenceTypes['Justitiabele']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Justitiabele']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basisvoorwaarden?: Resolver<Schema.Maybe<Array<ResolversTypes['Basisvoorwaarde']>>, ParentType, ContextType>;
  gemeenteVanHerkomst?: Resolver<Schema.Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  gemeenteVanVestiging?: Resolver<Schema.Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  hulpvragen?: Resolver<Schema.Maybe<Array<ResolversTypes['Hulpvraag']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inschrijving?: Resolver<Schema.Maybe<ResolversTypes['Inschrijving']>, ParentType, ContextType>;
  meldingenVanGemeente?: Resolver<Schema.Maybe<Array<ResolversTypes['MeldingVanGemeente']>>, ParentType, ContextType>;
  schuldhulp?: Resolver<Schema.Maybe<Array<ResolversTypes['Schuldhulp']>>, ParentType, ContextType>;
  zorgverzekeringen?: Resolver<Schema.Maybe<Array<ResolversTypes['Zorgverzekering']>>, ParentType, ContextType>;
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

export type MeldingAanGemeentePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingAanGemeentePayload'] = ResolversParentTypes['MeldingAanGemeentePayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Schema.Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
  ontvangen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type MeldingVanGemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingVanGemeente'] = ResolversParentTypes['MeldingVanGemeente']> = ResolversObject<{
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
  basisvoorwaardeVaststellen?: Resolver<Schema.Maybe<ResolversTypes['BasisvoorwaardePayload']>, ParentType, ContextType, RequireFields<Schema.MutationBasisvoorwaardeVaststellenArgs, 'input'>>;
  contactpuntVanGemeenteBeeindigen?: Resolver<Schema.Maybe<ResolversTypes['ContactpuntPayload']>, ParentType, ContextType, RequireFields<Schema.MutationContactpuntVanGemeenteBeeindigenArgs, 'input'>>;
  contactpuntVanGemeenteVastleggen?: Resolver<Schema.Maybe<ResolversTypes['ContactpuntPayload']>, ParentType, ContextType, RequireFields<Schema.MutationContactpuntVanGemeenteVastleggenArgs, 'input'>>;
  dienstAanvragen?: Resolver<Schema.Maybe<ResolversTypes['DienstPayload']>, ParentType, ContextType, RequireFields<Schema.MutationDienstAanvragenArgs, 'input'>>;
  dienstAfwijzen?: Resolver<Schema.Maybe<ResolversTypes['DienstPayload']>, ParentType, ContextType, RequireFields<Schema.MutationDienstAfwijzenArgs, 'input'>>;
  dienstRegelen?: Resolver<Schema.Maybe<ResolversTypes['DienstPayload']>, ParentType, ContextType, RequireFields<Schema.MutationDienstRegelenArgs, 'input'>>;
  hulpVragen?: Resolver<Schema.Maybe<ResolversTypes['BasisvoorwaardePayload']>, ParentType, ContextType, RequireFields<Schema.MutationHulpVragenArgs, 'input'>>;
  inschrijvingVastleggen?: Resolver<Schema.Maybe<ResolversTypes['InschrijvingPayload']>, ParentType, ContextType, RequireFields<Schema.MutationInschrijvingVastleggenArgs, 'input'>>;
  meldingAanGemeente?: Resolver<Schema.Maybe<ResolversTypes['MeldingAanGemeentePayload']>, ParentType, ContextType, RequireFields<Schema.MutationMeldingAanGemeenteArgs, 'input'>>;
  reisdocumentRegistreren?: Resolver<Schema.Maybe<ResolversTypes['ReisdocumentPayload']>, ParentType, ContextType, RequireFields<Schema.MutationReisdocumentRegistrerenArgs, 'input'>>;
  vestigingWijzigen?: Resolver<Schema.Maybe<ResolversTypes['VestigingPayload']>, ParentType, ContextType, RequireFields<Schema.MutationVestigingWijzigenArgs, 'input'>>;
}>;

export type OrganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisatie'] = ResolversParentTypes['Organisatie']> = ResolversObject<{
  __resolveType: TypeResolveFn<'OrganisatieVanGemeente', ParentType, ContextType>;
}>;

export type OrganisatieVanGemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisatieVanGemeente'] = ResolversParentTypes['OrganisatieVanGemeente'], FederationReferenceType extends FederationReferenceTypes['OrganisatieVanGemeente'] = FederationReferenceTypes['OrganisatieVanGemeente']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['OrganisatieVanGemeente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contactpunten?: Resolver<Schema.Maybe<Array<ResolversTypes['Contactpunt']>>, ParentType, ContextType>;
  naam?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  gemeente?: Resolver<Schema.Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType, RequireFields<Schema.QueryGemeenteArgs, 'code'>>;
  gemeenten?: Resolver<Schema.Maybe<Array<ResolversTypes['Gemeente']>>, ParentType, ContextType, RequireFields<Schema.QueryGemeentenArgs, 'metBeeindigde'>>;
  inwoners?: Resolver<Schema.Maybe<ResolversTypes['JustitiabeleConnection']>, ParentType, ContextType, RequireFields<Schema.QueryInwonersArgs, 'first'>>;
}>;

export type ReisdocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reisdocument'] = ResolversParentTypes['Reisdocument']> = ResolversObject<{
  geldigTot?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inhoudingOfVermissing?: Resolver<Schema.Maybe<ResolversTypes['InhoudingOfVermissing']>, ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Reisdocumentsoort'], ParentType, ContextType>;
}>;

export type ReisdocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReisdocumentPayload'] = ResolversParentTypes['ReisdocumentPayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  reisdocument?: Resolver<Schema.Maybe<ResolversTypes['Reisdocument']>, ParentType, ContextType>;
}>;

export type SchuldhulpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schuldhulp'] = ResolversParentTypes['Schuldhulp']> = ResolversObject<{
  aangevraagdOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bedreigend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eersteGesprekOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wijzigingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export interface SoortMeldingScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SoortMelding'], any> {
  name: 'SoortMelding';
}

export type VestigingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VestigingPayload'] = ResolversParentTypes['VestigingPayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Schema.Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
}>;

export type WijzigingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wijziging'] = ResolversParentTypes['Wijziging']> = ResolversObject<{
  bekendSinds?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oud?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  veld?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ZorgverzekeringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zorgverzekering'] = ResolversParentTypes['Zorgverzekering']> = ResolversObject<{
  aangevraagdOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  geregeldOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wijzigingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  Basisvoorwaarde?: BasisvoorwaardeResolvers<ContextType>;
  BasisvoorwaardePayload?: BasisvoorwaardePayloadResolvers<ContextType>;
  BetrokkenPartij?: GraphQLScalarType;
  Contactpunt?: ContactpuntResolvers<ContextType>;
  ContactpuntPayload?: ContactpuntPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dienst?: DienstResolvers<ContextType>;
  DienstPayload?: DienstPayloadResolvers<ContextType>;
  Fout?: FoutResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Hulpvraag?: HulpvraagResolvers<ContextType>;
  Inschrijving?: InschrijvingResolvers<ContextType>;
  InschrijvingPayload?: InschrijvingPayloadResolvers<ContextType>;
  Justitiabele?: JustitiabeleResolvers<ContextType>;
  JustitiabeleConnection?: JustitiabeleConnectionResolvers<ContextType>;
  JustitiabeleEdge?: JustitiabeleEdgeResolvers<ContextType>;
  MeldingAanGemeentePayload?: MeldingAanGemeentePayloadResolvers<ContextType>;
  MeldingVanGemeente?: MeldingVanGemeenteResolvers<ContextType>;
  Meldingsoort?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Organisatie?: OrganisatieResolvers<ContextType>;
  OrganisatieVanGemeente?: OrganisatieVanGemeenteResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partij?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Reisdocument?: ReisdocumentResolvers<ContextType>;
  ReisdocumentPayload?: ReisdocumentPayloadResolvers<ContextType>;
  Schuldhulp?: SchuldhulpResolvers<ContextType>;
  SoortMelding?: GraphQLScalarType;
  VestigingPayload?: VestigingPayloadResolvers<ContextType>;
  Wijziging?: WijzigingResolvers<ContextType>;
  Zorgverzekering?: ZorgverzekeringResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = Context> = ResolversObject<{
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
}>;
