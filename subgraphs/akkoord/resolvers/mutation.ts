import { refusable } from '../../../shared/weigering.js';
import type { MutationResolvers } from '../schema.generated.js';
import { afspraakIntrekken } from '../service/afspraak-intrekken.js';
import { afspraakNakomen } from '../service/afspraak-nakomen.js';
import { afspraakVastleggen } from '../service/afspraak-vastleggen.js';
import { meldingAanAkkoord } from '../service/melding-aan-akkoord.js';

export const Mutation: MutationResolvers = {
  afspraakVastleggen: (_parent, { input }, { caller, store }) =>
    refusable(() => afspraakVastleggen(store, caller, input)),
  afspraakNakomen: (_parent, { input }, { caller, store }) =>
    refusable(() => afspraakNakomen(store, caller, input)),
  afspraakIntrekken: (_parent, { input }, { caller, store }) =>
    refusable(() => afspraakIntrekken(store, caller, input)),
  meldingAanAkkoord: (_parent, { input }, { store }) =>
    refusable(() => meldingAanAkkoord(store, input)),
};
