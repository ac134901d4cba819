import type { Day } from '../../../../shared/days.js';
import type { Meldingsoort, Partij } from '../../../../shared/access/partij.js';
import type {
  Adviessoort,
  Adviesstatus,
  Afspraakstatus,
  BasisvoorwaardeSoort,
  BasisvoorwaardeStatus,
  Detentietitel,
  Normeenheid,
  Overlegsoort,
  Toezichtgrondslag,
  Verlofbesluit,
  Verlofsoort,
} from '../../schema.generated.js';

/**
 * Everything that was known about one person on the peildatum, and nothing that became known later. A list is `null` if its partner did not
 * respond, `[]` if there is nothing. Fase, gereedheid, termijnen, signalen and tijdlijn are computed from this alone.
 */
export interface Feiten {
  peildatum: Day;
  /** Parties with a betrokkenheid on the peildatum, according to akkoord; always includes DJI. */
  involved: ReadonlySet<Partij>;
  detenties: readonly DetentieFeit[] | null;
  /** Meldingen that DJI sent. */
  meldingen: readonly MeldingFeit[] | null;
  reclasseringsadviezen: readonly AdviesFeit[] | null;
  toezichten: readonly ToezichtFeit[] | null;
  basisvoorwaarden: readonly BasisvoorwaardeFeit[] | null;
  schuldhulp: readonly SchuldhulpFeit[] | null;
  zorgverzekeringen: readonly ZorgverzekeringFeit[] | null;
  /** Current codes: the gemeente keeps no earlier ones. `null` if it did not respond. */
  gemeenten: { herkomst: string | null; vestiging: string | null } | null;
  /** From akkoord: the gemeente that took the lead, and the stricter local terms of this person's gemeenten. */
  regie: { gemeente: string; sinds: string } | null;
  lokaleTermijnen: readonly LokaleTermijn[];
  /** From akkoord. */
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
  /** Also ONBEKEND if the gemeente did not keep the status on the peildatum. */
  status: BasisvoorwaardeStatus;
  geldigTot: Day | null;
  /** Day on which the gemeente last confirmed it; `null` if unknown. */
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

/** A stricter term for a norm, agreed by a gemeente, that applies on the peildatum. */
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
