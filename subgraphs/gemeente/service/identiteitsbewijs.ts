import { today, type Day } from '../../../shared/days.js';
import type { BasisvoorwaardeStatus } from '../entities/basisvoorwaarde.js';
import type {
  ReisdocumentEntity,
  Reisdocumentsoort,
} from '../entities/reisdocument.js';

/** The facts from which the status of IDENTITEITSBEWIJS is derived. */
export interface IdentityFacts {
  documents: readonly Pick<
    ReisdocumentEntity,
    'soort' | 'geldigTot' | 'inhoudingOfVermissing'
  >[];
  /** `null` if unknown. */
  nederlander: boolean | null;
  /** When the register of travel documents was last consulted; `null` if never. */
  consultedAt: string | null;
  /** Whether a request for a Nederlandse identiteitskaart is open. */
  aanvraagOpen: boolean;
}

const dutchDocuments: readonly Reisdocumentsoort[] = [
  'NEDERLANDSE_IDENTITEITSKAART',
  'PASPOORT',
];
const residenceDocuments: readonly Reisdocumentsoort[] = ['VERBLIJFSDOCUMENT'];

/** The kinds of document that identify a person of this nationality. */
const identifyingDocuments = (nederlander: boolean | null) => [
  ...(nederlander === false ? [] : dutchDocuments),
  ...(nederlander === true ? [] : residenceDocuments),
];

/**
 * The status of IDENTITEITSBEWIJS on `day`, and the last day on which the document that is valid longest is valid. A Dutch person without
 * a valid document has a HULPVRAAG (every Dutch person is entitled to one, Paspoortwet art. 9 and 16a); for anybody else the gemeente
 * cannot know. A document whose last day is unknown proves nothing either way. store/inwoner-filter.ts is the same rule in SQL, to filter a list.
 */
export function identiteitsbewijs(
  { documents, nederlander, consultedAt, aanvraagOpen }: IdentityFacts,
  day: Day,
): {
  status: BasisvoorwaardeStatus;
  geldigTot: Day | null;
  peildatum: Day | null;
} {
  const peildatum = consultedAt && today(new Date(consultedAt));
  const usable = documents.filter(
    ({ soort, inhoudingOfVermissing }) =>
      inhoudingOfVermissing === null &&
      identifyingDocuments(nederlander).includes(soort),
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
    consultedAt === null || usable.some((document) => !document.geldigTot);
  return none(nederlander && !uncertain ? 'HULPVRAAG' : 'ONBEKEND');
}
