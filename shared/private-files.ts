import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';

/** Folders that this makes are their owner's alone; one that is there already stays as it is. */
export const makePrivateFolder = (folder: string): void =>
  void mkdirSync(folder, { recursive: true, mode: 0o700 });

/**
 * Makes a file that its owner alone may read, or takes it away from others when it is there: it holds people, secrets or both. A device, such
 * as standard output, and another owner's file stay as they are. Errors: those of the file system.
 */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  const found = statSync(file);
  const isOurs = found.isFile() && found.uid === process.getuid?.();
  if (isOurs && (found.mode & 0o077) !== 0) chmodSync(file, 0o600);
}
