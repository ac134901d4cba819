import { addDays, addMonths, type Day } from '../../../../shared/days.js';
import type { Fase } from '../../schema.generated.js';
import {
  bereikt,
  laatsteDetentie,
  lopendeDetentie,
} from '../feiten/detentie.js';
import type { DetentieFeit, Feiten, ToezichtFeit } from '../feiten/feiten.js';

/** Pbw art. 18a: the D&R-plan is there within four weeks. */
const instroomDagen = 28;
const laatsteFaseMaanden = 3;
const nazorgMaanden = 6;

/**
 * Where the person is in his return. `null` when DJI gave no answer, when no detention had begun by then, or when only the reclassering
 * could say whether he is still under toezicht and it gave no answer.
 */
export function faseOp(feiten: Feiten): Fase | null {
  const { toezichten, betrokken, peildatum } = feiten;
  const lopende = lopendeDetentie(feiten);
  if (lopende) return faseBinnen(lopende, peildatum);
  const laatste = laatsteDetentie(feiten);
  if (!laatste) return null;
  if (peildatum <= addMonths(laatste.werkelijkeEinddatum, nazorgMaanden))
    return 'NAZORG';
  if (!toezichten && betrokken.has('RECLASSERING')) return null;
  return (toezichten ?? []).some((een) => loopt(een, peildatum))
    ? 'NAZORG'
    : 'AFGEROND';
}

function faseBinnen(detentie: DetentieFeit, dag: Day): Fase {
  const { insluitingsdatum, plan, viDatum, verwachteEinddatum } = detentie;
  if (
    !bereikt(plan?.vastgesteldOp ?? null, dag) &&
    dag <= addDays(insluitingsdatum, instroomDagen)
  )
    return 'INSTROOM';
  const [einde] = [viDatum, verwachteEinddatum]
    .filter((een) => een !== null)
    .sort();
  return einde && dag >= addMonths(einde, -laatsteFaseMaanden)
    ? 'LAATSTE_FASE'
    : 'DETENTIE';
}

const loopt = ({ ingangsdatum, einddatum }: ToezichtFeit, dag: Day): boolean =>
  ingangsdatum <= dag && (einddatum === null || einddatum >= dag);
