import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  Kind,
  buildASTSchema,
  buildClientSchema,
  getIntrospectionQuery,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
  print,
  separateOperations,
  validate,
  validateSchema,
  type DocumentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { maxErrors } from '../execution/limited-errors.js';
import {
  errorsAt,
  nullsOf,
  valueAt,
  type Path,
} from '../execution/testing/nulls.js';
import {
  authorizedGraph,
  type AuthorizedGraph,
} from '../testing/authorized-graph.js';

/**
 * Schemas with the same fields, but other access rules and names. The value of each leaf of a response is the path of fields by which it
 * was resolved, such as `Query.n/B.sub/A.x`, so that an oracle can check it without reading the document.
 */
const types = {
  Query: { a: 'A', l: '[A]', n: 'N', ns: '[N]', u: '[U]', s: 'String' },
  Mutation: { a: 'A', n: 'N', s: 'String' },
  A: { f: 'String', sub: 'A', x: 'String', b: 'B', e: 'E' },
  B: { f: 'String', sub: 'A', y: 'S', n: 'N' },
} as const;
type TypeName = keyof typeof types;
const roots = ['Query', 'Mutation'];
const behind: Record<string, readonly string[]> = {
  N: ['A', 'B'],
  U: ['A', 'B'],
};
const places: Record<string, Record<string, string>> = {
  ...types,
  N: { f: 'String', sub: 'A' },
  U: {},
};
const scopes = ['p', 'q', 'r'];
const policies = ['k', 'm'];
const named = (type: string) => type.replace(/[[\]!]/g, '');
const isLeaf = (type: string) => !Object.hasOwn(places, named(type));

/** What a coordinate requires besides a token: one of these sets of scopes, and one of these sets of policies; `null` requires none. */
interface Rule {
  scopes: string[][] | null;
  policies: string[][] | null;
}
type Rules = Record<string, Rule>;
const fields = Object.entries(types).flatMap(([type, of]) =>
  Object.keys(of).map((field) => `${type}.${field}`),
);
const coordinates = [...fields, 'A', 'B', 'E', 'S'];
const setsOf = (names: string[]) =>
  fc.uniqueArray(
    fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
    { minLength: 1, maxLength: 2, selector: (set) => set.join() },
  );
const none: Rule = { scopes: null, policies: null };
const rule: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(none) },
  {
    weight: 3,
    arbitrary: setsOf(scopes).map((each) => ({ ...none, scopes: each })),
  },
  {
    weight: 1,
    arbitrary: setsOf(policies).map((each) => ({ ...none, policies: each })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      scopes: setsOf(scopes),
      policies: setsOf(policies),
    }),
  },
);
const anyRules: fc.Arbitrary<Rules> = fc.record(
  Object.fromEntries(coordinates.map((coordinate) => [coordinate, rule])),
);

/** How a supergraph may name the directives and its root types. */
interface Names {
  links: [string, string, string];
  rules: [string, string, string];
  roots: [string, string];
}
const anyNames = fc.constantFrom<Names>(
  {
    links: ['', '', ''],
    rules: ['authenticated', 'requiresScopes', 'policy'],
    roots: ['Query', 'Mutation'],
  },
  {
    links: [
      ', import: [{ name: "@authenticated", as: "@login" }]',
      ', import: [{ name: "@requiresScopes", as: "@policy" }]',
      ', import: [{ name: "@policy", as: "@beleid" }]',
    ],
    rules: ['login', 'policy', 'beleid'],
    roots: ['Vraag', 'Daad'],
  },
  {
    links: [', as: "login"', ', as: "authenticated"', ', as: "needs"'],
    rules: ['login', 'authenticated', 'needs'],
    roots: ['Mutation', 'Query'],
  },
);

/** `nonNull`: fields whose type is non-null. */
function supergraph(rules: Rules, names: Names, nonNull: string[]): string {
  const [login, needs, policy] = names.rules;
  const at = (coordinate: string) => {
    const { scopes, policies } = rules[coordinate]!;
    return [
      ...(scopes ? [`@${needs}(scopes: ${JSON.stringify(scopes)})`] : []),
      ...(policies
        ? [`@${policy}(policies: ${JSON.stringify(policies)})`]
        : []),
      ...(scopes || policies ? [] : [`@${login}`]),
    ].join(' ');
  };
  const nameOf = (type: string) => names.roots[roots.indexOf(type)] ?? type;
  const objects = Object.entries(types).map(([type, of]) => {
    const head = roots.includes(type) ? '' : `implements N ${at(type)}`;
    const body = Object.entries(of).map(([field, result]) => {
      const on = `${type}.${field}`;
      return `${field}: ${result}${nonNull.includes(on) ? '!' : ''} ${at(on)}`;
    });
    return `type ${nameOf(type)} ${head} { ${body.join(' ')} }`;
  });
  const links = ['authenticated', 'requiresScopes', 'policy'].map(
    (feature, index) =>
      `@link(url: "https://specs.apollo.dev/${feature}/v0.1", for: SECURITY${names.links[index]})`,
  );
  return `schema @link(url: "https://specs.apollo.dev/link/v1.0") ${links.join(' ')} { query: ${names.roots[0]} mutation: ${names.roots[1]} }
    ${objects.join('\n')} interface N { f: String sub: A } union U = A | B scalar E ${at('E')} scalar S ${at('S')}`;
}

const schemaOf = (text: string) =>
  buildASTSchema(parse(text, { noLocation: true }), { assumeValidSDL: true });

type Pick = (below: number) => number;

/** A selection set: fields with and without aliases, `__typename`, inline and named fragments, `@skip` and `@include`. */
function selectionSet(type: string, depth: number, pick: Pick): string {
  const condition = () =>
    ['', '', '', ' @include(if: $ja)', ' @skip(if: $nee)', ' @skip(if: $ja)'][
      pick(6)
    ];
  const selections = Array.from({ length: 1 + pick(4) }, () => {
    const fields = Object.entries(places[type]!).filter(
      ([, of]) => depth > 0 || isLeaf(of),
    );
    const to = {
      N: ['A', 'B', 'N'],
      U: ['A', 'B', 'N'],
      A: ['A', 'N'],
      B: ['B', 'N'],
    }[type];
    if (to && (fields.length === 0 || pick(3) === 0)) {
      const on = to[pick(to.length)]!;
      if (pick(4) === 0) return `...F${on}${condition()}`;
      return `... on ${on}${condition()} ${selectionSet(on, depth, pick)}`;
    }
    if (fields.length === 0) return 'f';
    if (pick(8) === 0) return `t: __typename${condition()}`;
    const [name, of] = fields[pick(fields.length)]!;
    const alias = ['', '', '', `${name}_2: `, pick(3) === 0 ? 'x: ' : ''][
      pick(5)
    ];
    const below = isLeaf(of)
      ? ''
      : ` ${selectionSet(named(of), depth - 1, pick)}`;
    return `${alias}${name}${condition()}${below}`;
  });
  return `{ ${selections.join(' ')} }`;
}

const anyOperation = fc.infiniteStream(fc.nat()).map((choices) => {
  const pick = (below: number) => (choices.next().value as number) % below;
  const fragments = ['A', 'B', 'N'].map(
    (type) =>
      `fragment F${type} on ${type} ${selectionSet(type, 0, pick).replace(/\.\.\.F[ABN][^ ]*( @\w+\(if: \$\w+\))?/g, 'f')}`,
  );
  const root = pick(4) === 0 ? 'Mutation' : 'Query';
  const body = selectionSet(root, 3, pick);
  const used = fragments.filter((_, n) => body.includes(`...F${'ABN'[n]}`));
  return { root, body, fragments: used };
});
type Operation = typeof anyOperation extends fc.Arbitrary<infer T> ? T : never;

const documentOf = (
  { root, body, fragments }: Operation,
  names: Names,
): string => {
  const rootName = names.roots[roots.indexOf(root)]!;
  const set = body.replace(
    '{',
    '{ y: __typename @include(if: $ja) z: __typename @skip(if: $nee)',
  );
  return `${root.toLowerCase()} ($ja: Boolean = true, $nee: Boolean!) { w: __typename ...R } fragment R on ${rootName} ${set} ${fragments.join(' ')}`;
};

/** Infinitely nested objects whose leaves are the paths to them; `resolved` collects the coordinates that were resolved. */
function object(type: TypeName, path: string, resolved: Set<string>): object {
  const get = (_: object, field: string | symbol) => {
    if (field === '__typename') return type;
    const step = `${type}.${String(field)}`;
    const of = (types[type] as Record<string, string>)[String(field)];
    if (!of) return undefined;
    resolved.add(step);
    const on = `${path}${path && '/'}${step}`;
    const one = (name: 'A' | 'B') => object(name, on, resolved);
    if (isLeaf(of)) return on;
    if (of.startsWith('['))
      return () => [one('A'), one(of === '[A]' ? 'A' : 'B')];
    return () => one(of === 'A' ? 'A' : 'B');
  };
  return new Proxy({}, { get });
}

/** Every leaf with its path in the response. */
function leaves(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    leaves(below, `${at}/${key}`),
  );
}

/** Not the name of a type. */
const isFieldPath = (leaf: string) => leaf.includes('.');

interface Grants {
  /** `null` without a token. */
  scopes: string[] | null;
  policies: string[];
}

const oracle = (rules: Rules, grants: Grants) => {
  const any = (sets: string[][] | null, names: string[]) =>
    sets === null ||
    sets.some((set) => set.every((name) => names.includes(name)));
  const meets = (coordinate: string) => {
    const { scopes, policies } = rules[coordinate] ?? none;
    return (
      grants.scopes !== null &&
      any(scopes, grants.scopes) &&
      any(policies, grants.policies)
    );
  };
  const opens = (step: string): boolean => {
    const [type, field] = step.split('.') as [TypeName, string];
    const result = named((types[type] as Record<string, string>)[field]!);
    return (
      meets(type) && meets(step) && (behind[result] ?? [result]).some(meets)
    );
  };
  /** Also when it is selected on an interface. */
  const opensAll = (step: string) => {
    const [type, field] = step.split('.');
    return !roots.includes(type!) && Object.hasOwn(places['N']!, field!)
      ? opens(`A.${field}`) && opens(`B.${field}`)
      : opens(step);
  };
  return { meets, opens, opensAll };
};

/** Visits every field of a document with its coordinates on the possible types, and removes those that `visit` refuses. */
function filterFields(
  document: DocumentNode,
  root: string,
  visit: (coordinates: string[]) => boolean,
): DocumentNode {
  const set = (node: SelectionSetNode, type: string): SelectionSetNode => ({
    ...node,
    selections: node.selections.flatMap<SelectionNode>((each) => {
      if (each.kind === Kind.FRAGMENT_SPREAD) return [each];
      if (each.kind === Kind.INLINE_FRAGMENT) {
        const on = each.typeCondition?.name.value ?? type;
        return [{ ...each, selectionSet: kept(set(each.selectionSet, on)) }];
      }
      const name = each.name.value;
      if (name === '__typename') return [each];
      if (!visit((behind[type] ?? [type]).map((of) => `${of}.${name}`)))
        return [];
      const { selectionSet } = each;
      const below = named(places[type]![name]!);
      return [
        selectionSet
          ? { ...each, selectionSet: kept(set(selectionSet, below)) }
          : each,
      ];
    }),
  });
  return {
    ...document,
    definitions: document.definitions.map((each) => {
      if (each.kind === Kind.OPERATION_DEFINITION)
        return { ...each, selectionSet: set(each.selectionSet, root) };
      if (each.kind !== Kind.FRAGMENT_DEFINITION) return each;
      const on = each.typeCondition.name.value;
      const type =
        Object.hasOwn(places, on) && each.name.value !== 'R' ? on : root;
      return { ...each, selectionSet: kept(set(each.selectionSet, type)) };
    }),
  };
}

const stays = parse('{ left: __typename }').definitions[0]!;

/** A selection set is never empty. */
const kept = (set: SelectionSetNode): SelectionSetNode =>
  set.selections.length > 0
    ? set
    : (stays as { selectionSet: SelectionSetNode }).selectionSet;

const withoutLeft = (data: unknown) =>
  new Map(leaves(data).filter(([at]) => !at.endsWith('/left')));

const seen = {
  leaves: 0,
  gone: 0,
  removed: 0,
  refused: 0,
  done: 0,
  shown: 0,
  nulls: 0,
};

interface Case {
  graph: AuthorizedGraph;
  rules: Rules;
  grants: Grants;
  root: string;
  query: string;
  variables: { nee: boolean };
  isStrict: boolean;
  /** Coordinates resolved since it was cleared. */
  resolved: Set<string>;
}

async function execute(
  { graph, variables }: Case,
  query: string,
  grants: Grants,
) {
  graph.granted.clear();
  for (const policy of grants.policies) graph.granted.add(policy);
  graph.decisionRequests.length = graph.executed.length = 0;
  const response = await graph.execute(
    query,
    grants.scopes?.join(' ') ?? null,
    variables,
  );
  expect(graph.decisionRequests.length).toBeLessThanOrEqual(1);
  return response;
}

const withAllGrants = (each: Case) =>
  execute(each, each.query, { scopes, policies });

/** Nothing is disclosed or resolved that is denied; a leaf whose whole path is permitted is as with all grants. */
async function checkQuery(each: Case): Promise<void> {
  const { opens, opensAll, meets } = oracle(each.rules, each.grants);
  const full = new Map(leaves((await withAllGrants(each)).data));
  each.resolved.clear();
  const cut = await execute(each, each.query, each.grants);
  expect([...each.resolved].filter((step) => !opens(step))).toEqual([]);
  const found = new Map(leaves(cut.data));
  for (const [at, leaf] of found) {
    expect(full.get(at)).toBe(leaf);
    if (isFieldPath(leaf)) expect(leaf.split('/').every(opens)).toBe(true);
    else if (leaf === 'A' || leaf === 'B') expect(meets(leaf)).toBe(true);
  }
  checkErrors(full, cut);
  seen.leaves += found.size;
  seen.gone += full.size - found.size;
  if (each.isStrict) return;
  for (const [at, leaf] of full)
    if (isFieldPath(leaf) && leaf.split('/').every(opensAll))
      expect(found.get(at)).toBe(leaf);
  await checkRemoval(each, cut.data);
}

/** Every null has one error, at it or below it: the source objects have no nulls, so each null comes from an access rule. */
function checkErrors(
  full: ReadonlyMap<string, string>,
  { data, errors = [] }: { data: unknown; errors?: { path: Path }[] },
): void {
  const nulls = nullsOf(data);
  const reported = errors.slice(0, maxErrors);
  for (const { path } of reported) expect(valueAt(data, path)).toBeNull();
  if (reported.length < maxErrors)
    for (const path of nulls) expect(errorsAt(reported, path)).toHaveLength(1);
  if (full.size > 0) seen.nulls += nulls.length;
}

/** Removing fields from the document that are denied on every type does not change the rest of the response. */
async function checkRemoval(each: Case, data: unknown): Promise<void> {
  const { opens } = oracle(each.rules, each.grants);
  const document = parse(each.query);
  const reduced = filterFields(document, each.root, (steps) =>
    steps.some(opens),
  );
  if (print(reduced) === print(document)) return;
  seen.removed += 1;
  const valid = print(separateOperations(reduced)['']!);
  const less = await execute(each, valid, each.grants);
  expect(withoutLeft(less.data)).toEqual(new Map(leaves(data)));
}

/** A mutation that selects a denied field is not executed; one that selects none is as with all grants. */
async function checkMutation(each: Case): Promise<void> {
  const { opens, meets } = oracle(each.rules, each.grants);
  const full = (await withAllGrants(each)) as { data: unknown };
  const paths = leaves(full.data).filter(([, leaf]) => isFieldPath(leaf));
  const response = await execute(each, each.query, each.grants);
  let allOpen = meets('A') && meets('B');
  filterFields(parse(each.query), each.root, (steps) => {
    allOpen &&= steps.every(opens);
    return true;
  });
  if (paths.some(([, path]) => !path.split('/').every(opens))) {
    seen.refused += 1;
    expect(response.data).toBeNull();
    expect(each.graph.executed).toEqual([]);
  } else if (allOpen) {
    seen.done += 1;
    expect(response).toEqual(full);
  }
}

/** Introspection returns a valid schema of which every field is permitted, and nothing without a token (N25). */
async function checkIntrospection(each: Case, names: Names): Promise<void> {
  const { data } = await execute(each, getIntrospectionQuery(), each.grants);
  if (each.grants.scopes === null) return expect(data).toBeNull();
  const { opens } = oracle(each.rules, each.grants);
  const schema = buildClientSchema(data);
  const root = schema.getQueryType()!;
  if (Object.keys(root.getFields()).length > 0)
    expect(validateSchema(schema)).toEqual([]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const of = isObjectType(type)
      ? [roots[names.roots.indexOf(type.name)] ?? type.name]
      : schema.getPossibleTypes(type).map(({ name }) => name);
    for (const field of Object.keys(type.getFields())) {
      seen.shown += 1;
      expect(of.every((name) => opens(`${name}.${field}`))).toBe(true);
    }
  }
}

/** How many cases of each kind must have been checked: a single draw may contain none. */
const minimum: typeof seen = {
  leaves: 200,
  gone: 100,
  nulls: 100,
  removed: 10,
  refused: 5,
  done: 0,
  shown: 200,
};

const kinds = Object.keys(minimum) as (keyof typeof seen)[];
const missing = () => kinds.filter((kind) => seen[kind] <= minimum[kind]);

const holdsForADraw = () =>
  fc.assert(
    fc.asyncProperty(
      anyRules,
      anyNames,
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([] as string[]) },
        { weight: 1, arbitrary: fc.subarray(fields) },
      ),
      fc.record({
        scopes: fc.oneof(
          { weight: 9, arbitrary: fc.subarray(scopes) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
        policies: fc.subarray(policies),
      }),
      anyOperation,
      fc.record({ nee: fc.boolean() }),
      async (rules, names, nonNull, grants, operation, variables) => {
        const resolved = new Set<string>();
        const root = operation.root as TypeName;
        const query = documentOf(operation, names);
        const text = supergraph(rules, names, nonNull);
        fc.pre(validate(schemaOf(text), parse(query)).length === 0);
        const graph = await authorizedGraph(text, object(root, '', resolved));
        const isStrict = nonNull.length > 0;
        const each = {
          graph,
          rules,
          grants,
          root,
          query,
          variables,
          isStrict,
          resolved,
        };
        await (root === 'Query' ? checkQuery(each) : checkMutation(each));
        await checkIntrospection(each, names);
      },
    ),
    { numRuns: 150 },
  );

test('for any rules, names, caller and operation: every leaf of the response is permitted, every permitted leaf is as without rules, and denied data do not influence it', async () => {
  for (let draw = 0; draw < 5 && missing().length > 0; draw += 1)
    await holdsForADraw();
  expect(missing()).toEqual([]);
});
