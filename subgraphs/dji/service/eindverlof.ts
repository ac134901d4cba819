import {
  addDays,
  addMonths,
  startOfDay,
  type Day,
} from '../../../shared/days.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { DetentieEntity } from '../entities/detentie.js';
import type { EindverlofmaatregelEntity } from '../entities/eindverlofmaatregel.js';
import type { EindverlofUitsluiting } from '../schema.generated.js';
import { strafOf, type StrafColumns } from './straf.js';

type Maatregel = Pick<
  EindverlofmaatregelEntity,
  'geldtVanaf' | 'geldtTot' | 'dagen'
>;

/** What the regulation decides by. */
export type EindverlofColumns = StrafColumns &
  Pick<DetentieEntity, 'titel' | 'insluitingsdatum' | 'verwachteEinddatum'>;

/** Either the earliest day of eindverlof, or why there is none. */
export type Eindverlof =
  | { eindverlofVanaf: Day; uitgeslotenOmdat: null }
  | { eindverlofVanaf: null; uitgeslotenOmdat: EindverlofUitsluiting };

/**
 * The earliest day of eindverlof (Rtvi art. 33a–33c): for an irrevocable sentence of eight days to one year, some days before the end, on a
 * day on which a measure of the minister holds.
 */
export function computeEindverlof(
  detentie: EindverlofColumns,
  maatregelen: readonly Maatregel[],
): Eindverlof {
  const uitgeslotenOmdat = exclusionOf(detentie);
  if (uitgeslotenOmdat) return { eindverlofVanaf: null, uitgeslotenOmdat };
  const [eindverlofVanaf] = maatregelen
    .flatMap((maatregel) => earliestUnder(detentie, maatregel) ?? [])
    .sort();
  return eindverlofVanaf === undefined
    ? { eindverlofVanaf: null, uitgeslotenOmdat: 'GEEN_MAATREGEL' }
    : { eindverlofVanaf, uitgeslotenOmdat: null };
}

/** The first ground in the order of the enum, or `null`. */
function exclusionOf(
  detentie: EindverlofColumns,
): EindverlofUitsluiting | null {
  const { titel, insluitingsdatum: begin, verwachteEinddatum } = detentie;
  if (titel !== 'GEVANGENISSTRAF' && titel !== 'VERVANGENDE_HECHTENIS')
    return 'GEEN_STRAF';
  const straf = strafOf(detentie);
  if (!straf) return 'STRAFDUUR_ONBEKEND';
  const end = addDays(
    addMonths(begin, straf.jaren * 12 + straf.maanden),
    straf.dagen,
  );
  if (end < addDays(begin, 8)) return 'STRAF_KORTER_DAN_ACHT_DAGEN';
  if (end > addMonths(begin, 12)) return 'STRAF_LANGER_DAN_EEN_JAAR';
  if (straf.onherroepelijkOp === null) return 'NIET_ONHERROEPELIJK';
  if (straf.eindverlofUitgesloten) return 'UITGESLOTEN';
  return verwachteEinddatum === null ? 'EINDDATUM_ONBEKEND' : null;
}

function earliestUnder(
  { insluitingsdatum, verwachteEinddatum, onherroepelijkOp }: EindverlofColumns,
  { geldtVanaf, geldtTot, dagen }: Maatregel,
): Day | null {
  const end = verwachteEinddatum!;
  const day = [
    addDays(end, -dagen),
    geldtVanaf,
    onherroepelijkOp!,
    insluitingsdatum,
  ]
    .sort()
    .at(-1)!;
  return day < end && (geldtTot === null || day <= geldtTot) ? day : null;
}

/**
 * `eindverlofVanaf` is computed and never stored: its changes follow from those of what it is computed from (oldest first), and from the first
 * days of measures, before which nobody counted with them.
 */
export function eindverlofChanges(
  detentie: EindverlofColumns & Pick<DetentieEntity, 'vastgelegdTijdstip'>,
  wijzigingen: readonly Pick<Wijziging, 'veld' | 'oud' | 'bekendSinds'>[],
  maatregelen: readonly Maatregel[],
): { veld: 'eindverlofVanaf'; oud: string; bekendSinds: string }[] {
  const begin = ({ geldtVanaf }: Maatregel) => startOfDay(geldtVanaf);
  const moments = new Set(
    [
      ...wijzigingen.map(({ bekendSinds }) => bekendSinds),
      ...maatregelen.map(begin),
    ].filter((moment) => moment > detentie.vastgelegdTijdstip),
  );
  let fields: EindverlofColumns = detentie;
  let { eindverlofVanaf: value } = computeEindverlof(fields, maatregelen);
  return [...moments]
    .sort()
    .reverse()
    .flatMap((moment) => {
      const undone = wijzigingen
        .filter(({ bekendSinds }) => bekendSinds === moment)
        .toReversed()
        .map(({ veld, oud }) => [veld, JSON.parse(oud) as unknown] as const);
      fields = { ...fields, ...Object.fromEntries(undone) };
      const { eindverlofVanaf: before } = computeEindverlof(
        fields,
        maatregelen.filter((maatregel) => begin(maatregel) < moment),
      );
      if (before === value) return [];
      value = before;
      return {
        veld: 'eindverlofVanaf' as const,
        oud: JSON.stringify(before),
        bekendSinds: moment,
      };
    })
    .reverse();
}
