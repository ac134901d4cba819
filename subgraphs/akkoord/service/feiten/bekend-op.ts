import { addDays, startOfDay, type Day } from '../../../../shared/days.js';
import type { Wijziging } from '../../schema.generated.js';
import { lees, type Vorm } from './read-fields.js';

/** A day that is past, with the first moment after it; `null` for today and later, of which everything that is known now holds. */
export type Toen = { dag: Day; grens: string } | null;

export const toen = (peildatum: Day, vandaag: Day): Toen =>
  peildatum >= vandaag
    ? null
    : { dag: peildatum, grens: startOfDay(addDays(peildatum, 1)) };

/** What a partner keeps of when it knew a record. */
interface Bijgehouden {
  vastgelegdTijdstip?: string | null;
  wijzigingen?: readonly Wijziging[] | null;
}

/** What was known of a record then: `null` when it was recorded later, `undefined` when that cannot be said. */
export function bekendOp<F extends object>(
  record: Bijgehouden | null | undefined,
  vorm: Vorm<F>,
  moment: Toen,
): F | null | undefined {
  if (!record) return undefined;
  if (!moment) return lees(vorm, record);
  const { vastgelegdTijdstip, wijzigingen } = record;
  if (!vastgelegdTijdstip) return undefined;
  if (vastgelegdTijdstip >= moment.grens) return null;
  if (!wijzigingen) return undefined;
  const oud = oudeWaarden(wijzigingen, moment.grens);
  return oud && lees(vorm, { ...record, ...oud });
}

/** The first change after a day tells what a field said on that day; changes come oldest first. */
function oudeWaarden(
  wijzigingen: readonly Wijziging[],
  grens: string,
): Record<string, unknown> | undefined {
  try {
    return Object.fromEntries(
      wijzigingen
        .toReversed()
        .filter(({ bekendSinds }) => bekendSinds >= grens)
        .sort((a, b) => compare(b.bekendSinds, a.bekendSinds))
        .map(({ veld, oud }) => [veld, JSON.parse(oud) as unknown]),
    );
  } catch {
    return undefined;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every record of a list as it was known then; `null` without an answer, and when part of it cannot be said. */
export function allenBekendOp<R, F>(
  lijst: readonly R[] | null | undefined,
  een: (record: R) => F | null | undefined,
): F[] | null {
  if (!lijst) return null;
  const feiten = lijst.map(een);
  return feiten.includes(undefined)
    ? null
    : feiten.filter((feit): feit is F & {} => feit != null);
}
