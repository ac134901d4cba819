import type { Profiler } from 'node:inspector';

/** Not CPU: the event loop waits. */
const idle = '(idle)';

/**
 * What took the time of a profile, most first, as parts of the time in which the thread was not idle. Each sample counts for the first function of
 * ours or of a package on its stack: ours by folder, without `image`, the folder of the compiled sources; a package by its name. What has none
 * counts by its own name, e.g. `(garbage collector)`.
 */
export function sharesOf(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  image: string,
): [what: string, part: number][] {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) =>
      children.map((child) => [child, id] as const),
    ),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ownerOf = (id: number | undefined): string | null => {
    if (id === undefined) return null;
    const { url } = byId.get(id)!.callFrame;
    return groupOf(url, image) ?? ownerOf(parents.get(id));
  };
  const times = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const what = ownerOf(id) ?? byId.get(id)!.callFrame.functionName;
    times.set(what, (times.get(what) ?? 0) + timeDeltas[at]!);
  }
  times.delete(idle);
  const busy = [...times.values()].reduce((sum, each) => sum + each, 0);
  return Array.from(times, ([what, time]): [string, number] => [
    what,
    time / busy,
  ]).sort(([, one], [, other]) => other - one);
}

function groupOf(url: string, image: string): string | null {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
  if (name) return name;
  const own = url.indexOf(`${image}/`);
  if (own < 0) return null;
  return url.slice(own + image.length + 1).replace(/\/[^/]+$/, '');
}
