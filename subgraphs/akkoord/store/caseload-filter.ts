import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Caller } from '../../../shared/access/caller.js';
import { maySeeResidence } from '../../../shared/access/geheimhouding.js';
import { some } from '../../../shared/database/some.js';
import { addDays, now, today } from '../../../shared/days.js';
import { graphError } from '../../../shared/graphql/errors.js';
import { isOfRelation } from '../entities/caseload.js';
import type {
  CaseloadFilter,
  Caseloadvan,
  QueryMijnCaseloadArgs,
} from '../schema.generated.js';
import { identityOf } from '../service/zaken/professional.js';
import { checkIds } from './check-ids.js';

const furthest = 3650;

/** What keeps people in the caseload. */
export type CaseloadConditions = CaseloadFilter &
  Pick<Partial<QueryMijnCaseloadArgs>, 'gewijzigdSinds'>;

const related = (partij: string, parameter: string): string =>
  some(
    `betrokkenheid b WHERE b.justitiabele_id = d.id AND b.partij = '${partij}' AND b.organisatie = :${parameter} AND b.vanaf <= :at AND (b.tot IS NULL OR b.tot > :at)`,
  );

/** SQL on a person `d` and the outcome `u`, with the value of the filter as a parameter of its name. */
const conditions: Record<
  Exclude<keyof CaseloadConditions, 'gemeenteVanVestiging' | 'van'>,
  string
> = {
  gewijzigdSinds: 'd.gewijzigd_tijdstip >= :gewijzigdSinds',
  fase: 'u.fase = :fase',
  signaal: some(
    'uitkomst_signaal s WHERE s.justitiabele_id = d.id AND s.code = :signaal AND s.tot IS NULL',
  ),
  ontbreekt: 'u.ontbreekt LIKE :ontbreekt',
  termijnTot: 'u.volgende_termijn <= :termijnTot',
  ontslagTot: 'u.ontslagdatum <= :ontslagTot',
  overschreden: '(u.overschreden > 0) = :overschreden',
  afspraakTeLaat: '(u.afspraken_te_laat > 0) = :afspraakTeLaat',
  justitiabelen: 'd.id IN (:...justitiabelen)',
  inrichting: related('DJI', 'inrichting'),
  dagenTotOntslag:
    'u.ontslagdatum >= :today AND u.ontslagdatum <= :dagenTotOntslag',
  verantwoordelijke: some(
    "uitkomst_termijn t WHERE t.justitiabele_id = d.id AND t.partij = :verantwoordelijke AND t.status IN ('LOOPT', 'OVERSCHREDEN')",
  ),
};

/** Of a person without geheimhouding the index has the gemeente. Else it follows from a relation, for who may know where people are. */
const gemeente = (caller: Caller): string =>
  maySeeResidence(caller)
    ? `(u.gemeente = :gemeenteVanVestiging OR (u.gemeente IS NULL AND ${related('GEMEENTE', 'gemeenteVanVestiging')}))`
    : 'u.gemeente = :gemeenteVanVestiging';

/** Who has the case of the caller's organisation: a column of its caseload `c`; where that is not joined, of few people or all, a lookup. */
const holder = ({ organisation }: PersonLock): string =>
  organisation
    ? 'c.professional'
    : `(SELECT MAX(z.professional) FROM zaak z INNER JOIN betrokkenheid b ON ${isOfRelation}
        WHERE z.justitiabele_id = d.id AND z.partij = :partij AND z.organisatie = :organisatie AND b.vanaf <= :at AND (b.tot IS NULL OR b.tot > :at))`;

/** SQL on `o`, a hand-over; service/zaken/professional.ts has the same of a row: it waits for the caller, or for any professional of the caller's organisation. */
const waitsForCaller =
  "o.naar_partij = :partij AND o.naar_organisatie = :organisatie AND o.status = 'AANGEBODEN' AND (o.naar_professional IS NULL OR o.naar_professional = :professional) AND NOT (o.van_partij = :partij AND o.van_organisatie = :organisatie AND o.van_professional = :professional)";

const conditionsOfOwner: Record<Caseloadvan, (lock: PersonLock) => string> = {
  ORGANISATIE: () => '1 = 1',
  MIJN: (lock) => `${holder(lock)} = :professional`,
  NIEMAND: (lock) => `${holder(lock)} IS NULL`,
  AANGEBODEN: () =>
    `d.id IN (SELECT o.justitiabele_id FROM overdracht o WHERE ${waitsForCaller})`,
};

const parameterOf: {
  [Name in keyof CaseloadConditions]?: (
    value: NonNullable<CaseloadConditions[Name]>,
  ) => unknown;
} = {
  ontbreekt: (soort) => `%${soort}%`,
  dagenTotOntslag: (days) => addDays(today(), days),
};

/** Error: BAD_USER_INPUT for too many people or a number of days that is out of range. */
export function checkedFilter(filter: CaseloadFilter): CaseloadFilter {
  const { justitiabelen, dagenTotOntslag: days } = filter;
  if (justitiabelen) checkIds('justitiabelen', justitiabelen);
  if (days != null && (days < 0 || days > furthest))
    throw graphError(
      'BAD_USER_INPUT',
      `dagenTotOntslag must be from 0 to ${furthest}.`,
    );
  return filter;
}

/** Keeps the people of whom every given condition holds. */
export function filterCaseload(
  query: SelectQueryBuilder<ObjectLiteral>,
  lock: PersonLock,
  caller: Caller,
  { van, ...filter }: CaseloadConditions,
): void {
  query.setParameters({ at: now(), today: today() });
  if (van != null) {
    const own = identityOf(caller);
    if (own) query.andWhere(conditionsOfOwner[van](lock), own);
    else if (van !== 'ORGANISATIE') query.andWhere('1 = 0');
  }
  for (const [key, value] of Object.entries(filter)) {
    const name = key as keyof typeof filter;
    if (value == null) continue;
    if (Array.isArray(value) && value.length === 0) query.andWhere('1 = 0');
    else
      query.andWhere(
        name === 'gemeenteVanVestiging' ? gemeente(caller) : conditions[name],
        { [name]: parameterOf[name]?.(value as never) ?? value },
      );
  }
}
