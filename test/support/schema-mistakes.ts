import { expect } from '@jest/globals';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { knownNames } from '../../gateway/authorization/known-names.js';
import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';
import { pages } from './pages.js';
import type { Edit } from './schema-copy.js';

/** The schemas as they are. */
export const base = partnerSchemas();
const known = knownNames(verwerkingsregister);

/** Without labels: those of a new value would be missing. */
export const edited = (edits: readonly Edit[]) =>
  base.map((schema) => ({
    ...schema,
    labels: null,
    text: edits
      .filter(([partner]) => partner === schema.name)
      .reduce((text, [, from, to]) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      }, schema.text),
  }));
export const errorsOf = (edits: readonly Edit[], before = base) =>
  compositionResult(edited(edits), { base: before, known }).errors ?? [];

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
export const mistakes: Record<string, [Edit[], string, string, string[]]> = {
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
  '@requires of a field that no subgraph resolves': [
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
    [
      [
        'gemeente',
        '  "Work, or an income such as bijstand (Participatiewet)."\n  WERK_EN_INKOMEN\n',
        '',
      ],
    ],
    'ENUM_VALUE_MISMATCH',
    'BasisvoorwaardeSoort @auth',
    ['akkoord', 'dji'],
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

const { text: page } = pages.find(
  ({ file }) => file === 'docs/schema-changes.md',
)!;

/** Cells of the rows below a heading of docs/schema-changes.md, without the two rows of the table's head. */
export const rowsBelow = (heading: string): string[][] =>
  page
    .split(`\n## ${heading}\n`)[1]!
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
