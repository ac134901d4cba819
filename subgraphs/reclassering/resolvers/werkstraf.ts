import type {
  GedragsinterventieResolvers,
  WerkstrafResolvers,
} from '../resolvers.generated.js';
import type { Context } from '../loaders.js';

const organisatie = (
  { organisatie: code }: { organisatie: string | null },
  _args: unknown,
  { loaders }: Context,
) => (code === null ? null : loaders.organisatieByCode.load(code));

const justitiabele = ({ justitiabeleId: id }: { justitiabeleId: string }) => ({
  id,
});

export const Werkstraf: WerkstrafResolvers = { justitiabele, organisatie };
export const Gedragsinterventie: GedragsinterventieResolvers = {
  justitiabele,
  organisatie,
};
