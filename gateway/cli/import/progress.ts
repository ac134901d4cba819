import { SingleBar } from 'cli-progress';

/** Says how far a command is: a bar on a terminal, a line per step elsewhere. On standard error; results go to standard output. */
export interface Voortgang {
  /** A step is done; `next` says what goes on now. */
  done(step: string, next?: string): void;
  end(): void;
}

/** `steps`: how many there will be. */
export function voortgang(steps: number, first: string): Voortgang {
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
