import { today, type Day } from '../../../shared/days.js';
import type { Loaders } from '../loaders.js';
import { openOpDag } from '../service/betrokkenheid.js';
import type {
  AkkoordFeiten,
  MetWijzigingen,
} from '../service/feiten/van-akkoord.js';

/** What akkoord itself knows of a person, with what it knew before when the view is of an earlier day. */
export async function akkoordFeiten(
  justitiabele: string,
  peildatum: Day,
  loaders: Loaders,
): Promise<AkkoordFeiten> {
  const met = async <R extends { id: string }>(
    record: R,
  ): Promise<MetWijzigingen<R>> => ({
    ...record,
    wijzigingen:
      peildatum < today()
        ? await loaders.wijzigingenByRecord.load(record.id)
        : [],
  });
  const [relaties, regie, afspraken] = await Promise.all([
    loaders.betrokkenhedenByJustitiabele.load(justitiabele),
    loaders.regieByJustitiabele.load(justitiabele),
    loaders.afsprakenByJustitiabele.load(justitiabele),
  ]);
  const gemeenten = openOpDag(relaties, peildatum)
    .filter(({ partij }) => partij === 'GEMEENTE')
    .map(({ organisatie }) => organisatie);
  const invullingen = await Promise.all(
    Array.from(new Set(gemeenten), (code) =>
      loaders.lokaleInvullingByGemeente.load(code),
    ),
  );
  // All at once, so that they become one statement.
  const [lead, lokaleInvulling, beloofd] = await Promise.all([
    regie && met(regie),
    Promise.all(invullingen.flat().map(met)),
    Promise.all(afspraken.map(met)),
  ]);
  return { relaties, regie: lead, lokaleInvulling, afspraken: beloofd };
}
