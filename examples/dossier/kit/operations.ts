import { registered } from './registered.js';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A moment in UTC, ISO 8601. */
export type Moment = string;

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | {
      [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never;
    };
/** For which decision the advice is requested. */
export type Adviessoort =
  /** Bringing a suspect before the judge. */
  | 'VOORGELEIDING'
  /** The hearing in court. */
  | 'ZITTING'
  /** Serving the last part outside (Pbw art. 4). */
  | 'PENITENTIAIR_PROGRAMMA'
  /** Conditional release (Sv art. 6:2:10). */
  | 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
  /** A leave. */
  | 'VERLOF';

/** Status of the advice. */
export type Adviesstatus =
  /** Requested, not taken up yet. */
  | 'AANGEVRAAGD'
  /** The organisation works on it. */
  | 'IN_BEHANDELING'
  /** Delivered on `uitgebrachtOp`. */
  | 'UITGEBRACHT'
  /** Withdrawn before it was delivered. */
  | 'INGETROKKEN';

/** A promise accepted. */
export type AfspraakAanvaardenInput = {
  /** `Afspraak.id`. */
  afspraak: string;
  /** `Afspraak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: number;
};

/** A reminder. */
export type AfspraakHerinnerenInput = {
  /** `Afspraak.id`. */
  afspraak: string;
  /** `Afspraak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: number;
};

/** A promise kept. */
export type AfspraakNakomenInput = {
  /** `Afspraak.id`. */
  afspraak: string;
  /** `Afspraak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: number;
  /** Day on which it was kept: from the promise until today. */
  nagekomenOp: Day;
};

/** A promise by the caller's own organisation. */
export type AfspraakVastleggenInput = {
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: string;
  /** What is promised: 1–500 characters. */
  omschrijving: string;
  /** Which of the six it serves. */
  basisvoorwaarde?: BasisvoorwaardeSoort | null | undefined;
  /** `Norm.code` of the norm that it meets. */
  norm?: string | null | undefined;
  /** Last day: today or later. */
  uiterlijkOp: Day;
};

/** Another last day for a promise: today or later, and not the present one. `reden`: 1–500 characters. */
export type AfspraakVerzettenInput = {
  /** `Afspraak.id`. */
  afspraak: string;
  /** `Afspraak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: number;
  /** The other last day. */
  uiterlijkOp: Day;
  /** Why, for those whom the promise concerns. */
  reden: string;
};

/** Status of a promise. Whether it is overdue follows from its last day, not from its status. */
export type Afspraakstatus =
  /** Made. */
  | 'OPEN'
  /** Accepted by another organisation. */
  | 'AANVAARD'
  /** Kept. */
  | 'NAGEKOMEN'
  /** Withdrawn. */
  | 'INGETROKKEN';

/** The six basisvoorwaarden of the akkoord. */
export type BasisvoorwaardeSoort =
  /** A valid identity document. */
  | 'IDENTITEITSBEWIJS'
  /** A place to live, or a briefadres (Wet BRP art. 2.23). */
  | 'ONDERDAK'
  /** Work, or an income such as bijstand (Participatiewet). */
  | 'WERK_EN_INKOMEN'
  /** Debts in hand (Wgs). */
  | 'SCHULDEN'
  /** Zorgverzekering and care; no content about health. */
  | 'ZORG'
  /** People to fall back on. */
  | 'SOCIAAL_NETWERK';

/** Status of a basisvoorwaarde. */
export type BasisvoorwaardeStatus =
  /** Nobody recorded anything. */
  | 'ONBEKEND'
  /** The person does not need it; it does not count. */
  | 'NIET_NODIG'
  /** Help was requested, and nobody acts on it yet. */
  | 'HULPVRAAG'
  /** The gemeente works on it. */
  | 'IN_BEHANDELING'
  /** Arranged, as long as its last day has not passed. */
  | 'GEREGELD'
  /** What was requested is refused. */
  | 'AFGEWEZEN';

/** A new status. For ZORG only HULPVRAAG, GEREGELD or ONBEKEND. */
export type BasisvoorwaardeVaststellenInput = {
  /** `Justitiabele.id` of the person it is about, with whom the caller has a relation. */
  justitiabele: string;
  /** Any but IDENTITEITSBEWIJS. */
  soort: BasisvoorwaardeSoort;
  /** `Basisvoorwaarde.versie` as it was read, 0 while nothing was recorded: another than the stored one is a CONFLICT. */
  versie: number;
  /** The status from now on. */
  status: BasisvoorwaardeStatus;
  /** Last day, today or later; only with GEREGELD. */
  geldigTot?: Day | null | undefined;
};

/** A party to the akkoord. Values are added when a party joins. */
export type BetrokkenPartij =
  /** Dienst Justitiële Inrichtingen, with its inrichtingen. */
  | 'DJI'
  /** The reclasseringsorganisaties RN, SVG and LJR. */
  | 'RECLASSERING'
  /** The gemeenten. */
  | 'GEMEENTE'
  /** The person. */
  | 'JUSTITIABELE'
  /** What the parties agreed together, and what is computed of it. */
  | 'AKKOORD';

/** Filter of the caseload. */
export type CaseloadFilter = {
  /** Whose cases; all of the organisation when absent. */
  van?: Caseloadvan | null | undefined;
  /** Phase in the index. */
  fase?: Fase | null | undefined;
  /** Code of a signal. */
  signaal?: string | null | undefined;
  /** A basisvoorwaarde that is not arranged. */
  ontbreekt?: BasisvoorwaardeSoort | null | undefined;
  /** The next term's last day lies on or before it. */
  termijnTot?: Day | null | undefined;
  /** Release lies on or before it. */
  ontslagTot?: Day | null | undefined;
  /** Only people with (or without) terms overdue. */
  overschreden?: boolean | null | undefined;
  /** Only people with (or without) promises that are late and not yet kept. */
  afspraakTeLaat?: boolean | null | undefined;
  /** Only these people, such as those whom `gedetineerden(naam:)` found: at most 100. */
  justitiabelen?: Array<string> | null | undefined;
  /** Code of the gemeente where the person settles, or else comes from. Who is under geheimhouding is found when the purpose needs to know where people are. */
  gemeenteVanVestiging?: string | null | undefined;
  /** Code of the inrichting that has a relation with the person now: until six months after release. */
  inrichting?: string | null | undefined;
  /** Release lies ahead, within this number of days: 0–3650. */
  dagenTotOntslag?: number | null | undefined;
  /** The party that answers for a term that runs or is overdue. */
  verantwoordelijke?: string | null | undefined;
};

/** By what the caseload is ordered: first what needs attention first. */
export type CaseloadVolgorde =
  /** By the last day of the first term that is not met or promise that is late: overdue ones first. */
  | 'VOLGENDE_TERMIJN'
  /** By the day of release: those to be released, then those released, then those without a day. */
  | 'ONTSLAG'
  /** By the gravest signal. */
  | 'ERNST';

/** Whose cases. */
export type Caseloadvan =
  /** Those that the caller has. */
  | 'MIJN'
  /** Everybody of the caller's organisation, whoever has the case. */
  | 'ORGANISATIE'
  /** Those of the caller's organisation that nobody has. */
  | 'NIEMAND'
  /** Those with a hand-over that waits for the caller, or for any professional of the caller's organisation. */
  | 'AANGEBODEN';

/** The ground on which a person is held. */
export type Detentietitel =
  /** Pre-trial detention (Sv art. 63–67). */
  | 'VOORLOPIGE_HECHTENIS'
  /** Prison sentence (Sr art. 9). */
  | 'GEVANGENISSTRAF'
  /** Measure for persistent offenders, at most two years (Sr art. 38m, 38n). */
  | 'ISD_MAATREGEL'
  /** Detention in place of a fine or werkstraf that was not met. */
  | 'VERVANGENDE_HECHTENIS'
  /** Tbs with dwangverpleging (Sr art. 37a, 37b). It has no v.i., and no known end until a judge ends it, conditionally or not (Sr art. 38g). */
  | 'TBS_MET_DWANGVERPLEGING'
  /** A stay in a forensic institution on another ground of the Besluit forensische zorg (Wfz art. 2.3). */
  | 'FORENSISCHE_ZORG';

/** Kind of municipal service. Care is one kind: no health content in the shared view. */
export type Dienstsoort =
  /** Request for an identity card (Paspoortbesluit art. 3.2); for Dutch nationals only. */
  | 'NIK_AANVRAAG'
  /** Postal address in the register (Wet BRP art. 2.23). */
  | 'BRIEFADRES'
  /** Precedence for a home (Huisvestingswet 2014). */
  | 'URGENTIE'
  /** Shelter (Wmo 2015). */
  | 'MAATSCHAPPELIJKE_OPVANG'
  /** Supported housing (Wmo 2015). */
  | 'BESCHERMD_WONEN'
  /** Social assistance (Participatiewet). */
  | 'BIJSTAND'
  /** Help towards work (Participatiewet). */
  | 'WERKTOELEIDING'
  /** Debt assistance (Wgs). */
  | 'SCHULDHULP'
  /** Management of a person's budget (Wgs). */
  | 'BUDGETBEHEER'
  /** Protective administration, by order of a judge (BW 1:431). */
  | 'BESCHERMINGSBEWIND'
  /** Health insurance (Zvw), which is suspended in detention. */
  | 'ZORGVERZEKERING'
  /** Any care, without its kind. */
  | 'ZORG'
  /** A volunteer who supports the person; no law provides for it. */
  | 'MENTOR_OF_BUDDY'
  /** Support for the family; on no law. */
  | 'GEZINSONDERSTEUNING';

/** Status of a service. */
export type Dienststatus =
  /** Requested: neither arranged nor refused. */
  | 'AANGEVRAAGD'
  /** Arranged, on `geregeldOp`. */
  | 'GEREGELD'
  /** Refused. */
  | 'AFGEWEZEN';

/** What became of a goal. */
export type Doelstatus =
  /** Not reached yet. */
  | 'OPEN'
  /** Its last day has passed, and it was neither reached nor dropped. */
  | 'TE_LAAT'
  /** Reached. */
  | 'BEHAALD'
  /** Dropped, or left out of the plan. */
  | 'VERVALLEN';

/** A goal reached. */
export type EigenDoelBehalenInput = {
  /** `EigenDoel.id`. */
  doel: string;
  /** `EigenDoel.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: number;
  /** Day on which it was reached: from when it was set until today. */
  behaaldOp: Day;
};

/** A goal of one's own. `uiterlijkOp`: today or later. */
export type EigenDoelStellenInput = {
  /** What he wants to reach: 1–500 characters. */
  omschrijving: string;
  /** Which of the six it serves. */
  basisvoorwaarde?: BasisvoorwaardeSoort | null | undefined;
  /** Last day by which he wants to reach it. */
  uiterlijkOp?: Day | null | undefined;
};

/** How grave a signal is. */
export type Ernst =
  /** Good to know. */
  | 'INFO'
  /** Somebody must act before long. */
  | 'WAARSCHUWING'
  /** Somebody must act now. */
  | 'KRITIEK';

/** Phase of the person's return to society. */
export type Fase =
  /** From insluiting until the D&R-plan, four weeks at most; under an ISD-maatregel until the verblijfsplan, a month at most (Pbw art. 18a, 18c). */
  | 'INSTROOM'
  /** In detention, after the first and before the last phase. */
  | 'DETENTIE'
  /** Within three months of the expected release (the v.i.-datum or the expected end, whichever comes first), or on proefverlof. */
  | 'LAATSTE_FASE'
  /** Released: within six months, or under toezicht. */
  | 'NAZORG'
  /** Released more than six months ago, and no toezicht runs. */
  | 'AFGEROND';

/** Why a mutation was refused. CONFLICT: somebody else changed the record first. REGEL: a rule forbids it. ONBEKEND: no such record for this caller. */
export type Foutcode =
  /** Somebody else changed the record first: show it as it is now, and try again with its `versie`. */
  | 'CONFLICT'
  /** A rule of the domain forbids it; `boodschap` says which. */
  | 'REGEL'
  /** There is no such record for this caller: unknown and not visible look the same. */
  | 'ONBEKEND';

/** Kind of a dated fact: in this order within a day, where no moment tells. */
export type Gebeurtenissoort =
  /** Arrival in detention. */
  | 'INSLUITING'
  /** Intake and screening (ISS) closed. */
  | 'SCREENING_AFGEROND'
  /** The D&R-plan, or the verblijfsplan under an ISD-maatregel, was established (Pbw art. 18a, 18c). */
  | 'PLAN_VASTGESTELD'
  /** The shareable part of the plan went to the gemeente. */
  | 'PLAN_GEDEELD'
  /** MDO or trajectgesprek. */
  | 'OVERLEG'
  /** A reclasseringsadvies was requested. */
  | 'ADVIES_AANGEVRAAGD'
  /** A reclasseringsadvies was delivered. */
  | 'ADVIES_UITGEBRACHT'
  /** Last day on which an advice is of use. */
  | 'ADVIES_UITERLIJK'
  /** First day of a leave. */
  | 'VERLOF_BEGINT'
  /** Last day of a leave. */
  | 'VERLOF_EINDIGT'
  /** Schuldhulp was requested. */
  | 'SCHULDHULP_AANGEVRAAGD'
  /** First talk about schuldhulp (Wgs art. 4). */
  | 'SCHULDHULP_EERSTE_GESPREK'
  /** A zorgverzekering was requested. */
  | 'ZORGVERZEKERING_AANGEVRAAGD'
  /** A zorgverzekering was arranged. */
  | 'ZORGVERZEKERING_GEREGELD'
  /** The justitiabele himself requested help. */
  | 'HULP_GEVRAAGD'
  /** State of a basisvoorwaarde, as its source last confirmed it. */
  | 'BASISVOORWAARDE_VASTGESTELD'
  /** Last day on which a basisvoorwaarde holds. */
  | 'GELDIGHEID_EINDIGT'
  /** A gemeente took the lead. */
  | 'REGIE_GENOMEN'
  /** An organisation promised something. */
  | 'AFSPRAAK_VASTGELEGD'
  /** A promise was kept. */
  | 'AFSPRAAK_NAGEKOMEN'
  /** Last day of a promise. */
  | 'AFSPRAAK_UITERLIJK'
  /** First day on which voorwaardelijke invrijheidstelling is possible. */
  | 'VI_MOGELIJK'
  /** First day of eindverlof (Rtvi art. 33a). */
  | 'EINDVERLOF_MOGELIJK'
  /** Expected day of release. */
  | 'VERWACHT_EINDE_DETENTIE'
  /** Release. */
  | 'DETENTIE_BEEINDIGD'
  /** First day of a toezicht. */
  | 'TOEZICHT_BEGONNEN'
  /** First contact of a toezicht. */
  | 'EERSTE_CONTACT'
  /** Last day of a toezicht. */
  | 'TOEZICHT_BEEINDIGD'
  /** A melding was sent. */
  | 'MELDING_VERSTUURD'
  /** The receiver confirmed a melding. */
  | 'MELDING_BEVESTIGD'
  /** Last day of a term. */
  | 'TERMIJN_UITERLIJK';

/** A request for help by the justitiabele. `versie` is that of his basisvoorwaarde, 0 while it has none. */
export type HulpVragenInput = {
  /** With which he wants help. */
  basisvoorwaarde: BasisvoorwaardeSoort;
  /** `Basisvoorwaarde.versie` as it was read, 0 while nothing was recorded: another than the stored one is a CONFLICT. */
  versie: number;
};

/** State of a term. ONBEKEND: the partner concerned did not respond. */
export type Termijnstatus =
  /** Not met, and its last day has not passed. */
  | 'LOOPT'
  /** Met by its last day. */
  | 'OP_TIJD'
  /** Met after its last day. */
  | 'TE_LAAT_NAGEKOMEN'
  /** Not met, and its last day has passed. */
  | 'OVERSCHREDEN'
  /** The party concerned gave no answer. */
  | 'ONBEKEND';

/** Legal ground of the supervision. */
export type Toezichtgrondslag =
  /** Sentence with conditions (Sr art. 14a–14c). */
  | 'VOORWAARDELIJKE_VEROORDELING'
  /** Pre-trial detention suspended on conditions (Sv art. 80). */
  | 'SCHORSING'
  /** The last part of a sentence, outside (Pbw art. 4). */
  | 'PENITENTIAIR_PROGRAMMA'
  /** Conditional release (Sv art. 6:2:10). */
  | 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
  /** Proefverlof during tbs (Bvt art. 51). */
  | 'PROEFVERLOF_TBS'
  /** Conditional end of the dwangverpleging of tbs (Sr art. 38g; Sv art. 6:6:10). */
  | 'VOORWAARDELIJKE_BEEINDIGING_TBS';

export type AfspraakNakomenMutationVariables = Exact<{
  input: AfspraakNakomenInput;
}>;

export type AfspraakNakomenMutation = {
  afspraakNakomen: {
    __typename: 'AfspraakPayload';
    afspraak: {
      __typename: 'Afspraak';
      id: string;
      versie: number;
      omschrijving: string;
      partij: BetrokkenPartij;
      uiterlijkOp: Day;
      status: Afspraakstatus;
      teLaat: boolean;
      nagekomenOp: Day | null;
      herinnerdTijdstip: Moment | null;
      peildatum: Moment;
      organisatiegegevens:
        | { __typename: 'AndereOrganisatie'; code: string; naam: string | null }
        | { __typename: 'OrganisatieVanDji'; code: string; naam: string | null }
        | {
            __typename: 'OrganisatieVanGemeente';
            code: string;
            naam: string | null;
          }
        | {
            __typename: 'OrganisatieVanReclassering';
            code: string;
            naam: string | null;
          }
        | null;
    } | null;
    fout: { __typename: 'Fout'; code: Foutcode; boodschap: string } | null;
  } | null;
};

export type AfspraakFragment = {
  __typename: 'Afspraak';
  id: string;
  versie: number;
  omschrijving: string;
  partij: BetrokkenPartij;
  uiterlijkOp: Day;
  status: Afspraakstatus;
  teLaat: boolean;
  nagekomenOp: Day | null;
  herinnerdTijdstip: Moment | null;
  peildatum: Moment;
  organisatiegegevens:
    | { __typename: 'AndereOrganisatie'; code: string; naam: string | null }
    | { __typename: 'OrganisatieVanDji'; code: string; naam: string | null }
    | {
        __typename: 'OrganisatieVanGemeente';
        code: string;
        naam: string | null;
      }
    | {
        __typename: 'OrganisatieVanReclassering';
        code: string;
        naam: string | null;
      }
    | null;
};

export type AfspraakAanvaardenMutationVariables = Exact<{
  input: AfspraakAanvaardenInput;
}>;

export type AfspraakAanvaardenMutation = {
  afspraakAanvaarden: {
    __typename: 'AfspraakPayload';
    afspraak: {
      __typename: 'Afspraak';
      id: string;
      versie: number;
      omschrijving: string;
      partij: BetrokkenPartij;
      uiterlijkOp: Day;
      status: Afspraakstatus;
      teLaat: boolean;
      nagekomenOp: Day | null;
      herinnerdTijdstip: Moment | null;
      peildatum: Moment;
      organisatiegegevens:
        | { __typename: 'AndereOrganisatie'; code: string; naam: string | null }
        | { __typename: 'OrganisatieVanDji'; code: string; naam: string | null }
        | {
            __typename: 'OrganisatieVanGemeente';
            code: string;
            naam: string | null;
          }
        | {
            __typename: 'OrganisatieVanReclassering';
            code: string;
            naam: string | null;
          }
        | null;
    } | null;
    fout: { __typename: 'Fout'; code: Foutcode; boodschap: string } | null;
  } | null;
};

export type AfspraakHerinnerenMutationVariables = Exact<{
  input: AfspraakHerinnerenInput;
}>;

export type AfspraakHerinnerenMutation = {
  afspraakHerinneren: {
    __typename: 'AfspraakPayload';
    afspraak: {
      __typename: 'Afspraak';
      id: string;
      versie: number;
      omschrijving: string;
      partij: BetrokkenPartij;
      uiterlijkOp: Day;
      status: Afspraakstatus;
      teLaat: boolean;
      nagekomenOp: Day | null;
      herinnerdTijdstip: Moment | null;
      peildatum: Moment;
      organisatiegegevens:
        | { __typename: 'AndereOrganisatie'; code: string; naam: string | null }
        | { __typename: 'OrganisatieVanDji'; code: string; naam: string | null }
        | {
            __typename: 'OrganisatieVanGemeente';
            code: string;
            naam: string | null;
          }
        | {
            __typename: 'OrganisatieVanReclassering';
            code: string;
            naam: string | null;
          }
        | null;
    } | null;
    fout: { __typename: 'Fout'; code: Foutcode; boodschap: string } | null;
  } | null;
};

export type AfspraakVerzettenMutationVariables = Exact<{
  input: AfspraakVerzettenInput;
}>;

export type AfspraakVerzettenMutation = {
  afspraakVerzetten: {
    __typename: 'AfspraakPayload';
    afspraak: {
      __typename: 'Afspraak';
      id: string;
      versie: number;
      omschrijving: string;
      partij: BetrokkenPartij;
      uiterlijkOp: Day;
      status: Afspraakstatus;
      teLaat: boolean;
      nagekomenOp: Day | null;
      herinnerdTijdstip: Moment | null;
      peildatum: Moment;
      organisatiegegevens:
        | { __typename: 'AndereOrganisatie'; code: string; naam: string | null }
        | { __typename: 'OrganisatieVanDji'; code: string; naam: string | null }
        | {
            __typename: 'OrganisatieVanGemeente';
            code: string;
            naam: string | null;
          }
        | {
            __typename: 'OrganisatieVanReclassering';
            code: string;
            naam: string | null;
          }
        | null;
    } | null;
    fout: { __typename: 'Fout'; code: Foutcode; boodschap: string } | null;
  } | null;
};

export type AfspraakVastleggenMutationVariables = Exact<{
  input: AfspraakVastleggenInput;
}>;

export type AfspraakVastleggenMutation = {
  afspraakVastleggen: {
    __typename: 'AfspraakPayload';
    afspraak: {
      __typename: 'Afspraak';
      id: string;
      justitiabele: {
        __typename: 'Justitiabele';
        id: string;
        afspraken: Array<{
          __typename: 'Afspraak';
          id: string;
          versie: number;
          omschrijving: string;
          partij: BetrokkenPartij;
          uiterlijkOp: Day;
          status: Afspraakstatus;
          teLaat: boolean;
          nagekomenOp: Day | null;
          herinnerdTijdstip: Moment | null;
          peildatum: Moment;
          organisatiegegevens:
            | {
                __typename: 'AndereOrganisatie';
                code: string;
                naam: string | null;
              }
            | {
                __typename: 'OrganisatieVanDji';
                code: string;
                naam: string | null;
              }
            | {
                __typename: 'OrganisatieVanGemeente';
                code: string;
                naam: string | null;
              }
            | {
                __typename: 'OrganisatieVanReclassering';
                code: string;
                naam: string | null;
              }
            | null;
        }> | null;
      };
    } | null;
    fout: { __typename: 'Fout'; code: Foutcode; boodschap: string } | null;
  } | null;
};

export type BeginQueryVariables = Exact<{
  day: Day;
}>;

export type BeginQuery = {
  mijnReintegratie: { __typename: 'Justitiabele'; id: string } | null;
  mijnOrganisatie:
    | { __typename: 'AndereOrganisatie'; code: string; naam: string | null }
    | { __typename: 'OrganisatieVanDji'; code: string; naam: string | null }
    | {
        __typename: 'OrganisatieVanGemeente';
        code: string;
        naam: string | null;
      }
    | {
        __typename: 'OrganisatieVanReclassering';
        code: string;
        naam: string | null;
      }
    | null;
  nakomingsregels: {
    __typename: 'NakomingsregelConnection';
    totalCount: number;
  } | null;
};

export type CaseloadQueryVariables = Exact<{
  filter?: CaseloadFilter | null | undefined;
  volgorde: CaseloadVolgorde;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type CaseloadQuery = {
  mijnCaseload: {
    __typename: 'CaseloadConnection';
    totalCount: number;
    pageInfo: {
      __typename: 'PageInfo';
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: Array<{
      __typename: 'CaseloadEdge';
      cursor: string;
      node: {
        __typename: 'Justitiabele';
        id: string;
        persoonsgegevens: {
          __typename: 'Persoonsgegevens';
          naam: string;
        } | null;
      };
      uitkomst: {
        __typename: 'Uitkomst';
        berekendTijdstip: Moment;
        fase: Fase | null;
        ontslagdatum: Day | null;
        volgendeTermijn: Day | null;
        overschreden: number;
        afsprakenTeLaat: number;
        ontbreekt: Array<BasisvoorwaardeSoort>;
        onvolledig: Array<BetrokkenPartij>;
        volgendeNorm: {
          __typename: 'Norm';
          code: string;
          omschrijving: string;
        } | null;
        signalen: Array<{
          __typename: 'Uitkomstsignaal';
          code: string;
          ernst: Ernst;
        }>;
      } | null;
    }>;
  } | null;
};

export type DossierQueryVariables = Exact<{
  id: string;
}>;

export type DossierQuery = {
  justitiabele: {
    __typename: 'Justitiabele';
    id: string;
    persoonsgegevens: {
      __typename: 'Persoonsgegevens';
      naam: string;
      geboortedatum: string | null;
    } | null;
    detenties: Array<{
      __typename: 'Detentie';
      id: string;
      titel: Detentietitel;
      insluitingsdatum: Day;
      verwachteEinddatum: Day | null;
      viDatum: Day | null;
      peildatum: Moment;
      inrichting: { __typename: 'Inrichting'; code: string; naam: string };
    }> | null;
    toezichten: Array<{
      __typename: 'Toezicht';
      id: string;
      grondslag: Toezichtgrondslag;
      ingangsdatum: Day;
      einddatum: Day | null;
      peildatum: Moment;
    }> | null;
    reclasseringsadviezen: Array<{
      __typename: 'Reclasseringsadvies';
      id: string;
      soort: Adviessoort;
      status: Adviesstatus;
      aangevraagdOp: Day;
      uiterlijkOp: Day | null;
      uitgebrachtOp: Day | null;
      peildatum: Moment;
    }> | null;
    basisvoorwaarden: Array<{
      __typename: 'Basisvoorwaarde';
      soort: BasisvoorwaardeSoort;
      status: BasisvoorwaardeStatus;
      versie: number;
      peildatum: Day;
      diensten: Array<{
        __typename: 'Dienst';
        id: string;
        soort: Dienstsoort;
        wet: string | null;
        status: Dienststatus;
        aangevraagdOp: Day;
        eersteGesprekOp: Day | null;
        geregeldOp: Day | null;
        peildatum: Moment;
      }> | null;
      hulpvraag: {
        __typename: 'Hulpvraag';
        id: string;
        vastgelegdTijdstip: Moment;
      } | null;
    }> | null;
    afspraken: Array<{
      __typename: 'Afspraak';
      id: string;
      versie: number;
      omschrijving: string;
      partij: BetrokkenPartij;
      uiterlijkOp: Day;
      status: Afspraakstatus;
      teLaat: boolean;
      nagekomenOp: Day | null;
      herinnerdTijdstip: Moment | null;
      peildatum: Moment;
      organisatiegegevens:
        | { __typename: 'AndereOrganisatie'; code: string; naam: string | null }
        | { __typename: 'OrganisatieVanDji'; code: string; naam: string | null }
        | {
            __typename: 'OrganisatieVanGemeente';
            code: string;
            naam: string | null;
          }
        | {
            __typename: 'OrganisatieVanReclassering';
            code: string;
            naam: string | null;
          }
        | null;
    }> | null;
    reintegratie: {
      __typename: 'Reintegratie';
      fase: Fase | null;
      peildatum: Day;
      onvolledig: Array<BetrokkenPartij>;
      termijnen: Array<{
        __typename: 'Termijn';
        verantwoordelijke: BetrokkenPartij;
        vanaf: Day;
        uiterlijkOp: Day | null;
        nagekomenOp: Day | null;
        status: Termijnstatus;
        norm: {
          __typename: 'Norm';
          code: string;
          omschrijving: string;
          grondslag: string;
        };
      }>;
      signalen: Array<{
        __typename: 'Signaal';
        code: string;
        ernst: Ernst;
        omschrijving: string;
        partijen: Array<BetrokkenPartij>;
        sinds: Day | null;
      }>;
      gereedheid: {
        __typename: 'Gereedheid';
        geregeld: number;
        totaal: number;
        voorwaarden: Array<{
          __typename: 'Voorwaardegereedheid';
          soort: BasisvoorwaardeSoort;
          status: BasisvoorwaardeStatus;
          geregeld: boolean;
          bron: BetrokkenPartij;
          peildatum: Day | null;
          ontbreekt: string | null;
          aanZet: Array<BetrokkenPartij>;
        }>;
      } | null;
    } | null;
  } | null;
};

export type VoorwaardeFragment = {
  __typename: 'Basisvoorwaarde';
  soort: BasisvoorwaardeSoort;
  status: BasisvoorwaardeStatus;
  versie: number;
  peildatum: Day;
  diensten: Array<{
    __typename: 'Dienst';
    id: string;
    soort: Dienstsoort;
    wet: string | null;
    status: Dienststatus;
    aangevraagdOp: Day;
    eersteGesprekOp: Day | null;
    geregeldOp: Day | null;
    peildatum: Moment;
  }> | null;
  hulpvraag: {
    __typename: 'Hulpvraag';
    id: string;
    vastgelegdTijdstip: Moment;
  } | null;
};

export type GereedheidFragment = {
  __typename: 'Reintegratie';
  peildatum: Day;
  onvolledig: Array<BetrokkenPartij>;
  gereedheid: {
    __typename: 'Gereedheid';
    geregeld: number;
    totaal: number;
    voorwaarden: Array<{
      __typename: 'Voorwaardegereedheid';
      soort: BasisvoorwaardeSoort;
      status: BasisvoorwaardeStatus;
      geregeld: boolean;
      bron: BetrokkenPartij;
      peildatum: Day | null;
      ontbreekt: string | null;
      aanZet: Array<BetrokkenPartij>;
    }>;
  } | null;
};

export type BasisvoorwaardeFragment = {
  __typename: 'Basisvoorwaarde';
  soort: BasisvoorwaardeSoort;
  status: BasisvoorwaardeStatus;
  versie: number;
  peildatum: Day;
  hulpvraag: {
    __typename: 'Hulpvraag';
    id: string;
    vastgelegdTijdstip: Moment;
  } | null;
};

export type MijnReintegratieQueryVariables = Exact<{ [key: string]: never }>;

export type MijnReintegratieQuery = {
  mijnReintegratie: {
    __typename: 'Justitiabele';
    id: string;
    persoonsgegevens: { __typename: 'Persoonsgegevens'; naam: string } | null;
    detenties: Array<{
      __typename: 'Detentie';
      id: string;
      verwachteEinddatum: Day | null;
      viDatum: Day | null;
      werkelijkeEinddatum: Day | null;
      peildatum: Moment;
      inrichting: { __typename: 'Inrichting'; code: string; naam: string };
    }> | null;
    basisvoorwaarden: Array<{
      __typename: 'Basisvoorwaarde';
      soort: BasisvoorwaardeSoort;
      status: BasisvoorwaardeStatus;
      versie: number;
      peildatum: Day;
      hulpvraag: {
        __typename: 'Hulpvraag';
        id: string;
        vastgelegdTijdstip: Moment;
      } | null;
    }> | null;
    eigenDoelen: Array<{
      __typename: 'EigenDoel';
      id: string;
      versie: number;
      omschrijving: string;
      uiterlijkOp: Day | null;
      behaaldOp: Day | null;
      vervallenTijdstip: Moment | null;
      peildatum: Moment;
    }> | null;
    afspraken: Array<{
      __typename: 'Afspraak';
      id: string;
      versie: number;
      omschrijving: string;
      partij: BetrokkenPartij;
      uiterlijkOp: Day;
      status: Afspraakstatus;
      teLaat: boolean;
      nagekomenOp: Day | null;
      herinnerdTijdstip: Moment | null;
      peildatum: Moment;
      organisatiegegevens:
        | { __typename: 'AndereOrganisatie'; code: string; naam: string | null }
        | { __typename: 'OrganisatieVanDji'; code: string; naam: string | null }
        | {
            __typename: 'OrganisatieVanGemeente';
            code: string;
            naam: string | null;
          }
        | {
            __typename: 'OrganisatieVanReclassering';
            code: string;
            naam: string | null;
          }
        | null;
    }> | null;
    reintegratie: {
      __typename: 'Reintegratie';
      peildatum: Day;
      fase: Fase | null;
      onvolledig: Array<BetrokkenPartij>;
      doelen: Array<{
        __typename: 'Doel';
        van: BetrokkenPartij;
        omschrijving: string;
        uiterlijkOp: Day | null;
        status: Doelstatus;
        behaaldOp: Day | null;
        record: {
          __typename: 'Recordverwijzing';
          type: string;
          id: string | null;
        };
      }>;
      vooruitblik: Array<{
        __typename: 'Gebeurtenis';
        soort: Gebeurtenissoort;
        datum: Day;
        bron: BetrokkenPartij;
        omschrijving: string;
      }>;
    } | null;
  } | null;
};

export type EigenDoelFragment = {
  __typename: 'EigenDoel';
  id: string;
  versie: number;
  omschrijving: string;
  uiterlijkOp: Day | null;
  behaaldOp: Day | null;
  vervallenTijdstip: Moment | null;
  peildatum: Moment;
};

export type InzagenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type InzagenQuery = {
  mijnReintegratie: {
    __typename: 'Justitiabele';
    id: string;
    inzagen: Array<{
      __typename: 'Inzage';
      id: string;
      cursor: string;
      tijdstip: Moment;
      noodtoegang: boolean;
      uitleg: Array<string>;
      gegevens: Array<string>;
      door: { __typename: 'Inzager'; id: string; zin: string };
    }> | null;
  } | null;
};

export type HulpVragenMutationVariables = Exact<{
  input: HulpVragenInput;
}>;

export type HulpVragenMutation = {
  hulpVragen: {
    __typename: 'BasisvoorwaardePayload';
    basisvoorwaarde: {
      __typename: 'Basisvoorwaarde';
      soort: BasisvoorwaardeSoort;
      justitiabele: {
        __typename: 'Justitiabele';
        id: string;
        basisvoorwaarden: Array<{
          __typename: 'Basisvoorwaarde';
          soort: BasisvoorwaardeSoort;
          status: BasisvoorwaardeStatus;
          versie: number;
          peildatum: Day;
          hulpvraag: {
            __typename: 'Hulpvraag';
            id: string;
            vastgelegdTijdstip: Moment;
          } | null;
        }> | null;
      };
    } | null;
    fout: { __typename: 'Fout'; code: Foutcode; boodschap: string } | null;
  } | null;
};

export type EigenDoelStellenMutationVariables = Exact<{
  input: EigenDoelStellenInput;
}>;

export type EigenDoelStellenMutation = {
  eigenDoelStellen: {
    __typename: 'EigenDoelPayload';
    eigenDoel: {
      __typename: 'EigenDoel';
      id: string;
      versie: number;
      omschrijving: string;
      uiterlijkOp: Day | null;
      behaaldOp: Day | null;
      vervallenTijdstip: Moment | null;
      peildatum: Moment;
      justitiabele: {
        __typename: 'Justitiabele';
        id: string;
        eigenDoelen: Array<{
          __typename: 'EigenDoel';
          id: string;
          versie: number;
          omschrijving: string;
          uiterlijkOp: Day | null;
          behaaldOp: Day | null;
          vervallenTijdstip: Moment | null;
          peildatum: Moment;
        }> | null;
      };
    } | null;
    fout: { __typename: 'Fout'; code: Foutcode; boodschap: string } | null;
  } | null;
};

export type EigenDoelBehalenMutationVariables = Exact<{
  input: EigenDoelBehalenInput;
}>;

export type EigenDoelBehalenMutation = {
  eigenDoelBehalen: {
    __typename: 'EigenDoelPayload';
    eigenDoel: {
      __typename: 'EigenDoel';
      id: string;
      versie: number;
      omschrijving: string;
      uiterlijkOp: Day | null;
      behaaldOp: Day | null;
      vervallenTijdstip: Moment | null;
      peildatum: Moment;
    } | null;
    fout: { __typename: 'Fout'; code: Foutcode; boodschap: string } | null;
  } | null;
};

export type NakomingQueryVariables = Exact<{
  van: Day;
  tot: Day;
  after?: string | null | undefined;
}>;

export type NakomingQuery = {
  nakomingsregels: {
    __typename: 'NakomingsregelConnection';
    totalCount: number;
    pageInfo: {
      __typename: 'PageInfo';
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: Array<{
      __typename: 'NakomingsregelEdge';
      cursor: string;
      node: {
        __typename: 'Nakomingsregel';
        partij: BetrokkenPartij;
        uiterlijkOp: Day | null;
        status: Termijnstatus;
        volledig: boolean;
        berekendTijdstip: Moment;
        norm: {
          __typename: 'Norm';
          code: string;
          omschrijving: string;
          grondslag: string;
        };
      };
    }>;
  } | null;
};

export type BasisvoorwaardeVaststellenMutationVariables = Exact<{
  input: BasisvoorwaardeVaststellenInput;
}>;

export type BasisvoorwaardeVaststellenMutation = {
  basisvoorwaardeVaststellen: {
    __typename: 'BasisvoorwaardePayload';
    basisvoorwaarde: {
      __typename: 'Basisvoorwaarde';
      soort: BasisvoorwaardeSoort;
      justitiabele: {
        __typename: 'Justitiabele';
        id: string;
        basisvoorwaarden: Array<{
          __typename: 'Basisvoorwaarde';
          soort: BasisvoorwaardeSoort;
          status: BasisvoorwaardeStatus;
          versie: number;
          peildatum: Day;
          diensten: Array<{
            __typename: 'Dienst';
            id: string;
            soort: Dienstsoort;
            wet: string | null;
            status: Dienststatus;
            aangevraagdOp: Day;
            eersteGesprekOp: Day | null;
            geregeldOp: Day | null;
            peildatum: Moment;
          }> | null;
          hulpvraag: {
            __typename: 'Hulpvraag';
            id: string;
            vastgelegdTijdstip: Moment;
          } | null;
        }> | null;
        reintegratie: {
          __typename: 'Reintegratie';
          peildatum: Day;
          onvolledig: Array<BetrokkenPartij>;
          gereedheid: {
            __typename: 'Gereedheid';
            geregeld: number;
            totaal: number;
            voorwaarden: Array<{
              __typename: 'Voorwaardegereedheid';
              soort: BasisvoorwaardeSoort;
              status: BasisvoorwaardeStatus;
              geregeld: boolean;
              bron: BetrokkenPartij;
              peildatum: Day | null;
              ontbreekt: string | null;
              aanZet: Array<BetrokkenPartij>;
            }>;
          } | null;
        } | null;
      };
    } | null;
    fout: { __typename: 'Fout'; code: Foutcode; boodschap: string } | null;
  } | null;
};

export const AfspraakNakomenDocument = registered<
  AfspraakNakomenMutation,
  AfspraakNakomenMutationVariables
>(
  'AfspraakNakomen',
  '24febe875d5ec5bf07f2aabeb305ca57277ed5de44e107569e73e7576c30eba3',
  `mutation AfspraakNakomen($input: AfspraakNakomenInput!) {
  afspraakNakomen(input: $input) {
    __typename
    afspraak {
      __typename
      ...Afspraak
    }
    fout {
      __typename
      code
      boodschap
    }
  }
}

fragment Afspraak on Afspraak {
  __typename
  id
  versie
  omschrijving
  partij
  organisatiegegevens {
    __typename
    code
    naam
  }
  uiterlijkOp
  status
  teLaat
  nagekomenOp
  herinnerdTijdstip
  peildatum
}`,
);

export const AfspraakAanvaardenDocument = registered<
  AfspraakAanvaardenMutation,
  AfspraakAanvaardenMutationVariables
>(
  'AfspraakAanvaarden',
  '0b37eab03cb8844ac7ba869ba50b535ec5f9dc7b6a7b8aeaf3ada64b42970600',
  `mutation AfspraakAanvaarden($input: AfspraakAanvaardenInput!) {
  afspraakAanvaarden(input: $input) {
    __typename
    afspraak {
      __typename
      ...Afspraak
    }
    fout {
      __typename
      code
      boodschap
    }
  }
}

fragment Afspraak on Afspraak {
  __typename
  id
  versie
  omschrijving
  partij
  organisatiegegevens {
    __typename
    code
    naam
  }
  uiterlijkOp
  status
  teLaat
  nagekomenOp
  herinnerdTijdstip
  peildatum
}`,
);

export const AfspraakHerinnerenDocument = registered<
  AfspraakHerinnerenMutation,
  AfspraakHerinnerenMutationVariables
>(
  'AfspraakHerinneren',
  '3d3f1f4763851c6aaa2be965a1b798acfd21b9d25cf21433b6303aa9b08f15f8',
  `mutation AfspraakHerinneren($input: AfspraakHerinnerenInput!) {
  afspraakHerinneren(input: $input) {
    __typename
    afspraak {
      __typename
      ...Afspraak
    }
    fout {
      __typename
      code
      boodschap
    }
  }
}

fragment Afspraak on Afspraak {
  __typename
  id
  versie
  omschrijving
  partij
  organisatiegegevens {
    __typename
    code
    naam
  }
  uiterlijkOp
  status
  teLaat
  nagekomenOp
  herinnerdTijdstip
  peildatum
}`,
);

export const AfspraakVerzettenDocument = registered<
  AfspraakVerzettenMutation,
  AfspraakVerzettenMutationVariables
>(
  'AfspraakVerzetten',
  'ce3810667ef0ed65db00f466d2b5d08f37adfd7fcbdae7177624eedea1bac9da',
  `mutation AfspraakVerzetten($input: AfspraakVerzettenInput!) {
  afspraakVerzetten(input: $input) {
    __typename
    afspraak {
      __typename
      ...Afspraak
    }
    fout {
      __typename
      code
      boodschap
    }
  }
}

fragment Afspraak on Afspraak {
  __typename
  id
  versie
  omschrijving
  partij
  organisatiegegevens {
    __typename
    code
    naam
  }
  uiterlijkOp
  status
  teLaat
  nagekomenOp
  herinnerdTijdstip
  peildatum
}`,
);

export const AfspraakVastleggenDocument = registered<
  AfspraakVastleggenMutation,
  AfspraakVastleggenMutationVariables
>(
  'AfspraakVastleggen',
  'ae44ceb430f3cd067536a93d9d362639351d8023bb575e99cfbeda0bf45b28cf',
  `mutation AfspraakVastleggen($input: AfspraakVastleggenInput!) {
  afspraakVastleggen(input: $input) {
    __typename
    afspraak {
      __typename
      id
      justitiabele {
        __typename
        id
        afspraken {
          __typename
          ...Afspraak
        }
      }
    }
    fout {
      __typename
      code
      boodschap
    }
  }
}

fragment Afspraak on Afspraak {
  __typename
  id
  versie
  omschrijving
  partij
  organisatiegegevens {
    __typename
    code
    naam
  }
  uiterlijkOp
  status
  teLaat
  nagekomenOp
  herinnerdTijdstip
  peildatum
}`,
);

export const BeginDocument = registered<BeginQuery, BeginQueryVariables>(
  'Begin',
  '99fa85db74d87ec587f37dd4a2d34b1f84f499122bd9c9643a301c5b8ff5a602',
  `query Begin($day: Date!) {
  mijnReintegratie {
    __typename
    id
  }
  mijnOrganisatie {
    __typename
    code
    naam
  }
  nakomingsregels(van: $day, tot: $day, first: 1) {
    __typename
    totalCount
  }
}`,
);

export const CaseloadDocument = registered<
  CaseloadQuery,
  CaseloadQueryVariables
>(
  'Caseload',
  '7e25df12e87d0a8db43ee916d9bf0c65ab648ec887ba291cc8719a99ec486c30',
  `query Caseload($filter: CaseloadFilter, $volgorde: CaseloadVolgorde!, $first: Int, $after: String) {
  mijnCaseload(filter: $filter, volgorde: $volgorde, first: $first, after: $after) {
    __typename
    totalCount
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    edges {
      __typename
      cursor
      node {
        __typename
        id
        persoonsgegevens {
          __typename
          naam
        }
      }
      uitkomst {
        __typename
        berekendTijdstip
        fase
        ontslagdatum
        volgendeTermijn
        volgendeNorm {
          __typename
          code
          omschrijving
        }
        overschreden
        afsprakenTeLaat
        signalen {
          __typename
          code
          ernst
        }
        ontbreekt
        onvolledig
      }
    }
  }
}`,
);

export const DossierDocument = registered<DossierQuery, DossierQueryVariables>(
  'Dossier',
  '65ad7053733e44adb00633439853221f370424ac02cf0f3a7c87d35467293838',
  `query Dossier($id: ID!) {
  justitiabele(id: $id) {
    __typename
    id
    persoonsgegevens {
      __typename
      naam
      geboortedatum
    }
    detenties {
      __typename
      id
      titel
      insluitingsdatum
      verwachteEinddatum
      viDatum
      peildatum
      inrichting {
        __typename
        code
        naam
      }
    }
    toezichten {
      __typename
      id
      grondslag
      ingangsdatum
      einddatum
      peildatum
    }
    reclasseringsadviezen {
      __typename
      id
      soort
      status
      aangevraagdOp
      uiterlijkOp
      uitgebrachtOp
      peildatum
    }
    basisvoorwaarden {
      __typename
      ...Voorwaarde
    }
    afspraken {
      __typename
      ...Afspraak
    }
    reintegratie {
      __typename
      ...Gereedheid
      fase
      termijnen {
        __typename
        norm {
          __typename
          code
          omschrijving
          grondslag
        }
        verantwoordelijke
        vanaf
        uiterlijkOp
        nagekomenOp
        status
      }
      signalen {
        __typename
        code
        ernst
        omschrijving
        partijen
        sinds
      }
    }
  }
}

fragment Voorwaarde on Basisvoorwaarde {
  __typename
  ...Basisvoorwaarde
  diensten {
    __typename
    id
    soort
    wet
    status
    aangevraagdOp
    eersteGesprekOp
    geregeldOp
    peildatum
  }
}

fragment Gereedheid on Reintegratie {
  __typename
  peildatum
  onvolledig
  gereedheid {
    __typename
    geregeld
    totaal
    voorwaarden {
      __typename
      soort
      status
      geregeld
      bron
      peildatum
      ontbreekt
      aanZet
    }
  }
}

fragment Afspraak on Afspraak {
  __typename
  id
  versie
  omschrijving
  partij
  organisatiegegevens {
    __typename
    code
    naam
  }
  uiterlijkOp
  status
  teLaat
  nagekomenOp
  herinnerdTijdstip
  peildatum
}

fragment Basisvoorwaarde on Basisvoorwaarde {
  __typename
  soort
  status
  versie
  peildatum
  hulpvraag {
    __typename
    id
    vastgelegdTijdstip
  }
}`,
);

export const MijnReintegratieDocument = registered<
  MijnReintegratieQuery,
  MijnReintegratieQueryVariables
>(
  'MijnReintegratie',
  '68e4e5cbfc68421a1a098eedb13664d60e8af8aea6ac065b61ed123af5c52be8',
  `fragment Afspraak on Afspraak {
  __typename
  id
  versie
  omschrijving
  partij
  organisatiegegevens {
    __typename
    code
    naam
  }
  uiterlijkOp
  status
  teLaat
  nagekomenOp
  herinnerdTijdstip
  peildatum
}

query MijnReintegratie {
  mijnReintegratie {
    __typename
    id
    persoonsgegevens {
      __typename
      naam
    }
    detenties {
      __typename
      id
      verwachteEinddatum
      viDatum
      werkelijkeEinddatum
      peildatum
      inrichting {
        __typename
        code
        naam
      }
    }
    basisvoorwaarden {
      __typename
      ...Basisvoorwaarde
    }
    eigenDoelen {
      __typename
      ...EigenDoel
    }
    afspraken {
      __typename
      ...Afspraak
    }
    reintegratie {
      __typename
      peildatum
      fase
      onvolledig
      doelen {
        __typename
        van
        omschrijving
        uiterlijkOp
        status
        behaaldOp
        record {
          __typename
          type
          id
        }
      }
      vooruitblik {
        __typename
        soort
        datum
        bron
        omschrijving
      }
    }
  }
}

fragment Basisvoorwaarde on Basisvoorwaarde {
  __typename
  soort
  status
  versie
  peildatum
  hulpvraag {
    __typename
    id
    vastgelegdTijdstip
  }
}

fragment EigenDoel on EigenDoel {
  __typename
  id
  versie
  omschrijving
  uiterlijkOp
  behaaldOp
  vervallenTijdstip
  peildatum
}`,
);

export const InzagenDocument = registered<InzagenQuery, InzagenQueryVariables>(
  'Inzagen',
  '957525c0c77040271c1bead87636d7569fa89b7ed8d85b34c5269d4293ef6a62',
  `query Inzagen($first: Int!, $after: String) {
  mijnReintegratie {
    __typename
    id
    inzagen(first: $first, after: $after) {
      __typename
      id
      cursor
      tijdstip
      noodtoegang
      door {
        __typename
        id
        zin
      }
      uitleg
      gegevens
    }
  }
}`,
);

export const HulpVragenDocument = registered<
  HulpVragenMutation,
  HulpVragenMutationVariables
>(
  'HulpVragen',
  '5ffbb7d7bb6970807182d5fe8e8e736c4c448e7ccbb5dba9f796dfc75bff15c3',
  `mutation HulpVragen($input: HulpVragenInput!) {
  hulpVragen(input: $input) {
    __typename
    basisvoorwaarde {
      __typename
      soort
      justitiabele {
        __typename
        id
        basisvoorwaarden {
          __typename
          ...Basisvoorwaarde
        }
      }
    }
    fout {
      __typename
      code
      boodschap
    }
  }
}

fragment Basisvoorwaarde on Basisvoorwaarde {
  __typename
  soort
  status
  versie
  peildatum
  hulpvraag {
    __typename
    id
    vastgelegdTijdstip
  }
}`,
);

export const EigenDoelStellenDocument = registered<
  EigenDoelStellenMutation,
  EigenDoelStellenMutationVariables
>(
  'EigenDoelStellen',
  '569a71723e523c6a78e46b8f7dfae38f5e5368c348907ddb2405c8daf57146c1',
  `mutation EigenDoelStellen($input: EigenDoelStellenInput!) {
  eigenDoelStellen(input: $input) {
    __typename
    eigenDoel {
      __typename
      ...EigenDoel
      justitiabele {
        __typename
        id
        eigenDoelen {
          __typename
          ...EigenDoel
        }
      }
    }
    fout {
      __typename
      code
      boodschap
    }
  }
}

fragment EigenDoel on EigenDoel {
  __typename
  id
  versie
  omschrijving
  uiterlijkOp
  behaaldOp
  vervallenTijdstip
  peildatum
}`,
);

export const EigenDoelBehalenDocument = registered<
  EigenDoelBehalenMutation,
  EigenDoelBehalenMutationVariables
>(
  'EigenDoelBehalen',
  '99ed467781b2e2b3cb14e36f6bf621a38efb7bffd13bdf5c0192c7964b5784ab',
  `mutation EigenDoelBehalen($input: EigenDoelBehalenInput!) {
  eigenDoelBehalen(input: $input) {
    __typename
    eigenDoel {
      __typename
      ...EigenDoel
    }
    fout {
      __typename
      code
      boodschap
    }
  }
}

fragment EigenDoel on EigenDoel {
  __typename
  id
  versie
  omschrijving
  uiterlijkOp
  behaaldOp
  vervallenTijdstip
  peildatum
}`,
);

export const NakomingDocument = registered<
  NakomingQuery,
  NakomingQueryVariables
>(
  'Nakoming',
  '231011b00326c7f9880cb482133b13c36b96abdff618c3362a17533e6747fea9',
  `query Nakoming($van: Date!, $tot: Date!, $after: String) {
  nakomingsregels(van: $van, tot: $tot, first: 100, after: $after) {
    __typename
    totalCount
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    edges {
      __typename
      cursor
      node {
        __typename
        norm {
          __typename
          code
          omschrijving
          grondslag
        }
        partij
        uiterlijkOp
        status
        volledig
        berekendTijdstip
      }
    }
  }
}`,
);

export const BasisvoorwaardeVaststellenDocument = registered<
  BasisvoorwaardeVaststellenMutation,
  BasisvoorwaardeVaststellenMutationVariables
>(
  'BasisvoorwaardeVaststellen',
  'b67ace62902448398d85aad40a9d29c80ccb35c3689352dd06a2ee09c835a3c8',
  `fragment Voorwaarde on Basisvoorwaarde {
  __typename
  ...Basisvoorwaarde
  diensten {
    __typename
    id
    soort
    wet
    status
    aangevraagdOp
    eersteGesprekOp
    geregeldOp
    peildatum
  }
}

fragment Gereedheid on Reintegratie {
  __typename
  peildatum
  onvolledig
  gereedheid {
    __typename
    geregeld
    totaal
    voorwaarden {
      __typename
      soort
      status
      geregeld
      bron
      peildatum
      ontbreekt
      aanZet
    }
  }
}

fragment Basisvoorwaarde on Basisvoorwaarde {
  __typename
  soort
  status
  versie
  peildatum
  hulpvraag {
    __typename
    id
    vastgelegdTijdstip
  }
}

mutation BasisvoorwaardeVaststellen($input: BasisvoorwaardeVaststellenInput!) {
  basisvoorwaardeVaststellen(input: $input) {
    __typename
    basisvoorwaarde {
      __typename
      soort
      justitiabele {
        __typename
        id
        basisvoorwaarden {
          __typename
          ...Voorwaarde
        }
        reintegratie {
          __typename
          ...Gereedheid
        }
      }
    }
    fout {
      __typename
      code
      boodschap
    }
  }
}`,
);
