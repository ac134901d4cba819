import type { Day } from '../../../../shared/days.js';
import type { Partij } from '../../../../shared/access/partij.js';
import type { BasisvoorwaardeSoort } from '../../schema.generated.js';
import { basisvoorwaardeState } from '../feiten/basisvoorwaarde.js';
import type { BasisvoorwaardeFeit } from '../feiten/feiten.js';

/** Noun phrases that fit after "voor". */
const needs: Record<BasisvoorwaardeSoort, string> = {
  IDENTITEITSBEWIJS: 'een geldig identiteitsbewijs',
  ONDERDAK: 'onderdak',
  WERK_EN_INKOMEN: 'werk of inkomen',
  SCHULDEN: 'een aanpak van de schulden',
  ZORG: 'zorg of een zorgverzekering',
  SOCIAAL_NETWERK: 'een steunend sociaal netwerk',
};

/** What is missing on a day, as a Dutch sentence; `null` if nothing is. */
export function describeMissing(
  feit: BasisvoorwaardeFeit,
  day: Day,
): string | null {
  const { soort, status, peildatum } = feit;
  const need = needs[soort];
  switch (basisvoorwaardeState(feit, day)) {
    case 'GEREGELD':
    case 'NIET_NODIG':
      return null;
    case 'ONBEKEND':
      return peildatum === null
        ? `Of er ${need} was, kan de gemeente van die dag niet zeggen.`
        : `Of er ${need} is, is bij de gemeente niet bekend.`;
    case 'ONTBREEKT':
      if (status === 'IN_BEHANDELING')
        return `De hulp voor ${need} is aangevraagd en nog niet geregeld.`;
      if (status === 'AFGEWEZEN')
        return `De hulp voor ${need} is afgewezen en er is nog niets anders geregeld.`;
      return status === 'GEREGELD'
        ? `Wat voor ${need} was geregeld, is niet meer geldig.`
        : `Voor ${need} is hulp nodig en nog niets geregeld.`;
  }
}

/** Parties that can act next: the gemeente, and the justitiabele where it starts with a request or people of his own. */
export function nextPartijen(feit: BasisvoorwaardeFeit, day: Day): Partij[] {
  const state = basisvoorwaardeState(feit, day);
  if (state === 'GEREGELD' || state === 'NIET_NODIG') return [];
  const alsoJustitiabele =
    feit.status === 'AFGEWEZEN' ||
    (state === 'ONTBREEKT' &&
      feit.status !== 'IN_BEHANDELING' &&
      requestedBySelf.has(feit.soort));
  return alsoJustitiabele ? ['GEMEENTE', 'JUSTITIABELE'] : ['GEMEENTE'];
}

const requestedBySelf: ReadonlySet<BasisvoorwaardeSoort> = new Set([
  'IDENTITEITSBEWIJS',
  'SOCIAAL_NETWERK',
]);
