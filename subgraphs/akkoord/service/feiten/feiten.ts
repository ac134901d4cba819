import type { Day } from '../../../../shared/days.js';
import type { Meldingsoort, Partij } from '../../../../shared/access/partij.js';
import type { Normen } from '../../normen.js';
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
  /** Requests for help by the person himself. */
  hulpvragen: readonly HulpvraagFeit[] | null;
  /** Current codes: the gemeente keeps no earlier ones. `null` if it did not respond. */
  gemeenten: { herkomst: string | null; vestiging: string | null } | null;
  /** From akkoord: the gemeente that took the lead, and the stricter local terms of this person's gemeenten. */
  regie: { gemeente: string; sinds: string } | null;
  lokaleTermijnen: readonly LokaleTermijn[];
  /** From akkoord, in every period: which holds is decided by the day of the event. */
  normen: Normen;
  /** From akkoord. */
  afspraken: readonly AfspraakFeit[];
  /** From akkoord: the goals that the person set himself. */
  eigenDoelen: readonly DoelFeit[];
}

export interface DetentieFeit {
  id: string;
  titel: Detentietitel;
  insluitingsdatum: Day;
  verwachteEinddatum: Day | null;
  viDatum: Day | null;
  /** Earliest day of eindverlof, before the expected end. */
  eindverlofVanaf: Day | null;
  werkelijkeEinddatum: Day | null;
  screeningAfgerondOp: Day | null;
  plan: { vastgesteldOp: Day; gedeeldOp: Day | null } | null;
  /** Of every version of the plan; `null` without a plan, once the inrichtingsdossier is destroyed, and where DJI did not keep them. */
  plandoelen: readonly DoelFeit[] | null;
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

/** A goal, of the plan or of the person himself. */
export interface DoelFeit {
  id: string;
  omschrijving: string;
  basisvoorwaarde: BasisvoorwaardeSoort | null;
  uiterlijkOp: Day | null;
  behaaldOp: Day | null;
  /** When it was dropped, or left out of the plan. */
  vervallenTijdstip: string | null;
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

export interface HulpvraagFeit {
  id: string;
  basisvoorwaarde: BasisvoorwaardeSoort;
  vastgelegdTijdstip: string;
  /** When the gemeente acted; `null` while it waits. */
  beantwoordTijdstip: string | null;
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
  /** Whose promise it is. */
  partij: Partij;
  omschrijving: string;
  status: Afspraakstatus;
  uiterlijkOp: Day;
  nagekomenOp: Day | null;
  vastgelegdTijdstip: string;
}
