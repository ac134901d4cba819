import { addDays, addMonths, type Day } from '../../../../shared/days.js';
import type { Partij } from '../../../../shared/partij.js';
import type { Detentie, Fase, Toezicht } from '../../schema.generated.js';
import type { Antwoorden } from './antwoorden.js';

/** Pbw art. 18a: the D&R-plan is there within four weeks. */
const instroomDagen = 28;
const laatsteFaseMaanden = 3;
const nazorgMaanden = 6;

/**
 * Where the person is in his return on a day. `null` when DJI gave no answer, when no detention had begun by then, or when only the
 * reclassering could say whether he is still under toezicht and it gave no answer.
 */
export function faseOp(
  { detenties, toezichten }: Antwoorden,
  betrokken: ReadonlySet<Partij>,
  dag: Day,
): Fase | null {
  const begonnen = (detenties ?? []).filter(
    ({ insluitingsdatum }) => insluitingsdatum && insluitingsdatum <= dag,
  );
  const [lopende] = begonnen
    .filter(({ werkelijkeEinddatum }) => !reached(werkelijkeEinddatum, dag))
    .sort(laatsteEerst(({ insluitingsdatum }) => insluitingsdatum));
  if (lopende) return faseBinnen(lopende, dag);
  const [laatste] = begonnen.sort(
    laatsteEerst(({ werkelijkeEinddatum }) => werkelijkeEinddatum!),
  );
  if (!laatste) return null;
  if (dag <= addMonths(laatste.werkelijkeEinddatum!, nazorgMaanden))
    return 'NAZORG';
  if (toezichten == null && betrokken.has('RECLASSERING')) return null;
  return (toezichten ?? []).some((toezicht) => loopt(toezicht, dag))
    ? 'NAZORG'
    : 'AFGEROND';
}

function faseBinnen(detentie: Detentie, dag: Day): Fase {
  const { insluitingsdatum, plan, viDatum, verwachteEinddatum } = detentie;
  if (
    !reached(plan?.vastgesteldOp, dag) &&
    dag <= addDays(insluitingsdatum, instroomDagen)
  )
    return 'INSTROOM';
  const [einde] = [viDatum, verwachteEinddatum]
    .filter((een) => een != null)
    .sort();
  return einde && dag >= addMonths(einde, -laatsteFaseMaanden)
    ? 'LAATSTE_FASE'
    : 'DETENTIE';
}

const reached = (datum: Day | null | undefined, dag: Day): boolean =>
  datum != null && datum <= dag;

const loopt = ({ ingangsdatum, einddatum }: Toezicht, dag: Day): boolean =>
  reached(ingangsdatum, dag) && (einddatum == null || einddatum >= dag);

/** Ids break ties, so that the order in which a partner answers does not matter. */
const laatsteEerst =
  (datumVan: (detentie: Detentie) => Day) =>
  (a: Detentie, b: Detentie): number =>
    compare(datumVan(b), datumVan(a)) || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
