import { randomBytes } from 'node:crypto';

/**
 * Ids of W3C Trace Context, which are also keys of the audit log: span ids of one process follow each other, and trace ids begin with the
 * time. An index that begins with one grows at its end then, and one page of it takes the entries of many requests; a random id changes a page
 * of its own, which is written to the journal and to the file.
 */
const spans = { prefix: '', next: 0, last: 0 };

/** 8 bytes, hexadecimal: 5 random ones of this process, and a number in turn. */
export function newSpanId(): string {
  if (spans.next === spans.last) {
    spans.prefix = randomBytes(5).toString('hex');
    // An id of zeros would be invalid.
    spans.next = 1;
    spans.last = 2 ** 24;
  }
  return spans.prefix + (spans.next++).toString(16).padStart(6, '0');
}

/** Random bytes are taken from the system for many ids at once: for each by itself that takes most of its time. */
let random = Buffer.alloc(0);

/** 16 bytes, hexadecimal: the milliseconds since 1970 in 6, and 10 random ones. Samplers decide by the right-most 7, which level 2 wants random. */
export function newTraceId(): string {
  if (random.length < 10) random = randomBytes(4_000);
  const end = random.toString('hex', 0, 10);
  random = random.subarray(10);
  return Date.now().toString(16).padStart(12, '0') + end;
}
