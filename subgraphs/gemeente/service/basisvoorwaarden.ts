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

/** One of the six, as it is shown. */
export interface Basisvoorwaarde {
  /** Of its record; `null` while nothing was recorded, and for IDENTITEITSBEWIJS, which nobody records. */
  id: string | null;
  justitiabeleId: string;
  soort: BasisvoorwaardeSoort;
  status: BasisvoorwaardeStatus;
  geldigTot: Day | null;
  peildatum: Day;
  /** 0 without a record. */
  versie: number;
  vastgelegdTijdstip: string | null;
}

const dayOf = (moment: string): Day => today(new Date(moment));

/** A recorded basisvoorwaarde, as it is shown. */
export const basisvoorwaardeOf = (
  row: BasisvoorwaardeEntity,
): Basisvoorwaarde => ({ ...row, peildatum: dayOf(row.peildatum) });

/** All six of one person on `day`, in order. What was never recorded is ONBEKEND since the gemeente last looked at this person. */
export function basisvoorwaardenOf(
  inwoner: InwonerEntity,
  rows: readonly BasisvoorwaardeEntity[],
  documenten: readonly ReisdocumentEntity[],
  diensten: readonly DienstEntity[],
  day: Day,
): Basisvoorwaarde[] {
  const peildatum = dayOf(inwoner.peildatum);
  const { nederlander, reisdocumentenTijdstip: geraadpleegd } = inwoner;
  const aanvraagOpen = diensten.some(
    ({ openSoort }) => openSoort === 'NIK_AANVRAAG',
  );
  const derived = identiteitsbewijs(
    { documenten, nederlander, geraadpleegd, aanvraagOpen },
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
