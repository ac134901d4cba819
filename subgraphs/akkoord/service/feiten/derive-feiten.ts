import { today, type Day } from '../../../../shared/days.js';
import { openOnDay, partijenOn } from '../betrokkenheid.js';
import type { PartnerResponses } from './partner-responses.js';
import { recordsAsOf, recordAsOf, asOfDay, type AsOf } from './as-of.js';
import type { Feiten } from './feiten.js';
import {
  afspraakReaders,
  lokaleTermijnenAsOf,
  regieReaders,
  type AkkoordFeiten,
} from './from-akkoord.js';
import { detentieAsOf, meldingAsOf } from './from-dji.js';
import {
  basisvoorwaardeAsOf,
  schuldhulpReaders,
  zorgverzekeringReaders,
} from './from-gemeente.js';
import { adviesReaders, toezichtReaders } from './from-reclassering.js';

/**
 * What was known of a person on a day. Of today and later that is what the partners answered. Of an earlier day: without the records of
 * after it, and with the values that fields had then; where a partner cannot say that, its answer counts as none.
 */
export function deriveFeiten(
  responses: PartnerResponses,
  akkoord: AkkoordFeiten,
  peildatum: Day,
  currentDay: Day = today(),
): Feiten {
  const asOf = asOfDay(peildatum, currentDay);
  const { detenties, meldingenVanDji, basisvoorwaarden } = responses;
  return {
    peildatum,
    involved: partijenOn(akkoord.relations, peildatum),
    detenties: recordsAsOf(detenties, (record) => detentieAsOf(record, asOf)),
    meldingen: recordsAsOf(meldingenVanDji, (record) =>
      meldingAsOf(record, asOf),
    ),
    reclasseringsadviezen: recordsAsOf(
      responses.reclasseringsadviezen,
      (record) => recordAsOf(record, adviesReaders, asOf),
    ),
    toezichten: recordsAsOf(responses.toezichten, (record) =>
      recordAsOf(record, toezichtReaders, asOf),
    ),
    basisvoorwaarden: recordsAsOf(basisvoorwaarden, (record) =>
      basisvoorwaardeAsOf(record, asOf),
    ),
    schuldhulp: recordsAsOf(responses.schuldhulp, (record) =>
      recordAsOf(record, schuldhulpReaders, asOf),
    ),
    zorgverzekeringen: recordsAsOf(responses.zorgverzekeringen, (record) =>
      recordAsOf(record, zorgverzekeringReaders, asOf),
    ),
    gemeenten: gemeentenAsOf(responses, akkoord, asOf),
    regie:
      akkoord.regie && (recordAsOf(akkoord.regie, regieReaders, asOf) ?? null),
    lokaleTermijnen: lokaleTermijnenAsOf(
      akkoord.lokaleInvulling,
      peildatum,
      asOf,
    ),
    afspraken:
      recordsAsOf(akkoord.afspraken, (record) =>
        recordAsOf(record, afspraakReaders, asOf),
      ) ?? [],
  };
}

/** The gemeente keeps no earlier ones: of an earlier day only those that had a relation by akkoord's list are sure. */
function gemeentenAsOf(
  { basisvoorwaarden, ...responses }: PartnerResponses,
  { relations }: AkkoordFeiten,
  asOf: AsOf,
): Feiten['gemeenten'] {
  if (!basisvoorwaarden) return null;
  const relationsThen = asOf && openOnDay(relations, asOf.day);
  const confirmed = (code: string | undefined): string | null =>
    code !== undefined &&
    (relationsThen?.some(
      ({ partij, organisatie }) =>
        partij === 'GEMEENTE' && organisatie === code,
    ) ??
      true)
      ? code
      : null;
  return {
    herkomst: confirmed(responses.gemeenteVanHerkomst?.code),
    vestiging: confirmed(responses.gemeenteVanVestiging?.code),
  };
}
