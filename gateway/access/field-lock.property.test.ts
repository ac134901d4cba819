import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { lockedGraph } from '../testing/locked-graph.js';

/**
 * Schemas with the same fields and other rules. Every leaf of an answer is the way along which it was reached, such as
 * `Query.n/B.sub/A.x`, so that an oracle that knows nothing of documents can judge it.
 */
const types = {
  Query: { a: 'A', l: '[A]', n: 'N', ns: '[N]', u: '[U]', s: 'String' },
  A: { f: 'String', sub: 'A', x: 'String', b: 'B', e: 'E' },
  B: { f: 'String', sub: 'A', y: 'S', n: 'N' },
} as const;
const shared = ['f', 'sub'];
const scopes = ['p', 'q', 'r'];
const places: Record<string, Record<string, string>> = {
  ...types,
  N: { f: 'String', sub: 'A' },
  U: {},
};
const named = (type: string) => type.replace(/[[\]]/g, '');
const isLeaf = (type: string) => !Object.hasOwn(places, named(type));

type Rules = Record<string, string[][]>;
const coordinates = [
  ...Object.entries(types).flatMap(([type, fields]) => [
    ...(type === 'Query' ? [] : [type]),
    ...Object.keys(fields).map((field) => `${type}.${field}`),
  ]),
  'E',
  'S',
];
const scopeSets = fc.uniqueArray(
  fc.uniqueArray(fc.constantFrom(...scopes), { minLength: 1, maxLength: 2 }),
  { minLength: 1, maxLength: 2, selector: (set) => set.join() },
);
const rule = fc.oneof(
  { weight: 2, arbitrary: fc.constant([[]] as string[][]) },
  { weight: 1, arbitrary: scopeSets },
);
const anyRules: fc.Arbitrary<Rules> = fc.record(
  Object.fromEntries(coordinates.map((coordinate) => [coordinate, rule])),
);

function sdl(rules: Rules): string {
  const at = (coordinate: string) => {
    const sets = rules[coordinate]!;
    return sets[0]!.length === 0
      ? '@authenticated'
      : `@needs(scopes: ${JSON.stringify(sets)})`;
  };
  const objects = Object.entries(types).map(
    ([type, fields]) =>
      `type ${type} ${type === 'Query' ? '' : `implements N ${at(type)}`} { ${Object.entries(
        fields,
      )
        .map(([field, of]) => `${field}: ${of} ${at(`${type}.${field}`)}`)
        .join(' ')} }`,
  );
  return `${objects.join('\n')} interface N { f: String sub: A } union U = A | B scalar E ${at('E')} scalar S ${at('S')}`;
}

/** A selection set as text: fields with and without aliases, fragments of both kinds, conditions of both kinds. */
const place = fc.infiniteStream(fc.nat()).map((choices) => {
  const pick = (below: number) => (choices.next().value as number) % below;
  return (type: string, depth: number) => selectionSet(type, depth, pick);
});

function selectionSet(
  type: string,
  depth: number,
  pick: (below: number) => number,
): string {
  const condition = () =>
    ['', '', '', ' @include(if: $ja)', ' @skip(if: $nee)', ' @skip(if: $ja)'][
      pick(6)
    ];
  const selections = Array.from({ length: 1 + pick(4) }, () => {
    const fields = Object.entries(places[type]!).filter(
      ([, of]) => depth > 0 || isLeaf(of),
    );
    const conditions: Record<string, string[]> = {
      N: ['A', 'B', 'N'],
      U: ['A', 'B', 'N'],
      A: ['A', 'N'],
      B: ['B', 'N'],
    };
    const to = conditions[type];
    if (to && (fields.length === 0 || pick(3) === 0)) {
      const on = to[pick(to.length)]!;
      if (pick(4) === 0 && on !== 'Query') return `...F${on}${condition()}`;
      return `... on ${on}${condition()} ${selectionSet(on, depth, pick)}`;
    }
    if (fields.length === 0) return 'f';
    const [name, of] = fields[pick(fields.length)]!;
    const alias = pick(3) === 0 ? `${name}_2: ` : '';
    const below = isLeaf(of)
      ? ''
      : ` ${selectionSet(named(of), depth - 1, pick)}`;
    return `${alias}${name}${condition()}${below}`;
  });
  return `{ ${selections.join(' ')} }`;
}

const operation = place.map((make) => {
  const fragments = ['A', 'B', 'N'].map(
    (type) =>
      `fragment F${type} on ${type} ${make(type, 0).replace(/\.\.\.F[ABN][^ ]*( @\w+\(if: \$\w+\))?/g, 'f')}`,
  );
  const body = make('Query', 3);
  const used = fragments.filter((_, n) => body.includes(`...F${'ABN'[n]}`));
  return `query ($ja: Boolean = true, $nee: Boolean!) { x: __typename ...R } fragment R on Query ${body.replace('{', '{ y: __typename @include(if: $ja) z: __typename @skip(if: $nee)')} ${used.join(' ')}`;
});

/** Objects without end, in which each leaf says how it was reached; `asked` collects what was asked of them. */
function object(
  type: keyof typeof types,
  way: string,
  asked: Set<string>,
): object {
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

const oracle = (rules: Rules, held: string[]) => {
  const meets = (coordinate: string) =>
    (rules[coordinate] ?? [[]]).some((set) =>
      set.every((scope) => held.includes(scope)),
    );
  const opens = (step: string): boolean => {
    const [type, field] = step.split('.') as [keyof typeof types, string];
    const result = named((types[type] as Record<string, string>)[field]!);
    return (
      meets(type) &&
      meets(step) &&
      (result === 'N' || result === 'U'
        ? meets('A') || meets('B')
        : meets(result))
    );
  };
  /** Also when it was asked through an interface. */
  const opensAll = (step: string) => {
    const [type, field] = step.split('.');
    return shared.includes(field!) && type !== 'Query'
      ? opens(`A.${field}`) && opens(`B.${field}`)
      : opens(step);
  };
  return { opens, opensAll };
};

test('whatever the rules, the caller and the question: every leaf in the answer is open, and every open leaf is as if he saw all', async () => {
  const seen = { leaves: 0, gone: 0 };
  await fc.assert(
    fc.asyncProperty(
      anyRules,
      fc.subarray(scopes),
      operation,
      fc.record({ nee: fc.boolean() }),
      async (rules, held, query, variables) => {
        const asked = new Set<string>();
        const graph = await lockedGraph(sdl(rules), object('Query', '', asked));
        fc.pre(validate(graph.schema, parse(query)).length === 0);
        const { opens, opensAll } = oracle(rules, held);
        const full = await graph.ask(query, scopes.join(' '), variables);
        expect(full.errors).toBeUndefined();
        asked.clear();
        const cut = await graph.ask(query, held.join(' '), variables);
        expect([...asked].filter((step) => !opens(step))).toEqual([]);
        const whole = new Map(leaves(full.data));
        const found = new Map(leaves(cut.data));
        for (const [at, way] of found) {
          expect(whole.get(at)).toBe(way);
          if (way !== 'Query') expect(way.split('/').every(opens)).toBe(true);
        }
        for (const [at, way] of whole)
          if (way !== 'Query' && way.split('/').every(opensAll))
            expect(found.get(at)).toBe(way);
        seen.leaves += found.size;
        seen.gone += whole.size - found.size;
        expect(cut.errors).not.toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
  expect(seen.leaves).toBeGreaterThan(300);
  expect(seen.gone).toBeGreaterThan(300);
});
