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
  ahead = days * 86_400_000;
  globalThis.Date = shifted;
}

export function restoreClock(): void {
  globalThis.Date = real;
}
