import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { readBody } from './read-body.js';

/** A request that is read with a limit of four bytes, and what its reader gets. */
function reading() {
  const stream = new PassThrough();
  const got: unknown[] = [];
  const read = () =>
    readBody(stream as unknown as IncomingMessage, 4, (body) =>
      got.push(body.toString()),
    );
  return { stream, read, got };
}
const later = () => new Promise(setImmediate);

test.each<[string[], string]>([
  [[], ''],
  [['abcd'], 'abcd'],
  [['a', 'bc', 'd'], 'abcd'],
  [['abcde'], 'too large'],
  [['abcd', 'e', 'f'], 'too large'],
])('a body that arrives as %j is read once: %s', async (parts, expected) => {
  const { stream, read, got } = reading();
  read();
  for (const part of parts) {
    stream.write(part);
    await later();
    expect(got).toEqual([]);
  }
  stream.end();
  await later();
  stream.destroy();
  await later();
  expect(got).toEqual([expected]);
});

test('a client that disconnects ends the reading, before it begins too', async () => {
  for (const isBefore of [true, false]) {
    const { stream, read, got } = reading();
    if (!isBefore) read();
    stream.write('ab');
    stream.destroy(isBefore ? undefined : new Error('reset'));
    await later();
    if (isBefore) read();
    expect(got).toEqual(['aborted']);
  }
});
