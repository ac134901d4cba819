import type { Day } from '../../../shared/days.js';
import type { EindverlofmaatregelEntity } from '../entities/eindverlofmaatregel.js';
import { computeEindverlof, type EindverlofColumns } from './eindverlof.js';
import { strafOf } from './straf.js';
import { computeVi } from './vi-datum.js';

/**
 * The earliest day, from `currentDay` on, on which somebody can go: v.i., eindverlof or the expected end. Once all have passed it is the last of
 * them; `null` when there is none.
 */
export function earliestReleaseDay(
  detentie: EindverlofColumns,
  zonderRechtmatigVerblijf: boolean,
  maatregelen: readonly EindverlofmaatregelEntity[],
  currentDay: Day,
): Day | null {
  const { titel, insluitingsdatum, verwachteEinddatum } = detentie;
  const straf = strafOf(detentie);
  const { viDatum } = computeVi({
    titel,
    insluitingsdatum,
    straf,
    zonderRechtmatigVerblijf,
  });
  const { eindverlofVanaf } = computeEindverlof(detentie, maatregelen);
  const days = [viDatum, eindverlofVanaf, verwachteEinddatum]
    .filter((day) => day !== null)
    .sort();
  return days.find((day) => day >= currentDay) ?? days.at(-1) ?? null;
}
