import { addDays, addMonths, type Day } from '../../../../shared/days.js';
import type { Fase } from '../../schema.generated.js';
import {
  isIsd,
  isPenitentiair,
  possibleReleaseDays,
  isReached,
  lastDetentie,
  currentDetentie,
} from '../feiten/detentie.js';
import type { DetentieFeit, Feiten, ToezichtFeit } from '../feiten/feiten.js';

/** The D&R-plan is due within four weeks, the verblijfsplan within a month (Pbw art. 18a and 18c). */
const instroomUntil = (detentie: DetentieFeit): Day =>
  isIsd(detentie)
    ? addMonths(detentie.insluitingsdatum, 1)
    : addDays(detentie.insluitingsdatum, 28);
const laatsteFaseMonths = 3;
const nazorgMonths = 6;

/**
 * `null` if DJI did not respond, if no detentie had begun, or if only the reclassering could tell whether toezicht is still running and it
 * did not respond.
 */
export function computeFase(feiten: Feiten): Fase | null {
  const { toezichten, involved, peildatum } = feiten;
  const current = currentDetentie(feiten);
  if (current) return faseInDetentie(current, peildatum);
  const last = lastDetentie(feiten);
  if (!last) return null;
  if (peildatum <= addMonths(last.werkelijkeEinddatum, nazorgMonths))
    return 'NAZORG';
  if (!toezichten && involved.has('RECLASSERING')) return null;
  return (toezichten ?? []).some((one) => isRunning(one, peildatum))
    ? 'NAZORG'
    : 'AFGEROND';
}

function faseInDetentie(detentie: DetentieFeit, day: Day): Fase {
  if (onProefverlof(detentie, day)) return 'LAATSTE_FASE';
  if (
    isPenitentiair(detentie) &&
    !isReached(detentie.plan?.vastgesteldOp ?? null, day) &&
    day <= instroomUntil(detentie)
  )
    return 'INSTROOM';
  const [end] = possibleReleaseDays(detentie);
  return end && day >= addMonths(end, -laatsteFaseMonths)
    ? 'LAATSTE_FASE'
    : 'DETENTIE';
}

/** Tbs has no expected end; proefverlof is the return on trial (Bvt art. 51). */
const onProefverlof = ({ verloven }: DetentieFeit, day: Day): boolean =>
  verloven.some(
    ({ soort, besluit, vanaf, tot }) =>
      soort === 'PROEFVERLOF' &&
      besluit === 'TOEGEKEND' &&
      vanaf <= day &&
      day <= tot,
  );

const isRunning = (
  { ingangsdatum, einddatum }: ToezichtFeit,
  day: Day,
): boolean => ingangsdatum <= day && (einddatum === null || einddatum >= day);
