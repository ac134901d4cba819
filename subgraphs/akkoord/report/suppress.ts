/** Counts below this are not shown. */
export const minimumCount = 5;

/**
 * A figure of a publication, as an edge of a flow network. Every sum is a node with as much flow in as out: a cell goes from its row to
 * its column, a total from its column back to the sum of which it is a part.
 */
export interface Figure {
  from: string;
  to: string;
  count: number;
  /** How much a reader loses when it is suppressed. */
  loss: number;
}

interface Step {
  index: number;
  /** +1: the count may be higher along this step, −1: lower. */
  sign: 1 | -1;
  to: string;
}

/**
 * Which figures to suppress: those below the minimum, and as many others as it takes that none of these can be derived. A suppressed
 * figure cannot be derived if it lies on a cycle of suppressed figures along which one can be added and subtracted in turn: the sums
 * stay the same, and no count falls below zero (Gusfield, 'A graph theoretic approach to statistical data security', 1988). Of these
 * cycles the one with the smallest loss is taken.
 */
export function suppress(figures: readonly Figure[]): boolean[] {
  const suppressed = figures.map(({ count }) => count < minimumCount);
  const steps = stepsByNode(figures);
  const cost = (index: number) =>
    suppressed[index] ? 1 : 1_000 * figures[index]!.loss;
  for (const index of figures.keys())
    if (figures[index]!.count < minimumCount)
      for (const step of cheapestCycle(figures, index, cost, steps) ?? [])
        suppressed[step.index] = true;
  return suppressed;
}

/**
 * The cheapest cycle along which a figure can be one higher, without the figure itself; `null` when there is none. A `cost` of Infinity
 * excludes a figure.
 */
export function cheapestCycle(
  figures: readonly Figure[],
  index: number,
  cost: (index: number) => number,
  steps = stepsByNode(figures),
): Step[] | null {
  const { to: start, from: end } = figures[index]!;
  const best = new Map([[start, 0]]);
  const via = new Map<string, { from: string; step: Step }>();
  const open = new Set([start]);
  while (open.size > 0) {
    const node = [...open].reduce((a, b) =>
      best.get(b)! < best.get(a)! ? b : a,
    );
    if (node === end) return pathTo(end, start, via);
    open.delete(node);
    for (const step of steps.get(node) ?? []) {
      const total = best.get(node)! + cost(step.index);
      if (step.index === index || total >= (best.get(step.to) ?? Infinity))
        continue;
      best.set(step.to, total);
      via.set(step.to, { from: node, step });
      open.add(step.to);
    }
  }
  return null;
}

/** Steps out of each node: along a figure that can be higher, or back along one that can be lower. */
function stepsByNode(figures: readonly Figure[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (node: string, step: Step) => {
    const ofNode = steps.get(node);
    if (ofNode) ofNode.push(step);
    else steps.set(node, [step]);
  };
  figures.forEach(({ from, to, count }, index) => {
    add(from, { index, sign: 1, to });
    if (count > 0) add(to, { index, sign: -1, to: from });
  });
  return steps;
}

function pathTo(
  end: string,
  start: string,
  via: ReadonlyMap<string, { from: string; step: Step }>,
): Step[] {
  const steps: Step[] = [];
  for (let node = end; node !== start || steps.length === 0;) {
    const { from, step } = via.get(node)!;
    steps.unshift(step);
    node = from;
  }
  return steps;
}
