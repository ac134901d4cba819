import { today, type Day } from '../../../../shared/days.js';
import type { Basisvoorwaarde, Hulpvraag } from '../../schema.generated.js';
import { recordAsOf, type AsOf } from './as-of.js';
import type {
  BasisvoorwaardeFeit,
  HulpvraagFeit,
  SchuldhulpFeit,
  ZorgverzekeringFeit,
} from './feiten.js';
import {
  readDay,
  nullable,
  readRecord,
  readText,
  readTimestamp,
  readBoolean,
  type FieldReaders,
} from './read-fields.js';

const basisvoorwaardeReaders: FieldReaders<BasisvoorwaardeFeit> = {
  soort: readText,
  status: readText,
  geldigTot: nullable(readDay),
  peildatum: nullable(readDay),
};

export const schuldhulpReaders: FieldReaders<SchuldhulpFeit> = {
  id: readText,
  bedreigend: readBoolean,
  aangevraagdOp: readDay,
  eersteGesprekOp: nullable(readDay),
};

export const zorgverzekeringReaders: FieldReaders<ZorgverzekeringFeit> = {
  id: readText,
  aangevraagdOp: readDay,
  geregeldOp: nullable(readDay),
};

const hulpvraagReaders: FieldReaders<HulpvraagFeit> = {
  id: readText,
  basisvoorwaarde: readText,
  vastgelegdTijdstip: readTimestamp,
  beantwoordTijdstip: nullable(readTimestamp),
};

/** Requests have no changes: one exists from its moment on, and waits until the moment of its answer. */
export function hulpvraagAsOf(
  record: Hulpvraag | null,
  asOf: AsOf,
): HulpvraagFeit | null | undefined {
  const feit = record ? readRecord(hulpvraagReaders, record) : undefined;
  if (!feit || !asOf) return feit;
  if (feit.vastgelegdTijdstip >= asOf.until) return null;
  const { beantwoordTijdstip } = feit;
  return beantwoordTijdstip !== null && beantwoordTijdstip >= asOf.until
    ? { ...feit, beantwoordTijdstip: null }
    : feit;
}

/** The basisvoorwaarde as it was known then; ONBEKEND if the gemeente did not keep that. */
export function basisvoorwaardeAsOf(
  record: Basisvoorwaarde | null,
  asOf: AsOf,
): BasisvoorwaardeFeit | undefined {
  const current = record
    ? readRecord(basisvoorwaardeReaders, record)
    : undefined;
  if (!record || !current || !asOf) return current;
  const unknown: BasisvoorwaardeFeit = {
    soort: current.soort,
    status: 'ONBEKEND',
    geldigTot: null,
    peildatum: null,
  };
  if (!record.vastgelegdTijdstip)
    return validSince(current, asOf.day) ? current : unknown;
  const feit = recordAsOf(record, basisvoorwaardeReaders, asOf);
  return feit
    ? { ...feit, peildatum: lastRecordedOn(record, asOf.until) }
    : unknown;
}

/**
 * A basisvoorwaarde that is computed has no history. Its current state holds for an earlier day only if the document that it is based on
 * had been seen by then.
 */
const validSince = (
  { status, peildatum }: BasisvoorwaardeFeit,
  day: Day,
): boolean => status === 'GEREGELD' && peildatum !== null && peildatum <= day;

/** The last day before the boundary on which the gemeente recorded or changed it. */
function lastRecordedOn(
  { vastgelegdTijdstip, wijzigingen }: Basisvoorwaarde,
  until: string,
): Day | null {
  const last = [
    vastgelegdTijdstip,
    ...(wijzigingen ?? []).map(({ bekendSinds }) => bekendSinds),
  ]
    .filter((tijdstip) => tijdstip != null && tijdstip < until)
    .sort()
    .at(-1);
  return last && !Number.isNaN(Date.parse(last)) ? today(new Date(last)) : null;
}
