import { describe, expect, test } from '@jest/globals';
import { reportOf } from '../../gateway/supergraph/composition/report.js';
import type { Edit } from '../support/schema-copy.js';
import {
  edited,
  errorsOf,
  mistakes,
  rowsBelow,
} from '../support/schema-mistakes.js';

/** Of text in a schema after an edit, as the errors give it: `gemeente 102:6`. */
function place(edits: readonly Edit[], partner: string, text: string): string {
  const schema = edited(edits).find(({ name }) => name === partner)!.text;
  const before = schema.slice(0, schema.indexOf(text)).split('\n');
  return `${partner} ${before.length}:${before.at(-1)!.length + 1}`;
}
const asCode = (text: string) => `\`${text}\``;

/** Of each mistake, as they were found. */
const reported: string[][] = [];

describe('one mistake is one error, at the partner that made it and with every partner involved', () => {
  test('and there is none in the schemas as they are', () => {
    expect(errorsOf([]).map(String)).toEqual([]);
  });

  test.each(Object.entries(mistakes))(
    '%s',
    (title, [edits, code, at, others]) => {
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
      const { message } = errors[0]!;
      reported.push([title, ...[code, message, help].map(asCode)]);
    },
  );

  test('docs/schema-changes.md has each of them', () => {
    expect(rowsBelow('What does not compose')).toEqual(reported);
  });
});

describe('without a base, as without Git, one mistake is one error', () => {
  test.each(Object.entries(mistakes))('%s', (_title, [edits, code]) => {
    const errors = errorsOf(edits, []);
    expect(errors.map((each) => each.code)).toEqual([code]);
    const [{ locations, help }] = errors as [(typeof errors)[0]];
    expect(locations).not.toEqual([]);
    expect(help).not.toBe('');
  });
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
  expect(report).toMatch(
    /\n {3}\d{3} \| {3}schuldhulpen: \[Schuldhulp!\]\n {7}\| {3}\^{12}\n/,
  );
  expect(report).toMatch(
    /^ *akkoord subgraphs\/akkoord\/schema\.graphql:\d+:3$/m,
  );
  expect(report).toMatch(/^ {2}help: .*add the new field/m);
  expect(report).not.toMatch(/\u001b/);
});
