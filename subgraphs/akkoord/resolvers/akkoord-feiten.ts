import { today, type Day } from '../../../shared/days.js';
import type { Context } from '../loaders.js';
import { openOnDay } from '../service/betrokkenheid.js';
import type { AkkoordFeiten } from '../service/feiten/from-akkoord.js';
import { visibleOrganisatie } from '../service/visible-organisatie.js';

/** Akkoord's own facts about a person, with their previous values if the peildatum is an earlier day. */
export async function akkoordFeiten(
  justitiabele: string,
  peildatum: Day,
  { caller, loaders }: Pick<Context, 'caller' | 'loaders'>,
): Promise<AkkoordFeiten> {
  const [
    relations,
    regie,
    afspraken,
    eigenDoelen,
    invullingen,
    normen,
    wijzigingen,
  ] = await Promise.all([
    loaders.betrokkenhedenByJustitiabele.load(justitiabele),
    loaders.regieByJustitiabele.load(justitiabele),
    loaders.afsprakenByJustitiabele.load(justitiabele),
    loaders.eigenDoelenByJustitiabele.load(justitiabele),
    loaders.lokaleInvullingByJustitiabele.load(justitiabele),
    loaders.normen.load(),
    peildatum < today()
      ? loaders.wijzigingenByJustitiabele.load(justitiabele)
      : [],
  ]);
  const gemeenten = new Set(
    openOnDay(relations, peildatum)
      .filter(({ partij }) => partij === 'GEMEENTE')
      .map((relation) => visibleOrganisatie(caller, relation)),
  );
  const withChanges = <R extends { id: string }>(record: R) => ({
    ...record,
    wijzigingen: wijzigingen.filter(({ recordId }) => recordId === record.id),
  });
  return {
    relations,
    regie: regie && withChanges(regie),
    lokaleInvulling: invullingen
      .filter(({ gemeente }) => gemeenten.has(gemeente))
      .map(withChanges),
    afspraken: afspraken.map(withChanges),
    eigenDoelen: eigenDoelen.map(withChanges),
    normen,
  };
}
