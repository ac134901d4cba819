import type { labels } from './kit/index.js';

/** In English what the labels of the kit say in Dutch, of the enums that the pages show. */
export const english = {
  Adviessoort: {
    VOORGELEIDING: 'First appearance',
    ZITTING: 'Hearing',
    PENITENTIAIR_PROGRAMMA: 'Penitentiary programme',
    VOORWAARDELIJKE_INVRIJHEIDSTELLING: 'Conditional release',
    VERLOF: 'Leave',
  },
  Adviesstatus: {
    AANGEVRAAGD: 'Requested',
    IN_BEHANDELING: 'In progress',
    UITGEBRACHT: 'Delivered',
    INGETROKKEN: 'Withdrawn',
  },
  Afspraakstatus: {
    OPEN: 'Open',
    AANVAARD: 'Accepted',
    NAGEKOMEN: 'Kept',
    INGETROKKEN: 'Withdrawn',
  },
  BasisvoorwaardeSoort: {
    IDENTITEITSBEWIJS: 'Identity document',
    ONDERDAK: 'Housing',
    WERK_EN_INKOMEN: 'Work and income',
    SCHULDEN: 'Debts',
    ZORG: 'Care',
    SOCIAAL_NETWERK: 'Social network',
  },
  BasisvoorwaardeStatus: {
    ONBEKEND: 'Unknown',
    NIET_NODIG: 'Not needed',
    HULPVRAAG: 'Help requested',
    IN_BEHANDELING: 'In progress',
    GEREGELD: 'Arranged',
    AFGEWEZEN: 'Refused',
  },
  BetrokkenPartij: {
    DJI: 'DJI',
    RECLASSERING: 'reclassering',
    GEMEENTE: 'gemeente',
    JUSTITIABELE: 'the person himself',
    AKKOORD: 'akkoord',
  },
  CaseloadVolgorde: {
    VOLGENDE_TERMIJN: 'Next term',
    ONTSLAG: 'Release',
    ERNST: 'Gravity',
  },
  Detentietitel: {
    VOORLOPIGE_HECHTENIS: 'Pre-trial detention',
    GEVANGENISSTRAF: 'Prison sentence',
    ISD_MAATREGEL: 'ISD measure',
    VERVANGENDE_HECHTENIS: 'Substitute detention',
    TBS_MET_DWANGVERPLEGING: 'TBS with compulsory treatment',
    FORENSISCHE_ZORG: 'Forensic care',
  },
  Dienstsoort: {
    NIK_AANVRAAG: 'Identity card',
    BRIEFADRES: 'Postal address',
    URGENTIE: 'Urgency for housing',
    MAATSCHAPPELIJKE_OPVANG: 'Shelter',
    BESCHERMD_WONEN: 'Sheltered housing',
    BIJSTAND: 'Social assistance',
    WERKTOELEIDING: 'Guidance to work',
    SCHULDHULP: 'Debt help',
    BUDGETBEHEER: 'Budget management',
    BESCHERMINGSBEWIND: 'Protective administration',
    ZORGVERZEKERING: 'Health insurance',
    ZORG: 'Care',
    MENTOR_OF_BUDDY: 'Mentor or buddy',
    GEZINSONDERSTEUNING: 'Support of the family',
  },
  Dienststatus: {
    AANGEVRAAGD: 'Requested',
    GEREGELD: 'Arranged',
    AFGEWEZEN: 'Refused',
  },
  Doelstatus: {
    OPEN: 'Open',
    TE_LAAT: 'Late',
    BEHAALD: 'Reached',
    VERVALLEN: 'Dropped',
  },
  Ernst: {
    INFO: 'To know',
    WAARSCHUWING: 'Warning',
    KRITIEK: 'Critical',
  },
  Fase: {
    INSTROOM: 'Intake',
    DETENTIE: 'Detention',
    LAATSTE_FASE: 'Last phase',
    NAZORG: 'Aftercare',
    AFGEROND: 'Completed',
  },
  Termijnstatus: {
    LOOPT: 'Running',
    OP_TIJD: 'On time',
    TE_LAAT_NAGEKOMEN: 'Met late',
    OVERSCHREDEN: 'Overdue',
    ONBEKEND: 'Unknown',
  },
  Toezichtgrondslag: {
    VOORWAARDELIJKE_VEROORDELING: 'Suspended sentence',
    SCHORSING: 'Suspension of detention',
    PENITENTIAIR_PROGRAMMA: 'Penitentiary programme',
    VOORWAARDELIJKE_INVRIJHEIDSTELLING: 'Conditional release',
    PROEFVERLOF_TBS: 'Trial leave from TBS',
    VOORWAARDELIJKE_BEEINDIGING_TBS: 'Conditional end of TBS',
  },
} as const satisfies {
  [Enum in keyof typeof labels]?: Record<keyof (typeof labels)[Enum], string>;
};

export type ShownEnum = keyof typeof english;
