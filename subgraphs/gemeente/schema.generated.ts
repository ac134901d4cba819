import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { JustitiabeleModel, JustitiabeleConnectionModel, GemeenteModel, InschrijvingModel, BasisvoorwaardeModel, DienstModel, ReisdocumentModel, MeldingVanGemeenteModel, SchuldhulpModel, ZorgverzekeringModel, WijzigingModel } from './mappers.js';
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

/** One of the six conditions for a return. */
export type Basisvoorwaarde = {
  __typename?: 'Basisvoorwaarde';
  diensten?: Maybe<Array<Dienst>>;
  /** Last day on which it holds; `null` when it has no end or it is unknown. */
  geldigTot?: Maybe<Scalars['Date']['output']>;
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** Day on which the source last confirmed it. */
  peildatum: Scalars['Date']['output'];
  /** The documents behind the status of IDENTITEITSBEWIJS; `[]` for the others. */
  reisdocumenten?: Maybe<Array<Reisdocument>>;
  soort: BasisvoorwaardeSoort;
  /** Never typed in for IDENTITEITSBEWIJS. ZORG gives HULPVRAAG, GEREGELD or ONBEKEND only. */
  status: BasisvoorwaardeStatus;
  /** When the gemeente first recorded it; `null` while nothing was recorded, and for IDENTITEITSBEWIJS, which is computed. */
  vastgelegdTijdstip?: Maybe<Scalars['DateTime']['output']>;
  /** Goes with basisvoorwaardeVaststellen; 0 while nothing was recorded. */
  versie: Scalars['Int']['output'];
  /** Changes of the fields that the view across partners depends on, oldest first; `null` for IDENTITEITSBEWIJS, which is computed and has no stored history. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The basisvoorwaarde, or why the mutation was refused. */
export type BasisvoorwaardePayload = {
  __typename?: 'BasisvoorwaardePayload';
  basisvoorwaarde?: Maybe<Basisvoorwaarde>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** The six basisvoorwaarden of the akkoord. */
export type BasisvoorwaardeSoort =
  | 'IDENTITEITSBEWIJS'
  | 'ONDERDAK'
  | 'SCHULDEN'
  | 'SOCIAAL_NETWERK'
  | 'WERK_EN_INKOMEN'
  | 'ZORG';

/** Status of a basisvoorwaarde. */
export type BasisvoorwaardeStatus =
  | 'AFGEWEZEN'
  | 'GEREGELD'
  | 'HULPVRAAG'
  | 'IN_BEHANDELING'
  | 'NIET_NODIG'
  | 'ONBEKEND';

/** A new status. For ZORG only HULPVRAAG, GEREGELD or ONBEKEND. */
export type BasisvoorwaardeVaststellenInput = {
  geldigTot?: InputMaybe<Scalars['Date']['input']>;
  justitiabele: Scalars['ID']['input'];
  soort: BasisvoorwaardeSoort;
  status: BasisvoorwaardeStatus;
  versie: Scalars['Int']['input'];
};

/** A relation between a person and an organisation: inrichting code, RN, SVG or LJR, or gemeente code. */
export type BetrokkenheidInput = {
  organisatie: Scalars['ID']['input'];
  partij: Partij;
  tot?: InputMaybe<Scalars['DateTime']['input']>;
  vanaf: Scalars['DateTime']['input'];
};

/** A municipal service behind a basisvoorwaarde. Care services carry no kind. */
export type Dienst = {
  __typename?: 'Dienst';
  aangevraagdOp: Scalars['Date']['output'];
  basisvoorwaarde: BasisvoorwaardeSoort;
  /** Schuldhulp in a threatening situation: first talk within 3 werkdagen instead of 4 weeks (Wgs art. 4). */
  bedreigend: Scalars['Boolean']['output'];
  eersteGesprekOp?: Maybe<Scalars['Date']['output']>;
  /** True for generated records. */
  fictief: Scalars['Boolean']['output'];
  geregeldOp?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  justitiabele: Justitiabele;
  /** When the gemeente last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  soort: Dienstsoort;
  status: Dienststatus;
  /** When the gemeente first recorded it. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Version for optimistic locking: a mutation of the record passes it; another value than the stored one is a CONFLICT. */
  versie: Scalars['Int']['output'];
  /** The law it rests on. */
  wet?: Maybe<Scalars['String']['output']>;
};

/** A request for a service. */
export type DienstAanvragenInput = {
  aangevraagdOp: Scalars['Date']['input'];
  bedreigend?: InputMaybe<Scalars['Boolean']['input']>;
  justitiabele: Scalars['ID']['input'];
  soort: Dienstsoort;
};

/** A request refused. */
export type DienstAfwijzenInput = {
  dienst: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** The service, or why the mutation was refused. */
export type DienstPayload = {
  __typename?: 'DienstPayload';
  dienst?: Maybe<Dienst>;
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
};

/** Give at least one of the two days. */
export type DienstRegelenInput = {
  dienst: Scalars['ID']['input'];
  eersteGesprekOp?: InputMaybe<Scalars['Date']['input']>;
  geregeldOp?: InputMaybe<Scalars['Date']['input']>;
  versie: Scalars['Int']['input'];
};

/** Kind of municipal service. Care is one kind: no health content in the shared view. */
export type Dienstsoort =
  | 'BESCHERMD_WONEN'
  | 'BESCHERMINGSBEWIND'
  | 'BIJSTAND'
  | 'BRIEFADRES'
  | 'BUDGETBEHEER'
  | 'GEZINSONDERSTEUNING'
  | 'MAATSCHAPPELIJKE_OPVANG'
  | 'MENTOR_OF_BUDDY'
  | 'NIK_AANVRAAG'
  | 'SCHULDHULP'
  | 'URGENTIE'
  | 'WERKTOELEIDING'
  | 'ZORG'
  | 'ZORGVERZEKERING';

/** Status of a service. */
export type Dienststatus =
  | 'AANGEVRAAGD'
  | 'AFGEWEZEN'
  | 'GEREGELD';

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

/** Function of the address. */
export type FunctieAdres =
  | 'BRIEFADRES'
  | 'WOONADRES';

/** A gemeente (RvIG table 33; the CBS code without GM). */
export type Gemeente = {
  __typename?: 'Gemeente';
  arrondissement?: Maybe<Scalars['String']['output']>;
  code: Scalars['ID']['output'];
  /** Where partners reach the coordinator nazorg. */
  contactpunt?: Maybe<Scalars['String']['output']>;
  /** First day on which it did not exist any more; `null` for a present gemeente. */
  einddatum?: Maybe<Scalars['Date']['output']>;
  naam: Scalars['String']['output'];
  opvolger?: Maybe<Gemeente>;
  provincie?: Maybe<Scalars['String']['output']>;
};

/** Withheld or reported missing (Haal Centraal: inhoudingOfVermissing). */
export type InhoudingOfVermissing =
  | 'INGEHOUDEN'
  | 'VAN_RECHTSWEGE_VERVALLEN'
  | 'VERMIST';

/** The person's registration in the population register (BRP), without the address. */
export type Inschrijving = {
  __typename?: 'Inschrijving';
  /** `null` when not registered in a gemeente. */
  functieAdres?: Maybe<FunctieAdres>;
  /** The address is secret at the person's request (Wet BRP art. 2.59). `null` until the register has been consulted: the address counts as secret until then. */
  geheimhouding?: Maybe<Scalars['Boolean']['output']>;
  /** The register is investigating whether these data are right. */
  inOnderzoek: Scalars['Boolean']['output'];
  /** When the gemeente last confirmed this record. */
  peildatum: Scalars['DateTime']['output'];
  versie: Scalars['Int']['output'];
};

/** The person with the inschrijving, or why the mutation was refused. */
export type InschrijvingPayload = {
  __typename?: 'InschrijvingPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  justitiabele?: Maybe<Justitiabele>;
};

/** The registration, as the register reports it. `versie` is the inschrijving's. */
export type InschrijvingVastleggenInput = {
  functieAdres?: InputMaybe<FunctieAdres>;
  geheimhouding: Scalars['Boolean']['input'];
  inOnderzoek: Scalars['Boolean']['input'];
  justitiabele: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** The person, by the id that all partners share; it has no meaning outside the graph. */
export type Justitiabele = {
  __typename?: 'Justitiabele';
  /** Always all six, in the order of the enum. */
  basisvoorwaarden?: Maybe<Array<Basisvoorwaarde>>;
  /** Where the person lived or mostly stayed before detention (PM art. 1 sub c). */
  gemeenteVanHerkomst?: Maybe<Gemeente>;
  /** Where the person wants to settle afterwards (PM art. 1 sub c). */
  gemeenteVanVestiging?: Maybe<Gemeente>;
  id: Scalars['ID']['output'];
  /** The registration in the population register; its `versie` goes with vestigingWijzigen. */
  inschrijving?: Maybe<Inschrijving>;
  /** Meldingen that the gemeente sent about this person, latest first. */
  meldingenVanGemeente?: Maybe<Array<MeldingVanGemeente>>;
  /** Requests for schuldhulp with the days that its terms rest on, latest request first; no content. */
  schuldhulp?: Maybe<Array<Schuldhulp>>;
  /** Requests for a zorgverzekering, latest first. */
  zorgverzekeringen?: Maybe<Array<Zorgverzekering>>;
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

/** What another partner reports to the gemeente. `betrokkenheden` are the relations the sender knows to begin or end. */
export type MeldingAanGemeenteInput = {
  betrokkenheden: Array<BetrokkenheidInput>;
  bsn?: InputMaybe<Scalars['ID']['input']>;
  gemeenteVanHerkomst?: InputMaybe<Scalars['ID']['input']>;
  gemeenteVanVestiging?: InputMaybe<Scalars['ID']['input']>;
  justitiabele: Scalars['ID']['input'];
  melding: Scalars['ID']['input'];
  soort: Meldingsoort;
  tijdstip: Scalars['DateTime']['input'];
};

/** Whether the melding was accepted; a repeated one is accepted too. */
export type MeldingAanGemeentePayload = {
  __typename?: 'MeldingAanGemeentePayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  /** Whom it was about; `null` when it was refused. */
  justitiabele?: Maybe<Justitiabele>;
  ontvangen: Scalars['Boolean']['output'];
};

/** A melding that the gemeente sent: to whom, and when that partner confirmed it. */
export type MeldingVanGemeente = {
  __typename?: 'MeldingVanGemeente';
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
  /** Sets the status of a basisvoorwaarde. IDENTITEITSBEWIJS is refused: it follows from the travel documents. */
  basisvoorwaardeVaststellen?: Maybe<BasisvoorwaardePayload>;
  /** Records a request for a municipal service. */
  dienstAanvragen?: Maybe<DienstPayload>;
  /** The request is refused. */
  dienstAfwijzen?: Maybe<DienstPayload>;
  /** The first talk was held, or the service is arranged. */
  dienstRegelen?: Maybe<DienstPayload>;
  /** Records the person's registration in the population register, as the register reports it. */
  inschrijvingVastleggen?: Maybe<InschrijvingPayload>;
  /** A melding from another partner. Sent again, it changes nothing. */
  meldingAanGemeente?: Maybe<MeldingAanGemeentePayload>;
  /** Records a travel document as the register gives it: issued, withheld or missing. */
  reisdocumentRegistreren?: Maybe<ReisdocumentPayload>;
  /** The gemeente where the person wants to settle; the partners are notified. */
  vestigingWijzigen?: Maybe<VestigingPayload>;
};


export type MutationBasisvoorwaardeVaststellenArgs = {
  input: BasisvoorwaardeVaststellenInput;
};


export type MutationDienstAanvragenArgs = {
  input: DienstAanvragenInput;
};


export type MutationDienstAfwijzenArgs = {
  input: DienstAfwijzenInput;
};


export type MutationDienstRegelenArgs = {
  input: DienstRegelenInput;
};


export type MutationInschrijvingVastleggenArgs = {
  input: InschrijvingVastleggenInput;
};


export type MutationMeldingAanGemeenteArgs = {
  input: MeldingAanGemeenteInput;
};


export type MutationReisdocumentRegistrerenArgs = {
  input: ReisdocumentRegistrerenInput;
};


export type MutationVestigingWijzigenArgs = {
  input: VestigingWijzigenInput;
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
  /** One gemeente by its code, a merged one too. */
  gemeente?: Maybe<Gemeente>;
  /** Present gemeenten, ordered by name; with `metBeeindigde` also the merged ones. */
  gemeenten?: Maybe<Array<Gemeente>>;
  /** People with whom the caller has a relation, ordered by id. `gemeente` is that of herkomst or of vestiging; `basisvoorwaarde` and `status` go together. Error: BAD_USER_INPUT for `first` outside 1–100 and for one of the two without the other. */
  inwoners?: Maybe<JustitiabeleConnection>;
};


export type QueryGemeenteArgs = {
  code: Scalars['ID']['input'];
};


export type QueryGemeentenArgs = {
  metBeeindigde?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryInwonersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basisvoorwaarde?: InputMaybe<BasisvoorwaardeSoort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gemeente?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<BasisvoorwaardeStatus>;
};

/** A travel or residence document, without its number. */
export type Reisdocument = {
  __typename?: 'Reisdocument';
  /** Last day on which it is valid; `null` when unknown. */
  geldigTot?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  inhoudingOfVermissing?: Maybe<InhoudingOfVermissing>;
  /** Whom it is about. */
  justitiabele: Justitiabele;
  soort: Reisdocumentsoort;
};

/** The document, or why the mutation was refused. */
export type ReisdocumentPayload = {
  __typename?: 'ReisdocumentPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  reisdocument?: Maybe<Reisdocument>;
};

/** A document as the register gives it. */
export type ReisdocumentRegistrerenInput = {
  geldigTot?: InputMaybe<Scalars['Date']['input']>;
  inhoudingOfVermissing?: InputMaybe<InhoudingOfVermissing>;
  justitiabele: Scalars['ID']['input'];
  soort: Reisdocumentsoort;
};

/** Kind of document. */
export type Reisdocumentsoort =
  | 'NEDERLANDSE_IDENTITEITSKAART'
  | 'OVERIG'
  | 'PASPOORT'
  | 'VERBLIJFSDOCUMENT';

/** A request for schuldhulp (Wgs art. 4). */
export type Schuldhulp = {
  __typename?: 'Schuldhulp';
  aangevraagdOp: Scalars['Date']['output'];
  /** Threatening situation: first talk within 3 werkdagen instead of 4 weeks. */
  bedreigend: Scalars['Boolean']['output'];
  eersteGesprekOp?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
};

/** The person with the new gemeente, or why the mutation was refused. */
export type VestigingPayload = {
  __typename?: 'VestigingPayload';
  /** The first of `fouten`. */
  fout?: Maybe<Fout>;
  /** Why the mutation was refused; `[]` when it succeeded. */
  fouten: Array<Fout>;
  justitiabele?: Maybe<Justitiabele>;
};

/** Another gemeente to settle in. `versie` is the inschrijving's. */
export type VestigingWijzigenInput = {
  gemeente: Scalars['ID']['input'];
  justitiabele: Scalars['ID']['input'];
  versie: Scalars['Int']['input'];
};

/** A change of a record's field: its previous value, and since when the new value is known. */
export type Wijziging = {
  __typename?: 'Wijziging';
  bekendSinds: Scalars['DateTime']['output'];
  /** The value before the change, as JSON. */
  oud: Scalars['String']['output'];
  veld: Scalars['String']['output'];
};

/** A request for a zorgverzekering (Zvw), which is suspended in detention. */
export type Zorgverzekering = {
  __typename?: 'Zorgverzekering';
  aangevraagdOp: Scalars['Date']['output'];
  geregeldOp?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** When it was first recorded: before that moment nobody knew. */
  vastgelegdTijdstip: Scalars['DateTime']['output'];
  /** Changes of the fields that the view across partners rests on, oldest first. */
  wijzigingen?: Maybe<Array<Wijziging>>;
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
  Dienst: Dienst;
  Gemeente: Gemeente;
  Justitiabele: Justitiabele;
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
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Basisvoorwaarde: ResolverTypeWrapper<BasisvoorwaardeModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BasisvoorwaardePayload: ResolverTypeWrapper<Omit<BasisvoorwaardePayload, 'basisvoorwaarde'> & { basisvoorwaarde?: Maybe<ResolversTypes['Basisvoorwaarde']> }>;
  BasisvoorwaardeSoort: BasisvoorwaardeSoort;
  BasisvoorwaardeStatus: BasisvoorwaardeStatus;
  BasisvoorwaardeVaststellenInput: BasisvoorwaardeVaststellenInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BetrokkenheidInput: BetrokkenheidInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dienst: ResolverTypeWrapper<DienstModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DienstAanvragenInput: DienstAanvragenInput;
  DienstAfwijzenInput: DienstAfwijzenInput;
  DienstPayload: ResolverTypeWrapper<Omit<DienstPayload, 'dienst'> & { dienst?: Maybe<ResolversTypes['Dienst']> }>;
  DienstRegelenInput: DienstRegelenInput;
  Dienstsoort: Dienstsoort;
  Dienststatus: Dienststatus;
  Fout: ResolverTypeWrapper<Fout>;
  Foutcode: Foutcode;
  FunctieAdres: FunctieAdres;
  Gemeente: ResolverTypeWrapper<GemeenteModel>;
  InhoudingOfVermissing: InhoudingOfVermissing;
  Inschrijving: ResolverTypeWrapper<InschrijvingModel>;
  InschrijvingPayload: ResolverTypeWrapper<Omit<InschrijvingPayload, 'justitiabele'> & { justitiabele?: Maybe<ResolversTypes['Justitiabele']> }>;
  InschrijvingVastleggenInput: InschrijvingVastleggenInput;
  Justitiabele: ResolverTypeWrapper<JustitiabeleModel>;
  JustitiabeleConnection: ResolverTypeWrapper<JustitiabeleConnectionModel>;
  JustitiabeleEdge: ResolverTypeWrapper<Omit<JustitiabeleEdge, 'node'> & { node: ResolversTypes['Justitiabele'] }>;
  MeldingAanGemeenteInput: MeldingAanGemeenteInput;
  MeldingAanGemeentePayload: ResolverTypeWrapper<Omit<MeldingAanGemeentePayload, 'justitiabele'> & { justitiabele?: Maybe<ResolversTypes['Justitiabele']> }>;
  MeldingVanGemeente: ResolverTypeWrapper<MeldingVanGemeenteModel>;
  Meldingsoort: Meldingsoort;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partij: Partij;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reisdocument: ResolverTypeWrapper<ReisdocumentModel>;
  ReisdocumentPayload: ResolverTypeWrapper<Omit<ReisdocumentPayload, 'reisdocument'> & { reisdocument?: Maybe<ResolversTypes['Reisdocument']> }>;
  ReisdocumentRegistrerenInput: ReisdocumentRegistrerenInput;
  Reisdocumentsoort: Reisdocumentsoort;
  Schuldhulp: ResolverTypeWrapper<SchuldhulpModel>;
  VestigingPayload: ResolverTypeWrapper<Omit<VestigingPayload, 'justitiabele'> & { justitiabele?: Maybe<ResolversTypes['Justitiabele']> }>;
  VestigingWijzigenInput: VestigingWijzigenInput;
  Wijziging: ResolverTypeWrapper<WijzigingModel>;
  Zorgverzekering: ResolverTypeWrapper<ZorgverzekeringModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Basisvoorwaarde: BasisvoorwaardeModel;
  Int: Scalars['Int']['output'];
  BasisvoorwaardePayload: Omit<BasisvoorwaardePayload, 'basisvoorwaarde'> & { basisvoorwaarde?: Maybe<ResolversParentTypes['Basisvoorwaarde']> };
  BasisvoorwaardeVaststellenInput: BasisvoorwaardeVaststellenInput;
  ID: Scalars['ID']['output'];
  BetrokkenheidInput: BetrokkenheidInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dienst: DienstModel;
  Boolean: Scalars['Boolean']['output'];
  DienstAanvragenInput: DienstAanvragenInput;
  DienstAfwijzenInput: DienstAfwijzenInput;
  DienstPayload: Omit<DienstPayload, 'dienst'> & { dienst?: Maybe<ResolversParentTypes['Dienst']> };
  DienstRegelenInput: DienstRegelenInput;
  Fout: Fout;
  Gemeente: GemeenteModel;
  Inschrijving: InschrijvingModel;
  InschrijvingPayload: Omit<InschrijvingPayload, 'justitiabele'> & { justitiabele?: Maybe<ResolversParentTypes['Justitiabele']> };
  InschrijvingVastleggenInput: InschrijvingVastleggenInput;
  Justitiabele: JustitiabeleModel;
  JustitiabeleConnection: JustitiabeleConnectionModel;
  JustitiabeleEdge: Omit<JustitiabeleEdge, 'node'> & { node: ResolversParentTypes['Justitiabele'] };
  MeldingAanGemeenteInput: MeldingAanGemeenteInput;
  MeldingAanGemeentePayload: Omit<MeldingAanGemeentePayload, 'justitiabele'> & { justitiabele?: Maybe<ResolversParentTypes['Justitiabele']> };
  MeldingVanGemeente: MeldingVanGemeenteModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Reisdocument: ReisdocumentModel;
  ReisdocumentPayload: Omit<ReisdocumentPayload, 'reisdocument'> & { reisdocument?: Maybe<ResolversParentTypes['Reisdocument']> };
  ReisdocumentRegistrerenInput: ReisdocumentRegistrerenInput;
  Schuldhulp: SchuldhulpModel;
  VestigingPayload: Omit<VestigingPayload, 'justitiabele'> & { justitiabele?: Maybe<ResolversParentTypes['Justitiabele']> };
  VestigingWijzigenInput: VestigingWijzigenInput;
  Wijziging: WijzigingModel;
  Zorgverzekering: ZorgverzekeringModel;
  String: Scalars['String']['output'];
}>;

export type ReadsDirectiveArgs = {
  fields: Array<Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BasisvoorwaardeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Basisvoorwaarde'] = ResolversParentTypes['Basisvoorwaarde']> = ResolversObject<{
  diensten?: Resolver<Maybe<Array<ResolversTypes['Dienst']>>, ParentType, ContextType>;
  geldigTot?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reisdocumenten?: Resolver<Maybe<Array<ResolversTypes['Reisdocument']>>, ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['BasisvoorwaardeSoort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BasisvoorwaardeStatus'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wijzigingen?: Resolver<Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type BasisvoorwaardePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisvoorwaardePayload'] = ResolversParentTypes['BasisvoorwaardePayload']> = ResolversObject<{
  basisvoorwaarde?: Resolver<Maybe<ResolversTypes['Basisvoorwaarde']>, ParentType, ContextType>;
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DienstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dienst'] = ResolversParentTypes['Dienst'], FederationReferenceType extends FederationReferenceTypes['Dienst'] = FederationReferenceTypes['Dienst']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dienst']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aangevraagdOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basisvoorwaarde?: Resolver<ResolversTypes['BasisvoorwaardeSoort'], ParentType, ContextType>;
  bedreigend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eersteGesprekOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fictief?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  geregeldOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Dienstsoort'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Dienststatus'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type DienstPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DienstPayload'] = ResolversParentTypes['DienstPayload']> = ResolversObject<{
  dienst?: Resolver<Maybe<ResolversTypes['Dienst']>, ParentType, ContextType>;
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
}>;

export type FoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fout'] = ResolversParentTypes['Fout']> = ResolversObject<{
  boodschap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Foutcode'], ParentType, ContextType>;
  veld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type GemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gemeente'] = ResolversParentTypes['Gemeente'], FederationReferenceType extends FederationReferenceTypes['Gemeente'] = FederationReferenceTypes['Gemeente']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gemeente']> | FederationReferenceType, FederationReferenceType, ContextType>;
  arrondissement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contactpunt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  einddatum?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  naam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opvolger?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  provincie?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type InschrijvingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inschrijving'] = ResolversParentTypes['Inschrijving']> = ResolversObject<{
  functieAdres?: Resolver<Maybe<ResolversTypes['FunctieAdres']>, ParentType, ContextType>;
  geheimhouding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inOnderzoek?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  peildatum?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versie?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type InschrijvingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InschrijvingPayload'] = ResolversParentTypes['InschrijvingPayload']> = ResolversObject<{
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
}>;

export type JustitiabeleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justitiabele'] = ResolversParentTypes['Justitiabele'], FederationReferenceType extends FederationReferenceTypes['Justitiabele'] = FederationReferenceTypes['Justitiabele']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Justitiabele']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basisvoorwaarden?: Resolver<Maybe<Array<ResolversTypes['Basisvoorwaarde']>>, ParentType, ContextType>;
  gemeenteVanHerkomst?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  gemeenteVanVestiging?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inschrijving?: Resolver<Maybe<ResolversTypes['Inschrijving']>, ParentType, ContextType>;
  meldingenVanGemeente?: Resolver<Maybe<Array<ResolversTypes['MeldingVanGemeente']>>, ParentType, ContextType>;
  schuldhulp?: Resolver<Maybe<Array<ResolversTypes['Schuldhulp']>>, ParentType, ContextType>;
  zorgverzekeringen?: Resolver<Maybe<Array<ResolversTypes['Zorgverzekering']>>, ParentType, ContextType>;
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
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
  ontvangen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type MeldingVanGemeenteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeldingVanGemeente'] = ResolversParentTypes['MeldingVanGemeente']> = ResolversObject<{
  aan?: Resolver<ResolversTypes['Partij'], ParentType, ContextType>;
  bevestigdTijdstip?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Meldingsoort'], ParentType, ContextType>;
  tijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  basisvoorwaardeVaststellen?: Resolver<Maybe<ResolversTypes['BasisvoorwaardePayload']>, ParentType, ContextType, RequireFields<MutationBasisvoorwaardeVaststellenArgs, 'input'>>;
  dienstAanvragen?: Resolver<Maybe<ResolversTypes['DienstPayload']>, ParentType, ContextType, RequireFields<MutationDienstAanvragenArgs, 'input'>>;
  dienstAfwijzen?: Resolver<Maybe<ResolversTypes['DienstPayload']>, ParentType, ContextType, RequireFields<MutationDienstAfwijzenArgs, 'input'>>;
  dienstRegelen?: Resolver<Maybe<ResolversTypes['DienstPayload']>, ParentType, ContextType, RequireFields<MutationDienstRegelenArgs, 'input'>>;
  inschrijvingVastleggen?: Resolver<Maybe<ResolversTypes['InschrijvingPayload']>, ParentType, ContextType, RequireFields<MutationInschrijvingVastleggenArgs, 'input'>>;
  meldingAanGemeente?: Resolver<Maybe<ResolversTypes['MeldingAanGemeentePayload']>, ParentType, ContextType, RequireFields<MutationMeldingAanGemeenteArgs, 'input'>>;
  reisdocumentRegistreren?: Resolver<Maybe<ResolversTypes['ReisdocumentPayload']>, ParentType, ContextType, RequireFields<MutationReisdocumentRegistrerenArgs, 'input'>>;
  vestigingWijzigen?: Resolver<Maybe<ResolversTypes['VestigingPayload']>, ParentType, ContextType, RequireFields<MutationVestigingWijzigenArgs, 'input'>>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  gemeente?: Resolver<Maybe<ResolversTypes['Gemeente']>, ParentType, ContextType, RequireFields<QueryGemeenteArgs, 'code'>>;
  gemeenten?: Resolver<Maybe<Array<ResolversTypes['Gemeente']>>, ParentType, ContextType, RequireFields<QueryGemeentenArgs, 'metBeeindigde'>>;
  inwoners?: Resolver<Maybe<ResolversTypes['JustitiabeleConnection']>, ParentType, ContextType, RequireFields<QueryInwonersArgs, 'first'>>;
}>;

export type ReisdocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reisdocument'] = ResolversParentTypes['Reisdocument']> = ResolversObject<{
  geldigTot?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inhoudingOfVermissing?: Resolver<Maybe<ResolversTypes['InhoudingOfVermissing']>, ParentType, ContextType>;
  justitiabele?: Resolver<ResolversTypes['Justitiabele'], ParentType, ContextType>;
  soort?: Resolver<ResolversTypes['Reisdocumentsoort'], ParentType, ContextType>;
}>;

export type ReisdocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReisdocumentPayload'] = ResolversParentTypes['ReisdocumentPayload']> = ResolversObject<{
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  reisdocument?: Resolver<Maybe<ResolversTypes['Reisdocument']>, ParentType, ContextType>;
}>;

export type SchuldhulpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schuldhulp'] = ResolversParentTypes['Schuldhulp']> = ResolversObject<{
  aangevraagdOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bedreigend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eersteGesprekOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wijzigingen?: Resolver<Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type VestigingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VestigingPayload'] = ResolversParentTypes['VestigingPayload']> = ResolversObject<{
  fout?: Resolver<Maybe<ResolversTypes['Fout']>, ParentType, ContextType>;
  fouten?: Resolver<Array<ResolversTypes['Fout']>, ParentType, ContextType>;
  justitiabele?: Resolver<Maybe<ResolversTypes['Justitiabele']>, ParentType, ContextType>;
}>;

export type WijzigingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wijziging'] = ResolversParentTypes['Wijziging']> = ResolversObject<{
  bekendSinds?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oud?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  veld?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ZorgverzekeringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zorgverzekering'] = ResolversParentTypes['Zorgverzekering']> = ResolversObject<{
  aangevraagdOp?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  geregeldOp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vastgelegdTijdstip?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wijzigingen?: Resolver<Maybe<Array<ResolversTypes['Wijziging']>>, ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  Basisvoorwaarde?: BasisvoorwaardeResolvers<ContextType>;
  BasisvoorwaardePayload?: BasisvoorwaardePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dienst?: DienstResolvers<ContextType>;
  DienstPayload?: DienstPayloadResolvers<ContextType>;
  Fout?: FoutResolvers<ContextType>;
  Gemeente?: GemeenteResolvers<ContextType>;
  Inschrijving?: InschrijvingResolvers<ContextType>;
  InschrijvingPayload?: InschrijvingPayloadResolvers<ContextType>;
  Justitiabele?: JustitiabeleResolvers<ContextType>;
  JustitiabeleConnection?: JustitiabeleConnectionResolvers<ContextType>;
  JustitiabeleEdge?: JustitiabeleEdgeResolvers<ContextType>;
  MeldingAanGemeentePayload?: MeldingAanGemeentePayloadResolvers<ContextType>;
  MeldingVanGemeente?: MeldingVanGemeenteResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reisdocument?: ReisdocumentResolvers<ContextType>;
  ReisdocumentPayload?: ReisdocumentPayloadResolvers<ContextType>;
  Schuldhulp?: SchuldhulpResolvers<ContextType>;
  VestigingPayload?: VestigingPayloadResolvers<ContextType>;
  Wijziging?: WijzigingResolvers<ContextType>;
  Zorgverzekering?: ZorgverzekeringResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = Context> = ResolversObject<{
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
}>;
