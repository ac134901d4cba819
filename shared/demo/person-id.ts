import { createHash } from 'node:crypto';

/** The id of a demo person: shaped as a UUID v4, the same in every demonstration. Real ids are random. */
export function demoPersonId(key: string): string {
  return demoUuid(`persoon ${key}`);
}

/** A UUID v4 that follows from a text, so that a seed that runs twice gives the same rows. */
export function demoUuid(text: string): string {
  const hex = createHash('sha256').update(`demo ${text}`).digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
