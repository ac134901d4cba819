import type {
  GedragsinterventieResolvers,
  WerkstrafResolvers,
} from '../resolvers.generated.js';
import { byCode, type Context } from '../loaders.js';

const organisatie = (
  { organisatie: code }: { organisatie: string | null },
  _args: unknown,
  { loaders }: Context,
) => (code === null ? null : byCode(loaders.organisaties, code));

const justitiabele = ({ justitiabeleId: id }: { justitiabeleId: string }) => ({
  id,
});

export const Werkstraf: WerkstrafResolvers = { justitiabele, organisatie };
export const Gedragsinterventie: GedragsinterventieResolvers = {
  justitiabele,
  organisatie,
};
