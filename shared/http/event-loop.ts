import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

/** How busy the event loop was in the last second. */
export interface EventLoop {
  /** 99th percentile of how late it turned, in milliseconds. */
  lagMs: number;
  /** Part of the time in which it did not wait, 0 to 1. */
  utilization: number;
}

const everyMs = 1_000;
const resolution = 20;

/** Measures the event loop each second and reports it; the result stops that. */
export function watchEventLoop(
  report: (measured: EventLoop) => void,
): () => void {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  let last = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, last);
    last = now;
    // A turn in time takes as long as the resolution.
    const lagMs = Math.max(0, delay.percentile(99) / 1e6 - resolution);
    delay.reset();
    report({ lagMs, utilization });
  }, everyMs).unref();
  return () => {
    clearInterval(timer);
    delay.disable();
  };
}
