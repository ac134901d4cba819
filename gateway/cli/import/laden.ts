import type { Env, PartnerName } from '../../../shared/config.js';
import type { Day } from '../../../shared/days.js';
import type { ImportGemeente, ImportRegel } from '../../../shared/import.js';
import { importPersoon, type Kandidaat } from './kandidaat.js';
import { importAt, PartnerFailure } from './partner-import.js';
import { telling, type Verslag } from './verslag.js';
import type { Voortgang } from './voortgang.js';

/**
 * Loads people at every partner: at DJI first, which finds or allots their ids, then with these at the others side by side. Each
 * partner loads all or nothing. Throws PartnerFailure that says who failed; running again is safe.
 */
export async function laden(
  kandidaten: readonly Kandidaat[],
  gemeenten: readonly ImportGemeente[],
  peildatum: Day,
  env: Env,
  { done }: Voortgang,
): Promise<Verslag['partners']> {
  const partners: Verslag['partners'] = {};
  const load = async (partner: PartnerName, regels: readonly ImportRegel[]) => {
    const uitkomsten = await importAt(partner, regels, env);
    partners[partner] = telling(uitkomsten, kandidaten.length);
    done(`${partner} answered for ${uitkomsten.size} people`, 'the others');
    return uitkomsten;
  };
  const bij = await load(
    'dji',
    kandidaten.map((kandidaat) => importPersoon(kandidaat, null, peildatum)),
  );
  const personen = kandidaten.map((kandidaat) => {
    const { bronsleutel } = kandidaat.persoon;
    const known = bij.get(bronsleutel);
    if (!known) throw new PartnerFailure(`dji: no id for ${bronsleutel}`);
    return importPersoon(kandidaat, known.id, known.peildatum ?? peildatum);
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
  return partners;
}
