import type { Reintegratie } from '../../schema.generated.js';
import type { Feiten } from '../feiten/feiten.js';
import { computeSignalen } from '../signalen/signalen.js';
import { computeTermijnen } from '../termijnen/termijnen.js';
import { buildDoelen } from './doelen.js';
import { computeFase } from './fase.js';
import { computeGereedheid } from './gereedheid.js';
import { incompletePartijen } from './incomplete.js';
import { buildTijdlijn, buildVooruitblik } from './tijdlijn.js';

/** The view across the partners, as known on the peildatum. */
export function computeReintegratie(feiten: Feiten): Reintegratie {
  const termijnen = computeTermijnen(feiten);
  return {
    peildatum: feiten.peildatum,
    fase: computeFase(feiten),
    onvolledig: incompletePartijen(feiten),
    gereedheid: computeGereedheid(feiten),
    termijnen,
    signalen: computeSignalen(feiten, termijnen),
    doelen: buildDoelen(feiten),
    tijdlijn: buildTijdlijn(feiten),
    vooruitblik: buildVooruitblik(feiten, termijnen),
  };
}
