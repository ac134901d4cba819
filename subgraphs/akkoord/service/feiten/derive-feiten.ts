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
  hulpvraagAsOf,
  schuldhulpReaders,
  zorgverzekeringReaders,
} from './from-gemeente.js';
import { doelReaders } from './read-fields.js';
import { adviesReaders, toezichtReaders } from './from-reclassering.js';

/**
 * The feiten about a person as they were known on a day. For today and later these are the partner responses. For an earlier day, later
 * records are left out and fields get their earlier values; if a partner cannot provide those, its response counts as missing.
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
    hulpvragen: recordsAsOf(responses.hulpvragen, (record) =>
      hulpvraagAsOf(record, asOf),
    ),
    gemeenten: gemeentenAsOf(responses, akkoord, asOf),
    regie:
      akkoord.regie && (recordAsOf(akkoord.regie, regieReaders, asOf) ?? null),
    lokaleTermijnen: lokaleTermijnenAsOf(
      akkoord.lokaleInvulling,
      peildatum,
      asOf,
    ),
    normen: akkoord.normen,
    afspraken:
      recordsAsOf(akkoord.afspraken, (record) =>
        recordAsOf(record, afspraakReaders, asOf),
      ) ?? [],
    eigenDoelen:
      recordsAsOf(akkoord.eigenDoelen, (record) =>
        recordAsOf(record, doelReaders, asOf),
      ) ?? [],
  };
}

/** The gemeente does not keep earlier values. For an earlier day a gemeente is used only if it had a betrokkenheid on that day. */
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
