import { addDays, addMonths, type Day } from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import type { Normeenheid } from '../schema.generated.js';
import { recordFrom } from './rows.js';

const empty = {
  norm: null,
  aantal: null,
  eenheid: null,
  contactpunt: null,
  werkafspraak: null,
};
const term = (norm: string, aantal: number, eenheid: Normeenheid) => ({
  norm,
  aantal,
  eenheid,
});

/** Local terms of some gemeenten: from and until how many months before `day`; all of it made up. */
const agreed = [
  ['0344', 18, 6, term('SCHULDHULP_4_WEKEN', 3, 'WEKEN')],
  ['0344', 6, null, term('SCHULDHULP_4_WEKEN', 2, 'WEKEN')],
  [
    '0344',
    18,
    null,
    { contactpunt: 'Loket Terugkeer Utrecht, terugkeer@utrecht.example' },
  ],
  ['0599', 12, null, term('SCHULDHULP_3_WERKDAGEN', 1, 'WERKDAGEN')],
  [
    '0599',
    12,
    null,
    {
      werkafspraak:
        'Een consulent spreekt elke inwoner in PI Dordrecht binnen drie weken na aankomst.',
    },
  ],
  ['0363', 9, null, term('SCHULDHULP_4_WEKEN', 10, 'WERKDAGEN')],
  [
    '0772',
    12,
    null,
    term('MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG', 6, 'WEKEN'),
  ],
] as const;

/** Local terms of the demonstration, as of `day`. */
export const syntheticLokaleInvulling = (day: Day): LokaleInvullingEntity[] =>
  agreed.map(([gemeente, vanaf, tot, content], index) => {
    const geldtVanaf = addMonths(day, -vanaf);
    return {
      ...recordFrom(demoUuid(`lokale invulling ${index}`), geldtVanaf),
      ...empty,
      ...content,
      gemeente,
      grondslag: 'Verzonnen collegebesluit bij het regionale samenwerkingsplan',
      geldtVanaf,
      geldtTot: tot === null ? null : addDays(addMonths(day, -tot), -1),
      normZonderEinde: tot === null && 'norm' in content ? content.norm : null,
      fictief: true,
    };
  });
