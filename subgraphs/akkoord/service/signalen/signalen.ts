import type { Ernst, Signaal, Termijn } from '../../schema.generated.js';
import type { Feiten } from '../feiten/feiten.js';
import { overdueAdvies } from './overdue-advies.js';
import { overdueAfspraak } from './overdue-afspraak.js';
import { expiringDocument } from './expiring-document.js';
import { shortDetentieWithoutPlan } from './short-detentie-without-plan.js';
import { ontslagWithoutInkomen } from './ontslag-without-inkomen.js';
import { ontslagWithoutOnderdak } from './ontslag-without-onderdak.js';
import { ontslagWithoutZorgverzekering } from './ontslag-without-zorgverzekering.js';
import { ownHulpvraag } from './own-hulpvraag.js';
import type { Rule } from './rule.js';
import { toezichtWithoutFirstContact } from './toezicht-without-first-contact.js';
import { twoGemeenten } from './two-gemeenten.js';
import { verlofWithoutValidIdentiteitsbewijs } from './verlof-without-valid-identiteitsbewijs.js';
import { viVoorwaardenWithoutToezicht } from './vi-voorwaarden-without-toezicht.js';

/** Every rule there is. */
const rules: readonly Rule[] = [
  verlofWithoutValidIdentiteitsbewijs,
  ontslagWithoutOnderdak,
  ontslagWithoutInkomen,
  ontslagWithoutZorgverzekering,
  viVoorwaardenWithoutToezicht,
  toezichtWithoutFirstContact,
  twoGemeenten,
  shortDetentieWithoutPlan,
  overdueAdvies,
  overdueAfspraak,
  ownHulpvraag,
  expiringDocument,
];

const ernstRank: Record<Ernst, number> = {
  KRITIEK: 0,
  WAARSCHUWING: 1,
  INFO: 2,
};

/** Every signaal, most severe first, then by code. */
export const computeSignalen = (
  feiten: Feiten,
  termijnen: readonly Termijn[],
): Signaal[] =>
  rules
    .map((rule) => rule(feiten, termijnen))
    .filter((signaal) => signaal !== null)
    .sort(
      (a, b) =>
        ernstRank[a.ernst] - ernstRank[b.ernst] || (a.code < b.code ? -1 : 1),
    );
