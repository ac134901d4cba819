import { ofRow } from '../../../shared/access/changes.js';
import { today } from '../../../shared/days.js';
import type { DetentieEntity } from '../entities/detentie.js';
import type { Loaders } from '../loaders.js';
import type { DetentieResolvers } from '../resolvers.generated.js';
import { detentiestatus } from '../service/detentiestatus.js';
import { ofDetentie } from '../service/of-detentie.js';
import { periodsOf } from '../service/periods.js';
import { computeEindverlof, eindverlofChanges } from '../service/eindverlof.js';
import { isShown, shownWijziging } from '../service/shown-wijziging.js';
import { strafOf } from '../service/straf.js';
import { computeVi, type Vi } from '../service/vi-datum.js';
import { isPenitentiair } from '../service/titel.js';

/** `null` when the caller may not (any more) see the person: v.i. depends on his lawful stay. */
async function viOf(
  detentie: DetentieEntity,
  loaders: Loaders,
): Promise<Vi | null> {
  const { justitiabeleId, titel, insluitingsdatum } = detentie;
  const person = await loaders.justitiabeleById.load(justitiabeleId);
  return (
    person &&
    computeVi({
      titel,
      insluitingsdatum,
      straf: strafOf(detentie),
      zonderRechtmatigVerblijf: person.zonderRechtmatigVerblijf,
    })
  );
}

const verlovenOf = async (
  detentie: DetentieEntity,
  { verlovenByJustitiabele }: Loaders,
) =>
  ofDetentie(
    detentie,
    await verlovenByJustitiabele.load(detentie.justitiabeleId),
  );

export const Detentie: DetentieResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.detentieById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  inrichting: async ({ inrichtingCode }, _args, { loaders }) =>
    (await loaders.inrichtingByCode.load(inrichtingCode))!,
  plaatsingen: async (detentie, _args, { loaders }) =>
    periodsOf(
      ofDetentie(
        detentie,
        await loaders.plaatsingenByJustitiabele.load(detentie.justitiabeleId),
      ),
      detentie.werkelijkeEinddatum,
    ),
  status: async (detentie, _args, { loaders }) =>
    detentiestatus(detentie, await verlovenOf(detentie, loaders), today()),
  straf: (detentie) => strafOf(detentie),
  viDatum: async (detentie, _args, { loaders }) =>
    (await viOf(detentie, loaders))?.viDatum ?? null,
  viUitgeslotenOmdat: async (detentie, _args, { loaders }) =>
    (await viOf(detentie, loaders))?.uitgeslotenOmdat ?? null,
  eindverlofVanaf: async (detentie, _args, { loaders }) =>
    computeEindverlof(detentie, await loaders.eindverlofmaatregelen.load())
      .eindverlofVanaf,
  eindverlofUitgeslotenOmdat: async (detentie, _args, { loaders }) =>
    computeEindverlof(detentie, await loaders.eindverlofmaatregelen.load())
      .uitgeslotenOmdat,
  plan: async (detentie, _args, { loaders }) => {
    const { justitiabeleId } = detentie;
    const plans = await loaders.plansByJustitiabele.load(justitiabeleId);
    return ofDetentie(detentie, plans)[0] ?? null;
  },
  overleggen: async (detentie, _args, { loaders }) =>
    ofDetentie(
      detentie,
      await loaders.overleggenByJustitiabele.load(detentie.justitiabeleId),
    ),
  verloven: (detentie, _args, { loaders }) => verlovenOf(detentie, loaders),
  programmawijzigingen: async (detentie, _args, { loaders }) => {
    if (detentie.inrichtingsdossierVernietigdOp !== null) return null;
    const { justitiabeleId } = detentie;
    return ofDetentie(
      detentie,
      await loaders.programmawijzigingenByJustitiabele.load(justitiabeleId),
    );
  },
  programma: ({ titel, programma }) =>
    isPenitentiair(titel) ? programma : null,
  penitentiairProgramma: ({ ppVanaf: vanaf, ppTot: tot }) =>
    vanaf !== null && tot !== null ? { vanaf, tot } : null,
  wijzigingen: async (detentie, _args, { loaders }) => {
    const { id, justitiabeleId } = detentie;
    const [wijzigingen, maatregelen] = await Promise.all([
      ofRow(loaders.wijzigingenByJustitiabele.load(justitiabeleId), id),
      loaders.eindverlofmaatregelen.load(),
    ]);
    return [
      ...wijzigingen.filter(isShown).map(shownWijziging),
      ...eindverlofChanges(detentie, wijzigingen, maatregelen),
    ].sort((a, b) =>
      a.bekendSinds < b.bekendSinds
        ? -1
        : Number(a.bekendSinds > b.bekendSinds),
    );
  },
};
