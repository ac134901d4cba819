import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** An invalid input file. The message names file, line and mistake, never a value: the files hold personal data. */
export class InputError extends Error {
  constructor(file: string, line: number | null, what: string) {
    super(
      line === null
        ? `${basename(file)}: ${what}`
        : `${basename(file)}, line ${line}: ${what}`,
    );
  }
}

/** Reads UTF-8, or UTF-16 with a byte order mark, in which table 33 is published. Throws InputError for other encodings. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.length === 0)
    throw new InputError(file, null, 'the file is empty.');
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      file,
      encoding === 'utf-8' ? firstUndecodableLine(bytes) : null,
      `not ${encoding.toUpperCase()}: save it in that encoding, or fetch it again if it was cut off.`,
    );
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what =
      code === 'ENOENT'
        ? 'there is no such file.'
        : `cannot be read (${code}).`;
    throw new InputError(file, null, what);
  }
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function firstUndecodableLine(bytes: Buffer): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end < 0 ? undefined : end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(part);
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}
