/** To whom a field or argument is open, in the order of the page. */
export interface PageRow {
  rule: string;
  /** By label: `+`, or `p` when only by a policy. */
  openTo: ReadonlyMap<string, '+' | 'p'>;
}

export interface Page {
  /** Role and purpose by label. */
  profiles: ReadonlyMap<string, { role: string; purpose: string }>;
  /** By `Type.field`, `Type.field(argument)` or `Input.field`. */
  rows: ReadonlyMap<string, PageRow>;
  /** By type: the rule of the type itself. */
  typeRules: ReadonlyMap<string, string>;
}

/** Written for everyone, so that a new role changes no line that is open to all. */
export const everyone = 'everyone';

const typeRule = 'Rule of the type: ';

/** Reads the page "who sees what" back, to compare it with another. */
export function parsePage(text: string): Page {
  const [head = '', ...sections] = text.split('\n## ');
  const profiles = new Map(
    cellsOf(head).map(([label = '', role = '', purpose = '']) => [
      label,
      { role, purpose },
    ]),
  );
  const rows = new Map<string, PageRow>();
  const typeRules = new Map<string, string>();
  for (const section of sections) {
    const [name = '', ...lines] = section.split('\n');
    const rule = lines.find((line) => line.startsWith(typeRule));
    if (rule) typeRules.set(name, rule.slice(typeRule.length));
    for (const [at = '', , ...rest] of cellsOf(section)) {
      // Scalars and enums have a rule and no fields.
      if (rest.length === 0) continue;
      rows.set(`${name}.${at}`, {
        rule: rest.length > 1 ? rest[0]! : '',
        openTo: openTo(rest.at(-1)!, [...profiles.keys()]),
      });
    }
  }
  return { profiles, rows, typeRules };
}

function openTo(cell: string, labels: readonly string[]): PageRow['openTo'] {
  if (cell === everyone) return new Map(labels.map((label) => [label, '+']));
  return new Map(
    cell
      .split(' ')
      .filter(Boolean)
      .map((each) =>
        each.startsWith('policy:')
          ? [each.slice('policy:'.length), 'p']
          : [each, '+'],
      ),
  );
}

/** The cells of the rows of all tables; not of their heads. */
function cellsOf(section: string): string[][] {
  const lines = section.split('\n');
  return lines
    .filter(
      (line, index) =>
        line.startsWith('| ') &&
        !line.startsWith('| ---') &&
        !lines[index + 1]?.startsWith('| ---'),
    )
    .map((line) => line.slice(2, -2).split(' | '));
}
