import { refusable, type Fout } from '../../../shared/weigering.js';
import type { Context } from '../context.js';
import { createLoaders } from '../loaders.js';
import type { MutationResolvers } from '../schema.generated.js';
import { detentieBeeindigen } from '../service/detentie-beeindigen.js';
import { detentieRegistreren } from '../service/detentie-registreren.js';
import { doelBehalen } from '../service/doel-behalen.js';
import { einddatumBijstellen } from '../service/einddatum-bijstellen.js';
import { ontslagAankondigen } from '../service/ontslag-aankondigen.js';
import { overlegVastleggen } from '../service/overleg-vastleggen.js';
import { overplaatsen } from '../service/overplaatsen.js';
import { planDelen } from '../service/plan-delen.js';
import { planVaststellen } from '../service/plan-vaststellen.js';
import { programmaWijzigen } from '../service/programma-wijzigen.js';
import { screeningAfronden } from '../service/screening-afronden.js';
import { verlofBeslissen } from '../service/verlof-beslissen.js';
import { verlofVastleggen } from '../service/verlof-vastleggen.js';
import type { Store } from '../store.js';

/** Runs an act on fresh loaders; a refusal by a rule comes back as data. */
const acting =
  <Input, Result extends object>(
    act: (store: Store, input: Input) => Promise<Result>,
  ) =>
  (
    _parent: unknown,
    { input }: { input: Input },
    context: Context,
  ): Promise<Result & { fout: Fout | null }> => {
    context.loaders = createLoaders(context.store);
    return refusable(() => act(context.store, input));
  };

export const Mutation: MutationResolvers = {
  detentieRegistreren: (parent, args, context) =>
    acting((store, input: typeof args.input) =>
      detentieRegistreren(store, context.caller, input),
    )(parent, args, context),
  detentieBeeindigen: acting(detentieBeeindigen),
  einddatumBijstellen: acting(einddatumBijstellen),
  ontslagAankondigen: acting(ontslagAankondigen),
  overplaatsen: acting(overplaatsen),
  screeningAfronden: acting(screeningAfronden),
  planVaststellen: acting(planVaststellen),
  planDelen: acting(planDelen),
  doelBehalen: acting(doelBehalen),
  overlegVastleggen: acting(overlegVastleggen),
  verlofVastleggen: acting(verlofVastleggen),
  verlofBeslissen: acting(verlofBeslissen),
  programmaWijzigen: acting(programmaWijzigen),
  meldingAanDji: async (_parent, { input }, { store }) => {
    const { fout } = await refusable(() => store.takeMelding(input));
    return { ontvangen: fout === null, fout };
  },
};
