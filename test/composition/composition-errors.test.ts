import { describe, expect, test } from '@jest/globals';
import { knownNames } from '../../gateway/authorization/known-names.js';
import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';
import { reportOf } from '../../gateway/supergraph/composition/report.js';

const base = partnerSchemas();
type Edit = [partner: string, from: string, to: string];
const edited = (edits: readonly Edit[]) =>
  base.map((schema) => ({
    ...schema,
    text: edits
      .filter(([partner]) => partner === schema.name)
      .reduce((text, [, from, to]) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      }, schema.text),
  }));
const errorsOf = (edits: readonly Edit[], before = base) =>
  compositionResult(edited(edits), { base: before, known: knownNames })
    .errors ?? [];

/** Of text in a schema after an edit, as the errors give it: `gemeente 102:6`. */
function place(edits: readonly Edit[], partner: string, text: string): string {
  const schema = edited(edits).find(({ name }) => name === partner)!.text;
  const before = schema.slice(0, schema.indexOf(text)).split('\n');
  return `${partner} ${before.length}:${before.at(-1)!.length + 1}`;
}
const link = /extend schema[^]*?@composeDirective\(name: "@reads"\)\n/.exec(
  base.find(({ name }) => name === 'gemeente')!.text,
)![0];
const importing = (...directives: string[]): Edit => [
  'gemeente',
  '"@key"',
  ['@key', ...directives].map((each) => `"${each}"`).join(' '),
];
const conditions = 'basisvoorwaarden: [Basisvoorwaarde!]';

/** One edit of gemeente, the code, where the first place is, and the other partners that it shows. */
const cases: Record<string, [Edit[], string, string, string[]]> = {
  '@key missing on Justitiabele': [
    [
      [
        'gemeente',
        'Justitiabele @key(fields: "id") @auth',
        'Justitiabele @auth',
      ],
    ],
    'INVALID_FIELD_SHARING',
    'Justitiabele @auth',
    ['akkoord', 'dji', 'logboek', 'reclassering'],
  ],
  '@shareable missing on PageInfo': [
    [['gemeente', 'PageInfo @shareable', 'PageInfo']],
    'INVALID_FIELD_SHARING',
    'PageInfo @auth',
    ['akkoord', 'dji', 'logboek', 'reclassering'],
  ],
  'a field renamed that akkoord requires': [
    [['gemeente', 'schuldhulp: [', 'schuldhulpen: [']],
    'EXTERNAL_MISSING_ON_BASE',
    'schuldhulpen: [',
    ['akkoord'],
  ],
  'a field removed that akkoord requires': [
    [
      [
        'gemeente',
        '  "Requests for schuldhulp with the days that its terms rest on, latest request first; no content."\n  schuldhulp: [Schuldhulp!]\n',
        '',
      ],
    ],
    'EXTERNAL_MISSING_ON_BASE',
    'Justitiabele @key',
    ['akkoord'],
  ],
  '@requires of a field that this schema does not have': [
    [
      ['gemeente', conditions, `${conditions} @requires(fields: "nergens")`],
      importing('@requires'),
    ],
    'REQUIRES_INVALID_FIELDS',
    '@requires(',
    [],
  ],
  '@requires of a field that nobody has': [
    [
      [
        'gemeente',
        conditions,
        `nergens: Int @external ${conditions} @requires(fields: "nergens")`,
      ],
      importing('@requires', '@external'),
    ],
    'EXTERNAL_MISSING_ON_BASE',
    'nergens: Int',
    [],
  ],
  '@requires, with a prefix, of a field that this schema does not have': [
    [
      [
        'gemeente',
        conditions,
        `${conditions} @federation__requires(fields: "nergens")`,
      ],
    ],
    'COMPOSITION_FAILED',
    'extend schema',
    [],
  ],
  'another type of endCursor': [
    [['gemeente', 'endCursor: String', 'endCursor: Int']],
    'FIELD_TYPE_MISMATCH',
    'Int\n}\n\n"Why a mutation',
    ['akkoord', 'dji', 'logboek', 'reclassering'],
  ],
  'an enum value missing': [
    [['gemeente', '  WERK_EN_INKOMEN\n', '']],
    'ENUM_VALUE_MISMATCH',
    'BasisvoorwaardeSoort @auth',
    ['akkoord'],
  ],
  'an unknown version of Federation': [
    [['gemeente', 'federation/v2.9', 'federation/v2.99']],
    'UNKNOWN_FEDERATION_LINK_VERSION',
    '"https://specs.apollo.dev/federation/v2.99"',
    [],
  ],
  '@link missing': [
    [['gemeente', link, '']],
    'FEDERATION_LINK_MISSING',
    'reads(\n',
    [],
  ],
  'a directive missing in the import of @link': [
    [['gemeente', '      "@authenticated"\n', '']],
    'INVALID_GRAPHQL',
    '@authenticated',
    [],
  ],
  'a syntax error': [
    [['gemeente', 'type PageInfo', 'typ PageInfo']],
    'GRAPHQL_PARSE_FAILED',
    '"Where a page begins and ends."',
    [],
  ],
  'a scope that no processing activity gives': [
    [
      [
        'gemeente',
        '["keten:lezen"], ["mijn:lezen"]',
        '["ketn:lezen"], ["mijn:lezen"]',
      ],
    ],
    'UNKNOWN_SCOPE',
    '"ketn:lezen"',
    [],
  ],
  'a policy that nothing decides': [
    [
      ['gemeente', conditions, `${conditions} @policy(policies: [["risico"]])`],
      importing('@policy'),
    ],
    'UNKNOWN_POLICY',
    '"risico"',
    [],
  ],
  'a rule on a type of all partners': [
    [
      [
        'gemeente',
        'PageInfo @share',
        'PageInfo @requiresScopes(scopes: [["keten:lezen"]]) @share',
      ],
    ],
    'ACCESS_RULE_NARROWS_OTHERS',
    '@requiresScopes(scopes: [["keten:lezen"]]) @share',
    ['akkoord', 'dji', 'logboek', 'reclassering'],
  ],
  'an interface that no type implements': [
    [
      [
        'gemeente',
        '"A page of people."',
        'interface Leeg { a: Int }\n"A page of people."',
      ],
    ],
    'INTERFACE_WITHOUT_IMPLEMENTATION',
    'Leeg {',
    [],
  ],
};

describe('one mistake is one error, at the partner that made it and with every partner involved', () => {
  test('and there is none in the schemas as they are', () => {
    expect(errorsOf([]).map(String)).toEqual([]);
  });

  test.each(Object.entries(cases))(
    '%s',
    (_title, [edits, code, at, others]) => {
      const errors = errorsOf(edits);
      expect(errors.map((each) => each.code)).toEqual([code]);
      const [{ locations, help }] = errors as [(typeof errors)[0]];
      const places = locations.map(
        ({ subgraph, line, column }) => `${subgraph} ${line}:${column}`,
      );
      expect(places[0]).toBe(place(edits, 'gemeente', at));
      expect(locations[0]!.file).toBe('subgraphs/gemeente/schema.graphql');
      expect(
        locations
          .slice(1)
          .map(({ subgraph }) => subgraph)
          .sort(),
      ).toEqual(others);
      expect(help).not.toBe('');
    },
  );
});

describe('errors of all partners and phases come at once', () => {
  test('faults at two partners, each first at its own', () => {
    const errors = errorsOf([
      ['gemeente', 'endCursor: String', 'endCursor: Int'],
      ['dji', 'PageInfo @shareable', 'PageInfo'],
    ]);
    expect(
      errors
        .map(({ code, locations: [at] }) => `${at?.subgraph} ${code}`)
        .sort(),
    ).toEqual(['dji INVALID_FIELD_SHARING', 'gemeente FIELD_TYPE_MISMATCH']);
  });

  test('of syntax, of one schema, of the schemas together, and of our rules', () => {
    const errors = errorsOf([
      ['dji', 'type PageInfo', 'typ PageInfo'],
      ['gemeente', 'naam: String!', 'naam: Strin!'],
      ['gemeente', 'endCursor: String', 'endCursor: Int'],
      ['gemeente', 'schuldhulp: [', 'schuldhulpen: ['],
      [
        'gemeente',
        '["keten:lezen"], ["mijn:lezen"]',
        '["ketn:lezen"], ["mijn:lezen"]',
      ],
      ['logboek', 'PageInfo @shareable @authenticated', 'PageInfo @shareable'],
    ]);
    expect(
      errors
        .map(({ code, locations: [at] }) => `${at?.subgraph} ${code}`)
        .sort(),
    ).toEqual([
      'dji GRAPHQL_PARSE_FAILED',
      'gemeente EXTERNAL_MISSING_ON_BASE',
      'gemeente FIELD_TYPE_MISMATCH',
      'gemeente INVALID_GRAPHQL',
      'gemeente UNKNOWN_SCOPE',
      'logboek ACCESS_RULE_MISSING',
      'logboek ACCESS_RULE_MISSING',
      'logboek ACCESS_RULE_MISSING',
      'logboek ACCESS_RULE_MISSING',
    ]);
  });
});

test('a report has an excerpt of each place and what to do, and no colour unless it is wanted', () => {
  const edits: Edit[] = [['gemeente', 'schuldhulp: [', 'schuldhulpen: [']];
  const schemas = edited(edits);
  const errors = errorsOf(edits);
  const report = reportOf(errors, schemas);
  expect(report).toContain(
    '\n   115 |   schuldhulpen: [Schuldhulp!]\n       |   ^^^^^^^^^^^^\n',
  );
  expect(report).toContain('akkoord subgraphs/akkoord/schema.graphql:163:3\n');
  expect(report).toMatch(/^ {2}help: .*add the new field/m);
  expect(report).not.toMatch(/\u001b/);
});
