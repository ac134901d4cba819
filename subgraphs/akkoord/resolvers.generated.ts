import type * as Schema from './schema.generated.js';
import type { Justitiabele, Gemeente, Norm, Afspraak, EigenDoel, Zaak, Overdracht, LokaleInvulling } from './schema.generated.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JustitiabeleModel, JustitiabeleConnectionModel, BetrokkenheidModel, AfspraakModel, AfspraakgebeurtenisModel, AfspraakConnectionModel, AfspraakEdgeModel, AfspraakregelModel, AfspraakregelConnectionModel, EigenDoelModel, CorrectieverzoekModel, CorrectieverzoekConnectionModel, CorrectieverzoekEdgeModel, ToestemmingModel, ToestemmingstekstModel, RegieModel, ZaakModel, ZaakgebeurtenisModel, OverdrachtModel, OpenstaandModel, OpenTermijnModel, LokaleInvullingModel, TermijnModel, UitkomstModel, TermijnstandModel, UitkomstsignaalModel, CaseloadConnectionModel, CaseloadEdgeModel, NakomingsregelModel, NakomingsregelConnectionModel, SignaalregelModel, SignaalregelConnectionModel } from './mappers.js';
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
  Afspraak: Afspraak;
  EigenDoel: EigenDoel;
  Gemeente: Gemeente;
  Justitiabele: Justitiabele;
  LokaleInvulling: LokaleInvulling;
  Norm: Norm;
  Overdracht: Overdracht;
  Zaak: Zaak;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Afspraak:
    ( { __typename: 'Afspraak' }
    & GraphQLRecursivePick<FederationTypes['Afspraak'], {"id":true}> );
  EigenDoel:
    ( { __typename: 'EigenDoel' }
    & GraphQLRecursivePick<FederationTypes['EigenDoel'], {"id":true}> );
  Gemeente:
    ( { __typename: 'Gemeente' }
    & GraphQLRecursivePick<FederationTypes['Gemeente'], {"code":true}> );
  Justitiabele:
    ( { __typename: 'Justitiabele' }
    & GraphQLRecursivePick<FederationTypes['Justitiabele'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Justitiabele'], {"detenties":{"id":true,"titel":true,"insluitingsdatum":true,"verwachteEinddatum":true,"viDatum":true,"eindverlofVanaf":true,"werkelijkeEinddatum":true,"screeningAfgerondOp":true,"vastgelegdTijdstip":true,"wijzigingen":{"veld":true,"oud":true,"bekendSinds":true},"plan":{"vastgesteldOp":true,"gedeeldOp":true,"alleDoelen":{"id":true,"omschrijving":true,"basisvoorwaarde":true,"uiterlijkOp":true,"behaaldOp":true,"vervallenTijdstip":true,"vastgelegdTijdstip":true,"wijzigingen":{"veld":true,"oud":true,"bekendSinds":true}},"vastgelegdTijdstip":true,"wijzigingen":{"veld":true,"oud":true,"bekendSinds":true}},"overleggen":{"id":true,"soort":true,"datum":true,"vastgelegdTijdstip":true},"verloven":{"id":true,"soort":true,"vanaf":true,"tot":true,"besluit":true,"vastgelegdTijdstip":true,"wijzigingen":{"veld":true,"oud":true,"bekendSinds":true}}},"meldingenVanDji":{"id":true,"soort":true,"aan":true,"tijdstip":true,"bevestigdTijdstip":true},"reclasseringsadviezen":{"id":true,"soort":true,"status":true,"aangevraagdOp":true,"uiterlijkOp":true,"uitgebrachtOp":true,"vastgelegdTijdstip":true,"wijzigingen":{"veld":true,"oud":true,"bekendSinds":true}},"toezichten":{"id":true,"grondslag":true,"dadelijkUitvoerbaar":true,"ingangsdatum":true,"eersteContactOp":true,"einddatum":true,"vastgelegdTijdstip":true,"wijzigingen":{"veld":true,"oud":true,"bekendSinds":true}},"basisvoorwaarden":{"soort":true,"status":true,"geldigTot":true,"peildatum":true,"vastgelegdTijdstip":true,"wijzigingen":{"veld":true,"oud":true,"bekendSinds":true}},"schuldhulp":{"id":true,"bedreigend":true,"aangevraagdOp":true,"eersteGesprekOp":true,"vastgelegdTijdstip":true,"wijzigingen":{"veld":true,"oud":true,"bekendSinds":true}},"zorgverzekeringen":{"id":true,"aangevraagdOp":true,"geregeldOp":true,"vastgelegdTijdstip":true,"wijzigingen":{"veld":true,"oud":true,"bekendSinds":true}},"hulpvragen":{"id":true,"basisvoorwaarde":true,"vastgelegdTijdstip":true,"beantwoordTijdstip":true},"gemeenteVanHerkomst":{"code":true},"gemeenteVanVestiging":{"code":true}}> ) );
  LokaleInvulling:
    ( { __typename: 'LokaleInvulling' }
    & GraphQLRecursivePick<FederationTypes['LokaleInvulling'], {"id":true}> );
  Norm:
    ( { __typename: 'Norm' }
    & GraphQLRecursivePick<FederationTypes['Norm'], {"code":true}> );
  Overdracht:
    ( { __typename: 'Overdracht' }
    & GraphQLRecursivePick<FederationTypes['Overdracht'], {"id":true}> );
  Zaak:
    ( { __typename: 'Zaak' }
    & GraphQLRecursivePick<FederationTypes['Zaak'], {"id":true}> );
}>;


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Node: ( JustitiabeleModel );
  Organisatie:
    | ( Schema.AndereOrganisatie )
    | ( Schema.OrganisatieVanDji )
    | ( Schema.OrganisatieVanGemeente )
    | ( Schema.OrganisatieVanReclassering )
  ;
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Adviessoort: Schema.Adviessoort;
  Adviesstatus: Schema.Adviesstatus;
  Afspraak: ResolverTypeWrapper<AfspraakModel>;
  Boolean: ResolverTypeWrapper<Schema.Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Schema.Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Schema.Scalars['Int']['output']>;
  AfspraakAanvaardenInput: Schema.AfspraakAanvaardenInput;
  AfspraakConnection: ResolverTypeWrapper<AfspraakConnectionModel>;
  AfspraakEdge: ResolverTypeWrapper<AfspraakEdgeModel>;
  AfspraakHerinnerenInput: Schema.AfspraakHerinnerenInput;
  AfspraakIntrekkenInput: Schema.AfspraakIntrekkenInput;
  AfspraakNakomenInput: Schema.AfspraakNakomenInput;
  AfspraakPayload: ResolverTypeWrapper<Omit<Schema.AfspraakPayload, 'afspraak'> & { afspraak?: Schema.Maybe<ResolversTypes['Afspraak']> }>;
  AfspraakVastleggenInput: Schema.AfspraakVastleggenInput;
  AfspraakVerzettenInput: Schema.AfspraakVerzettenInput;
  Afspraakact: Schema.Afspraakact;
  Afspraakgebeurtenis: ResolverTypeWrapper<AfspraakgebeurtenisModel>;
  Afspraaknakoming: Schema.Afspraaknakoming;
  Afspraakregel: ResolverTypeWrapper<AfspraakregelModel>;
  AfspraakregelConnection: ResolverTypeWrapper<AfspraakregelConnectionModel>;
  AfspraakregelEdge: ResolverTypeWrapper<Omit<Schema.AfspraakregelEdge, 'node'> & { node: ResolversTypes['Afspraakregel'] }>;
  Afspraakstatus: Schema.Afspraakstatus;
  Afspraakvan: Schema.Afspraakvan;
  AndereOrganisatie: ResolverTypeWrapper<Schema.AndereOrganisatie>;
  Basisvoorwaarde: ResolverTypeWrapper<Schema.Basisvoorwaarde>;
  BasisvoorwaardeSoort: Schema.BasisvoorwaardeSoort;
  BasisvoorwaardeStatus: Schema.BasisvoorwaardeStatus;
  BetrokkenPartij: ResolverTypeWrapper<Schema.Scalars['BetrokkenPartij']['output']>;
  Betrokkenheid: ResolverTypeWrapper<BetrokkenheidModel>;
  BetrokkenheidInput: Schema.BetrokkenheidInput;
  CaseloadConnection: ResolverTypeWrapper<CaseloadConnectionModel>;
  CaseloadEdge: ResolverTypeWrapper<CaseloadEdgeModel>;
  CaseloadFilter: Schema.CaseloadFilter;
  CaseloadVolgorde: Schema.CaseloadVolgorde;
  Caseloadvan: Schema.Caseloadvan;
  Contactonderwerp: Schema.Contactonderwerp;
  Contactpunt: ResolverTypeWrapper<Schema.Contactpunt>;
  CorrectieBeantwoordenInput: Schema.CorrectieBeantwoordenInput;
  CorrectieVragenInput: Schema.CorrectieVragenInput;
  Correctiebesluit: Schema.Correctiebesluit;
  Correctiestatus: Schema.Correctiestatus;
  Correctieverzoek: ResolverTypeWrapper<CorrectieverzoekModel>;
  CorrectieverzoekConnection: ResolverTypeWrapper<CorrectieverzoekConnectionModel>;
  CorrectieverzoekEdge: ResolverTypeWrapper<CorrectieverzoekEdgeModel>;
  CorrectieverzoekPayload: ResolverTypeWrapper<Omit<Schema.CorrectieverzoekPayload, 'correctieverzoek'> & { correctieverzoek?: Schema.Maybe<ResolversTypes['Correctieverzoek']> }>;
  Date: ResolverTypeWrapper<Schema.Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Schema.Scalars['DateTime']['output']>;
  Detentie: ResolverTypeWrapper<Schema.Detentie>;
  DetentieEnReintegratieplan: ResolverTypeWrapper<Schema.DetentieEnReintegratieplan>;
  Detentietitel: Schema.Detentietitel;
  Doel: ResolverTypeWrapper<Schema.Doel>;
  Doelstatus: Schema.Doelstatus;
  EigenDoel: ResolverTypeWrapper<EigenDoelModel>;
  EigenDoelBehalenInput: Schema.EigenDoelBehalenInput;
  EigenDoelIntrekkenInput: Schema.EigenDoelIntrekkenInput;
  EigenDoelPayload: ResolverTypeWrapper<Omit<Schema.EigenDoelPayload, 'eigenDoel'> & { eigenDoel?: Schema.Maybe<ResolversTypes['EigenDoel']> }>;
  EigenDoelStellenInput: Schema.EigenDoelStellenInput;
  Ernst: Schema.Ernst;
  Fase: Schema.Fase;
  Feit: ResolverTypeWrapper<Schema.Feit>;
  Fout: ResolverTypeWrapper<Schema.Fout>;
  Foutcode: Schema.Foutcode;
  Gebeurtenis: ResolverTypeWrapper<Schema.Gebeurtenis>;
  Gebeurtenissoort: Schema.Gebeurtenissoort;
  Gemeente: ResolverTypeWrapper<Omit<Schema.Gemeente, 'lokaleInvulling'> & { lokaleInvulling?: Schema.Maybe<Array<ResolversTypes['LokaleInvulling']>> }>;
  Gereedheid: ResolverTypeWrapper<Schema.Gereedheid>;
  Hulpvraag: ResolverTypeWrapper<Schema.Hulpvraag>;
  Justitiabele: ResolverTypeWrapper<JustitiabeleModel>;
  JustitiabeleConnection: ResolverTypeWrapper<JustitiabeleConnectionModel>;
  JustitiabeleEdge: ResolverTypeWrapper<Omit<Schema.JustitiabeleEdge, 'node'> & { node: ResolversTypes['Justitiabele'] }>;
  LokaleInvulling: ResolverTypeWrapper<LokaleInvullingModel>;
  LokaleInvullingBeeindigenInput: Schema.LokaleInvullingBeeindigenInput;
  LokaleInvullingPayload: ResolverTypeWrapper<Omit<Schema.LokaleInvullingPayload, 'lokaleInvulling'> & { lokaleInvulling?: Schema.Maybe<ResolversTypes['LokaleInvulling']> }>;
  LokaleInvullingVastleggenInput: Schema.LokaleInvullingVastleggenInput;
  MeldingAanAkkoordInput: Schema.MeldingAanAkkoordInput;
  MeldingAanAkkoordPayload: ResolverTypeWrapper<Omit<Schema.MeldingAanAkkoordPayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversTypes['Justitiabele']> }>;
  MeldingVanDji: ResolverTypeWrapper<Schema.MeldingVanDji>;
  Meldingsoort: ResolverTypeWrapper<Schema.Scalars['Meldingsoort']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Nakomingsregel: ResolverTypeWrapper<NakomingsregelModel>;
  NakomingsregelConnection: ResolverTypeWrapper<NakomingsregelConnectionModel>;
  NakomingsregelEdge: ResolverTypeWrapper<Omit<Schema.NakomingsregelEdge, 'node'> & { node: ResolversTypes['Nakomingsregel'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Norm: ResolverTypeWrapper<Schema.Norm>;
  Normeenheid: Schema.Normeenheid;
  Normgebeurtenis: Schema.Normgebeurtenis;
  Normrichting: Schema.Normrichting;
  Normzekerheid: Schema.Normzekerheid;
  OpenTermijn: ResolverTypeWrapper<OpenTermijnModel>;
  Openstaand: ResolverTypeWrapper<OpenstaandModel>;
  Organisatie: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organisatie']>;
  OrganisatieVanDji: ResolverTypeWrapper<Schema.OrganisatieVanDji>;
  OrganisatieVanGemeente: ResolverTypeWrapper<Schema.OrganisatieVanGemeente>;
  OrganisatieVanReclassering: ResolverTypeWrapper<Schema.OrganisatieVanReclassering>;
  Overdracht: ResolverTypeWrapper<OverdrachtModel>;
  OverdrachtAanvaardenInput: Schema.OverdrachtAanvaardenInput;
  OverdrachtIntrekkenInput: Schema.OverdrachtIntrekkenInput;
  OverdrachtWeigerenInput: Schema.OverdrachtWeigerenInput;
  Overdrachtstatus: Schema.Overdrachtstatus;
  Overleg: ResolverTypeWrapper<Schema.Overleg>;
  Overlegsoort: Schema.Overlegsoort;
  PageInfo: ResolverTypeWrapper<Schema.PageInfo>;
  Partij: ResolverTypeWrapper<Schema.Scalars['Partij']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reclasseringsadvies: ResolverTypeWrapper<Schema.Reclasseringsadvies>;
  Recordverwijzing: ResolverTypeWrapper<Schema.Recordverwijzing>;
  Regie: ResolverTypeWrapper<RegieModel>;
  RegieNemenInput: Schema.RegieNemenInput;
  RegiePayload: ResolverTypeWrapper<Omit<Schema.RegiePayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversTypes['Justitiabele']> }>;
  Reintegratie: ResolverTypeWrapper<Omit<Schema.Reintegratie, 'termijnen'> & { termijnen: Array<ResolversTypes['Termijn']> }>;
  Reintegratiedoel: ResolverTypeWrapper<Schema.Reintegratiedoel>;
  Schuldhulp: ResolverTypeWrapper<Schema.Schuldhulp>;
  Signaal: ResolverTypeWrapper<Schema.Signaal>;
  Signaalregel: ResolverTypeWrapper<SignaalregelModel>;
  SignaalregelConnection: ResolverTypeWrapper<SignaalregelConnectionModel>;
  SignaalregelEdge: ResolverTypeWrapper<Omit<Schema.SignaalregelEdge, 'node'> & { node: ResolversTypes['Signaalregel'] }>;
  SoortMelding: ResolverTypeWrapper<Schema.Scalars['SoortMelding']['output']>;
  Termijn: ResolverTypeWrapper<TermijnModel>;
  Termijnenwet: ResolverTypeWrapper<Schema.Termijnenwet>;
  Termijnstand: ResolverTypeWrapper<TermijnstandModel>;
  Termijnstatus: Schema.Termijnstatus;
  Toestemming: ResolverTypeWrapper<ToestemmingModel>;
  ToestemmingGevenInput: Schema.ToestemmingGevenInput;
  ToestemmingIntrekkenInput: Schema.ToestemmingIntrekkenInput;
  ToestemmingPayload: ResolverTypeWrapper<Omit<Schema.ToestemmingPayload, 'toestemming'> & { toestemming?: Schema.Maybe<ResolversTypes['Toestemming']> }>;
  Toestemmingsoort: Schema.Toestemmingsoort;
  Toestemmingstekst: ResolverTypeWrapper<ToestemmingstekstModel>;
  Toezicht: ResolverTypeWrapper<Schema.Toezicht>;
  Toezichtgrondslag: Schema.Toezichtgrondslag;
  Uitkomst: ResolverTypeWrapper<UitkomstModel>;
  Uitkomstsignaal: ResolverTypeWrapper<UitkomstsignaalModel>;
  Verlof: ResolverTypeWrapper<Schema.Verlof>;
  Verlofbesluit: Schema.Verlofbesluit;
  Verlofsoort: Schema.Verlofsoort;
  Voorwaardegereedheid: ResolverTypeWrapper<Schema.Voorwaardegereedheid>;
  Wijziging: ResolverTypeWrapper<Schema.Wijziging>;
  Zaak: ResolverTypeWrapper<ZaakModel>;
  ZaakBeeindigenInput: Schema.ZaakBeeindigenInput;
  ZaakNemenInput: Schema.ZaakNemenInput;
  ZaakOverdragenInput: Schema.ZaakOverdragenInput;
  ZaakPayload: ResolverTypeWrapper<Omit<Schema.ZaakPayload, 'overdracht' | 'zaak'> & { overdracht?: Schema.Maybe<ResolversTypes['Overdracht']>, zaak?: Schema.Maybe<ResolversTypes['Zaak']> }>;
  Zaakact: Schema.Zaakact;
  Zaakgebeurtenis: ResolverTypeWrapper<ZaakgebeurtenisModel>;
  Zorgverzekering: ResolverTypeWrapper<Schema.Zorgverzekering>;
  String: ResolverTypeWrapper<Schema.Scalars['String']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Afspraak: AfspraakModel;
  Boolean: Schema.Scalars['Boolean']['output'];
  ID: Schema.Scalars['ID']['output'];
  Int: Schema.Scalars['Int']['output'];
  AfspraakAanvaardenInput: Schema.AfspraakAanvaardenInput;
  AfspraakConnection: AfspraakConnectionModel;
  AfspraakEdge: AfspraakEdgeModel;
  AfspraakHerinnerenInput: Schema.AfspraakHerinnerenInput;
  AfspraakIntrekkenInput: Schema.AfspraakIntrekkenInput;
  AfspraakNakomenInput: Schema.AfspraakNakomenInput;
  AfspraakPayload: Omit<Schema.AfspraakPayload, 'afspraak'> & { afspraak?: Schema.Maybe<ResolversParentTypes['Afspraak']> };
  AfspraakVastleggenInput: Schema.AfspraakVastleggenInput;
  AfspraakVerzettenInput: Schema.AfspraakVerzettenInput;
  Afspraakgebeurtenis: AfspraakgebeurtenisModel;
  Afspraakregel: AfspraakregelModel;
  AfspraakregelConnection: AfspraakregelConnectionModel;
  AfspraakregelEdge: Omit<Schema.AfspraakregelEdge, 'node'> & { node: ResolversParentTypes['Afspraakregel'] };
  AndereOrganisatie: Schema.AndereOrganisatie;
  Basisvoorwaarde: Schema.Basisvoorwaarde;
  BetrokkenPartij: Schema.Scalars['BetrokkenPartij']['output'];
  Betrokkenheid: BetrokkenheidModel;
  BetrokkenheidInput: Schema.BetrokkenheidInput;
  CaseloadConnection: CaseloadConnectionModel;
  CaseloadEdge: CaseloadEdgeModel;
  CaseloadFilter: Schema.CaseloadFilter;
  Contactpunt: Schema.Contactpunt;
  CorrectieBeantwoordenInput: Schema.CorrectieBeantwoordenInput;
  CorrectieVragenInput: Schema.CorrectieVragenInput;
  Correctieverzoek: CorrectieverzoekModel;
  CorrectieverzoekConnection: CorrectieverzoekConnectionModel;
  CorrectieverzoekEdge: CorrectieverzoekEdgeModel;
  CorrectieverzoekPayload: Omit<Schema.CorrectieverzoekPayload, 'correctieverzoek'> & { correctieverzoek?: Schema.Maybe<ResolversParentTypes['Correctieverzoek']> };
  Date: Schema.Scalars['Date']['output'];
  DateTime: Schema.Scalars['DateTime']['output'];
  Detentie: Schema.Detentie;
  DetentieEnReintegratieplan: Schema.DetentieEnReintegratieplan;
  Doel: Schema.Doel;
  EigenDoel: EigenDoelModel;
  EigenDoelBehalenInput: Schema.EigenDoelBehalenInput;
  EigenDoelIntrekkenInput: Schema.EigenDoelIntrekkenInput;
  EigenDoelPayload: Omit<Schema.EigenDoelPayload, 'eigenDoel'> & { eigenDoel?: Schema.Maybe<ResolversParentTypes['EigenDoel']> };
  EigenDoelStellenInput: Schema.EigenDoelStellenInput;
  Feit: Schema.Feit;
  Fout: Schema.Fout;
  Gebeurtenis: Schema.Gebeurtenis;
  Gemeente: Omit<Schema.Gemeente, 'lokaleInvulling'> & { lokaleInvulling?: Schema.Maybe<Array<ResolversParentTypes['LokaleInvulling']>> } | FederationReferenceTypes['Gemeente'];
  Gereedheid: Schema.Gereedheid;
  Hulpvraag: Schema.Hulpvraag;
  Justitiabele: JustitiabeleModel;
  JustitiabeleConnection: JustitiabeleConnectionModel;
  JustitiabeleEdge: Omit<Schema.JustitiabeleEdge, 'node'> & { node: ResolversParentTypes['Justitiabele'] };
  LokaleInvulling: LokaleInvullingModel;
  LokaleInvullingBeeindigenInput: Schema.LokaleInvullingBeeindigenInput;
  LokaleInvullingPayload: Omit<Schema.LokaleInvullingPayload, 'lokaleInvulling'> & { lokaleInvulling?: Schema.Maybe<ResolversParentTypes['LokaleInvulling']> };
  LokaleInvullingVastleggenInput: Schema.LokaleInvullingVastleggenInput;
  MeldingAanAkkoordInput: Schema.MeldingAanAkkoordInput;
  MeldingAanAkkoordPayload: Omit<Schema.MeldingAanAkkoordPayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversParentTypes['Justitiabele']> };
  MeldingVanDji: Schema.MeldingVanDji;
  Meldingsoort: Schema.Scalars['Meldingsoort']['output'];
  Mutation: Record<PropertyKey, never>;
  Nakomingsregel: NakomingsregelModel;
  NakomingsregelConnection: NakomingsregelConnectionModel;
  NakomingsregelEdge: Omit<Schema.NakomingsregelEdge, 'node'> & { node: ResolversParentTypes['Nakomingsregel'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Norm: Schema.Norm | FederationReferenceTypes['Norm'];
  OpenTermijn: OpenTermijnModel;
  Openstaand: OpenstaandModel;
  Organisatie: ResolversInterfaceTypes<ResolversParentTypes>['Organisatie'];
  OrganisatieVanDji: Schema.OrganisatieVanDji;
  OrganisatieVanGemeente: Schema.OrganisatieVanGemeente;
  OrganisatieVanReclassering: Schema.OrganisatieVanReclassering;
  Overdracht: OverdrachtModel;
  OverdrachtAanvaardenInput: Schema.OverdrachtAanvaardenInput;
  OverdrachtIntrekkenInput: Schema.OverdrachtIntrekkenInput;
  OverdrachtWeigerenInput: Schema.OverdrachtWeigerenInput;
  Overleg: Schema.Overleg;
  PageInfo: Schema.PageInfo;
  Partij: Schema.Scalars['Partij']['output'];
  Query: Record<PropertyKey, never>;
  Reclasseringsadvies: Schema.Reclasseringsadvies;
  Recordverwijzing: Schema.Recordverwijzing;
  Regie: RegieModel;
  RegieNemenInput: Schema.RegieNemenInput;
  RegiePayload: Omit<Schema.RegiePayload, 'justitiabele'> & { justitiabele?: Schema.Maybe<ResolversParentTypes['Justitiabele']> };
  Reintegratie: Omit<Schema.Reintegratie, 'termijnen'> & { termijnen: Array<ResolversParentTypes['Termijn']> };
  Reintegratiedoel: Schema.Reintegratiedoel;
  Schuldhulp: Schema.Schuldhulp;
  Signaal: Schema.Signaal;
  Signaalregel: SignaalregelModel;
  SignaalregelConnection: SignaalregelConnectionModel;
  SignaalregelEdge: Omit<Schema.SignaalregelEdge, 'node'> & { node: ResolversParentTypes['Signaalregel'] };
  SoortMelding: Schema.Scalars['SoortMelding']['output'];
  Termijn: TermijnModel;
  Termijnenwet: Schema.Termijnenwet;
  Termijnstand: TermijnstandModel;
  Toestemming: ToestemmingModel;
  ToestemmingGevenInput: Schema.ToestemmingGevenInput;
  ToestemmingIntrekkenInput: Schema.ToestemmingIntrekkenInput;
  ToestemmingPayload: Omit<Schema.ToestemmingPayload, 'toestemming'> & { toestemming?: Schema.Maybe<ResolversParentTypes['Toestemming']> };
  Toestemmingstekst: ToestemmingstekstModel;
  Toezicht: Schema.Toezicht;
  Uitkomst: UitkomstModel;
  Uitkomstsignaal: UitkomstsignaalModel;
  Verlof: Schema.Verlof;
  Voorwaardegereedheid: Schema.Voorwaardegereedheid;
  Wijziging: Schema.Wijziging;
  Zaak: ZaakModel;
  ZaakBeeindigenInput: Schema.ZaakBeeindigenInput;
  ZaakNemenInput: Schema.ZaakNemenInput;
  ZaakOverdragenInput: Schema.ZaakOverdragenInput;
  ZaakPayload: Omit<Schema.ZaakPayload, 'overdracht' | 'zaak'> & { overdracht?: Schema.Maybe<ResolversParentTypes['Overdracht']>, zaak?: Schema.Maybe<ResolversParentTypes['Zaak']> };
  Zaakgebeurtenis: ZaakgebeurtenisModel;
  Zorgverzekering: Schema.Zorgverzekering;
  String: Schema.Scalars['String']['output'];
}>;

export type ReadsDirectiveArgs = {
  fields: Array<Schema.Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AfspraakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Afspraak'] = ResolversParentTypes['Afspraak'], FederationReferenceType extends FederationReferenceTypes['Afspraak'] = FederationReferenceTypes['Afspraak']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Afspraak']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basisvoorwaarde?: Resolver<Schema.Maybe<ResolversTypes['BasisvoorwaardeSoort']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  geschiedenis?: Resolver<Array<ResolversTypes['Afspraakgebeurtenis']>, ParentType, ContextType>;
  herinnerdTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  nagekomenOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  norm?: Resolver<Schema.Maybe<ResolversTypes['Norm']>, ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisatie?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Afspraakstatus'], ParentType, ContextType>;
  teLaat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AfspraakConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AfspraakConnection'] = ResolversParentTypes['AfspraakConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AfspraakEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AfspraakEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AfspraakEdge'] = ResolversParentTypes['AfspraakEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Afspraak'], ParentType, ContextType>;
}>;

export type AfspraakPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AfspraakPayload'] = ResolversParentTypes['AfspraakPayload']> = ResolversObject<{
  afspraak?: Resolver<Schema.Maybe<ResolversTypes['Afspraak']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export type AfspraakgebeurtenisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Afspraakgebeurtenis'] = ResolversParentTypes['Afspraakgebeurtenis']> = ResolversObject<{
  organisatie?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  reden?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Afspraakact'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type AfspraakregelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Afspraakregel'] = ResolversParentTypes['Afspraakregel']> = ResolversObject<{
  gemeente?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gemeentegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  nagekomenOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Afspraaknakoming'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type AfspraakregelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AfspraakregelConnection'] = ResolversParentTypes['AfspraakregelConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AfspraakregelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AfspraakregelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AfspraakregelEdge'] = ResolversParentTypes['AfspraakregelEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Afspraakregel'], ParentType, ContextType>;
}>;

export type AndereOrganisatieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AndereOrganisatie'] = ResolversParentTypes['AndereOrganisatie']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contactpunten?: Resolver<Schema.Maybe<Array<ResolversTypes['Contactpunt']>>, ParentType, ContextType>;
  naam?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export interface BetrokkenPartijScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BetrokkenPartij'], any> {
  name: 'BetrokkenPartij';
}

export type BetrokkenheidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Betrokkenheid'] = ResolversParentTypes['Betrokkenheid']> = ResolversObject<{
  organisatie?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  tot?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type CaseloadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseloadConnection'] = ResolversParentTypes['CaseloadConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['CaseloadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CaseloadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseloadEdge'] = ResolversParentTypes['CaseloadEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gewijzigdTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  overdrachten?: Resolver<Schema.Maybe<Array<ResolversTypes['Overdracht']>>, ParentType, ContextType>;
  uitkomst?: Resolver<Schema.Maybe<ResolversTypes['Uitkomst']>, ParentType, ContextType>;
  zaak?: Resolver<Schema.Maybe<ResolversTypes['Zaak']>, ParentType, ContextType>;
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

export type CorrectieverzoekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correctieverzoek'] = ResolversParentTypes['Correctieverzoek']> = ResolversObject<{
  beantwoordTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Recordverwijzing'], ParentType, ContextType>;
  reden?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Correctiestatus'], ParentType, ContextType>;
  teLaat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  veld?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  watNietKlopt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type CorrectieverzoekConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectieverzoekConnection'] = ResolversParentTypes['CorrectieverzoekConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['CorrectieverzoekEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CorrectieverzoekEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectieverzoekEdge'] = ResolversParentTypes['CorrectieverzoekEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correctieverzoek'], ParentType, ContextType>;
}>;

export type CorrectieverzoekPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectieverzoekPayload'] = ResolversParentTypes['CorrectieverzoekPayload']> = ResolversObject<{
  correctieverzoek?: Resolver<Schema.Maybe<ResolversTypes['Correctieverzoek']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DoelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Doel'] = ResolversParentTypes['Doel']> = ResolversObject<{
  basisvoorwaarde?: Resolver<Schema.Maybe<ResolversTypes['BasisvoorwaardeSoort']>, ParentType, ContextType>;
  behaaldOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Recordverwijzing'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Doelstatus'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  van?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  vervallenOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type EigenDoelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EigenDoel'] = ResolversParentTypes['EigenDoel'], FederationReferenceType extends FederationReferenceTypes['EigenDoel'] = FederationReferenceTypes['EigenDoel']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['EigenDoel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basisvoorwaarde?: Resolver<Schema.Maybe<ResolversTypes['BasisvoorwaardeSoort']>, ParentType, ContextType>;
  behaaldOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vervallenTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type EigenDoelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EigenDoelPayload'] = ResolversParentTypes['EigenDoelPayload']> = ResolversObject<{
  eigenDoel?: Resolver<Schema.Maybe<ResolversTypes['EigenDoel']>, ParentType, ContextType>;
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export type FeitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feit'] = ResolversParentTypes['Feit']> = ResolversObject<{
  bron?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  datum?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type FoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fout'] = ResolversParentTypes['Fout']> = ResolversObject<{
  boodschap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Foutcode'], ParentType, ContextType>;
  veld?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GebeurtenisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gebeurtenis'] = ResolversParentTypes['Gebeurtenis']> = ResolversObject<{
  bron?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  datum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Recordverwijzing'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Gebeurtenissoort'], ParentType, ContextType>;
  tijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type GemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente'], FederationReferenceType extends FederationReferenceTypes['Gemeente'] = FederationReferenceTypes['Gemeente']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Gemeente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lokaleInvulling?: Resolver<Schema.Maybe<Array<ResolversTypes['LokaleInvulling']>>, ParentType, ContextType>;
}>;

export type GereedheidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gereedheid'] = ResolversParentTypes['Gereedheid']> = ResolversObject<{
  geregeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ontbreekt?: Resolver<Array<ResolversTypes['BasisvoorwaardeSoort']>, ParentType, ContextType>;
  totaal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voorwaarden?: Resolver<Array<ResolversTypes['Voorwaardegereedheid']>, ParentType, ContextType>;
}>;

export type JustitiabeleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justitiabele'] = ResolversParentTypes['Justitiabele'], FederationReferenceType extends FederationReferenceTypes['Justitiabele'] = FederationReferenceTypes['Justitiabele']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Justitiabele']> | FederationReferenceType, FederationReferenceType, ContextType>;
  afspraken?: Resolver<Schema.Maybe<Array<ResolversTypes['Afspraak']>>, ParentType, ContextType>;
  betrokkenheden?: Resolver<Schema.Maybe<Array<ResolversTypes['Betrokkenheid']>>, ParentType, ContextType>;
  correctieverzoeken?: Resolver<Schema.Maybe<Array<ResolversTypes['Correctieverzoek']>>, ParentType, ContextType>;
  eigenDoelen?: Resolver<Schema.Maybe<Array<ResolversTypes['EigenDoel']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regie?: Resolver<Schema.Maybe<ResolversTypes['Regie']>, ParentType, ContextType>;
  reintegratie?: Resolver<Schema.Maybe<ResolversTypes['Reintegratie']>, ParentType, ContextType, Partial<Schema.JustitiabeleReintegratieArgs>>;
  toestemmingen?: Resolver<Schema.Maybe<Array<ResolversTypes['Toestemming']>>, ParentType, ContextType>;
  uitkomst?: Resolver<Schema.Maybe<ResolversTypes['Uitkomst']>, ParentType, ContextType>;
  zaken?: Resolver<Schema.Maybe<Array<ResolversTypes['Zaak']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type LokaleInvullingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LokaleInvulling'] = ResolversParentTypes['LokaleInvulling'], FederationReferenceType extends FederationReferenceTypes['LokaleInvulling'] = FederationReferenceTypes['LokaleInvulling']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['LokaleInvulling']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aantal?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contactpunt?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eenheid?: Resolver<Schema.Maybe<ResolversTypes['Normeenheid']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  geldtTot?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  geldtVanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gemeente?: Resolver<ResolversTypes['Gemeente'], ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  norm?: Resolver<Schema.Maybe<ResolversTypes['Norm']>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  werkafspraak?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type LokaleInvullingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LokaleInvullingPayload'] = ResolversParentTypes['LokaleInvullingPayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  lokaleInvulling?: Resolver<Schema.Maybe<ResolversTypes['LokaleInvulling']>, ParentType, ContextType>;
}>;

export type MeldingAanAkkoordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingAanAkkoordPayload'] = ResolversParentTypes['MeldingAanAkkoordPayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Schema.Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
  ontvangen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export interface MeldingsoortScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Meldingsoort'], any> {
  name: 'Meldingsoort';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  afspraakAanvaarden?: Resolver<Schema.Maybe<ResolversTypes['AfspraakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAfspraakAanvaardenArgs, 'input'>>;
  afspraakHerinneren?: Resolver<Schema.Maybe<ResolversTypes['AfspraakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAfspraakHerinnerenArgs, 'input'>>;
  afspraakIntrekken?: Resolver<Schema.Maybe<ResolversTypes['AfspraakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAfspraakIntrekkenArgs, 'input'>>;
  afspraakNakomen?: Resolver<Schema.Maybe<ResolversTypes['AfspraakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAfspraakNakomenArgs, 'input'>>;
  afspraakVastleggen?: Resolver<Schema.Maybe<ResolversTypes['AfspraakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAfspraakVastleggenArgs, 'input'>>;
  afspraakVerzetten?: Resolver<Schema.Maybe<ResolversTypes['AfspraakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationAfspraakVerzettenArgs, 'input'>>;
  correctieBeantwoorden?: Resolver<Schema.Maybe<ResolversTypes['CorrectieverzoekPayload']>, ParentType, ContextType, RequireFields<Schema.MutationCorrectieBeantwoordenArgs, 'input'>>;
  correctieVragen?: Resolver<Schema.Maybe<ResolversTypes['CorrectieverzoekPayload']>, ParentType, ContextType, RequireFields<Schema.MutationCorrectieVragenArgs, 'input'>>;
  eigenDoelBehalen?: Resolver<Schema.Maybe<ResolversTypes['EigenDoelPayload']>, ParentType, ContextType, RequireFields<Schema.MutationEigenDoelBehalenArgs, 'input'>>;
  eigenDoelIntrekken?: Resolver<Schema.Maybe<ResolversTypes['EigenDoelPayload']>, ParentType, ContextType, RequireFields<Schema.MutationEigenDoelIntrekkenArgs, 'input'>>;
  eigenDoelStellen?: Resolver<Schema.Maybe<ResolversTypes['EigenDoelPayload']>, ParentType, ContextType, RequireFields<Schema.MutationEigenDoelStellenArgs, 'input'>>;
  lokaleInvullingBeeindigen?: Resolver<Schema.Maybe<ResolversTypes['LokaleInvullingPayload']>, ParentType, ContextType, RequireFields<Schema.MutationLokaleInvullingBeeindigenArgs, 'input'>>;
  lokaleInvullingVastleggen?: Resolver<Schema.Maybe<ResolversTypes['LokaleInvullingPayload']>, ParentType, ContextType, RequireFields<Schema.MutationLokaleInvullingVastleggenArgs, 'input'>>;
  meldingAanAkkoord?: Resolver<Schema.Maybe<ResolversTypes['MeldingAanAkkoordPayload']>, ParentType, ContextType, RequireFields<Schema.MutationMeldingAanAkkoordArgs, 'input'>>;
  overdrachtAanvaarden?: Resolver<Schema.Maybe<ResolversTypes['ZaakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationOverdrachtAanvaardenArgs, 'input'>>;
  overdrachtIntrekken?: Resolver<Schema.Maybe<ResolversTypes['ZaakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationOverdrachtIntrekkenArgs, 'input'>>;
  overdrachtWeigeren?: Resolver<Schema.Maybe<ResolversTypes['ZaakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationOverdrachtWeigerenArgs, 'input'>>;
  regieNemen?: Resolver<Schema.Maybe<ResolversTypes['RegiePayload']>, ParentType, ContextType, RequireFields<Schema.MutationRegieNemenArgs, 'input'>>;
  toestemmingGeven?: Resolver<Schema.Maybe<ResolversTypes['ToestemmingPayload']>, ParentType, ContextType, RequireFields<Schema.MutationToestemmingGevenArgs, 'input'>>;
  toestemmingIntrekken?: Resolver<Schema.Maybe<ResolversTypes['ToestemmingPayload']>, ParentType, ContextType, RequireFields<Schema.MutationToestemmingIntrekkenArgs, 'input'>>;
  zaakBeeindigen?: Resolver<Schema.Maybe<ResolversTypes['ZaakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationZaakBeeindigenArgs, 'input'>>;
  zaakNemen?: Resolver<Schema.Maybe<ResolversTypes['ZaakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationZaakNemenArgs, 'input'>>;
  zaakOverdragen?: Resolver<Schema.Maybe<ResolversTypes['ZaakPayload']>, ParentType, ContextType, RequireFields<Schema.MutationZaakOverdragenArgs, 'input'>>;
}>;

export type NakomingsregelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Nakomingsregel'] = ResolversParentTypes['Nakomingsregel']> = ResolversObject<{
  berekendTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gemeente?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gemeentegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  nagekomenOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  norm?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Termijnstatus'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  volledig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type NakomingsregelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NakomingsregelConnection'] = ResolversParentTypes['NakomingsregelConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['NakomingsregelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type NakomingsregelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NakomingsregelEdge'] = ResolversParentTypes['NakomingsregelEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Nakomingsregel'], ParentType, ContextType>;
}>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Justitiabele', ParentType, ContextType>;
}>;

export type NormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Norm'] = ResolversParentTypes['Norm'], FederationReferenceType extends FederationReferenceTypes['Norm'] = FederationReferenceTypes['Norm']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Norm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aantal?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eenheid?: Resolver<ResolversTypes['Normeenheid'], ParentType, ContextType>;
  gebeurtenis?: Resolver<ResolversTypes['Normgebeurtenis'], ParentType, ContextType>;
  geldtTot?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  geldtVanaf?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grondslag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  herhaald?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  richting?: Resolver<ResolversTypes['Normrichting'], ParentType, ContextType>;
  termijnenwet?: Resolver<ResolversTypes['Termijnenwet'], ParentType, ContextType>;
  verantwoordelijke?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  voorwaarde?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zekerheid?: Resolver<ResolversTypes['Normzekerheid'], ParentType, ContextType>;
}>;

export type OpenTermijnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenTermijn'] = ResolversParentTypes['OpenTermijn']> = ResolversObject<{
  norm?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Termijnstatus'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type OpenstaandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Openstaand'] = ResolversParentTypes['Openstaand']> = ResolversObject<{
  afspraken?: Resolver<Array<ResolversTypes['Afspraak']>, ParentType, ContextType>;
  berekendTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ontbreekt?: Resolver<Array<ResolversTypes['BasisvoorwaardeSoort']>, ParentType, ContextType>;
  signalen?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  termijnen?: Resolver<Array<ResolversTypes['OpenTermijn']>, ParentType, ContextType>;
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

export type OverdrachtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overdracht'] = ResolversParentTypes['Overdracht'], FederationReferenceType extends FederationReferenceTypes['Overdracht'] = FederationReferenceTypes['Overdracht']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Overdracht']> | FederationReferenceType, FederationReferenceType, ContextType>;
  afgehandeldTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  naarOrganisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  naarPartij?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  naarProfessional?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openstaand?: Resolver<ResolversTypes['Openstaand'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reden?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Overdrachtstatus'], ParentType, ContextType>;
  vanOrganisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  vanPartij?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  vanProfessional?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  afspraakregels?: Resolver<Schema.Maybe<ResolversTypes['AfspraakregelConnection']>, ParentType, ContextType, RequireFields<Schema.QueryAfspraakregelsArgs, 'first' | 'tot' | 'van'>>;
  afspraken?: Resolver<Schema.Maybe<ResolversTypes['AfspraakConnection']>, ParentType, ContextType, RequireFields<Schema.QueryAfsprakenArgs, 'first'>>;
  correctieverzoeken?: Resolver<Schema.Maybe<ResolversTypes['CorrectieverzoekConnection']>, ParentType, ContextType, RequireFields<Schema.QueryCorrectieverzoekenArgs, 'first'>>;
  justitiabele?: Resolver<Schema.Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType, RequireFields<Schema.QueryJustitiabeleArgs, 'id'>>;
  justitiabelen?: Resolver<Schema.Maybe<ResolversTypes['JustitiabeleConnection']>, ParentType, ContextType, RequireFields<Schema.QueryJustitiabelenArgs, 'first'>>;
  lokaleInvulling?: Resolver<Schema.Maybe<Array<ResolversTypes['LokaleInvulling']>>, ParentType, ContextType, RequireFields<Schema.QueryLokaleInvullingArgs, 'gemeente'>>;
  mijnCaseload?: Resolver<Schema.Maybe<ResolversTypes['CaseloadConnection']>, ParentType, ContextType, RequireFields<Schema.QueryMijnCaseloadArgs, 'first' | 'volgorde'>>;
  mijnOrganisatie?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  mijnReintegratie?: Resolver<Schema.Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
  nakomingsregels?: Resolver<Schema.Maybe<ResolversTypes['NakomingsregelConnection']>, ParentType, ContextType, RequireFields<Schema.QueryNakomingsregelsArgs, 'first' | 'tot' | 'van'>>;
  node?: Resolver<Schema.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Schema.QueryNodeArgs, 'id'>>;
  normen?: Resolver<Schema.Maybe<Array<ResolversTypes['Norm']>>, ParentType, ContextType, Partial<Schema.QueryNormenArgs>>;
  signaalregels?: Resolver<Schema.Maybe<ResolversTypes['SignaalregelConnection']>, ParentType, ContextType, RequireFields<Schema.QuerySignaalregelsArgs, 'first' | 'tot' | 'van'>>;
  toestemmingsteksten?: Resolver<Schema.Maybe<Array<ResolversTypes['Toestemmingstekst']>>, ParentType, ContextType>;
}>;

export type RecordverwijzingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recordverwijzing'] = ResolversParentTypes['Recordverwijzing']> = ResolversObject<{
  id?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RegieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regie'] = ResolversParentTypes['Regie']> = ResolversObject<{
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gemeente?: Resolver<Schema.Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  sinds?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RegiePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegiePayload'] = ResolversParentTypes['RegiePayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Schema.Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
}>;

export type ReintegratieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reintegratie'] = ResolversParentTypes['Reintegratie']> = ResolversObject<{
  doelen?: Resolver<Array<ResolversTypes['Doel']>, ParentType, ContextType>;
  fase?: Resolver<Schema.Maybe<ResolversTypes['Fase']>, ParentType, ContextType>;
  gereedheid?: Resolver<Schema.Maybe<ResolversTypes['Gereedheid']>, ParentType, ContextType>;
  onvolledig?: Resolver<Array<ResolversTypes['BetrokkenPartij']>, ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signalen?: Resolver<Array<ResolversTypes['Signaal']>, ParentType, ContextType>;
  termijnen?: Resolver<Array<ResolversTypes['Termijn']>, ParentType, ContextType>;
  tijdlijn?: Resolver<Array<ResolversTypes['Gebeurtenis']>, ParentType, ContextType>;
  vooruitblik?: Resolver<Array<ResolversTypes['Gebeurtenis']>, ParentType, ContextType>;
}>;

export type SignaalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signaal'] = ResolversParentTypes['Signaal']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ernst?: Resolver<ResolversTypes['Ernst'], ParentType, ContextType>;
  feiten?: Resolver<Array<ResolversTypes['Feit']>, ParentType, ContextType>;
  omschrijving?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partijen?: Resolver<Array<ResolversTypes['BetrokkenPartij']>, ParentType, ContextType>;
  sinds?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type SignaalregelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signaalregel'] = ResolversParentTypes['Signaalregel']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ernst?: Resolver<ResolversTypes['Ernst'], ParentType, ContextType>;
  gemeente?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  gemeentegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  sinds?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  volledig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type SignaalregelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignaalregelConnection'] = ResolversParentTypes['SignaalregelConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['SignaalregelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SignaalregelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignaalregelEdge'] = ResolversParentTypes['SignaalregelEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signaalregel'], ParentType, ContextType>;
}>;

export interface SoortMeldingScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SoortMelding'], any> {
  name: 'SoortMelding';
}

export type TermijnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Termijn'] = ResolversParentTypes['Termijn']> = ResolversObject<{
  grondslagen?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nagekomenOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  norm?: Resolver<ResolversTypes['Norm'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Termijnstatus'], ParentType, ContextType>;
  uiterlijkOp?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vanaf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verantwoordelijke?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
}>;

export type TermijnenwetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Termijnenwet'] = ResolversParentTypes['Termijnenwet']> = ResolversObject<{
  reden?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verschuift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type TermijnstandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Termijnstand'] = ResolversParentTypes['Termijnstand']> = ResolversObject<{
  overschreden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volgendeNorm?: Resolver<Schema.Maybe<ResolversTypes['Norm']>, ParentType, ContextType>;
  volgendeTermijn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type ToestemmingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Toestemming'] = ResolversParentTypes['Toestemming']> = ResolversObject<{
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingetrokkenTijdstip?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Toestemmingsoort'], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes['Toestemmingstekst'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ToestemmingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToestemmingPayload'] = ResolversParentTypes['ToestemmingPayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  toestemming?: Resolver<Schema.Maybe<ResolversTypes['Toestemming']>, ParentType, ContextType>;
}>;

export type ToestemmingstekstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Toestemmingstekst'] = ResolversParentTypes['Toestemmingstekst']> = ResolversObject<{
  huidig?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partijen?: Resolver<Array<ResolversTypes['BetrokkenPartij']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Toestemmingsoort'], ParentType, ContextType>;
  tekst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tekstBijIntrekken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type UitkomstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Uitkomst'] = ResolversParentTypes['Uitkomst']> = ResolversObject<{
  afsprakenTeLaat?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  berekendTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eigenTermijnen?: Resolver<ResolversTypes['Termijnstand'], ParentType, ContextType>;
  fase?: Resolver<Schema.Maybe<ResolversTypes['Fase']>, ParentType, ContextType>;
  ontbreekt?: Resolver<Array<ResolversTypes['BasisvoorwaardeSoort']>, ParentType, ContextType>;
  ontslagdatum?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onvolledig?: Resolver<Array<ResolversTypes['BetrokkenPartij']>, ParentType, ContextType>;
  overschreden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signalen?: Resolver<Array<ResolversTypes['Uitkomstsignaal']>, ParentType, ContextType>;
  termijnenVanAnderen?: Resolver<ResolversTypes['Termijnstand'], ParentType, ContextType>;
  volgendeNorm?: Resolver<Schema.Maybe<ResolversTypes['Norm']>, ParentType, ContextType>;
  volgendeTermijn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type UitkomstsignaalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Uitkomstsignaal'] = ResolversParentTypes['Uitkomstsignaal']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ernst?: Resolver<ResolversTypes['Ernst'], ParentType, ContextType>;
}>;

export type VoorwaardegereedheidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voorwaardegereedheid'] = ResolversParentTypes['Voorwaardegereedheid']> = ResolversObject<{
  aanZet?: Resolver<Array<ResolversTypes['BetrokkenPartij']>, ParentType, ContextType>;
  bron?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  geregeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ontbreekt?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peildatum?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['BasisvoorwaardeSoort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BasisvoorwaardeStatus'], ParentType, ContextType>;
}>;

export type WijzigingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wijziging'] = ResolversParentTypes['Wijziging']> = ResolversObject<{
  bekendSinds?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oud?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  veld?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ZaakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zaak'] = ResolversParentTypes['Zaak'], FederationReferenceType extends FederationReferenceTypes['Zaak'] = FederationReferenceTypes['Zaak']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Zaak']> | FederationReferenceType, FederationReferenceType, ContextType>;
  eigen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  geschiedenis?: Resolver<Array<ResolversTypes['Zaakgebeurtenis']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  overdrachten?: Resolver<Array<ResolversTypes['Overdracht']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  professional?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rol?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sinds?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ZaakPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZaakPayload'] = ResolversParentTypes['ZaakPayload']> = ResolversObject<{
  fout?: Resolver<Schema.Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  overdracht?: Resolver<Schema.Maybe<ResolversTypes['Overdracht']>, ParentType, ContextType>;
  zaak?: Resolver<Schema.Maybe<ResolversTypes['Zaak']>, ParentType, ContextType>;
}>;

export type ZaakgebeurtenisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zaakgebeurtenis'] = ResolversParentTypes['Zaakgebeurtenis']> = ResolversObject<{
  organisatiegegevens?: Resolver<Schema.Maybe<ResolversTypes['Organisatie']>, ParentType, ContextType>;
  overdracht?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  partij?: Resolver<ResolversTypes['BetrokkenPartij'], ParentType, ContextType>;
  professional?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Zaakact'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  Afspraak?: AfspraakResolvers<ContextType>;
  AfspraakConnection?: AfspraakConnectionResolvers<ContextType>;
  AfspraakEdge?: AfspraakEdgeResolvers<ContextType>;
  AfspraakPayload?: AfspraakPayloadResolvers<ContextType>;
  Afspraakgebeurtenis?: AfspraakgebeurtenisResolvers<ContextType>;
  Afspraakregel?: AfspraakregelResolvers<ContextType>;
  AfspraakregelConnection?: AfspraakregelConnectionResolvers<ContextType>;
  AfspraakregelEdge?: AfspraakregelEdgeResolvers<ContextType>;
  AndereOrganisatie?: AndereOrganisatieResolvers<ContextType>;
  BetrokkenPartij?: GraphQLScalarType;
  Betrokkenheid?: BetrokkenheidResolvers<ContextType>;
  CaseloadConnection?: CaseloadConnectionResolvers<ContextType>;
  CaseloadEdge?: CaseloadEdgeResolvers<ContextType>;
  Contactpunt?: ContactpuntResolvers<ContextType>;
  Correctieverzoek?: CorrectieverzoekResolvers<ContextType>;
  CorrectieverzoekConnection?: CorrectieverzoekConnectionResolvers<ContextType>;
  CorrectieverzoekEdge?: CorrectieverzoekEdgeResolvers<ContextType>;
  CorrectieverzoekPayload?: CorrectieverzoekPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Doel?: DoelResolvers<ContextType>;
  EigenDoel?: EigenDoelResolvers<ContextType>;
  EigenDoelPayload?: EigenDoelPayloadResolvers<ContextType>;
  Feit?: FeitResolvers<ContextType>;
  Fout?: FoutResolvers<ContextType>;
  Gebeurtenis?: GebeurtenisResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Gereedheid?: GereedheidResolvers<ContextType>;
  Justitiabele?: JustitiabeleResolvers<ContextType>;
  JustitiabeleConnection?: JustitiabeleConnectionResolvers<ContextType>;
  JustitiabeleEdge?: JustitiabeleEdgeResolvers<ContextType>;
  LokaleInvulling?: LokaleInvullingResolvers<ContextType>;
  LokaleInvullingPayload?: LokaleInvullingPayloadResolvers<ContextType>;
  MeldingAanAkkoordPayload?: MeldingAanAkkoordPayloadResolvers<ContextType>;
  Meldingsoort?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Nakomingsregel?: NakomingsregelResolvers<ContextType>;
  NakomingsregelConnection?: NakomingsregelConnectionResolvers<ContextType>;
  NakomingsregelEdge?: NakomingsregelEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Norm?: NormResolvers<ContextType>;
  OpenTermijn?: OpenTermijnResolvers<ContextType>;
  Openstaand?: OpenstaandResolvers<ContextType>;
  Organisatie?: OrganisatieResolvers<ContextType>;
  OrganisatieVanDji?: OrganisatieVanDjiResolvers<ContextType>;
  OrganisatieVanGemeente?: OrganisatieVanGemeenteResolvers<ContextType>;
  OrganisatieVanReclassering?: OrganisatieVanReclasseringResolvers<ContextType>;
  Overdracht?: OverdrachtResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partij?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Recordverwijzing?: RecordverwijzingResolvers<ContextType>;
  Regie?: RegieResolvers<ContextType>;
  RegiePayload?: RegiePayloadResolvers<ContextType>;
  Reintegratie?: ReintegratieResolvers<ContextType>;
  Signaal?: SignaalResolvers<ContextType>;
  Signaalregel?: SignaalregelResolvers<ContextType>;
  SignaalregelConnection?: SignaalregelConnectionResolvers<ContextType>;
  SignaalregelEdge?: SignaalregelEdgeResolvers<ContextType>;
  SoortMelding?: GraphQLScalarType;
  Termijn?: TermijnResolvers<ContextType>;
  Termijnenwet?: TermijnenwetResolvers<ContextType>;
  Termijnstand?: TermijnstandResolvers<ContextType>;
  Toestemming?: ToestemmingResolvers<ContextType>;
  ToestemmingPayload?: ToestemmingPayloadResolvers<ContextType>;
  Toestemmingstekst?: ToestemmingstekstResolvers<ContextType>;
  Uitkomst?: UitkomstResolvers<ContextType>;
  Uitkomstsignaal?: UitkomstsignaalResolvers<ContextType>;
  Voorwaardegereedheid?: VoorwaardegereedheidResolvers<ContextType>;
  Wijziging?: WijzigingResolvers<ContextType>;
  Zaak?: ZaakResolvers<ContextType>;
  ZaakPayload?: ZaakPayloadResolvers<ContextType>;
  Zaakgebeurtenis?: ZaakgebeurtenisResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = Context> = ResolversObject<{
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
}>;
