import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page as it was last written and committed. */
export const whoSeesWhatFile = fileURLToPath(
  new URL('../../../docs/who-sees-what.md', import.meta.url),
);

export const committedWhoSeesWhat = (): string =>
  readFileSync(whoSeesWhatFile, 'utf8');
