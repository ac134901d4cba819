import type * as Schema from './schema.generated.js';
import type { Justitiabele, OrganisatieVanReclassering, Reclasseringsorganisatie, Reclasseringsadvies, Instrument, Toezicht } from './schema.generated.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JustitiabeleModel, JustitiabeleConnectionModel, ReclasseringsorganisatieModel, OrganisatieVanReclasseringModel, InstrumentModel, ReclasseringsadviesModel, ToezichtModel, BijzondereVoorwaardeModel, SchendingModel, ContactModel, WerkstrafModel, GedragsinterventieModel, MeldingVanReclasseringModel, WijzigingModel, ContactpuntModel } from './mappers.js';
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
  Instrument: Instrument;
  Justitiabele: Justitiabele;
  OrganisatieVanReclassering: OrganisatieVanReclassering;
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
  OrganisatieVanReclassering:
    ( { __typename: 'OrganisatieVanReclassering' }
    & GraphQLRecursivePick<FederationTypes['OrganisatieVanReclassering'], {"code":true}> );
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


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Organisatie: ( OrganisatieVanReclasseringModel );
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  AdviesAanvragenInput: Schema.AdviesAanvragenInput;
  ID: ResolverTypeWrapper<Schema.Scalars['ID']['output']>;
  AdviesInBehandelingNemenInput: Schema.AdviesInBehandelingNemenInput;
  Int: ResolverTypeWrapper<Schema.Scalars['Int']['output']>;
  AdviesIntrekkenInput: Schema.AdviesIntrekkenInput;
  AdviesPayload: ResolverTypeWrapper<Omit<Schema.AdviesPayload, 'reclasseringsadvies'> & { reclasseringsadvies?: Schema.Maybe<ResolversTypes['Reclasseringsadvies']> }>;
  AdviesUitbrengenInput: Schema.AdviesUitbrengenInput;
  Adviessoort: Schema.Adviessoort;
  Adviesstatus: Schema.Adviesstatus;
  Beeindigingsreden: Schema.Beeindigingsreden;
  BetrokkenPartij: ResolverTypeWrapper<Schema.Scalars['BetrokkenPartij']['output']>;
  BetrokkenheidInput: Schema.BetrokkenheidInput;
  BijzondereVoorwaarde: ResolverTypeWrapper<BijzondereVoorwaardeModel>;
  BijzondereVoorwaardeInput: Schema.BijzondereVoorwaardeInput;
  BijzondereVoorwaardeOpheffenInput: Schema.BijzondereVoorwaardeOpheffenInput;
  BijzondereVoorwaardeToevoegenInput: Schema.BijzondereVoorwaardeToevoegenInput;
  BijzondereVoorwaardeWijzigenInput: Schema.BijzondereVoorwaardeWijzigenInput;
  Contact: ResolverTypeWrapper<ContactModel>;
  ContactVastleggenInput: Schema.ContactVastleggenInput;
  Contactonderwerp: Schema.Contactonderwerp;
  Contactpunt: ResolverTypeWrapper<ContactpuntModel>;
  Boolean: ResolverTypeWrapper<Schema.Scalars['Boolean']['output']>;
  ContactpuntPayload: ResolverTypeWrapper<Omit<Schema.ContactpuntPayload, 'contactpunt'> & { contactpunt?: Schema.Maybe<ResolversTypes['Contactpunt']> }>;
  ContactpuntVanReclasseringBeeindigenInput: Schema.ContactpuntVanReclasseringBeeindigenInput;
  ContactpuntVanReclasseringVastleggenInput: Schema.ContactpuntVanReclasseringVastleggenInput;
  Contactsoort: Schema.Contactsoort;
  Date: ResolverTypeWrapper<Schema.Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Schema.Scalars['DateTime']['output']>;
  ErkendeInterventie: Schema.ErkendeInterventie;
  Fout: ResolverTypeWrapper<Schema.Fout>;
  Foutcode: Schema.Foutcode;
  Gedragsinterventie: ResolverTypeWrapper<GedragsinterventieModel>;
  GedragsinterventieAfrondenInput: Schema.GedragsinterventieAfrondenInput;
  GedragsinterventiePayload: ResolverTypeWrapper<Omit<Schema.GedragsinterventiePayload, 'gedragsinterventie'> & { gedragsinterventie?: Schema.Maybe<ResolversTypes['Gedragsinterventie']> }>;
  GedragsinterventieStartenInput: Schema.GedragsinterventieStartenInput;
  GewerkteUrenVastleggenInput: Schema.GewerkteUrenVastleggenInput;
  Instrument: ResolverTypeWrapper<InstrumentModel>;
  Interventieafronding: Schema.Interventieafronding;
  Justitiabele: ResolverTypeWrapper<JustitiabeleModel>;
  JustitiabeleConnection: ResolverTypeWrapper<JustitiabeleConnectionModel>;
  JustitiabeleEdge: ResolverTypeWrapper<Omit<Schema.JustitiabeleEdge, 'node'> & { node: ResolversTypes['Justitiabele'] }>;
  MeldingAanReclasseringInput: Schema.MeldingAanReclasseringInput;
  MeldingAanReclasseringPayload: ResolverTypeWrapper<Omit<Schema.MeldingAanReclasseringPayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversTypes['Justitiabele']> }>;
  MeldingVanReclassering: ResolverTypeWrapper<MeldingVanReclasseringModel>;
  Meldingsoort: ResolverTypeWrapper<Schema.Scalars['Meldingsoort']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organisatie: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organisatie']>;
  OrganisatieVanReclassering: ResolverTypeWrapper<OrganisatieVanReclasseringModel>;
  PageInfo: ResolverTypeWrapper<Schema.PageInfo>;
  Partij: ResolverTypeWrapper<Schema.Scalars['Partij']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reclasseringsadvies: ResolverTypeWrapper<ReclasseringsadviesModel>;
  Reclasseringsoordeel: ResolverTypeWrapper<Omit<Schema.Reclasseringsoordeel, 'instrument'> & { instrument: ResolversTypes['Instrument'] }>;
  Reclasseringsorganisatie: ResolverTypeWrapper<ReclasseringsorganisatieModel>;
  Risico: Schema.Risico;
  Schending: ResolverTypeWrapper<SchendingModel>;
  SchendingBijwerkenInput: Schema.SchendingBijwerkenInput;
  SchendingVastleggenInput: Schema.SchendingVastleggenInput;
  Schendinguitkomst: Schema.Schendinguitkomst;
  SoortMelding: ResolverTypeWrapper<Schema.Scalars['SoortMelding']['output']>;
  Toezicht: ResolverTypeWrapper<ToezichtModel>;
  ToezichtBeeindigenInput: Schema.ToezichtBeeindigenInput;
  ToezichtOverdragenInput: Schema.ToezichtOverdragenInput;
  ToezichtPayload: ResolverTypeWrapper<Omit<Schema.ToezichtPayload, 'toezicht'> & { toezicht?: Schema.Maybe<ResolversTypes['Toezicht']> }>;
  ToezichtStartenInput: Schema.ToezichtStartenInput;
  Toezichtgrondslag: Schema.Toezichtgrondslag;
  ToezichtniveauWijzigenInput: Schema.ToezichtniveauWijzigenInput;
  Toezichtopdrachtgever: Schema.Toezichtopdrachtgever;
  Voorwaardesoort: Schema.Voorwaardesoort;
  Voorwaardestatus: Schema.Voorwaardestatus;
  Werkstraf: ResolverTypeWrapper<WerkstrafModel>;
  WerkstrafAfrondenInput: Schema.WerkstrafAfrondenInput;
  WerkstrafPayload: ResolverTypeWrapper<Omit<Schema.WerkstrafPayload, 'werkstraf'> & { werkstraf?: Schema.Maybe<ResolversTypes['Werkstraf']> }>;
  WerkstrafVastleggenInput: Schema.WerkstrafVastleggenInput;
  Werkstrafafronding: Schema.Werkstrafafronding;
  Wijziging: ResolverTypeWrapper<WijzigingModel>;
  String: ResolverTypeWrapper<Schema.Scalars['String']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  AdviesAanvragenInput: Schema.AdviesAanvragenInput;
  ID: Schema.Scalars['ID']['output'];
  AdviesInBehandelingNemenInput: Schema.AdviesInBehandelingNemenInput;
  Int: Schema.Scalars['Int']['output'];
  AdviesIntrekkenInput: Schema.AdviesIntrekkenInput;
  AdviesPayload: Omit<Schema.AdviesPayload, 'reclasseringsadvies'> & { reclasseringsadvies?: Schema.Maybe<ResolversParentTypes['Reclasseringsadvies']> };
  AdviesUitbrengenInput: Schema.AdviesUitbrengenInput;
  BetrokkenPartij: Schema.Scalars['BetrokkenPartij']['output'];
  BetrokkenheidInput: Schema.BetrokkenheidInput;
  BijzondereVoorwaarde: BijzondereVoorwaardeModel;
  BijzondereVoorwaardeInput: Schema.BijzondereVoorwaardeInput;
  BijzondereVoorwaardeOpheffenInput: Schema.BijzondereVoorwaardeOpheffenInput;
  BijzondereVoorwaardeToevoegenInput: Schema.BijzondereVoorwaardeToevoegenInput;
  BijzondereVoorwaardeWijzigenInput: Schema.BijzondereVoorwaardeWijzigenInput;
  Contact: ContactModel;
  ContactVastleggenInput: Schema.ContactVastleggenInput;
  Contactpunt: ContactpuntModel;
  Boolean: Schema.Scalars['Boolean']['output'];
  ContactpuntPayload: Omit<Schema.ContactpuntPayload, 'contactpunt'> & { contactpunt?: Schema.Maybe<ResolversParentTypes['Contactpunt']> };
  ContactpuntVanReclasseringBeeindigenInput: Schema.ContactpuntVanReclasseringBeeindigenInput;
  ContactpuntVanReclasseringVastleggenInput: Schema.ContactpuntVanReclasseringVastleggenInput;
  Date: Schema.Scalars['Date']['output'];
  DateTime: Schema.Scalars['DateTime']['output'];
  Fout: Schema.Fout;
  Gedragsinterventie: GedragsinterventieModel;
  GedragsinterventieAfrondenInput: Schema.GedragsinterventieAfrondenInput;
  GedragsinterventiePayload: Omit<Schema.GedragsinterventiePayload, 'gedragsinterventie'> & { gedragsinterventie?: Schema.Maybe<ResolversParentTypes['Gedragsinterventie']> };
  GedragsinterventieStartenInput: Schema.GedragsinterventieStartenInput;
  GewerkteUrenVastleggenInput: Schema.GewerkteUrenVastleggenInput;
  Instrument: InstrumentModel;
  Justitiabele: JustitiabeleModel;
  JustitiabeleConnection: JustitiabeleConnectionModel;
  JustitiabeleEdge: Omit<Schema.JustitiabeleEdge, 'node'> & { node: ResolversParentTypes['Justitiabele'] };
  MeldingAanReclasseringInput: Schema.MeldingAanReclasseringInput;
  MeldingAanReclasseringPayload: Omit<Schema.MeldingAanReclasseringPayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversParentTypes['Justitiabele']> };
  MeldingVanReclassering: MeldingVanReclasseringModel;
  Meldingsoort: Schema.Scalars['Meldingsoort']['output'];
  Mutation: Record<PropertyKey, never>;
  Organisatie: ResolversInterfaceTypes<ResolversParentTypes>['Organisatie'];
  OrganisatieVanReclassering: OrganisatieVanReclasseringModel;
  PageInfo: Schema.PageInfo;
  Partij: Schema.Scalars['Partij']['output'];
  Query: Record<PropertyKey, never>;
  Reclasseringsadvies: ReclasseringsadviesModel;
  Reclasseringsoordeel: Omit<Schema.Reclasseringsoordeel, 'instrument'> & { instrument: ResolversParentTypes['Instrument'] };
  Reclasseringsorganisatie: ReclasseringsorganisatieModel;
  Schending: SchendingModel;
  SchendingBijwerkenInput: Schema.SchendingBijwerkenInput;
  SchendingVastleggenInput: Schema.SchendingVastleggenInput;
  SoortMelding: Schema.Scalars['SoortMelding']['output'];
  Toezicht: ToezichtModel;
  ToezichtBeeindigenInput: Schema.ToezichtBeeindigenInput;
  ToezichtOverdragenInput: Schema.ToezichtOverdragenInput;
  ToezichtPayload: Omit<Schema.ToezichtPayload, 'toezicht'> & { toezicht?: Schema.Maybe<ResolversParentTypes['Toezicht']> };
  ToezichtStartenInput: Schema.ToezichtStartenInput;
  ToezichtniveauWijzigenInput: Schema.ToezichtniveauWijzigenInput;
  Werkstraf: WerkstrafModel;
  WerkstrafAfrondenInput: Schema.WerkstrafAfrondenInput;
  WerkstrafPayload: Omit<Schema.WerkstrafPayload, 'werkstraf'> & { werkstraf?: Schema.Maybe<ResolversParentTypes['Werkstraf']> };
  WerkstrafVastleggenInput: Schema.WerkstrafVastleggenInput;
  Wijziging: WijzigingModel;
  String: Schema.Scalars['String']['output'];
}>;

export type ReadsDirectiveArgs = {
  fields: Array<Schema.Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdviesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviesPayload'] = ResolversParentTypes['AdviesPayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  reclasseringsadvies?: Resolver<Schema.Maybe<ResolversTypes['Reclasseringsadvies']>, ParentType, ContextType>;
}>;

export interface BetrokkenPartijScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BetrokkenPartij'], any> {
  name: 'BetrokkenPartij';
}

export type BijzondereVoorwaardeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BijzondereVoorwaarde'] = ResolversParentTypes['BijzondereVoorwaarde']> = ResolversObject<{
  geldtVanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schendingen?: Resolver<Array<ResolversTypes['Schending']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Voorwaardesoort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Voorwaardestatus'], ParentType, ContextType>;
  vervallenOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = ResolversObject<{
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Contactsoort'], ParentType, ContextType>;
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

export type FoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fout'] = ResolversParentTypes['Fout']> = ResolversObject<{
  boodschap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Foutcode'], ParentType, ContextType>;
  veld?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GedragsinterventieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gedragsinterventie'] = ResolversParentTypes['Gedragsinterventie']> = ResolversObject<{
  afgerondOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  afronding?: Resolver<Schema.Maybe<ResolversTypes['Interventieafronding']>, ParentType, ContextType>;
  gestartOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisatie?: Resolver<Schema.Maybe<ResolversTypes['Reclasseringsorganisatie']>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type GedragsinterventiePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GedragsinterventiePayload'] = ResolversParentTypes['GedragsinterventiePayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  gedragsinterventie?: Resolver<Schema.Maybe<ResolversTypes['Gedragsinterventie']>, ParentType, ContextType>;
}>;

export type InstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gepauzeerdOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inGebruik?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type JustitiabeleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justitiabele'] = ResolversParentTypes['Justitiabele'], FederationReferenceType extends FederationReferenceTypes['Justitiabele'] = FederationReferenceTypes['Justitiabele']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Justitiabele']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clientnummer?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gedragsinterventies?: Resolver<Schema.Maybe<Array<ResolversTypes['Gedragsinterventie']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meldingenVanReclassering?: Resolver<Schema.Maybe<Array<ResolversTypes['MeldingVanReclassering']>>, ParentType, ContextType>;
  reclasseringsadviezen?: Resolver<Schema.Maybe<Array<ResolversTypes['Reclasseringsadvies']>>, ParentType, ContextType>;
  toezichten?: Resolver<Schema.Maybe<Array<ResolversTypes['Toezicht']>>, ParentType, ContextType>;
  werkstraffen?: Resolver<Schema.Maybe<Array<ResolversTypes['Werkstraf']>>, ParentType, ContextType>;
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
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Schema.Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
  ontvangen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type MeldingVanReclasseringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingVanReclassering'] = ResolversParentTypes['MeldingVanReclassering']> = ResolversObject<{
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
  adviesAanvragen?: Resolver<Schema.Maybe<ResolversTypes['AdviesPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAdviesAanvragenArgs, 'input'>>;
  adviesInBehandelingNemen?: Resolver<Schema.Maybe<ResolversTypes['AdviesPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAdviesInBehandelingNemenArgs, 'input'>>;
  adviesIntrekken?: Resolver<Schema.Maybe<ResolversTypes['AdviesPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAdviesIntrekkenArgs, 'input'>>;
  adviesUitbrengen?: Resolver<Schema.Maybe<ResolversTypes['AdviesPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAdviesUitbrengenArgs, 'input'>>;
  bijzondereVoorwaardeOpheffen?: Resolver<Schema.Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<Schema.MutationBijzondereVoorwaardeOpheffenArgs, 'input'>>;
  bijzondereVoorwaardeToevoegen?: Resolver<Schema.Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<Schema.MutationBijzondereVoorwaardeToevoegenArgs, 'input'>>;
  bijzondereVoorwaardeWijzigen?: Resolver<Schema.Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<Schema.MutationBijzondereVoorwaardeWijzigenArgs, 'input'>>;
  contactVastleggen?: Resolver<Schema.Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<Schema.MutationContactVastleggenArgs, 'input'>>;
  contactpuntVanReclasseringBeeindigen?: Resolver<Schema.Maybe<ResolversTypes['ContactpuntPayload']>, ParentType, ContextType, RequireFields<Schema.MutationContactpuntVanReclasseringBeeindigenArgs, 'input'>>;
  contactpuntVanReclasseringVastleggen?: Resolver<Schema.Maybe<ResolversTypes['ContactpuntPayload']>, ParentType, ContextType, RequireFields<Schema.MutationContactpuntVanReclasseringVastleggenArgs, 'input'>>;
  gedragsinterventieAfronden?: Resolver<Schema.Maybe<ResolversTypes['GedragsinterventiePayload']>, ParentType, ContextType, RequireFields<Schema.MutationGedragsinterventieAfrondenArgs, 'input'>>;
  gedragsinterventieStarten?: Resolver<Schema.Maybe<ResolversTypes['GedragsinterventiePayload']>, ParentType, ContextType, RequireFields<Schema.MutationGedragsinterventieStartenArgs, 'input'>>;
  gewerkteUrenVastleggen?: Resolver<Schema.Maybe<ResolversTypes['WerkstrafPayload']>, ParentType, ContextType, RequireFields<Schema.MutationGewerkteUrenVastleggenArgs, 'input'>>;
  meldingAanReclassering?: Resolver<Schema.Maybe<ResolversTypes['MeldingAanReclasseringPayload']>, ParentType, ContextType, RequireFields<Schema.MutationMeldingAanReclasseringArgs, 'input'>>;
  schendingBijwerken?: Resolver<Schema.Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<Schema.MutationSchendingBijwerkenArgs, 'input'>>;
  schendingVastleggen?: Resolver<Schema.Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<Schema.MutationSchendingVastleggenArgs, 'input'>>;
  toezichtBeeindigen?: Resolver<Schema.Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<Schema.MutationToezichtBeeindigenArgs, 'input'>>;
  toezichtOverdragen?: Resolver<Schema.Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<Schema.MutationToezichtOverdragenArgs, 'input'>>;
  toezichtStarten?: Resolver<Schema.Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<Schema.MutationToezichtStartenArgs, 'input'>>;
  toezichtniveauWijzigen?: Resolver<Schema.Maybe<ResolversTypes['ToezichtPayload']>, ParentType, ContextType, RequireFields<Schema.MutationToezichtniveauWijzigenArgs, 'input'>>;
  werkstrafAfronden?: Resolver<Schema.Maybe<ResolversTypes['WerkstrafPayload']>, ParentType, ContextType, RequireFields<Schema.MutationWerkstrafAfrondenArgs, 'input'>>;
  werkstrafVastleggen?: Resolver<Schema.Maybe<ResolversTypes['WerkstrafPayload']>, ParentType, ContextType, RequireFields<Schema.MutationWerkstrafVastleggenArgs, 'input'>>;
}>;

export type OrganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisatie'] = ResolversParentTypes['Organisatie']> = ResolversObject<{
  __resolveType: TypeResolveFn<'OrganisatieVanReclassering', ParentType, ContextType>;
}>;

export type OrganisatieVanReclasseringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisatieVanReclassering'] = ResolversParentTypes['OrganisatieVanReclassering'], FederationReferenceType extends FederationReferenceTypes['OrganisatieVanReclassering'] = FederationReferenceTypes['OrganisatieVanReclassering']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['OrganisatieVanReclassering']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  clienten?: Resolver<Schema.Maybe<ResolversTypes['JustitiabeleConnection']>, ParentType, ContextType, RequireFields<Schema.QueryClientenArgs, 'first'>>;
  instrumenten?: Resolver<Schema.Maybe<Array<ResolversTypes['Instrument']>>, ParentType, ContextType>;
  reclasseringsorganisaties?: Resolver<Schema.Maybe<Array<ResolversTypes['Reclasseringsorganisatie']>>, ParentType, ContextType>;
}>;

export type ReclasseringsadviesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reclasseringsadvies'] = ResolversParentTypes['Reclasseringsadvies'], FederationReferenceType extends FederationReferenceTypes['Reclasseringsadvies'] = FederationReferenceTypes['Reclasseringsadvies']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Reclasseringsadvies']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aangevraagdOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  oordeel?: Resolver<Schema.Maybe<ResolversTypes['Reclasseringsoordeel']>, ParentType, ContextType>;
  organisatie?: Resolver<Schema.Maybe<ResolversTypes['Reclasseringsorganisatie']>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Adviessoort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Adviesstatus'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  uitgebrachtOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wijzigingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type ReclasseringsoordeelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reclasseringsoordeel'] = ResolversParentTypes['Reclasseringsoordeel']> = ResolversObject<{
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  instrumentversie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  risico?: Resolver<ResolversTypes['Risico'], ParentType, ContextType>;
}>;

export type ReclasseringsorganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reclasseringsorganisatie'] = ResolversParentTypes['Reclasseringsorganisatie'], FederationReferenceType extends FederationReferenceTypes['Reclasseringsorganisatie'] = FederationReferenceTypes['Reclasseringsorganisatie']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Reclasseringsorganisatie']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contactpunten?: Resolver<Schema.Maybe<Array<ResolversTypes['Contactpunt']>>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SchendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schending'] = ResolversParentTypes['Schending']> = ResolversObject<{
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gemeldAan?: Resolver<Schema.Maybe<ResolversTypes['Toezichtopdrachtgever']>, ParentType, ContextType>;
  gemeldOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uitkomst?: Resolver<Schema.Maybe<ResolversTypes['Schendinguitkomst']>, ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export interface SoortMeldingScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SoortMelding'], any> {
  name: 'SoortMelding';
}

export type ToezichtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Toezicht'] = ResolversParentTypes['Toezicht'], FederationReferenceType extends FederationReferenceTypes['Toezicht'] = FederationReferenceTypes['Toezicht']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Toezicht']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beeindigingsreden?: Resolver<Schema.Maybe<ResolversTypes['Beeindigingsreden']>, ParentType, ContextType>;
  bijzondereVoorwaarden?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contacten?: Resolver<Schema.Maybe<Array<ResolversTypes['Contact']>>, ParentType, ContextType>;
  dadelijkUitvoerbaar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eersteContactOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  einddatum?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  elektronischeMonitoring?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['Toezichtgrondslag'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingangsdatum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  niveau?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisatie?: Resolver<Schema.Maybe<ResolversTypes['Reclasseringsorganisatie']>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voorwaarden?: Resolver<Schema.Maybe<Array<ResolversTypes['BijzondereVoorwaarde']>>, ParentType, ContextType>;
  wijzigingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type ToezichtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToezichtPayload'] = ResolversParentTypes['ToezichtPayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  toezicht?: Resolver<Schema.Maybe<ResolversTypes['Toezicht']>, ParentType, ContextType>;
}>;

export type WerkstrafResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Werkstraf'] = ResolversParentTypes['Werkstraf']> = ResolversObject<{
  afgerondOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  afronding?: Resolver<Schema.Maybe<ResolversTypes['Werkstrafafronding']>, ParentType, ContextType>;
  gewerkteUren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  opgelegdOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organisatie?: Resolver<Schema.Maybe<ResolversTypes['Reclasseringsorganisatie']>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type WerkstrafPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WerkstrafPayload'] = ResolversParentTypes['WerkstrafPayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  werkstraf?: Resolver<Schema.Maybe<ResolversTypes['Werkstraf']>, ParentType, ContextType>;
}>;

export type WijzigingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wijziging'] = ResolversParentTypes['Wijziging']> = ResolversObject<{
  bekendSinds?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oud?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  veld?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  AdviesPayload?: AdviesPayloadResolvers<ContextType>;
  BetrokkenPartij?: GraphQLScalarType;
  BijzondereVoorwaarde?: BijzondereVoorwaardeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Contactpunt?: ContactpuntResolvers<ContextType>;
  ContactpuntPayload?: ContactpuntPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Fout?: FoutResolvers<ContextType>;
  Gedragsinterventie?: GedragsinterventieResolvers<ContextType>;
  GedragsinterventiePayload?: GedragsinterventiePayloadResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Justitiabele?: JustitiabeleResolvers<ContextType>;
  JustitiabeleConnection?: JustitiabeleConnectionResolvers<ContextType>;
  JustitiabeleEdge?: JustitiabeleEdgeResolvers<ContextType>;
  MeldingAanReclasseringPayload?: MeldingAanReclasseringPayloadResolvers<ContextType>;
  MeldingVanReclassering?: MeldingVanReclasseringResolvers<ContextType>;
  Meldingsoort?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Organisatie?: OrganisatieResolvers<ContextType>;
  OrganisatieVanReclassering?: OrganisatieVanReclasseringResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partij?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Reclasseringsadvies?: ReclasseringsadviesResolvers<ContextType>;
  Reclasseringsoordeel?: ReclasseringsoordeelResolvers<ContextType>;
  Reclasseringsorganisatie?: ReclasseringsorganisatieResolvers<ContextType>;
  Schending?: SchendingResolvers<ContextType>;
  SoortMelding?: GraphQLScalarType;
  Toezicht?: ToezichtResolvers<ContextType>;
  ToezichtPayload?: ToezichtPayloadResolvers<ContextType>;
  Werkstraf?: WerkstrafResolvers<ContextType>;
  WerkstrafPayload?: WerkstrafPayloadResolvers<ContextType>;
  Wijziging?: WijzigingResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = Context> = ResolversObject<{
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
}>;
