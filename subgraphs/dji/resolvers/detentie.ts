import { today } from '../../../shared/days.js';
import type { DetentieEntity } from '../entities/detentie.js';
import type { Loaders } from '../loaders.js';
import type { DetentieResolvers } from '../resolvers.generated.js';
import { detentiestatus } from '../service/detentiestatus.js';
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

export const Detentie: DetentieResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.detentieById.load(id),
  justitiabele: ({ justitiabeleId: id }) => ({ id }),
  inrichting: async ({ inrichtingCode }, _args, { loaders }) =>
    (await loaders.inrichtingByCode.load(inrichtingCode))!,
  plaatsingen: async ({ id, werkelijkeEinddatum }, _args, { loaders }) =>
    periodsOf(
      await loaders.plaatsingenByDetentie.load(id),
      werkelijkeEinddatum,
    ),
  status: async (detentie, _args, { loaders }) =>
    detentiestatus(
      detentie,
      await loaders.verlovenByDetentie.load(detentie.id),
      today(),
    ),
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
  plan: ({ id }, _args, { loaders }) => loaders.planByDetentie.load(id),
  overleggen: ({ id }, _args, { loaders }) =>
    loaders.overleggenByDetentie.load(id),
  verloven: ({ id }, _args, { loaders }) => loaders.verlovenByDetentie.load(id),
  programmawijzigingen: (
    { id, inrichtingsdossierVernietigdOp },
    _args,
    { loaders },
  ) =>
    inrichtingsdossierVernietigdOp === null
      ? loaders.programmawijzigingenByDetentie.load(id)
      : null,
  programma: ({ titel, programma }) =>
    isPenitentiair(titel) ? programma : null,
  penitentiairProgramma: ({ ppVanaf: vanaf, ppTot: tot }) =>
    vanaf !== null && tot !== null ? { vanaf, tot } : null,
  wijzigingen: async (detentie, _args, { loaders }) => {
    const { id } = detentie;
    const [wijzigingen, maatregelen] = await Promise.all([
      loaders.wijzigingen.of(id, id),
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
