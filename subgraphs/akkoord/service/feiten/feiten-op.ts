import { today, type Day } from '../../../../shared/days.js';
import { openOpDag, partijenOp } from '../betrokkenheid.js';
import type { Antwoorden } from './antwoorden.js';
import { allenBekendOp, bekendOp, toen, type Toen } from './bekend-op.js';
import type { Feiten } from './feiten.js';
import {
  afspraak,
  lokaleTermijnenOp,
  regie,
  type AkkoordFeiten,
} from './van-akkoord.js';
import { detentieOp, meldingOp } from './van-dji.js';
import {
  basisvoorwaardeOp,
  schuldhulp,
  zorgverzekering,
} from './van-gemeente.js';
import { advies, toezicht } from './van-reclassering.js';

/**
 * What was known of a person on a day. Of today and later that is what the partners answered. Of an earlier day: without the records of
 * after it, and with the values that fields had then; where a partner cannot say that, its answer counts as none.
 */
export function feitenOp(
  antwoorden: Antwoorden,
  akkoord: AkkoordFeiten,
  peildatum: Day,
  vandaag: Day = today(),
): Feiten {
  const moment = toen(peildatum, vandaag);
  const { detenties, meldingenVanDji, basisvoorwaarden } = antwoorden;
  return {
    peildatum,
    betrokken: partijenOp(akkoord.relaties, peildatum),
    detenties: allenBekendOp(detenties, (een) => detentieOp(een, moment)),
    meldingen: allenBekendOp(meldingenVanDji, (een) => meldingOp(een, moment)),
    adviezen: allenBekendOp(antwoorden.reclasseringsadviezen, (een) =>
      bekendOp(een, advies, moment),
    ),
    toezichten: allenBekendOp(antwoorden.toezichten, (een) =>
      bekendOp(een, toezicht, moment),
    ),
    basisvoorwaarden: allenBekendOp(basisvoorwaarden, (een) =>
      basisvoorwaardeOp(een, moment),
    ),
    schuldhulp: allenBekendOp(antwoorden.schuldhulp, (een) =>
      bekendOp(een, schuldhulp, moment),
    ),
    zorgverzekeringen: allenBekendOp(antwoorden.zorgverzekeringen, (een) =>
      bekendOp(een, zorgverzekering, moment),
    ),
    gemeenten: gemeentenOp(antwoorden, akkoord, moment),
    regie: akkoord.regie && (bekendOp(akkoord.regie, regie, moment) ?? null),
    lokaleTermijnen: lokaleTermijnenOp(
      akkoord.lokaleInvulling,
      peildatum,
      moment,
    ),
    afspraken:
      allenBekendOp(akkoord.afspraken, (een) =>
        bekendOp(een, afspraak, moment),
      ) ?? [],
  };
}

/** The gemeente keeps no earlier ones: of an earlier day only those that had a relation by akkoord's list are sure. */
function gemeentenOp(
  { basisvoorwaarden, ...antwoorden }: Antwoorden,
  { relaties }: AkkoordFeiten,
  moment: Toen,
): Feiten['gemeenten'] {
  if (!basisvoorwaarden) return null;
  const toenmalig = moment && openOpDag(relaties, moment.dag);
  const zeker = (code: string | undefined): string | null =>
    code !== undefined &&
    (toenmalig?.some(
      ({ partij, organisatie }) =>
        partij === 'GEMEENTE' && organisatie === code,
    ) ??
      true)
      ? code
      : null;
  return {
    herkomst: zeker(antwoorden.gemeenteVanHerkomst?.code),
    vestiging: zeker(antwoorden.gemeenteVanVestiging?.code),
  };
}
