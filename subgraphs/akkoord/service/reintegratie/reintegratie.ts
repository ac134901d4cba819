import type { Reintegratie } from '../../schema.generated.js';
import type { Feiten } from '../feiten/feiten.js';
import { signalenOp } from '../signalen/signalen.js';
import { termijnenOp } from '../termijnen/termijnen.js';
import { faseOp } from './fase.js';
import { gereedheidOp } from './gereedheid.js';
import { onvolledigOp } from './onvolledig.js';
import { tijdlijnOp, vooruitblikOp } from './tijdlijn.js';

/** The view across the partners, from what was known on the peildatum. */
export function reintegratieOp(feiten: Feiten): Reintegratie {
  const termijnen = termijnenOp(feiten);
  return {
    peildatum: feiten.peildatum,
    fase: faseOp(feiten),
    onvolledig: onvolledigOp(feiten),
    gereedheid: gereedheidOp(feiten),
    termijnen,
    signalen: signalenOp(feiten, termijnen),
    tijdlijn: tijdlijnOp(feiten),
    vooruitblik: vooruitblikOp(feiten, termijnen),
  };
}
