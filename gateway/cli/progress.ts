import { SingleBar } from 'cli-progress';

/** Progress on standard error: a bar on a terminal, else a line per step. Standard output is for results. */
export interface Progress {
  /** Completes a step; `next` labels the one that follows. */
  done(step: string, next?: string): void;
  end(): void;
}

export function createProgress(steps: number, first: string): Progress {
  if (!process.stderr.isTTY)
    return { done: (step) => console.error(step), end: () => {} };
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {text}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(steps, 0, { text: first });
  return {
    done: (_, next) =>
      bar.increment(1, next === undefined ? {} : { text: next }),
    end: () => bar.stop(),
  };
}
