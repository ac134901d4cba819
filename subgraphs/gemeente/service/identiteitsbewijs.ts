import { today, type Day } from '../../../shared/days.js';
import type { BasisvoorwaardeStatus } from '../entities/basisvoorwaarde.js';
import type {
  ReisdocumentEntity,
  Reisdocumentsoort,
} from '../entities/reisdocument.js';

/** What the status of IDENTITEITSBEWIJS follows from. */
export interface Identiteitsgegevens {
  documenten: readonly Pick<
    ReisdocumentEntity,
    'soort' | 'geldigTot' | 'inhoudingOfVermissing'
  >[];
  /** `null` when the gemeente does not know. */
  nederlander: boolean | null;
  /** When the register of travel documents was last consulted; `null` for never. */
  geraadpleegd: string | null;
  /** A request for a Nederlandse identiteitskaart is open. */
  aanvraagOpen: boolean;
}

const nederlandse: readonly Reisdocumentsoort[] = [
  'NEDERLANDSE_IDENTITEITSKAART',
  'PASPOORT',
];
const vreemdelingen: readonly Reisdocumentsoort[] = ['VERBLIJFSDOCUMENT'];

/** The kinds of document that identify him. */
const identifying = (nederlander: boolean | null) => [
  ...(nederlander === false ? [] : nederlandse),
  ...(nederlander === true ? [] : vreemdelingen),
];

/**
 * The status of IDENTITEITSBEWIJS on `day`, with the last day on which the best document is valid. A Dutchman without a valid document
 * has a HULPVRAAG (anyone Dutch has a right to one, Paspoortwet art. 9 and 16a); of anybody else the gemeente cannot tell. A document
 * whose end is not known proves nothing either way. The store says the same in SQL to filter a list.
 */
export function identiteitsbewijs(
  { documenten, nederlander, geraadpleegd, aanvraagOpen }: Identiteitsgegevens,
  day: Day,
): {
  status: BasisvoorwaardeStatus;
  geldigTot: Day | null;
  peildatum: Day | null;
} {
  const peildatum = geraadpleegd && today(new Date(geraadpleegd));
  const usable = documenten.filter(
    ({ soort, inhoudingOfVermissing }) =>
      inhoudingOfVermissing === null &&
      identifying(nederlander).includes(soort),
  );
  const geldigTot = usable
    .map((document) => document.geldigTot)
    .filter((last) => last !== null && last >= day)
    .sort()
    .at(-1);
  if (geldigTot) return { status: 'GEREGELD', geldigTot, peildatum };
  const none = (status: BasisvoorwaardeStatus) => ({
    status,
    geldigTot: null,
    peildatum,
  });
  if (aanvraagOpen) return none('IN_BEHANDELING');
  const uncertain =
    geraadpleegd === null || usable.some((document) => !document.geldigTot);
  return none(nederlander && !uncertain ? 'HULPVRAAG' : 'ONBEKEND');
}
