import { addDays, startOfDay, type Day } from '../../../../shared/days.js';
import type { Wijziging } from '../../schema.generated.js';
import { lees, tekst, tijdstip, type Vorm } from './lezen.js';

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
  const vastgelegd = tijdstip(record.vastgelegdTijdstip);
  if (vastgelegd === undefined) return undefined;
  if (vastgelegd >= moment.grens) return null;
  const oud = oudeWaarden(record.wijzigingen, moment.grens);
  return oud && lees(vorm, { ...record, ...oud });
}

const wijziging: Vorm<Pick<Wijziging, 'veld' | 'oud' | 'bekendSinds'>> = {
  veld: tekst,
  oud: tekst,
  bekendSinds: tijdstip,
};

/** The first change after a day tells what a field said on that day; changes come oldest first. `undefined` when one is unreadable. */
function oudeWaarden(
  wijzigingen: Bijgehouden['wijzigingen'],
  grens: string,
): Record<string, unknown> | undefined {
  const gelezen = allenBekendOp(wijzigingen, (een: Wijziging | null) =>
    een ? lees(wijziging, een) : undefined,
  );
  if (!gelezen) return undefined;
  try {
    return Object.fromEntries(
      gelezen
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

/** Every record of a list as it was known then; `null` without an answer, when it is no list, and when part of it cannot be said. */
export function allenBekendOp<R, F>(
  lijst: readonly R[] | null | undefined,
  een: (record: R) => F | null | undefined,
): F[] | null {
  if (!Array.isArray(lijst)) return null;
  const feiten = lijst.map(een);
  return feiten.includes(undefined)
    ? null
    : feiten.filter((feit): feit is F & {} => feit != null);
}
