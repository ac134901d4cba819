import { parsePage, type Page } from './parse-page.js';

/**
 * What one page opens and closes in comparison with another, a sentence each: `casemanager loses Inschrijving.*`. `Type.*` is every field of a
 * type that was, or now is, open. With the purpose when the role has the same for another one still, or had it already.
 */
export function changesInWords(before: string, after: string): string[] {
  const [was, is] = [parsePage(before), parsePage(after)];
  const profiles = new Map([...was.profiles, ...is.profiles]);
  const roles = new Set([...profiles.values()].map(({ role }) => role));
  return [
    ...[...roles].flatMap((role) => {
      const own = [...profiles].filter(([, each]) => each.role === role);
      const labels = own.map(([label]) => label);
      const ofRole = changes(viewOf(was, labels), viewOf(is, labels));
      const said = new Set(ofRole.flatMap(({ fields }) => fields));
      return [
        ...ofRole.flatMap((each) => sentences(role, each)),
        ...own.flatMap(([label, { purpose }]) =>
          changes(viewOf(was, [label]), viewOf(is, [label])).flatMap((each) =>
            sentences(`${role} (${purpose})`, {
              ...each,
              fields: each.fields.filter((at) => !said.has(at)),
            }),
          ),
        ),
      ];
    }),
    ...changedRules(was, is),
  ];
}

/** What is open to any of these profiles: `p` when to all of them by a policy only. */
type View = ReadonlyMap<string, '+' | 'p'>;

function viewOf({ rows }: Page, labels: readonly string[]): View {
  const view = new Map<string, '+' | 'p'>();
  for (const [at, { openTo }] of rows)
    for (const label of labels) {
      const found = openTo.get(label);
      if (found && view.get(at) !== '+') view.set(at, found);
    }
  return view;
}

interface Change {
  verb: string;
  fields: string[];
  /** All that was open before a loss, or is after a gain. */
  of: View;
}

function changes(was: View, is: View): Change[] {
  const onlyIn = (one: View, other: View) =>
    [...one.keys()].filter((at) => !other.has(at));
  const narrowed = (one: View, other: View) =>
    [...one.keys()].filter(
      (at) => one.get(at) === '+' && other.get(at) === 'p',
    );
  return [
    { verb: 'loses', fields: onlyIn(was, is), of: was },
    { verb: 'gains', fields: onlyIn(is, was), of: is },
    { verb: 'now needs a policy for', fields: narrowed(was, is), of: was },
    { verb: 'no longer needs a policy for', fields: narrowed(is, was), of: is },
  ];
}

function sentences(who: string, { verb, fields, of }: Change): string[] {
  const types = [...new Set(fields.map(typeOf))];
  return types.map((type) => {
    const changed = fields.filter((at) => typeOf(at) === type);
    const all = [...of.keys()].filter((at) => typeOf(at) === type);
    return changed.length === all.length && changed.length > 1
      ? `${who} ${verb} ${type}.*`
      : `${who} ${verb} ${changed.join(', ')}`;
  });
}

const typeOf = (at: string): string => at.split('.')[0]!;

function changedRules(was: Page, is: Page): string[] {
  const changed = (at: string, before = '', after = '') =>
    before === after
      ? []
      : [
          `${at} requires ${after || 'a token only'}, not ${before || 'a token only'}`,
        ];
  const types = new Set([...was.typeRules.keys(), ...is.typeRules.keys()]);
  return [
    ...[...types].flatMap((type) =>
      changed(
        `the type ${type}`,
        was.typeRules.get(type),
        is.typeRules.get(type),
      ),
    ),
    ...[...is.rows].flatMap(([at, { rule }]) => {
      const before = was.rows.get(at);
      return before ? changed(at, before.rule, rule) : [];
    }),
  ];
}
