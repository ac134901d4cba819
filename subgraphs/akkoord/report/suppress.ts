/** Counts below this are not shown. */
export const ondergrens = 5;

/**
 * A figure of a publication. Every sum is a node at which what comes in equals what goes out, so every figure is an edge from one sum to
 * another: a cell from its row to its column, a total from its column back to where it is a part.
 */
export interface Cijfer {
  van: string;
  naar: string;
  aantal: number;
  /** How much a reader misses it. */
  gemis: number;
}

interface Stap {
  index: number;
  /** +1: the figure may be higher here, −1: lower. */
  teken: 1 | -1;
  naar: string;
}

/**
 * Which figures to hide: those below 5, and as many others as it takes that none of these can be worked out. A hidden figure cannot be
 * worked out when it lies on a ring of hidden figures along which one can be added and taken off in turn: the sums stay the same, and no
 * count falls below nought (Gusfield, 'A graph theoretic approach to statistical data security', 1988). Of the rings the one is taken
 * that a reader misses least.
 */
export function onderdruk(cijfers: readonly Cijfer[]): boolean[] {
  const hidden = cijfers.map(({ aantal }) => aantal < ondergrens);
  const stappen = stappenVan(cijfers);
  const kosten = (index: number) =>
    hidden[index] ? 1 : 1_000 * cijfers[index]!.gemis;
  for (const index of cijfers.keys())
    if (cijfers[index]!.aantal < ondergrens)
      for (const stap of kring(cijfers, index, kosten, stappen) ?? [])
        hidden[stap.index] = true;
  return hidden;
}

/**
 * The cheapest ring along which a figure can be one higher, without the figure itself; `null` when there is none. `kosten` of Infinity
 * keeps a figure out.
 */
export function kring(
  cijfers: readonly Cijfer[],
  index: number,
  kosten: (index: number) => number,
  stappen = stappenVan(cijfers),
): Stap[] | null {
  const { naar: begin, van: einde } = cijfers[index]!;
  const best = new Map([[begin, 0]]);
  const via = new Map<string, { van: string; stap: Stap }>();
  const open = new Set([begin]);
  while (open.size > 0) {
    const node = [...open].reduce((a, b) =>
      best.get(b)! < best.get(a)! ? b : a,
    );
    if (node === einde) return pad(via, begin, einde);
    open.delete(node);
    for (const stap of stappen.get(node) ?? []) {
      const cost = best.get(node)! + kosten(stap.index);
      if (stap.index === index || cost >= (best.get(stap.naar) ?? Infinity))
        continue;
      best.set(stap.naar, cost);
      via.set(stap.naar, { van: node, stap });
      open.add(stap.naar);
    }
  }
  return null;
}

/** From each sum the ways on: along a figure that gets higher, or back along one that can get lower. */
function stappenVan(cijfers: readonly Cijfer[]): Map<string, Stap[]> {
  const stappen = new Map<string, Stap[]>();
  const add = (node: string, stap: Stap) => {
    const known = stappen.get(node);
    if (known) known.push(stap);
    else stappen.set(node, [stap]);
  };
  cijfers.forEach(({ van, naar, aantal }, index) => {
    add(van, { index, teken: 1, naar });
    if (aantal > 0) add(naar, { index, teken: -1, naar: van });
  });
  return stappen;
}

function pad(
  via: ReadonlyMap<string, { van: string; stap: Stap }>,
  begin: string,
  einde: string,
): Stap[] {
  const stappen: Stap[] = [];
  for (let node = einde; node !== begin || stappen.length === 0;) {
    const { van, stap } = via.get(node)!;
    stappen.unshift(stap);
    node = van;
  }
  return stappen;
}
