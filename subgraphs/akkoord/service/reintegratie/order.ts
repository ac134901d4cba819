import type { Day } from '../../../../shared/days.js';
import type { Gebeurtenissoort } from '../../schema.generated.js';
import type { Gedateerd } from './gedateerd.js';

/** What of one day comes first where no moment tells: a cause before what can follow from it, also at another party. */
const soorten: readonly Gebeurtenissoort[] = [
  'INSLUITING',
  'SCREENING_AFGEROND',
  'PLAN_VASTGESTELD',
  'PLAN_GEDEELD',
  'OVERLEG',
  'ADVIES_AANGEVRAAGD',
  'ADVIES_UITGEBRACHT',
  'ADVIES_UITERLIJK',
  'VERLOF_BEGINT',
  'VERLOF_EINDIGT',
  'SCHULDHULP_AANGEVRAAGD',
  'SCHULDHULP_EERSTE_GESPREK',
  'ZORGVERZEKERING_AANGEVRAAGD',
  'ZORGVERZEKERING_GEREGELD',
  'BASISVOORWAARDE_VASTGESTELD',
  'GELDIGHEID_EINDIGT',
  'REGIE_GENOMEN',
  'AFSPRAAK_VASTGELEGD',
  'AFSPRAAK_NAGEKOMEN',
  'AFSPRAAK_UITERLIJK',
  'VI_MOGELIJK',
  'VERWACHT_EINDE_DETENTIE',
  'DETENTIE_BEEINDIGD',
  'TOEZICHT_BEGONNEN',
  'EERSTE_CONTACT',
  'TOEZICHT_BEEINDIGD',
  'MELDING_VERSTUURD',
  'MELDING_BEVESTIGD',
  'TERMIJN_UITERLIJK',
];

/** Where a fact stands within its day. */
interface Plaats {
  /** Of what is known to the day only: that of what came before it, or the day's beginning. */
  moment: number;
  stap: number;
}

/** Compares facts by day, then moment, then cause. The facts of one party are placed by its own facts alone, so that they stay in order without the others. */
export function volgorde(): (
  a: Gedateerd & { datum: Day },
  b: Gedateerd & { datum: Day },
) => number {
  const bekend = new Map<Gedateerd, Plaats>();
  const plaatsVan = (feit: Gedateerd): Plaats => {
    let plaats = bekend.get(feit);
    if (!plaats) bekend.set(feit, (plaats = bepaal(feit, plaatsVan)));
    return plaats;
  };
  return (a, b) => {
    if (a.datum !== b.datum) return a.datum < b.datum ? -1 : 1;
    const [een, ander] = [plaatsVan(a), plaatsVan(b)];
    // Not subtracted: the beginning of a day is infinitely early.
    if (een.moment !== ander.moment) return een.moment < ander.moment ? -1 : 1;
    return een.stap - ander.stap;
  };
}

function bepaal(feit: Gedateerd, plaatsVan: (feit: Gedateerd) => Plaats) {
  const plaats = {
    moment: feit.tijdstip === null ? -Infinity : Date.parse(feit.tijdstip),
    stap: soorten.indexOf(feit.soort),
  };
  for (const eerder of eerderOpDeDag(feit, feit.datum)) {
    const { moment, stap } = plaatsVan(eerder);
    plaats.moment = Math.max(plaats.moment, moment);
    plaats.stap = Math.max(plaats.stap, stap + 1);
  }
  return plaats;
}

/** Through what did not happen, or of which the day is not known. */
const eerderOpDeDag = ({ na }: Gedateerd, dag: Day | null): Gedateerd[] =>
  na.flatMap((eerder) =>
    eerder.datum === null
      ? eerderOpDeDag(eerder, dag)
      : eerder.datum === dag
        ? eerder
        : [],
  );
