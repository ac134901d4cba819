import type { Detentie, MeldingVanDji } from '../../schema.generated.js';
import { recordsAsOf, recordAsOf, type AsOf } from './as-of.js';
import type { DetentieFeit, MeldingFeit } from './feiten.js';
import {
  doelReaders,
  readDay,
  nullable,
  readRecord,
  readText,
  readTimestamp,
  type FieldReaders,
} from './read-fields.js';

type Verlof = DetentieFeit['verloven'][number];
type Plan = NonNullable<DetentieFeit['plan']>;
type Overleg = DetentieFeit['overleggen'][number];

const detentieReaders: FieldReaders<
  Omit<DetentieFeit, 'plan' | 'plandoelen' | 'overleggen' | 'verloven'>
> = {
  id: readText,
  titel: readText,
  insluitingsdatum: readDay,
  verwachteEinddatum: nullable(readDay),
  viDatum: nullable(readDay),
  eindverlofVanaf: nullable(readDay),
  werkelijkeEinddatum: nullable(readDay),
  screeningAfgerondOp: nullable(readDay),
};
const planReaders: FieldReaders<Plan> = {
  vastgesteldOp: readDay,
  gedeeldOp: nullable(readDay),
};
const overlegReaders: FieldReaders<Overleg> = {
  id: nullable(readText),
  soort: readText,
  datum: readDay,
};
const verlofReaders: FieldReaders<Verlof> = {
  id: readText,
  soort: readText,
  vanaf: readDay,
  tot: readDay,
  besluit: readText,
};
const meldingReaders: FieldReaders<MeldingFeit> = {
  id: readText,
  soort: readText,
  aan: readText,
  tijdstip: readTimestamp,
  bevestigdTijdstip: nullable(readTimestamp),
};

/**
 * A detentie as it was known then. If a part of it is not available, the whole is unknown: a duty that was met would otherwise appear as
 * not met.
 */
export function detentieAsOf(
  record: Detentie,
  asOf: AsOf,
): DetentieFeit | null | undefined {
  const feit = recordAsOf(record, detentieReaders, asOf);
  if (!feit) return feit;
  const parts = {
    plan: record.plan ? recordAsOf(record.plan, planReaders, asOf) : null,
    overleggen: recordsAsOf(record.overleggen, (row) =>
      recordAsOf(row && { ...row, wijzigingen: [] }, overlegReaders, asOf),
    ),
    verloven: recordsAsOf(record.verloven, (row) =>
      recordAsOf(row, verlofReaders, asOf),
    ),
  };
  const { overleggen, verloven } = parts;
  return parts.plan === undefined || !overleggen || !verloven
    ? undefined
    : {
        ...feit,
        plan: parts.plan,
        // They prove no duty: a plan without them is still a plan.
        plandoelen:
          parts.plan &&
          recordsAsOf(record.plan?.alleDoelen, (row) =>
            recordAsOf(row, doelReaders, asOf),
          ),
        overleggen,
        verloven,
      };
}

/** Meldingen have no changes: one exists from the moment it was sent, its confirmation from the moment that came in. */
export function meldingAsOf(
  record: MeldingVanDji | null,
  asOf: AsOf,
): MeldingFeit | null | undefined {
  const feit = record ? readRecord(meldingReaders, record) : undefined;
  if (!feit || !asOf) return feit;
  if (feit.tijdstip >= asOf.until) return null;
  const { bevestigdTijdstip } = feit;
  return bevestigdTijdstip !== null && bevestigdTijdstip >= asOf.until
    ? { ...feit, bevestigdTijdstip: null }
    : feit;
}
