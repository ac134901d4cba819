import { refusable } from '../../../shared/weigering.js';
import { createLoaders } from '../loaders.js';
import type { Context } from '../context.js';
import type { MutationResolvers } from '../schema.generated.js';
import { basisvoorwaardeVaststellen } from '../service/basisvoorwaarde-vaststellen.js';
import { dienstAanvragen } from '../service/dienst-aanvragen.js';
import { dienstAfwijzen } from '../service/dienst-afwijzen.js';
import { dienstRegelen } from '../service/dienst-regelen.js';
import { meldingOntvangen } from '../service/melding-ontvangen.js';
import { reisdocumentRegistreren } from '../service/reisdocument-registreren.js';
import { vestigingWijzigen } from '../service/vestiging-wijzigen.js';
import type { Store } from '../store.js';

/** One act. Loaders start anew after it, so that a second act in the same request does not show what was read before. */
const act =
  <Input, Payload extends object>(
    run: (store: Store, input: Input) => Promise<Payload>,
  ) =>
  async (_parent: unknown, { input }: { input: Input }, context: Context) => {
    const outcome = await refusable(() => run(context.store, input));
    context.loaders = createLoaders(context.store);
    return outcome;
  };

export const Mutation: MutationResolvers = {
  basisvoorwaardeVaststellen: act(basisvoorwaardeVaststellen),
  dienstAanvragen: act(dienstAanvragen),
  dienstRegelen: act(dienstRegelen),
  dienstAfwijzen: act(dienstAfwijzen),
  reisdocumentRegistreren: act(reisdocumentRegistreren),
  vestigingWijzigen: act(vestigingWijzigen),
  meldingAanGemeente: act(meldingOntvangen),
};
