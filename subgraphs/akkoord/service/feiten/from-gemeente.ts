import { today, type Day } from '../../../../shared/days.js';
import type { Basisvoorwaarde } from '../../schema.generated.js';
import { recordAsOf, type AsOf } from './as-of.js';
import type {
  BasisvoorwaardeFeit,
  SchuldhulpFeit,
  ZorgverzekeringFeit,
} from './feiten.js';
import {
  readDay,
  nullable,
  readRecord,
  readText,
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

/** How a basisvoorwaarde stood then, ONBEKEND where the gemeente cannot say. */
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

/** What is computed of today tells of an earlier day only this: that the document which holds was seen by then. */
const validSince = (
  { status, peildatum }: BasisvoorwaardeFeit,
  day: Day,
): boolean => status === 'GEREGELD' && peildatum !== null && peildatum <= day;

/** The last day until then on which the gemeente recorded or changed it. */
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
