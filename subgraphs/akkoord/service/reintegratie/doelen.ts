import type { Partij } from '../../../../shared/access/partij.js';
import { today } from '../../../../shared/days.js';
import type { Doel } from '../../schema.generated.js';
import {
  currentDetentie,
  isReached,
  lastDetentie,
} from '../feiten/detentie.js';
import type { DoelFeit, Feiten } from '../feiten/feiten.js';

/** The goals of the person and of the plan: first those to be reached, each group by its last day. */
export function buildDoelen(feiten: Feiten): Doel[] {
  const { peildatum, eigenDoelen } = feiten;
  const detentie = currentDetentie(feiten) ?? lastDetentie(feiten);
  const doelOf =
    (van: Partij, type: string) =>
    (feit: DoelFeit): Doel => ({
      van,
      omschrijving: feit.omschrijving,
      basisvoorwaarde: feit.basisvoorwaarde,
      uiterlijkOp: feit.uiterlijkOp,
      ...outcomeOf(feit, peildatum),
      record: { type, id: feit.id },
    });
  return [
    ...eigenDoelen.map(doelOf('JUSTITIABELE', 'EigenDoel')),
    ...(detentie?.plandoelen ?? []).map(doelOf('DJI', 'Reintegratiedoel')),
  ].sort(compareDoelen);
}

/** A goal that was reached stays so when a later version of the plan leaves it out. */
function outcomeOf(
  { behaaldOp, vervallenTijdstip, uiterlijkOp }: DoelFeit,
  peildatum: string,
): Pick<Doel, 'status' | 'behaaldOp' | 'vervallenOp'> {
  if (isReached(behaaldOp, peildatum))
    return { status: 'BEHAALD', behaaldOp, vervallenOp: null };
  const notReached = { behaaldOp: null, vervallenOp: null };
  if (vervallenTijdstip !== null)
    return {
      ...notReached,
      status: 'VERVALLEN',
      vervallenOp: today(new Date(vervallenTijdstip)),
    };
  const isLate = uiterlijkOp !== null && uiterlijkOp < peildatum;
  return { ...notReached, status: isLate ? 'TE_LAAT' : 'OPEN' };
}

/** One without a last day comes after those with one; the record breaks ties. */
const sortKey = ({ status, uiterlijkOp, omschrijving, record }: Doel) => [
  status === 'BEHAALD' || status === 'VERVALLEN' ? 1 : 0,
  uiterlijkOp ?? '9999',
  omschrijving,
  record.id ?? '',
];

function compareDoelen(one: Doel, other: Doel): number {
  const [a, b] = [sortKey(one), sortKey(other)];
  const index = a.findIndex((part, at) => part !== b[at]);
  return index === -1 ? 0 : a[index]! < b[index]! ? -1 : 1;
}
