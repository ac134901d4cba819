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

/** A promise kept. */
export type AfspraakNakomenInput = {
  /** `Afspraak.id`. */
  afspraak: string;
  /** `Afspraak.versie` as it was read: another than the stored one is a CONFLICT. */
  versie: number;
  /** Day on which it was kept: from the promise until today. */
  nagekomenOp: Day;
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
  /** From insluiting until the D&R-plan, four weeks at most. */
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
      uiterlijkOp: Day | null;
      uitgebrachtOp: Day | null;
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
    } | null;
  } | null;
};

export const AfspraakNakomenDocument = registered<
  AfspraakNakomenMutation,
  AfspraakNakomenMutationVariables
>(
  'AfspraakNakomen',
  'fe67efc2a134c8e552bff6f8e933894a41f5e096d4f60367d07231ba92ac5fa4',
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
  peildatum
}`,
);

export const AfspraakAanvaardenDocument = registered<
  AfspraakAanvaardenMutation,
  AfspraakAanvaardenMutationVariables
>(
  'AfspraakAanvaarden',
  'f509324aa717803ec112f2ffc83920b978aa349086a020a2df7cf26ecc3debab',
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
  peildatum
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
  'ffd199491d3b78711ef82120b48fe1594a2300e554bae5e7aed71352b9ad3a75',
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
      uiterlijkOp
      uitgebrachtOp
      peildatum
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
  peildatum
}`,
);
