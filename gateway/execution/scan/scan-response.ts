import { isUtf8 } from 'node:buffer';
import type { CompiledFetch } from '../compile/compiled-fetch.js';
import type { Json } from '../json.js';
import { keysOf } from '../planning/plan-path.js';
import type { Selection } from '../selection.js';
import { ExpectedObject } from './expected.js';
import { innermost, type Reads } from './reads.js';
import { ScannedResponse, type Scan } from './scanned-response.js';
import { notScanned } from './cursor.js';
import { Literal } from './literal.js';
import { Scanner } from './scanner.js';

type ReadData = (scanner: Scanner) => Json;

/** `client`: what the client selects at the root of the operation. */
export function scanOf(
  fetch: CompiledFetch,
  reads: Reads,
  client: Selection,
): Scan | null {
  const readData = fetch.root
    ? rootOf(fetch, fetch.root, reads, client)
    : entitiesOf(fetch, reads, client);
  return readData && ((bytes, variables) => scan(bytes, variables, readData));
}

function rootOf(
  { plan: { outputRewrites, path = [] } }: CompiledFetch,
  root: Selection,
  reads: Reads,
  client: Selection,
): ReadData | null {
  if (outputRewrites.length > 0) return null;
  const expected = new ExpectedObject(
    root.type,
    root,
    reads.at(path),
    clientsAt(client, path),
  );
  return (scanner) => scanner.object(expected);
}

function entitiesOf(
  { entities }: CompiledFetch,
  reads: Reads,
  client: Selection,
): ReadData | null {
  const lists = entities.map(({ plan, sent, types }) => {
    const [type] = types;
    if (types.length !== 1 || plan.outputRewrites.length > 0) return null;
    // One result may be merged at several paths.
    if (plan.paths.length !== 1) return null;
    const [path] = plan.paths;
    return {
      key: plan.key,
      literal: new Literal(`${JSON.stringify(plan.key)}:`),
      object: new ExpectedObject(
        type!,
        sent,
        reads.at(path!),
        clientsAt(client, path!),
      ),
    };
  });
  const all = lists.flatMap((each) => each ?? []);
  if (all.length < lists.length) return null;
  return (scanner) => scanner.entities(all);
}

/** What the client selects on the objects at a path of the plan. */
const clientsAt = (root: Selection, path: readonly string[]): Selection[] =>
  keysOf(path).reduce(
    (clients, key) =>
      clients.flatMap((each) =>
        each.shapesOf(key).flatMap((shape) => innermost(shape).object ?? []),
      ),
    [root],
  );

const start = new Literal('{"data":');
const extensionsStart = Buffer.from(',"extensions":');
/** Extensions are short; longer ones are not parsed twice. */
const maxEnd = 64 * 1024;

function scan(
  bytes: Buffer,
  variables: Readonly<Json>,
  readData: ReadData,
): ScannedResponse | null {
  const scanner = new Scanner(bytes, variables);
  try {
    scanner.expect(start);
    const data = readData(scanner);
    const extensions = extensionsAt(bytes, scanner.at);
    // Decoding would replace what is not UTF-8.
    if (!isUtf8(bytes)) return null;
    return new ScannedResponse(bytes, data, scanner.extraValues, extensions);
  } catch (error) {
    if (error === notScanned || error instanceof SyntaxError) return null;
    throw error;
  }
}

function extensionsAt(bytes: Buffer, at: number): unknown {
  if (bytes.length - at > maxEnd) throw notScanned;
  const hasExtensions =
    bytes.compare(
      extensionsStart,
      0,
      extensionsStart.length,
      at,
      Math.min(at + extensionsStart.length, bytes.length),
    ) === 0;
  const rest = bytes.toString('utf8', hasExtensions ? at + 1 : at);
  const parsed = JSON.parse(`{${rest}`) as Json;
  if (Object.keys(parsed).length > (hasExtensions ? 1 : 0)) throw notScanned;
  return parsed['extensions'];
}
