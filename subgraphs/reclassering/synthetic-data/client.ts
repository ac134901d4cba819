import { addDays, daysBetween, type Day } from '../../../shared/days.js';
import type { Traject } from '../../../shared/import/traject.js';

/** A synthetic client, and the last day for which data are generated. */
export interface SyntheticClient {
  id: string;
  zonderRechtmatigVerblijf: boolean;
  organisatie: string;
  traject: Traject;
  day: Day;
}

/**
 * An estimate of the day of v.i., to place requests for advice; `null` without v.i. The exact rule is DJI's: after one year and a third of the
 * rest, over two years after two thirds, at most two years before the end (Sv art. 6:2:10).
 */
export function estimatedViDatum({
  zonderRechtmatigVerblijf,
  traject: { titel, straf, insluitingsdatum, verwachteEinddatum },
}: Pick<SyntheticClient, 'zonderRechtmatigVerblijf' | 'traject'>): Day | null {
  if (titel !== 'GEVANGENISSTRAF' || !straf || !verwachteEinddatum) return null;
  if (zonderRechtmatigVerblijf || straf.gedeeltelijkVoorwaardelijk) return null;
  const days = daysBetween(insluitingsdatum, verwachteEinddatum);
  if (days <= 366) return null;
  const daysToServe =
    days <= 731
      ? Math.ceil(365 + (days - 365) / 3)
      : Math.max(Math.ceil((days * 2) / 3), days - 730);
  return addDays(insluitingsdatum, daysToServe);
}
