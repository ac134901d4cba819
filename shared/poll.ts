/**
 * Runs `update`, which handles its own errors, again and again: so long after it has ended. It does not keep the process alive. `stop` resolves
 * when the one that runs has ended.
 */
export function poll(
  update: () => Promise<void>,
  everyMs: number,
): { stop(): Promise<void> } {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let updating = Promise.resolve();
  const next = () => {
    if (isStopped) return;
    timer = setTimeout(() => {
      updating = update().then(next);
    }, everyMs).unref();
  };
  next();
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      return updating;
    },
  };
}
