import type { Env, PartnerName } from '../../../shared/config.js';
import type { Day } from '../../../shared/days.js';
import type {
  ImportGemeente,
  ImportRegel,
  ImportUitkomst,
} from '../../../shared/import/import-line.js';
import { importPersoon } from './candidate.js';
import { kandidatenOf, naDji, type Oordeel } from './verdict.js';
import { PartnerFailure } from '../partner-process.js';
import { importAt } from './partner-import.js';
import type { Voortgang } from './progress.js';

/** What became of everybody, and the outcomes of each partner that was asked, by `bronsleutel`. */
export interface Geladen {
  oordelen: Oordeel[];
  uitkomsten: ReadonlyMap<PartnerName, ReadonlyMap<string, ImportUitkomst>>;
}

/**
 * Loads people at every partner: at DJI first, which finds or allots their ids, then with these at the others side by side. Each
 * partner loads all or nothing. Throws PartnerFailure that says who failed; running again is safe.
 */
export async function laden(
  judged: readonly Oordeel[],
  gemeenten: readonly ImportGemeente[],
  peildatum: Day,
  env: Env,
  { done }: Voortgang,
): Promise<Geladen> {
  const uitkomsten = new Map<PartnerName, Map<string, ImportUitkomst>>();
  const load = async (partner: PartnerName, regels: readonly ImportRegel[]) => {
    const found = await importAt(partner, regels, env);
    uitkomsten.set(partner, found);
    done(`${partner} answered for ${found.size} people`, 'the others');
    return found;
  };
  const bekend = await load(
    'dji',
    kandidatenOf(judged).map((kandidaat) =>
      importPersoon(kandidaat, null, peildatum),
    ),
  );
  const oordelen = naDji(judged, bekend);
  const personen = kandidatenOf(oordelen).map((kandidaat) => {
    const { id, peildatum: first } = bekend.get(kandidaat.persoon.bronsleutel)!;
    return importPersoon(kandidaat, id, first ?? peildatum);
  });
  const results = await Promise.allSettled([
    load('reclassering', personen),
    load('gemeente', [...gemeenten, ...personen]),
    load('akkoord', personen),
  ]);
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as Error] : [],
  );
  if (failures.length > 0)
    throw new PartnerFailure(failures.map(({ message }) => message).join('\n'));
  return { oordelen, uitkomsten };
}
