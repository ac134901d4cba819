import type { GraphQLResolveInfo } from 'graphql';
import { preload, type Preloads } from '../../../shared/graphql/preload.js';
import type { Context, Loaders } from '../loaders.js';

const facts = [
  'betrokkenhedenByJustitiabele',
  'regieByJustitiabele',
  'afsprakenByJustitiabele',
  'eigenDoelenByJustitiabele',
  'lokaleInvullingByJustitiabele',
  'normen',
] as const;

const preloads: Preloads<Loaders> = {
  betrokkenheden: ['betrokkenhedenByJustitiabele'],
  afspraken: ['afsprakenByJustitiabele'],
  'afspraken.geschiedenis': ['gebeurtenissenByJustitiabele'],
  eigenDoelen: ['eigenDoelenByJustitiabele', 'toestemmingenByJustitiabele'],
  correctieverzoeken: ['correctieverzoekenByJustitiabele'],
  toestemmingen: ['toestemmingenByJustitiabele'],
  regie: ['regieByJustitiabele'],
  zaken: ['zakenByJustitiabele'],
  'zaken.overdrachten': ['overdrachtenByJustitiabele'],
  'zaken.geschiedenis': ['zaakGebeurtenissenByJustitiabele'],
  uitkomst: ['uitkomstByJustitiabele'],
  'uitkomst.signalen': ['uitkomstSignalenByJustitiabele'],
  reintegratie: facts,
};

/** The person with this id, `null` when the caller may not see him. */
export async function visiblePerson<Reference extends { id: string }>(
  reference: Reference,
  { loaders }: Pick<Context, 'loaders'>,
  info: GraphQLResolveInfo,
): Promise<Reference | null> {
  const dossier = loaders.dossierById.load(reference.id);
  preload(reference.id, preloads, loaders, info);
  return (await dossier) && reference;
}
