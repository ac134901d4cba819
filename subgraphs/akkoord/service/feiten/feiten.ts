import type { Day } from '../../../../shared/days.js';
import type { Partij } from '../../../../shared/access/partij.js';
import type {
  Adviessoort,
  Adviesstatus,
  Afspraakstatus,
  BasisvoorwaardeSoort,
  BasisvoorwaardeStatus,
  Detentietitel,
  Meldingsoort,
  Normeenheid,
  Overlegsoort,
  Toezichtgrondslag,
  Verlofbesluit,
  Verlofsoort,
} from '../../schema.generated.js';

/**
 * What is known of one person on a day, and nothing that became known later. A list is `null` where its partner gave no answer, `[]` where
 * there is nothing. Every rule of the view rests on this and on nothing else.
 */
export interface Feiten {
  peildatum: Day;
  /** Parties that have a relation with the person on the peildatum, by akkoord's list; DJI always. */
  involved: ReadonlySet<Partij>;
  detenties: readonly DetentieFeit[] | null;
  /** Meldingen that DJI sent. */
  meldingen: readonly MeldingFeit[] | null;
  reclasseringsadviezen: readonly AdviesFeit[] | null;
  toezichten: readonly ToezichtFeit[] | null;
  basisvoorwaarden: readonly BasisvoorwaardeFeit[] | null;
  schuldhulp: readonly SchuldhulpFeit[] | null;
  zorgverzekeringen: readonly ZorgverzekeringFeit[] | null;
  /** Codes, as the gemeente answers them today: it keeps no earlier ones. `null` where it gave no answer. */
  gemeenten: { herkomst: string | null; vestiging: string | null } | null;
  /** akkoord's own: the gemeente that took the lead, and the stricter local terms of this person's gemeenten. */
  regie: { gemeente: string; sinds: string } | null;
  lokaleTermijnen: readonly LokaleTermijn[];
  /** akkoord's own: what organisations promised. */
  afspraken: readonly AfspraakFeit[];
}

export interface DetentieFeit {
  id: string;
  titel: Detentietitel;
  insluitingsdatum: Day;
  verwachteEinddatum: Day | null;
  viDatum: Day | null;
  werkelijkeEinddatum: Day | null;
  screeningAfgerondOp: Day | null;
  plan: { vastgesteldOp: Day; gedeeldOp: Day | null } | null;
  overleggen: readonly {
    id: string | null;
    soort: Overlegsoort;
    datum: Day;
  }[];
  verloven: readonly {
    id: string;
    soort: Verlofsoort;
    vanaf: Day;
    tot: Day;
    besluit: Verlofbesluit;
  }[];
}

export interface MeldingFeit {
  id: string;
  soort: Meldingsoort;
  aan: Partij;
  tijdstip: string;
  bevestigdTijdstip: string | null;
}

export interface AdviesFeit {
  id: string;
  soort: Adviessoort;
  status: Adviesstatus;
  aangevraagdOp: Day;
  uiterlijkOp: Day | null;
  uitgebrachtOp: Day | null;
}

export interface ToezichtFeit {
  id: string;
  grondslag: Toezichtgrondslag;
  dadelijkUitvoerbaar: boolean;
  ingangsdatum: Day;
  eersteContactOp: Day | null;
  einddatum: Day | null;
}

export interface BasisvoorwaardeFeit {
  soort: BasisvoorwaardeSoort;
  /** ONBEKEND also where the gemeente cannot say how it stood on the peildatum. */
  status: BasisvoorwaardeStatus;
  geldigTot: Day | null;
  /** Day on which the gemeente last confirmed it; `null` where it cannot say. */
  peildatum: Day | null;
}

export interface SchuldhulpFeit {
  id: string;
  bedreigend: boolean;
  aangevraagdOp: Day;
  eersteGesprekOp: Day | null;
}

export interface ZorgverzekeringFeit {
  id: string;
  aangevraagdOp: Day;
  geregeldOp: Day | null;
}

/** A stricter term that a gemeente agreed for a norm, holding on the peildatum. */
export interface LokaleTermijn {
  norm: string;
  gemeente: string;
  aantal: number;
  eenheid: Normeenheid;
  grondslag: string;
  geldtVanaf: Day;
  geldtTot: Day | null;
}

export interface AfspraakFeit {
  id: string;
  omschrijving: string;
  status: Afspraakstatus;
  uiterlijkOp: Day;
  nagekomenOp: Day | null;
  vastgelegdTijdstip: string;
}
