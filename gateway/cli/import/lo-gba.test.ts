import { describe, expect, test } from '@jest/globals';
import { readPersoonslijsten } from './lo-gba.js';
import {
  temporaryFile,
  ordinaryPerson,
  loGbaCsv,
  newBsn,
} from './lo-gba.fixture.js';

const twoPeople = loGbaCsv({
  Lg01_1: [ordinaryPerson(), { '04.05.10': '0052' }],
  Lg01_2: [ordinaryPerson({ '01.02.40': 'Żywiałowsky' })],
});
const lines = twoPeople.split('\n');
const read = (content: string | Buffer) => () =>
  readPersoonslijsten(temporaryFile(content));

describe('the official CSV of people', () => {
  test('is read as people with all their rows', () => {
    const people = readPersoonslijsten(temporaryFile(`\uFEFF${twoPeople}`));
    expect(
      people.map(({ label, line, rows }) => [label, line, rows.length]),
    ).toEqual([
      ['Lg01_1', 2, 2],
      ['Lg01_2', 4, 1],
    ]);
    expect(people[1]!.rows[0].get('01.02.40')).toBe('Żywiałowsky');
    expect(people[0]!.rows[1]!.get('04.05.10')).toBe('0052');
  });

  test('is read by column name, in any order of columns', () => {
    const turned = lines
      .filter((line) => line !== '')
      .map((line) => {
        const [label, ...rest] = line.split(';');
        return [label, ...rest.reverse()].join(';');
      })
      .join('\n');
    const [first] = readPersoonslijsten(temporaryFile(turned));
    expect(first!.rows[0].get('01.02.40')).toBe('Proefpersoon');
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['is empty', '', /proef\.csv: the file is empty/],
    ['has only a heading', `${lines[0]}\n`, /line 2: .*nothing below/],
    [
      'is cut off in the last row',
      twoPeople.slice(0, -20),
      /line 4: \d+ columns where the heading has another number/,
    ],
    [
      'lacks a separator',
      twoPeople.replace('Ada;', 'Ada'),
      /line 2: \d+ columns where/,
    ],
    [
      'lacks a column',
      twoPeople.replace('01.02.40', '01.02.4O'),
      /line 1: column 01\.02\.40 is missing/,
    ],
    [
      'has a column twice',
      twoPeople.replace('01.02.10', '01.02.40'),
      /line 1: column 01\.02\.(10 is missing|40 stands twice)/,
    ],
    [
      'has commas as separators',
      twoPeople.replaceAll(';', ','),
      /line 1: .*is missing/,
    ],
    [
      'has a quotation mark that is not closed',
      twoPeople.replace('Ada', '"Ada'),
      /line 2: a quotation mark/,
    ],
    [
      'is in another encoding',
      Buffer.from(twoPeople.replace('Żywiałowsky', 'Dürer'), 'latin1'),
      /line 4: not UTF-8/,
    ],
    [
      'begins with a row without a label',
      twoPeople.replace('Lg01_1', ''),
      /line 2: the first person has no label/,
    ],
    [
      'has a label twice',
      twoPeople.replace('Lg01_2', 'Lg01_1'),
      /line 4: the label of line 2/,
    ],
    [
      'has a number where the label should be',
      twoPeople.replace('Lg01_2', newBsn()),
      /line 4: the first column must be a label/,
    ],
  ])('is rejected with the line when it %s', (_, content, message) => {
    expect(read(content)).toThrow(message);
  });

  test('is rejected without quoting a value', () => {
    const bsn = newBsn();
    const shifted = read(twoPeople.replace('Lg01_2', `${bsn};Geheim`));
    expect(shifted).toThrow(/line 4/);
    expect(shifted).not.toThrow(new RegExp(`${bsn}|Geheim`));
  });

  test('is rejected when it does not exist', () => {
    expect(() => readPersoonslijsten('/nowhere/people.csv')).toThrow(
      'people.csv: there is no such file.',
    );
  });

  test('may lack the last line end', () => {
    expect(
      readPersoonslijsten(temporaryFile(twoPeople.trimEnd())),
    ).toHaveLength(2);
  });
});
