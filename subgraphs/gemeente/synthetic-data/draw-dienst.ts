import { addDays, daysBetween, type Day } from '../../../shared/days.js';
import type { Random } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { ImportReisdocument } from '../../../shared/import/import-line.js';
import type { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import type { DienstEntity, Dienstsoort } from '../entities/dienst.js';
import { identiteitsbewijs } from '../service/identiteitsbewijs.js';
import {
  dienstHistory,
  type Aanvraag,
  type RowWithHistory,
} from './row-history.js';

/** What the synthetic services of a person are drawn from; from an import or synthetic itself. */
export interface PersonFacts {
  id: string;
  nederlander: boolean;
  zonderRechtmatigVerblijf: boolean;
  functieAdres: 'WOONADRES' | 'BRIEFADRES' | null;
  reisdocumenten: readonly ImportReisdocument[];
  traject: Traject;
}

/** First and last day on which something can have happened. */
export interface Period {
  from: Day;
  until: Day;
}

export type Soort = BasisvoorwaardeEntity['soort'];

/** Services that can be requested at any time, and those only after release: no bijstand and no zorgverzekering during detention. */
export const offeredDiensten: Record<
  Soort,
  { always: readonly Dienstsoort[]; afterRelease: readonly Dienstsoort[] }
> = {
  ONDERDAK: {
    always: ['URGENTIE', 'MAATSCHAPPELIJKE_OPVANG', 'BESCHERMD_WONEN'],
    afterRelease: [],
  },
  WERK_EN_INKOMEN: {
    always: [],
    afterRelease: ['BIJSTAND', 'BIJSTAND', 'WERKTOELEIDING'],
  },
  SCHULDEN: {
    always: ['SCHULDHULP', 'SCHULDHULP', 'BUDGETBEHEER', 'BESCHERMINGSBEWIND'],
    afterRelease: [],
  },
  ZORG: { always: ['ZORG'], afterRelease: ['ZORGVERZEKERING'] },
  SOCIAAL_NETWERK: {
    always: ['MENTOR_OF_BUDDY', 'GEZINSONDERSTEUNING'],
    afterRelease: [],
  },
};

/** A request for a service that serves this basisvoorwaarde, or none. */
export function drawDienst(
  random: Random,
  soort: Soort,
  { id, functieAdres, traject }: PersonFacts,
  { from, until }: Period,
): RowWithHistory<DienstEntity> | null {
  const request = (
    dienstsoort: Dienstsoort,
    earliest: Day,
    outcome: Pick<Aanvraag, 'outcome'> = {},
  ) =>
    dienstHistory(random, {
      justitiabeleId: id,
      gemeenteCode: gemeenteOf(traject),
      soort: dienstsoort,
      aangevraagdOp: addDays(
        earliest,
        random.int(0, Math.min(60, daysBetween(earliest, until))),
      ),
      until,
      ...outcome,
    });
  if (soort === 'ONDERDAK' && functieAdres === null)
    return request('BRIEFADRES', from, { outcome: 'OPEN' });
  if (soort === 'ONDERDAK' && functieAdres === 'BRIEFADRES') {
    const briefadres = request('BRIEFADRES', from, { outcome: 'GEREGELD' });
    // An existing briefadres that was not arranged by this request dates from before the detention.
    return briefadres.row.status === 'GEREGELD' ? briefadres : null;
  }
  const released = traject.werkelijkeEinddatum;
  const { always, afterRelease } = offeredDiensten[soort];
  if (
    released &&
    released <= until &&
    afterRelease.length > 0 &&
    random.chance(0.75)
  )
    return request(
      random.pick(afterRelease),
      released > from ? released : from,
    );
  if (always.length > 0 && random.chance(0.5))
    return request(random.pick(always), from);
  return null;
}

/** Half of the Dutch people without a valid document have requested one in the last weeks. */
export function drawNik(
  random: Random,
  { id, nederlander, reisdocumenten: documents, traject }: PersonFacts,
  { from, until }: Period,
  day: Day,
): RowWithHistory<DienstEntity>[] {
  const { status } = identiteitsbewijs(
    { documents, nederlander, consultedAt: day, aanvraagOpen: false },
    day,
  );
  const recent = addDays(until, -random.int(0, 30));
  if (status !== 'HULPVRAAG' || !random.chance(0.5)) return [];
  return [
    dienstHistory(random, {
      justitiabeleId: id,
      gemeenteCode: gemeenteOf(traject),
      soort: 'NIK_AANVRAAG',
      aangevraagdOp: recent < from ? from : recent,
      until,
      // Once arranged, the card would be among the documents.
      outcome: 'OPEN',
    }),
  ];
}

/** The gemeente where the person will live provides the services. */
function gemeenteOf({
  gemeenteVanVestiging,
  gemeenteVanHerkomst,
}: Traject): string {
  const code = gemeenteVanVestiging ?? gemeenteVanHerkomst;
  if (!code) throw new Error('A person without a gemeente has no services.');
  return code;
}
