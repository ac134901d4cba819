import { SingleBar } from 'cli-progress';
import type { Teller } from './paginate.js';

/** On a terminal a bar per list, elsewhere a line; on standard error. `stop` it before anything else is said. */
export function teller(): Teller & { stop(): void } {
  if (!process.stderr.isTTY)
    return {
      start: (lijst, totaal, hier) =>
        console.error(
          `${lijst}: ${totaal}${hier > 0 ? `, of which ${hier} were here already` : ''}`,
        ),
      done: () => {},
      stop: () => {},
    };
  let bar: SingleBar | undefined;
  return {
    start: (lijst, totaal, hier) => {
      bar?.stop();
      bar = new SingleBar({
        format: `${lijst} {bar} {value}/{total}`,
        stream: process.stderr,
        hideCursor: true,
      });
      bar.start(totaal, hier);
    },
    done: (aantal) => bar?.increment(aantal),
    stop: () => bar?.stop(),
  };
}
