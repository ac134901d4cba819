/** A row as its cells. */
export type Cells = Readonly<Record<string, string>>;

const keyOf = (cells: Cells): string =>
  `${cells.code} from ${cells.geldtVanaf || 'the beginning'}`;

/** What a file changes, a line per period, in words; `[]` when nothing. */
export function changesInWords(
  before: readonly Cells[],
  after: readonly Cells[],
): string[] {
  const old = new Map(before.map((cells) => [keyOf(cells), cells]));
  const kept = new Set(after.map(keyOf));
  const changes = after.flatMap((cells) => {
    const key = keyOf(cells);
    const previous = old.get(key);
    if (!previous) return `${key}: new`;
    const changed = Object.keys(cells)
      .filter((name) => cells[name] !== previous[name])
      .map(
        (name) => `${name} ${shown(previous[name])} -> ${shown(cells[name])}`,
      );
    return changed.length > 0 ? `${key}: ${changed.join('; ')}` : [];
  });
  const removed = [...old.keys()]
    .filter((key) => !kept.has(key))
    .map((key) => `${key}: removed`);
  const isReordered =
    changes.length + removed.length === 0 &&
    [...old.keys()].join() !== [...kept].join();
  return [
    ...changes,
    ...removed,
    ...(isReordered ? ['the rows: another order'] : []),
  ];
}

const shown = (cell: string | undefined) => (cell ? `'${cell}'` : 'none');
