import type { Day } from '../../../shared/days.js';
import type { EindverlofmaatregelEntity } from '../entities/eindverlofmaatregel.js';
import type { EindverlofUitsluiting } from '../schema.generated.js';
import { computeEindverlof, type EindverlofColumns } from './eindverlof.js';
import { refuseUnless } from './rules.js';

const reasons: Record<EindverlofUitsluiting, string> = {
  GEEN_STRAF: 'Eindverlof is er alleen bij een gevangenisstraf of hechtenis.',
  STRAFDUUR_ONBEKEND: 'Eindverlof is er alleen bij een straf van bekende duur.',
  STRAF_KORTER_DAN_ACHT_DAGEN:
    'Eindverlof is er alleen bij een straf van acht dagen of meer.',
  STRAF_LANGER_DAN_EEN_JAAR:
    'Eindverlof is er alleen bij een straf van ten hoogste een jaar.',
  NIET_ONHERROEPELIJK: 'Eindverlof is er alleen bij een onherroepelijke straf.',
  UITGESLOTEN: 'Deze persoon is uitgesloten van eindverlof (Rtvi art. 33b).',
  EINDDATUM_ONBEKEND:
    'Eindverlof is er alleen als de einddatum van de detentie bekend is.',
  GEEN_MAATREGEL: 'Er geldt dan geen maatregel voor eindverlof.',
};

/** Throws REGEL unless this person may go on eindverlof from that day; `field` is the input that caused it, when it is another. */
export function checkEindverlof(
  detentie: EindverlofColumns,
  vanaf: Day,
  maatregelen: readonly EindverlofmaatregelEntity[],
  field?: string,
): void {
  const { eindverlofVanaf, uitgeslotenOmdat } = computeEindverlof(
    detentie,
    maatregelen,
  );
  if (uitgeslotenOmdat)
    return refuseUnless(false, reasons[uitgeslotenOmdat], field ?? 'soort');
  refuseUnless(
    vanaf >= eindverlofVanaf,
    `Het eindverlof begint vóór de eerste dag waarop het mag: ${eindverlofVanaf}.`,
    field ?? 'vanaf',
  );
  refuseUnless(
    maatregelen.some(
      ({ geldtVanaf, geldtTot }) =>
        geldtVanaf <= vanaf && (geldtTot === null || vanaf <= geldtTot),
    ),
    reasons.GEEN_MAATREGEL,
    field ?? 'vanaf',
  );
}
