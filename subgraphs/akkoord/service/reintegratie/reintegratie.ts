import type { Betrokkenheid } from '../../../../shared/betrokkenheid.js';
import type { Day } from '../../../../shared/days.js';
import type { Reintegratie } from '../../schema.generated.js';
import { partijenOp } from '../betrokkenheid.js';
import type { Antwoorden } from './antwoorden.js';
import { faseOp } from './fase.js';
import { gereedheidOp } from './gereedheid.js';
import { onvolledig } from './onvolledig.js';
import { tijdlijn } from './tijdlijn.js';

/** The view across the partners as of a day, from what they answered and from akkoord's own list of relations. */
export function reintegratie(
  antwoorden: Antwoorden,
  relaties: readonly Betrokkenheid[],
  peildatum: Day,
): Reintegratie {
  const betrokken = partijenOp(relaties, peildatum);
  return {
    peildatum,
    fase: faseOp(antwoorden, betrokken, peildatum),
    onvolledig: onvolledig(antwoorden, betrokken),
    gereedheid: gereedheidOp(antwoorden.basisvoorwaarden, peildatum),
    tijdlijn: tijdlijn(antwoorden, peildatum),
  };
}
