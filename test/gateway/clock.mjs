// Loaded into a process before all else: `shiftClock` moves what it takes for the time of day. Timers and performance.now() go on.
const machine = Date;
let shift = 0;
globalThis.shiftClock = (milliseconds) => {
  shift += milliseconds;
};
globalThis.Date = class extends machine {
  constructor(...parts) {
    super(...(parts.length === 0 ? [machine.now() + shift] : parts));
  }
  static now() {
    return machine.now() + shift;
  }
};
