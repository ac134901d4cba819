import type { Norm, Normeenheid } from '../schema.generated.js';

/** Sum of public holidays that can fall on weekdays within as many weekdays: 9 a year; Good Friday until 5 May holds 4 at most. */
const feestdagen = (werkdagen: number) =>
  werkdagen <= 25 ? 4 : 9 * Math.ceil(werkdagen / 250) + 4;

/** For every length: the fewest and the most days that it can last, whatever the day it starts on. */
const duur: Partial<Record<Normeenheid, (aantal: number) => [number, number]>> =
  {
    OP_DE_DAG: () => [0, 0],
    KALENDERDAGEN: (aantal) => [aantal, aantal],
    WEKEN: (aantal) => [7 * aantal, 7 * aantal],
    MAANDEN: (aantal) => [28 * aantal, 31 * aantal],
    WERKDAGEN: (aantal) => {
      const langst = aantal + feestdagen(aantal);
      return [
        aantal + 2 * Math.floor((aantal - 1) / 5),
        langst + 2 * Math.ceil(langst / 5),
      ];
    },
  };

/**
 * Whether a local term is stricter than the norm on whatever day the event falls: shorter, or for a norm that counts back from an
 * event, longer. What cannot be shown so is not stricter. ONVERWIJLD cannot be made stricter.
 */
export function isStrenger(
  norm: Pick<Norm, 'richting' | 'aantal' | 'eenheid'>,
  aantal: number,
  eenheid: Normeenheid,
): boolean {
  const terug = norm.richting === 'TERUG';
  if (eenheid === norm.eenheid && norm.aantal != null)
    return terug ? aantal > norm.aantal : aantal < norm.aantal;
  const lokaal = duur[eenheid]?.(aantal);
  const landelijk = duur[norm.eenheid]?.(norm.aantal ?? 0);
  if (!lokaal || !landelijk) return false;
  return terug ? lokaal[0] > landelijk[1] : lokaal[1] < landelijk[0];
}
