import type DataLoader from 'dataloader';
import { today, type Day } from '../../../shared/days.js';
import type { Context } from '../loaders.js';
import { openOnDay } from '../service/betrokkenheid.js';
import type { AkkoordFeiten } from '../service/feiten/from-akkoord.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

/** What akkoord itself knows of a person, with what it knew before when the view is of an earlier day. */
export async function akkoordFeiten(
  justitiabele: string,
  peildatum: Day,
  { caller, loaders }: Pick<Context, 'caller' | 'loaders'>,
): Promise<AkkoordFeiten> {
  const [relaties, regie, afspraken] = await Promise.all([
    loaders.betrokkenhedenByJustitiabele.load(justitiabele),
    loaders.regieByJustitiabele.load(justitiabele),
    loaders.afsprakenByJustitiabele.load(justitiabele),
  ]);
  const codes = openOnDay(relaties, peildatum)
    .filter(({ partij }) => partij === 'GEMEENTE')
    .map((relatie) => visibleOrganisatie(caller, relatie))
    .filter((code) => code !== null);
  const gemeenten = [...new Set(codes)];
  const sleutels = peildatum < today() ? [justitiabele, ...gemeenten] : [];
  const [invullingen, wijzigingen] = await Promise.all([
    alle(loaders.lokaleInvullingByGemeente, gemeenten),
    alle(loaders.wijzigingenBySleutel, sleutels),
  ]);
  const met = <R extends { id: string }>(record: R) => ({
    ...record,
    wijzigingen: wijzigingen.filter(({ recordId }) => recordId === record.id),
  });
  return {
    relations: relaties,
    regie: regie && met(regie),
    lokaleInvulling: invullingen.map(met),
    afspraken: afspraken.map(met),
  };
}

const alle = async <Row>(
  loader: DataLoader<string, Row[]>,
  sleutels: readonly string[],
): Promise<Row[]> =>
  (await Promise.all(sleutels.map((sleutel) => loader.load(sleutel)))).flat();
