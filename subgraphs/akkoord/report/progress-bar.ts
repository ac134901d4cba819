import { SingleBar } from 'cli-progress';
import type { Progress } from './paginate.js';

/** On standard error: a bar per connection on a terminal, else a line. Call `stop` before anything else is printed. */
export function progressBar(): Progress & { stop(): void } {
  if (!process.stderr.isTTY)
    return {
      start: (connection, total, resumed) =>
        console.error(
          `${connection}: ${total}${resumed > 0 ? `, of which ${resumed} were here already` : ''}`,
        ),
      increment: () => {},
      stop: () => {},
    };
  let bar: SingleBar | undefined;
  return {
    start: (connection, total, resumed) => {
      bar?.stop();
      bar = new SingleBar({
        format: `${connection} {bar} {value}/{total}`,
        stream: process.stderr,
        hideCursor: true,
      });
      bar.start(total, resumed);
    },
    increment: (rows) => bar?.increment(rows),
    stop: () => bar?.stop(),
  };
}
