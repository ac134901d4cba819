import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Services } from './services.js';

/** What a process holds after garbage collection. */
export interface Heap {
  usedBytes: number;
  residentBytes: number;
  /** Sockets, timers and the like. */
  handles: number;
  /** How many objects there are by class, as developer tools name them. */
  classes: ReadonlyMap<string, number>;
}

const marker = 'heap snapshot ';

/** The process is held meanwhile, for a second or more. */
export async function heapOf(
  { processes, folder }: Pick<Services, 'processes' | 'folder'>,
  name: string,
): Promise<Heap> {
  const process = processes[name]!;
  const text = `${marker}${process.stdout().split(marker).length}: `;
  process.child.kill('SIGPWR');
  await process.waitForOutput(text);
  await process.waitForOutput('};');
  const [line] = process.stdout().split(text)[1]!.split(';');
  const { file, ...held } = JSON.parse(line!) as Omit<Heap, 'classes'> & {
    file: string;
  };
  const path = join(folder, file);
  const classes = classesOf(readFileSync(path, 'utf8'));
  rmSync(path);
  return { ...held, classes };
}

/** Of a snapshot only its nodes and their names are read. */
function classesOf(snapshot: string): Map<string, number> {
  const section = (name: string, end: string): unknown[] => {
    const from = snapshot.indexOf(`"${name}":[`) + name.length + 3;
    return JSON.parse(
      snapshot.slice(from, snapshot.indexOf(end, from) + 1),
    ) as unknown[];
  };
  const { meta } = JSON.parse(
    `${snapshot.slice(snapshot.indexOf('{"meta"'), snapshot.indexOf('"nodes":['))}`
      .trim()
      .replace(/,$/, ''),
  ) as { meta: { node_fields: string[]; node_types: [string[]] } };
  const types = meta.node_types[0];
  const size = meta.node_fields.length;
  const nodes = section('nodes', ']') as number[];
  const strings = JSON.parse(
    snapshot.slice(snapshot.indexOf('"strings":[') + 10, -1),
  ) as string[];
  const classes = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += size) {
    const type = types[nodes[at]!]!;
    const name =
      type === 'object' || type === 'native'
        ? strings[nodes[at + 1]!]!
        : `(${type})`;
    classes.set(name, (classes.get(name) ?? 0) + 1);
  }
  return classes;
}

/** V8's own, which change as code is compiled. */
const notObjects = new Set(['(code)', '(hidden)', '(object shape)']);

/**
 * Classes of which there were more in every snapshot than in the one before it, by at least `least` each time, with how many there were.
 */
export function growing(heaps: readonly Heap[], least: number): string[] {
  const countsOf = (name: string) =>
    heaps.map(({ classes }) => classes.get(name) ?? 0);
  return [...heaps.at(-1)!.classes.keys()]
    .filter((name) => !notObjects.has(name))
    .map((name) => ({ name, counts: countsOf(name) }))
    .filter(({ counts }) =>
      counts.every(
        (count, index) => index === 0 || count >= counts[index - 1]! + least,
      ),
    )
    .map(({ name, counts }) => `${name} ${counts.join(' ')}`);
}
