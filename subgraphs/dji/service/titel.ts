import type { Detentietitel, Verlofsoort } from '../schema.generated.js';
import { refuseUnless } from './rules.js';

const forensic: ReadonlySet<Detentietitel> = new Set([
  'TBS_MET_DWANGVERPLEGING',
  'FORENSISCHE_ZORG',
]);

/** Whether he stays in a penitentiaire inrichting (Pbw), and not in a forensic institution (Bvt). */
export const isPenitentiair = (titel: Detentietitel): boolean =>
  !forensic.has(titel);

/** Screening, D&R-plan, its meetings and programmes are of the Pbw: there are none of them under another law. */
export const requirePenitentiair = ({
  titel,
}: {
  titel: Detentietitel;
}): void =>
  refuseUnless(
    isPenitentiair(titel),
    'Dit hoort bij een penitentiaire inrichting; bij tbs en forensische zorg geldt de Bvt.',
    'detentie',
  );

const penitentiairVerlof: readonly Verlofsoort[] = [
  'KORTDUREND_REINTEGRATIEVERLOF',
  'LANGDUREND_REINTEGRATIEVERLOF',
  'INCIDENTEEL_VERLOF',
  'EXTRAMURALE_ARBEID',
  'EINDVERLOF',
];

/** Which leave there is under which titel: Rtvi; Bvt art. 50, also for who is not under tbs; art. 51 for tbs alone. */
export function hasVerlof(titel: Detentietitel, soort: Verlofsoort): boolean {
  if (isPenitentiair(titel)) return penitentiairVerlof.includes(soort);
  return soort === 'PROEFVERLOF'
    ? titel === 'TBS_MET_DWANGVERPLEGING'
    : !penitentiairVerlof.includes(soort);
}
