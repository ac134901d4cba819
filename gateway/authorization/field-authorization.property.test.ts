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
 * Schemas with the same fields and other rules, under other names. Every leaf of an answer is the way along which it was reached, such as
 * `Query.n/B.sub/A.x`, so that an oracle that knows nothing of documents can judge it.
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

/** What a place asks beside a token: any of these sets of scopes, and any of these sets of policies; `null` asks none. */
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

/** How a supergraph may name the rules and its roots. */
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

/** `neverNull`: fields after which null may not stand. */
function supergraph(rules: Rules, names: Names, neverNull: string[]): string {
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
      return `${field}: ${result}${neverNull.includes(on) ? '!' : ''} ${at(on)}`;
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

/** A selection set as text: fields with and without aliases, names of types, fragments of both kinds, conditions of both kinds. */
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

/** Objects without end, in which each leaf says how it was reached; `asked` collects what was asked of them. */
function object(type: TypeName, way: string, asked: Set<string>): object {
  const get = (_: object, field: string | symbol) => {
    if (field === '__typename') return type;
    const step = `${type}.${String(field)}`;
    const of = (types[type] as Record<string, string>)[String(field)];
    if (!of) return undefined;
    asked.add(step);
    const on = `${way}${way && '/'}${step}`;
    const one = (name: 'A' | 'B') => object(name, on, asked);
    if (isLeaf(of)) return on;
    if (of.startsWith('['))
      return () => [one('A'), one(of === '[A]' ? 'A' : 'B')];
    return () => one(of === 'A' ? 'A' : 'B');
  };
  return new Proxy({}, { get });
}

/** Every leaf with its place in the answer. */
function leaves(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    leaves(below, `${at}/${key}`),
  );
}

/** Not the name of a type. */
const isWay = (leaf: string) => leaf.includes('.');

interface Held {
  /** `null` without a token. */
  scopes: string[] | null;
  policies: string[];
}

const oracle = (rules: Rules, held: Held) => {
  const any = (sets: string[][] | null, names: string[]) =>
    sets === null ||
    sets.some((set) => set.every((name) => names.includes(name)));
  const meets = (coordinate: string) => {
    const { scopes, policies } = rules[coordinate] ?? none;
    return (
      held.scopes !== null &&
      any(scopes, held.scopes) &&
      any(policies, held.policies)
    );
  };
  const opens = (step: string): boolean => {
    const [type, field] = step.split('.') as [TypeName, string];
    const result = named((types[type] as Record<string, string>)[field]!);
    return (
      meets(type) && meets(step) && (behind[result] ?? [result]).some(meets)
    );
  };
  /** Also when it was asked through an interface. */
  const opensAll = (step: string) => {
    const [type, field] = step.split('.');
    return !roots.includes(type!) && Object.hasOwn(places['N']!, field!)
      ? opens(`A.${field}`) && opens(`B.${field}`)
      : opens(step);
  };
  return { meets, opens, opensAll };
};

/** Every field that a document names, with the types of object that may hold it. Names of types are left out. */
function mentioned(
  document: DocumentNode,
  root: string,
  act: (steps: string[]) => boolean,
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
      if (!act((behind[type] ?? [type]).map((of) => `${of}.${name}`)))
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

/** A set of selections is never empty. */
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
  held: Held;
  root: string;
  query: string;
  variables: { nee: boolean };
  isStrict: boolean;
  /** What was asked of the objects since it was cleared. */
  touched: Set<string>;
}

async function ask({ graph, variables }: Case, query: string, held: Held) {
  graph.granted.clear();
  for (const policy of held.policies) graph.granted.add(policy);
  graph.decisionRequests.length = graph.executed.length = 0;
  const answer = await graph.execute(
    query,
    held.scopes?.join(' ') ?? null,
    variables,
  );
  expect(graph.decisionRequests.length).toBeLessThanOrEqual(1);
  return answer;
}

const whole = (each: Case) => ask(each, each.query, { scopes, policies });

/** Nothing is shown or asked that is not open; and what is open all along, also through an interface, is as if he saw all. */
async function judgeQuery(each: Case): Promise<void> {
  const { opens, opensAll, meets } = oracle(each.rules, each.held);
  const full = new Map(leaves((await whole(each)).data));
  each.touched.clear();
  const cut = await ask(each, each.query, each.held);
  expect([...each.touched].filter((step) => !opens(step))).toEqual([]);
  const found = new Map(leaves(cut.data));
  for (const [at, leaf] of found) {
    expect(full.get(at)).toBe(leaf);
    if (isWay(leaf)) expect(leaf.split('/').every(opens)).toBe(true);
    else if (leaf === 'A' || leaf === 'B') expect(meets(leaf)).toBe(true);
  }
  judgeErrors(full, cut);
  seen.leaves += found.size;
  seen.gone += full.size - found.size;
  if (each.isStrict) return;
  for (const [at, leaf] of full)
    if (isWay(leaf) && leaf.split('/').every(opensAll))
      expect(found.get(at)).toBe(leaf);
  await judgeRemoval(each, cut.data);
}

/** Every null that a rule made has one error, at it or below it; the objects themselves have no null, and nothing else has an error. */
function judgeErrors(
  full: ReadonlyMap<string, string>,
  { data, errors = [] }: { data: unknown; errors?: { path: Path }[] },
): void {
  const nulls = nullsOf(data);
  const told = errors.slice(0, maxErrors);
  for (const { path } of told) expect(valueAt(data, path)).toBeNull();
  if (told.length < maxErrors)
    for (const path of nulls) expect(errorsAt(told, path)).toHaveLength(1);
  if (full.size > 0) seen.nulls += nulls.length;
}

/** Taking out of the question what can never be seen changes nothing that is. */
async function judgeRemoval(each: Case, data: unknown): Promise<void> {
  const { opens } = oracle(each.rules, each.held);
  const document = parse(each.query);
  const reduced = mentioned(document, each.root, (steps) => steps.some(opens));
  if (print(reduced) === print(document)) return;
  seen.removed += 1;
  const valid = print(separateOperations(reduced)['']!);
  const less = await ask(each, valid, each.held);
  expect(withoutLeft(less.data)).toEqual(new Map(leaves(data)));
}

/** A mutation that asks anything shut is not sent at all; one that asks nothing shut is as if he saw all. */
async function judgeMutation(each: Case): Promise<void> {
  const { opens, meets } = oracle(each.rules, each.held);
  const full = (await whole(each)) as { data: unknown };
  const ways = leaves(full.data).filter(([, leaf]) => isWay(leaf));
  const answer = await ask(each, each.query, each.held);
  let allOpen = meets('A') && meets('B');
  mentioned(parse(each.query), each.root, (steps) => {
    allOpen &&= steps.every(opens);
    return true;
  });
  if (ways.some(([, way]) => !way.split('/').every(opens))) {
    seen.refused += 1;
    expect(answer.data).toBeNull();
    expect(each.graph.executed).toEqual([]);
  } else if (allOpen) {
    seen.done += 1;
    expect(answer).toEqual(full);
  }
}

/** Introspection shows a graph that holds, of which every field is open; without a token it shows none (N25). */
async function judgeIntrospection(each: Case, names: Names): Promise<void> {
  const { data } = await ask(each, getIntrospectionQuery(), each.held);
  if (each.held.scopes === null) return expect(data).toBeNull();
  const { opens } = oracle(each.rules, each.held);
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

/** Of how many of each kind the property must have held; what one draw contains is luck. */
const least: typeof seen = {
  leaves: 200,
  gone: 100,
  nulls: 100,
  removed: 10,
  refused: 5,
  done: 0,
  shown: 200,
};

const kinds = Object.keys(least) as (keyof typeof seen)[];
const missing = () => kinds.filter((kind) => seen[kind] <= least[kind]);

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
      async (rules, names, neverNull, held, operation, variables) => {
        const touched = new Set<string>();
        const root = operation.root as TypeName;
        const query = documentOf(operation, names);
        const text = supergraph(rules, names, neverNull);
        fc.pre(validate(schemaOf(text), parse(query)).length === 0);
        const graph = await authorizedGraph(text, object(root, '', touched));
        const isStrict = neverNull.length > 0;
        const each = {
          graph,
          rules,
          held,
          root,
          query,
          variables,
          isStrict,
          touched,
        };
        await (root === 'Query' ? judgeQuery(each) : judgeMutation(each));
        await judgeIntrospection(each, names);
      },
    ),
    { numRuns: 150 },
  );

test('for any rules, names, caller and operation: every leaf of the response is permitted, every permitted leaf is as without rules, and denied data do not influence it', async () => {
  for (let draw = 0; draw < 5 && missing().length > 0; draw += 1)
    await holdsForADraw();
  expect(missing()).toEqual([]);
});
