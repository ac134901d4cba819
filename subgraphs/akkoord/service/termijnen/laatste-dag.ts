import { addDays, addMonths, type Day } from '../../../../shared/days.js';
import type { AkkoordNorm } from '../../normen.js';
import type { Normeenheid } from '../../schema.generated.js';
import type { LokaleTermijn } from '../feiten/feiten.js';
import { addWerkdagen, verschovenLaatsteDag } from '../kalender/werkdagen.js';

/** The last day of a term, and what it rests on. */
export interface LaatsteDag {
  /** `null` for ONVERWIJLD. */
  uiterlijkOp: Day | null;
  grondslagen: string[];
}

/**
 * The last day of a norm's term, or the one that a gemeente made stricter, for an event on or after the day from which that holds. The
 * Algemene termijnenwet moves no local term: it is agreed, not set by law. What is due at once no local term makes stricter.
 */
export function laatsteDag(
  norm: AkkoordNorm,
  lokaal: readonly LokaleTermijn[],
  vanaf: Day,
  bepaald?: Day,
): LaatsteDag {
  const eigen = bepaald ?? laatsteDagVan(norm, vanaf);
  const [strengste] = lokaal
    .filter((een) => een.norm === norm.code && geldtOp(een, vanaf))
    .flatMap(({ aantal, eenheid, grondslag }) => {
      const dag = tel(norm, aantal, eenheid, vanaf);
      return dag && eigen && dag < eigen ? [{ dag, grondslag }] : [];
    })
    .sort((a, b) => compare(a.dag + a.grondslag, b.dag + b.grondslag));
  return strengste
    ? {
        uiterlijkOp: strengste.dag,
        grondslagen: [norm.grondslag, strengste.grondslag],
      }
    : { uiterlijkOp: eigen, grondslagen: [norm.grondslag] };
}

function laatsteDagVan(norm: AkkoordNorm, vanaf: Day): Day | null {
  const dag = tel(norm, norm.aantal ?? 0, norm.eenheid, vanaf);
  return dag && norm.termijnenwet.verschuift ? verschovenLaatsteDag(dag) : dag;
}

const geldtOp = ({ geldtVanaf, geldtTot }: LokaleTermijn, dag: Day) =>
  geldtVanaf <= dag && (geldtTot === null || dag <= geldtTot);

/** Counts from the event, or back from it; day one is the day after it, or before it. `null` for ONVERWIJLD. */
function tel(
  { richting }: AkkoordNorm,
  aantal: number,
  eenheid: Normeenheid,
  vanaf: Day,
): Day | null {
  const stappen = richting === 'VOORUIT' ? aantal : -aantal;
  switch (eenheid) {
    case 'KALENDERDAGEN':
      return addDays(vanaf, stappen);
    case 'WEKEN':
      return addDays(vanaf, 7 * stappen);
    case 'MAANDEN':
      return addMonths(vanaf, stappen);
    case 'WERKDAGEN':
      return addWerkdagen(vanaf, stappen);
    case 'OP_DE_DAG':
      return vanaf;
    case 'ONVERWIJLD':
      return null;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
