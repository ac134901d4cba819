import type { Detentie, MeldingVanDji } from '../../schema.generated.js';
import { allenBekendOp, bekendOp, type Toen } from './bekend-op.js';
import type { DetentieFeit, MeldingFeit } from './feiten.js';
import {
  dag,
  eventueel,
  lees,
  tekst,
  tijdstip,
  type Vorm,
} from './read-fields.js';

type Verlof = DetentieFeit['verloven'][number];
type Overleg = DetentieFeit['overleggen'][number];
type Plan = NonNullable<DetentieFeit['plan']>;

const detentie: Vorm<Omit<DetentieFeit, 'plan' | 'overleggen' | 'verloven'>> = {
  id: tekst,
  titel: tekst,
  insluitingsdatum: dag,
  verwachteEinddatum: eventueel(dag),
  viDatum: eventueel(dag),
  werkelijkeEinddatum: eventueel(dag),
  screeningAfgerondOp: eventueel(dag),
};
const plan: Vorm<Plan> = { vastgesteldOp: dag, gedeeldOp: eventueel(dag) };
const overleg: Vorm<Overleg> = {
  id: eventueel(tekst),
  soort: tekst,
  datum: dag,
};
const verlof: Vorm<Verlof> = {
  id: tekst,
  soort: tekst,
  vanaf: dag,
  tot: dag,
  besluit: tekst,
};
const melding: Vorm<MeldingFeit> = {
  id: tekst,
  soort: tekst,
  aan: tekst,
  tijdstip,
  bevestigdTijdstip: eventueel(tijdstip),
};

/** A stay as it was known then. A part that DJI kept back makes the whole unknown: a duty would seem neglected that was not. */
export function detentieOp(
  gegeven: Detentie,
  moment: Toen,
): DetentieFeit | null | undefined {
  const zelf = bekendOp(gegeven, detentie, moment);
  if (!zelf) return zelf;
  const delen = {
    plan: gegeven.plan ? bekendOp(gegeven.plan, plan, moment) : null,
    overleggen: allenBekendOp(gegeven.overleggen, (een) =>
      bekendOp(een && { ...een, wijzigingen: [] }, overleg, moment),
    ),
    verloven: allenBekendOp(gegeven.verloven, (een) =>
      bekendOp(een, verlof, moment),
    ),
  };
  const { overleggen, verloven } = delen;
  return delen.plan === undefined || !overleggen || !verloven
    ? undefined
    : { ...zelf, plan: delen.plan, overleggen, verloven };
}

/** A melding is known from when it was sent, its confirmation from when it came. */
export function meldingOp(
  gegeven: MeldingVanDji | null,
  moment: Toen,
): MeldingFeit | null | undefined {
  const zelf = gegeven ? lees(melding, gegeven) : undefined;
  if (!zelf || !moment) return zelf;
  if (zelf.tijdstip >= moment.grens) return null;
  const { bevestigdTijdstip } = zelf;
  return bevestigdTijdstip !== null && bevestigdTijdstip >= moment.grens
    ? { ...zelf, bevestigdTijdstip: null }
    : zelf;
}
