import type { Day } from '../../../../shared/days.js';
import type { Partij } from '../../../../shared/access/partij.js';
import type { BasisvoorwaardeSoort } from '../../schema.generated.js';
import { basisvoorwaardeIs } from '../feiten/basisvoorwaarde.js';
import type { BasisvoorwaardeFeit } from '../feiten/feiten.js';

/** What somebody lacks, as it reads after "voor". */
const zaken: Record<BasisvoorwaardeSoort, string> = {
  IDENTITEITSBEWIJS: 'een geldig identiteitsbewijs',
  ONDERDAK: 'onderdak',
  WERK_EN_INKOMEN: 'werk of inkomen',
  SCHULDEN: 'een aanpak van de schulden',
  ZORG: 'zorg of een zorgverzekering',
  SOCIAAL_NETWERK: 'een steunend sociaal netwerk',
};

/** What is missing on a day, as one Dutch sentence; `null` when nothing is. */
export function watOntbreekt(
  feit: BasisvoorwaardeFeit,
  dag: Day,
): string | null {
  const { soort, status, peildatum } = feit;
  const zaak = zaken[soort];
  switch (basisvoorwaardeIs(feit, dag)) {
    case 'GEREGELD':
    case 'NIET_NODIG':
      return null;
    case 'ONBEKEND':
      return peildatum === null
        ? `Of er ${zaak} was, kan de gemeente van die dag niet zeggen.`
        : `Of er ${zaak} is, is bij de gemeente niet bekend.`;
    case 'ONTBREEKT':
      if (status === 'IN_BEHANDELING')
        return `De hulp voor ${zaak} is aangevraagd en nog niet geregeld.`;
      if (status === 'AFGEWEZEN')
        return `De hulp voor ${zaak} is afgewezen en er is nog niets anders geregeld.`;
      return status === 'GEREGELD'
        ? `Wat voor ${zaak} was geregeld, is niet meer geldig.`
        : `Voor ${zaak} is hulp nodig en nog niets geregeld.`;
  }
}

/** Who can act next: the gemeente, and he himself where it starts with his own request or his own people. */
export function aanZet(feit: BasisvoorwaardeFeit, dag: Day): Partij[] {
  const stand = basisvoorwaardeIs(feit, dag);
  if (stand === 'GEREGELD' || stand === 'NIET_NODIG') return [];
  const zelf =
    feit.status === 'AFGEWEZEN' ||
    (stand === 'ONTBREEKT' &&
      feit.status !== 'IN_BEHANDELING' &&
      zelfAanvragen.has(feit.soort));
  return zelf ? ['GEMEENTE', 'JUSTITIABELE'] : ['GEMEENTE'];
}

const zelfAanvragen: ReadonlySet<BasisvoorwaardeSoort> = new Set([
  'IDENTITEITSBEWIJS',
  'SOCIAAL_NETWERK',
]);
