import { today, type Day } from '../../../shared/days.js';
import {
  basisvoorwaardeSoorten,
  type BasisvoorwaardeEntity,
  type BasisvoorwaardeSoort,
  type BasisvoorwaardeStatus,
} from '../entities/basisvoorwaarde.js';
import type { DienstEntity } from '../entities/dienst.js';
import type { InwonerEntity } from '../entities/inwoner.js';
import type { ReisdocumentEntity } from '../entities/reisdocument.js';
import { identiteitsbewijs } from './identiteitsbewijs.js';

/** One of the six, recorded or derived. */
export interface Basisvoorwaarde {
  /** Id of the row; `null` without one, and always for IDENTITEITSBEWIJS, which is derived. */
  id: string | null;
  justitiabeleId: string;
  soort: BasisvoorwaardeSoort;
  status: BasisvoorwaardeStatus;
  geldigTot: Day | null;
  peildatum: Day;
  /** 0 without a row. */
  versie: number;
  vastgelegdTijdstip: string | null;
}

const dayOf = (moment: string): Day => today(new Date(moment));

export const basisvoorwaardeOf = (
  row: BasisvoorwaardeEntity,
): Basisvoorwaarde => ({ ...row, peildatum: dayOf(row.peildatum) });

/** All six of one person on `day`, in order. Those without a row are ONBEKEND, with the reference date of the person's own row. */
export function basisvoorwaardenOf(
  inwoner: InwonerEntity,
  rows: readonly BasisvoorwaardeEntity[],
  documents: readonly ReisdocumentEntity[],
  diensten: readonly DienstEntity[],
  day: Day,
): Basisvoorwaarde[] {
  const peildatum = dayOf(inwoner.peildatum);
  const { nederlander, reisdocumentenTijdstip: consultedAt } = inwoner;
  const aanvraagOpen = diensten.some(
    ({ openSoort }) => openSoort === 'NIK_AANVRAAG',
  );
  const derived = identiteitsbewijs(
    { documents, nederlander, consultedAt, aanvraagOpen },
    day,
  );
  return basisvoorwaardeSoorten.map((soort) => {
    const unrecorded = {
      id: null,
      justitiabeleId: inwoner.id,
      soort,
      versie: 0,
      vastgelegdTijdstip: null,
    };
    if (soort === 'IDENTITEITSBEWIJS')
      return {
        ...unrecorded,
        ...derived,
        peildatum: derived.peildatum ?? peildatum,
      };
    const row = rows.find((recorded) => recorded.soort === soort);
    if (row) return basisvoorwaardeOf(row);
    return { ...unrecorded, status: 'ONBEKEND', geldigTot: null, peildatum };
  });
}
