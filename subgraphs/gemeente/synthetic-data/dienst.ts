import { addDays, daysBetween, type Day } from '../../../shared/days.js';
import type { Random } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { ImportReisdocument } from '../../../shared/import/import-line.js';
import type { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import type { DienstEntity, Dienstsoort } from '../entities/dienst.js';
import { identiteitsbewijs } from '../service/identiteitsbewijs.js';
import { verloopOfDienst, type Aanvraag, type Verloop } from './verloop.js';

/** What is known of the person, made up or not. */
export interface Persoon {
  id: string;
  nederlander: boolean;
  zonderRechtmatigVerblijf: boolean;
  functieAdres: 'WOONADRES' | 'BRIEFADRES' | null;
  reisdocumenten: readonly ImportReisdocument[];
  traject: Traject;
}

/** From when until when something can have happened. */
export interface Periode {
  van: Day;
  tot: Day;
}

export type Soort = BasisvoorwaardeEntity['soort'];

/** Services that are open to a detainee, and those that wait for release: no bijstand and no zorgverzekering during detention. */
export const aanbod: Record<
  Soort,
  { altijd: readonly Dienstsoort[]; naVrijlating: readonly Dienstsoort[] }
> = {
  ONDERDAK: {
    altijd: ['URGENTIE', 'MAATSCHAPPELIJKE_OPVANG', 'BESCHERMD_WONEN'],
    naVrijlating: [],
  },
  WERK_EN_INKOMEN: {
    altijd: [],
    naVrijlating: ['BIJSTAND', 'BIJSTAND', 'WERKTOELEIDING'],
  },
  SCHULDEN: {
    altijd: ['SCHULDHULP', 'SCHULDHULP', 'BUDGETBEHEER', 'BESCHERMINGSBEWIND'],
    naVrijlating: [],
  },
  ZORG: { altijd: ['ZORG'], naVrijlating: ['ZORGVERZEKERING'] },
  SOCIAAL_NETWERK: {
    altijd: ['MENTOR_OF_BUDDY', 'GEZINSONDERSTEUNING'],
    naVrijlating: [],
  },
};

/** A request that he made for this basisvoorwaarde, or none. */
export function drawDienst(
  random: Random,
  soort: Soort,
  { id, functieAdres, traject }: Persoon,
  { van, tot }: Periode,
): Verloop<DienstEntity> | null {
  const request = (
    dienstsoort: Dienstsoort,
    from: Day,
    einde: Pick<Aanvraag, 'einde'> = {},
  ) =>
    verloopOfDienst(random, {
      justitiabeleId: id,
      gemeenteCode: gemeenteOf(traject),
      soort: dienstsoort,
      aangevraagdOp: addDays(
        from,
        random.int(0, Math.min(60, daysBetween(from, tot))),
      ),
      tot,
      ...einde,
    });
  if (soort === 'ONDERDAK' && functieAdres === null)
    return request('BRIEFADRES', van, { einde: 'OPEN' });
  if (soort === 'ONDERDAK' && functieAdres === 'BRIEFADRES') {
    const briefadres = request('BRIEFADRES', van, { einde: 'GEREGELD' });
    // Not arranged yet, and still he has one: it is from before his detention.
    return briefadres.row.status === 'GEREGELD' ? briefadres : null;
  }
  const vrij = traject.werkelijkeEinddatum;
  const { altijd, naVrijlating } = aanbod[soort];
  if (vrij && vrij <= tot && naVrijlating.length > 0 && random.chance(0.75))
    return request(random.pick(naVrijlating), vrij > van ? vrij : van);
  if (altijd.length > 0 && random.chance(0.5))
    return request(random.pick(altijd), van);
  return null;
}

/** Half of the Dutch people without a valid document have asked for one in the last weeks. */
export function drawNik(
  random: Random,
  { id, nederlander, reisdocumenten: documenten, traject }: Persoon,
  { van, tot }: Periode,
  day: Day,
): Verloop<DienstEntity>[] {
  const { status } = identiteitsbewijs(
    { documenten, nederlander, geraadpleegd: day, aanvraagOpen: false },
    day,
  );
  const recent = addDays(tot, -random.int(0, 30));
  if (status !== 'HULPVRAAG' || !random.chance(0.5)) return [];
  return [
    verloopOfDienst(random, {
      justitiabeleId: id,
      gemeenteCode: gemeenteOf(traject),
      soort: 'NIK_AANVRAAG',
      aangevraagdOp: recent < van ? van : recent,
      tot,
      // An arranged card would be among the documents.
      einde: 'OPEN',
    }),
  ];
}

/** Where he will live decides who helps him. */
function gemeenteOf({
  gemeenteVanVestiging,
  gemeenteVanHerkomst,
}: Traject): string {
  const code = gemeenteVanVestiging ?? gemeenteVanHerkomst;
  if (!code) throw new Error('A person without a gemeente has no services.');
  return code;
}
