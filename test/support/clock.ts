import { addDays, today } from '../../shared/days.js';

const real = Date;
let ahead = 0;

/** The global Date of this process, ahead by some days; what is awaited and timers keep their pace. */
const shifted: DateConstructor = new Proxy(real, {
  construct: (target, args, newTarget): object =>
    args.length === 0
      ? new real(real.now() + ahead)
      : (Reflect.construct(
          target,
          args,
          newTarget === shifted ? target : newTarget,
        ) as object),
  apply: () => new real(real.now() + ahead).toString(),
  get: (target, key, receiver) =>
    key === 'now'
      ? () => real.now() + ahead
      : (Reflect.get(target, key, receiver) as unknown),
});

/** So many days from the real today, for everything that runs in this process, until `restoreClock`. */
export function travelTo(days: number): void {
  const wanted = addDays(today(new real()), days);
  // In summer time late in the evening is the day after: an hour less, or in winter time an hour more.
  for (const hours of [0, -1, 1]) {
    ahead = (days * 24 + hours) * 3_600_000;
    if (today(new real(real.now() + ahead)) === wanted) break;
  }
  globalThis.Date = shifted;
}

export function restoreClock(): void {
  globalThis.Date = real;
}
