import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { Day } from '../../../shared/days.js';
import type {
  BasisvoorwaardeSoort,
  BasisvoorwaardeStatus,
} from '../entities/basisvoorwaarde.js';
import type { InwonerEntity } from '../entities/inwoner.js';

/** The filter arguments of the list of inwoners. */
export interface InwonerFilter {
  /** Code of the gemeente van herkomst or van vestiging. */
  gemeente?: string | null | undefined;
  basisvoorwaarde?: BasisvoorwaardeSoort | null | undefined;
  /** Status of that basisvoorwaarde. */
  status?: BasisvoorwaardeStatus | null | undefined;
}

/** service/identiteitsbewijs.ts in SQL; inwoners.test.ts compares the two. */
const identiteitsbewijs = `CASE
  WHEN EXISTS (SELECT 1 FROM reisdocument doc WHERE doc.justitiabele_id = r.id
      AND doc.inhouding_of_vermissing IS NULL AND doc.geldig_tot >= :day
      AND (doc.soort IN ('NEDERLANDSE_IDENTITEITSKAART', 'PASPOORT') AND (r.nederlander IS NULL OR r.nederlander = TRUE)
        OR doc.soort = 'VERBLIJFSDOCUMENT' AND (r.nederlander IS NULL OR r.nederlander = FALSE)))
    THEN 'GEREGELD'
  WHEN EXISTS (SELECT 1 FROM dienst nik WHERE nik.justitiabele_id = r.id AND nik.open_soort = 'NIK_AANVRAAG')
    THEN 'IN_BEHANDELING'
  WHEN r.nederlander = TRUE AND r.reisdocumenten_tijdstip IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM reisdocument doc WHERE doc.justitiabele_id = r.id
        AND doc.inhouding_of_vermissing IS NULL AND doc.geldig_tot IS NULL
        AND doc.soort IN ('NEDERLANDSE_IDENTITEITSKAART', 'PASPOORT'))
    THEN 'HULPVRAAG'
  ELSE 'ONBEKEND' END`;

const recordedStatus = `COALESCE((SELECT bv.status FROM basisvoorwaarde bv
  WHERE bv.justitiabele_id = r.id AND bv.soort = :soort), 'ONBEKEND')`;

export function applyFilter(
  query: SelectQueryBuilder<InwonerEntity>,
  { gemeente, basisvoorwaarde: soort, status }: InwonerFilter,
  day: Day,
  knowsWhereabouts: boolean,
): SelectQueryBuilder<InwonerEntity> {
  if (gemeente != null)
    query.andWhere(
      new Brackets((either) =>
        either
          .where('r.gemeente_van_herkomst = :gemeente', { gemeente })
          .orWhere('r.gemeente_van_vestiging = :gemeente', { gemeente }),
      ),
    );
  // Being found by gemeente reveals the gemeente.
  if (gemeente != null && !knowsWhereabouts)
    query.andWhere('r.geheimhouding = :geheim', { geheim: false });
  if (soort === 'IDENTITEITSBEWIJS')
    query.andWhere(`${identiteitsbewijs} = :status`, { day, status });
  else if (soort != null)
    query.andWhere(`${recordedStatus} = :status`, { soort, status });
  return query;
}
