import type { Ernst, Signaal, Termijn } from '../../schema.generated.js';
import type { Feiten } from '../feiten/feiten.js';
import { adviesTeLaat } from './advies-te-laat.js';
import { documentVerlooptInDetentie } from './document-verloopt-in-detentie.js';
import { korteDetentieZonderPlan } from './korte-detentie-zonder-plan.js';
import { ontslagZonderInkomen } from './ontslag-zonder-inkomen.js';
import { ontslagZonderOnderdak } from './ontslag-zonder-onderdak.js';
import { ontslagZonderZorgverzekering } from './ontslag-zonder-zorgverzekering.js';
import type { Regel } from './regel.js';
import { toezichtZonderEersteContact } from './toezicht-zonder-eerste-contact.js';
import { tweeGemeenten } from './twee-gemeenten.js';
import { verlofZonderGeldigIdentiteitsbewijs } from './verlof-zonder-geldig-identiteitsbewijs.js';
import { viVoorwaardenZonderToezicht } from './vi-voorwaarden-zonder-toezicht.js';

/** Every rule there is. */
const regels: readonly Regel[] = [
  verlofZonderGeldigIdentiteitsbewijs,
  ontslagZonderOnderdak,
  ontslagZonderInkomen,
  ontslagZonderZorgverzekering,
  viVoorwaardenZonderToezicht,
  toezichtZonderEersteContact,
  tweeGemeenten,
  korteDetentieZonderPlan,
  adviesTeLaat,
  documentVerlooptInDetentie,
];

const zwaarte: Record<Ernst, number> = { KRITIEK: 0, WAARSCHUWING: 1, INFO: 2 };

/** What needs attention and no single partner sees: gravest first, then by code. */
export const signalenOp = (
  feiten: Feiten,
  termijnen: readonly Termijn[],
): Signaal[] =>
  regels
    .map((regel) => regel(feiten, termijnen))
    .filter((signaal) => signaal !== null)
    .sort(
      (a, b) =>
        zwaarte[a.ernst] - zwaarte[b.ernst] || (a.code < b.code ? -1 : 1),
    );
