import { fileURLToPath } from 'node:url';

const isCompiled = import.meta.url.endsWith('.js');

/** Node's arguments to run a script of this repository, given by its path from the root: a compiled command runs compiled scripts. */
export const scriptArguments = (file: string): string[] =>
  isCompiled
    ? [
        fileURLToPath(
          new URL(`../../${file.replace(/\.ts$/, '.js')}`, import.meta.url),
        ),
      ]
    : ['--import', 'tsx', file];
