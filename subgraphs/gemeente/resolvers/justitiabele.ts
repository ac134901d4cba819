import { today } from '../../../shared/days.js';
import { preload, type Preloads } from '../../../shared/graphql/preload.js';
import type { DienstEntity, Dienstsoort } from '../entities/dienst.js';
import type { Loaders } from '../loaders.js';
import type { JustitiabeleResolvers } from '../resolvers.generated.js';
import { basisvoorwaardenOf } from '../service/basisvoorwaarden.js';

const preloads: Preloads<Loaders> = {
  basisvoorwaarden: [
    'basisvoorwaardenByJustitiabele',
    'reisdocumentenByJustitiabele',
    'dienstenByJustitiabele',
  ],
  'basisvoorwaarden.hulpvraag': ['hulpvragenByJustitiabele'],
  'basisvoorwaarden.wijzigingen': ['wijzigingenByJustitiabele'],
  hulpvragen: ['hulpvragenByJustitiabele'],
  schuldhulp: ['dienstenByJustitiabele'],
  'schuldhulp.wijzigingen': ['wijzigingenByJustitiabele'],
  zorgverzekeringen: ['dienstenByJustitiabele'],
  'zorgverzekeringen.wijzigingen': ['wijzigingenByJustitiabele'],
  meldingenVanGemeente: ['meldingenByJustitiabele'],
};

/** `null` and not `[]` for a person whom the caller may not see: an empty list would state that there are none. */
export const Justitiabele: JustitiabeleResolvers = {
  __resolveReference: async ({ id }, { loaders }, info) => {
    const inwoner = loaders.inwonerById.load(id);
    preload(id, preloads, loaders, info);
    return (await inwoner) && { id };
  },
  gemeenteVanHerkomst: ({ id }, _args, { loaders }) =>
    gemeenteOf(loaders, id, 'gemeenteVanHerkomst'),
  gemeenteVanVestiging: ({ id }, _args, { loaders }) =>
    gemeenteOf(loaders, id, 'gemeenteVanVestiging'),
  inschrijving: ({ id }, _args, { loaders }) => loaders.inwonerById.load(id),
  basisvoorwaarden: async ({ id }, _args, { loaders }) => {
    const [inwoner, ...rows] = await Promise.all([
      loaders.inwonerById.load(id),
      loaders.basisvoorwaardenByJustitiabele.load(id),
      loaders.reisdocumentenByJustitiabele.load(id),
      loaders.dienstenByJustitiabele.load(id),
    ]);
    return inwoner && basisvoorwaardenOf(inwoner, ...rows, today());
  },
  hulpvragen: async ({ id }, _args, { loaders }) =>
    (await loaders.inwonerById.load(id)) &&
    loaders.hulpvragenByJustitiabele.load(id),
  schuldhulp: ({ id }, _args, { loaders }) =>
    aanvragenOf(loaders, id, 'SCHULDHULP'),
  zorgverzekeringen: ({ id }, _args, { loaders }) =>
    aanvragenOf(loaders, id, 'ZORGVERZEKERING'),
  meldingenVanGemeente: async ({ id }, _args, { loaders }) =>
    (await loaders.inwonerById.load(id)) &&
    loaders.meldingenByJustitiabele.load(id),
};

async function gemeenteOf(
  loaders: Loaders,
  id: string,
  field: 'gemeenteVanHerkomst' | 'gemeenteVanVestiging',
) {
  const code = (await loaders.inwonerById.load(id))?.[field];
  return code ? loaders.gemeenteByCode.load(code) : null;
}

/** The requests for one kind of service, latest first. */
async function aanvragenOf(
  loaders: Loaders,
  id: string,
  soort: Dienstsoort,
): Promise<DienstEntity[] | null> {
  const [inwoner, diensten] = await Promise.all([
    loaders.inwonerById.load(id),
    loaders.dienstenByJustitiabele.load(id),
  ]);
  return (
    inwoner && diensten.filter((dienst) => dienst.soort === soort).toReversed()
  );
}
