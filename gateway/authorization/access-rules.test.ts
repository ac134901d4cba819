import { describe, expect, test } from '@jest/globals';
import { compose } from '../supergraph/composition/compose.js';
import { Supergraph } from '../supergraph/supergraph.js';

const link = 'https://specs.apollo.dev/federation';
const rulesOf = (...schemas: string[]) => {
  const { supergraph, errors } = compose(
    schemas.map((text, index) => ({ name: `p${index}`, file: 'f', text })),
  );
  expect(errors).toBeUndefined();
  return new Supergraph(supergraph!).accessRules;
};

const scopesOf = (...anyOf: string[][]) => ({ requires: 'scopes', anyOf });
const policiesOf = (...anyOf: string[][]) => ({ requires: 'policies', anyOf });

describe('a rule is found under whatever name a partner gives it (N10, N11)', () => {
  test.each([
    [
      'renamed by its import',
      `extend schema @link(url: "${link}/v2.9", import: [{ name: "@authenticated", as: "@login" }, { name: "@requiresScopes", as: "@needs" }, { name: "@policy", as: "@beleid" }])
      type Query { a: Int @login b: Int @needs(scopes: [["x"]]) c: Int @beleid(policies: [["p"]]) }`,
    ],
    [
      'not imported',
      `extend schema @link(url: "${link}/v2.9")
      type Query { a: Int @federation__authenticated b: Int @federation__requiresScopes(scopes: [["x"]]) c: Int @federation__policy(policies: [["p"]]) }`,
    ],
    [
      'under another name of the specification',
      `extend schema @link(url: "${link}/v2.9", as: "fed")
      type Query { a: Int @fed__authenticated b: Int @fed__requiresScopes(scopes: [["x"]]) c: Int @fed__policy(policies: [["p"]]) }`,
    ],
    [
      'from an old version',
      `extend schema @link(url: "${link}/v2.6", import: ["@authenticated", "@requiresScopes", "@policy"])
      type Query { a: Int @authenticated b: Int @requiresScopes(scopes: [["x"]]) c: Int @policy(policies: [["p"]]) }`,
    ],
  ])('%s', (_title, schema) => {
    const { ofField, scopes, policies } = rulesOf(schema);
    expect(ofField('Query', 'a')).toEqual([scopesOf([])]);
    expect(ofField('Query', 'b')).toEqual([scopesOf(['x'])]);
    expect(ofField('Query', 'c')).toEqual([policiesOf(['p'])]);
    expect([...scopes]).toEqual(['x']);
    expect([...policies]).toEqual(['p']);
  });
});

const imports = `extend schema @link(url: "${link}/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@authenticated", "@requiresScopes", "@policy"])`;

test('rules of two partners for one field are combined', () => {
  const partner = (scopes: string) =>
    `${imports} type Query { a: Int @shareable @requiresScopes(scopes: ${scopes}) @authenticated }`;
  const { ofField } = rulesOf(
    partner('[["x"], ["y"]]'),
    partner('[["z", "w"]]'),
  );
  const rules = ofField('Query', 'a');
  expect(rules).toHaveLength(2);
  expect(rules).toContainEqual(scopesOf([]));
  expect(
    rules.flatMap(({ anyOf }) => anyOf.map((set) => [...set].sort().join())),
  ).toEqual(expect.arrayContaining(['w,x,z', 'w,y,z', '']));
});

test('fields of a renamed root type are found by its name in the supergraph (N15)', () => {
  const { ofField } = rulesOf(
    `${imports} schema { query: Vraag } type Vraag { a: Int @requiresScopes(scopes: [["x"]]) }`,
  );
  expect(ofField('Query', 'a')).toEqual([scopesOf(['x'])]);
});

test('a rule on an interface is refused: only its implementations have rules', () => {
  const { errors } = compose([
    {
      name: 'p',
      file: 'f',
      text: `${imports}
        type Query { a: N @authenticated }
        interface N @authenticated { b: Int }
        type A implements N @authenticated { b: Int }`,
    },
  ]);
  expect(errors?.join()).toContain('interface');
});

describe('a field that @requires another must have its rules too, or it does not compose', () => {
  const a = 'type A @key(fields: "id") @authenticated';
  const owner = (field: string) =>
    `${imports} type Query { a: A @authenticated } ${a} { id: ID! ${field} }`;
  const rule = '@requiresScopes(scopes: [["x"]])';
  const composed = (...schemas: string[]) =>
    compose(schemas.map((text, n) => ({ name: `p${n}`, file: 'f', text })));

  const policy = '@policy(policies: [["x"]])';
  const known = 'interface N { i: Int }';
  test.each([
    ['its own rule', `v: Int ${rule}`, '', 'v: Int', 'v', ''],
    ['a policy', `v: Int ${policy}`, '', 'v: Int', 'v', ''],
    [
      'its scalar',
      'v: V',
      `scalar V ${rule}`,
      'v: V',
      'v',
      'scalar V @authenticated',
    ],
    [
      'its enum',
      'v: V',
      `enum V ${rule} { E }`,
      'v: V',
      'v',
      'enum V @authenticated { E }',
    ],
    [
      'its type',
      'v: V',
      `type V ${rule} { i: Int }`,
      'v: V',
      'v { i }',
      'type V @authenticated { i: Int @external }',
    ],
    [
      'what stands behind an interface',
      'v: N',
      `${known} type V implements N @authenticated { i: Int ${rule} }`,
      'v: N',
      'v { i }',
      `${known} type V implements N @authenticated { i: Int @external }`,
    ],
  ])(
    'N12: a field that is ruled by %s',
    (_title, own, ownTypes, external, asked, types) => {
      const first = `${owner(own)} ${ownTypes}`;
      const second = (asks: string) =>
        `${imports} ${a} { id: ID! ${external} @external b: Int @requires(fields: "${asked}") ${asks} } ${types}`;
      expect(composed(first, second('')).errors?.join()).toContain(
        '"A.b" does not specify necessary',
      );
      const same = own.includes(policy) ? policy : rule;
      expect(composed(first, second(same)).errors).toBeUndefined();
    },
  );

  test('N13: also transitively', () => {
    const second = `${imports} ${a} { id: ID! v: Int @external b: Int @requires(fields: "v") ${rule} }`;
    const third = (field: string) =>
      `${imports} ${a} { id: ID! b: Int @external c: Int @requires(fields: "b") ${field} }`;
    const first = owner(`v: Int ${rule}`);
    expect(composed(first, second, third('')).errors?.join()).toContain(
      '"A.c" does not specify necessary',
    );
    const { ofField } = rulesOf(first, second, third(rule));
    expect(ofField('A', 'c')).toEqual([scopesOf(['x'])]);
  });
});

test('a policy rule is met by any of its sets; rules of two partners are combined; an empty set grants nothing (N29)', () => {
  const partner = (policies: string) =>
    `${imports} type Query { a: Int @shareable @policy(policies: ${policies}) }`;
  expect(rulesOf(partner('[["a", "b"], ["c"]]')).ofField('Query', 'a')).toEqual(
    [policiesOf(['a', 'b'], ['c'])],
  );
  const { ofField } = rulesOf(partner('[["a"], ["c"]]'), partner('[["d"]]'));
  expect(ofField('Query', 'a').map(({ anyOf }) => anyOf.length)).toEqual([2]);
  for (const set of ofField('Query', 'a')[0]!.anyOf) expect(set).toContain('d');
  for (const none of ['[]', '[[]]'])
    expect(rulesOf(partner(none)).ofField('Query', 'a')).toEqual([
      policiesOf(),
    ]);
});
