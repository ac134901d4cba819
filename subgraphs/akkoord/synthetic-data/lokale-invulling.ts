import { addDays, addMonths, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import type { Normeenheid } from '../schema.generated.js';
import { recordFrom } from './persoon.js';

const geen = {
  norm: null,
  aantal: null,
  eenheid: null,
  contactpunt: null,
  werkafspraak: null,
};
const termijn = (norm: string, aantal: number, eenheid: Normeenheid) => ({
  norm,
  aantal,
  eenheid,
});

/** What some gemeenten of the demonstration agreed, so many months before `day`; all of it made up. */
const afgesproken = [
  ['0344', 18, 6, termijn('SCHULDHULP_4_WEKEN', 3, 'WEKEN')],
  ['0344', 6, null, termijn('SCHULDHULP_4_WEKEN', 2, 'WEKEN')],
  [
    '0344',
    18,
    null,
    { contactpunt: 'Loket Terugkeer Utrecht, terugkeer@utrecht.example' },
  ],
  ['0599', 12, null, termijn('SCHULDHULP_3_WERKDAGEN', 1, 'WERKDAGEN')],
  [
    '0599',
    12,
    null,
    {
      werkafspraak:
        'Een consulent spreekt elke inwoner in PI Dordrecht binnen drie weken na aankomst.',
    },
  ],
  ['0363', 9, null, termijn('SCHULDHULP_4_WEKEN', 10, 'WERKDAGEN')],
  [
    '0772',
    12,
    null,
    termijn('MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG', 6, 'WEKEN'),
  ],
] as const;

/** Local filling-in of the demonstration, as it stands on `day`. */
export const syntheticLokaleInvulling = (day: Day): LokaleInvullingEntity[] =>
  afgesproken.map(([gemeente, vanaf, tot, inhoud], index) => {
    const geldtVanaf = addMonths(day, -vanaf);
    return {
      ...recordFrom(demoUuid(`lokale invulling ${index}`), geldtVanaf),
      ...geen,
      ...inhoud,
      gemeente,
      grondslag: 'Verzonnen collegebesluit bij het regionale samenwerkingsplan',
      geldtVanaf,
      geldtTot: tot === null ? null : addDays(addMonths(day, -tot), -1),
      normZonderEinde: tot === null && 'norm' in inhoud ? inhoud.norm : null,
      fictief: true,
    };
  });
