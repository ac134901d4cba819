import { today, type Day } from '../../../../shared/days.js';
import type { Basisvoorwaarde } from '../../schema.generated.js';
import { bekendOp, type Toen } from './bekend-op.js';
import type {
  BasisvoorwaardeFeit,
  SchuldhulpFeit,
  ZorgverzekeringFeit,
} from './feiten.js';
import {
  dag,
  eventueel,
  lees,
  tekst,
  waarheid,
  type Vorm,
} from './read-fields.js';

const basisvoorwaarde: Vorm<BasisvoorwaardeFeit> = {
  soort: tekst,
  status: tekst,
  geldigTot: eventueel(dag),
  peildatum: eventueel(dag),
};

export const schuldhulp: Vorm<SchuldhulpFeit> = {
  id: tekst,
  bedreigend: waarheid,
  aangevraagdOp: dag,
  eersteGesprekOp: eventueel(dag),
};

export const zorgverzekering: Vorm<ZorgverzekeringFeit> = {
  id: tekst,
  aangevraagdOp: dag,
  geregeldOp: eventueel(dag),
};

/** How a basisvoorwaarde stood then, ONBEKEND where the gemeente cannot say. */
export function basisvoorwaardeOp(
  gegeven: Basisvoorwaarde | null,
  moment: Toen,
): BasisvoorwaardeFeit | undefined {
  const nu = gegeven ? lees(basisvoorwaarde, gegeven) : undefined;
  if (!gegeven || !nu || !moment) return nu;
  const onbekend: BasisvoorwaardeFeit = {
    soort: nu.soort,
    status: 'ONBEKEND',
    geldigTot: null,
    peildatum: null,
  };
  if (!gegeven.vastgelegdTijdstip)
    return sindsdienGeldig(nu, moment.dag) ? nu : onbekend;
  const zelf = bekendOp(gegeven, basisvoorwaarde, moment);
  return zelf
    ? { ...zelf, peildatum: laatsteVastlegging(gegeven, moment.grens) }
    : onbekend;
}

/** What is computed of today tells of an earlier day only this: that the document which holds was seen by then. */
const sindsdienGeldig = (
  { status, peildatum }: BasisvoorwaardeFeit,
  peildag: Day,
): boolean =>
  status === 'GEREGELD' && peildatum !== null && peildatum <= peildag;

/** The last day until then on which the gemeente recorded or changed it. */
function laatsteVastlegging(
  { vastgelegdTijdstip, wijzigingen }: Basisvoorwaarde,
  grens: string,
): Day | null {
  const laatste = [
    vastgelegdTijdstip,
    ...(wijzigingen ?? []).map(({ bekendSinds }) => bekendSinds),
  ]
    .filter((tijdstip) => tijdstip != null && tijdstip < grens)
    .sort()
    .at(-1);
  return laatste && !Number.isNaN(Date.parse(laatste))
    ? today(new Date(laatste))
    : null;
}
