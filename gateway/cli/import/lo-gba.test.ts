import { describe, expect, test } from '@jest/globals';
import { readPersoonslijsten } from './lo-gba.js';
import { bestand, gewoon, loGba, nieuweBsn } from './lo-gba.fixture.js';

const twee = loGba({
  Lg01_1: [gewoon(), { '04.05.10': '0052' }],
  Lg01_2: [gewoon({ '01.02.40': 'Żywiałowsky' })],
});
const lines = twee.split('\n');
const read = (content: string | Buffer) => () =>
  readPersoonslijsten(bestand(content));

describe('a file of people in the official form', () => {
  test('is read as people with all their rows', () => {
    const lijsten = readPersoonslijsten(bestand(`\uFEFF${twee}`));
    expect(
      lijsten.map(({ label, line, rijen }) => [label, line, rijen.length]),
    ).toEqual([
      ['Lg01_1', 2, 2],
      ['Lg01_2', 4, 1],
    ]);
    expect(lijsten[1]!.rijen[0].get('01.02.40')).toBe('Żywiałowsky');
    expect(lijsten[0]!.rijen[1]!.get('04.05.10')).toBe('0052');
  });

  test('is read by the names of its columns, wherever they stand', () => {
    const turned = lines
      .filter((line) => line !== '')
      .map((line) => {
        const [label, ...rest] = line.split(';');
        return [label, ...rest.reverse()].join(';');
      })
      .join('\n');
    const [first] = readPersoonslijsten(bestand(turned));
    expect(first!.rijen[0].get('01.02.40')).toBe('Proefpersoon');
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['is empty', '', /proef\.csv: the file is empty/],
    ['holds a heading only', `${lines[0]}\n`, /line 2: .*nothing below/],
    [
      'is cut off in its last row',
      twee.slice(0, -20),
      /line 4: \d+ columns where the heading has another number/,
    ],
    [
      'misses a separator',
      twee.replace('Ada;', 'Ada'),
      /line 2: \d+ columns where/,
    ],
    [
      'misses a column',
      twee.replace('01.02.40', '01.02.4O'),
      /line 1: column 01\.02\.40 is missing/,
    ],
    [
      'has a column twice',
      twee.replace('01.02.10', '01.02.40'),
      /line 1: column 01\.02\.(10 is missing|40 stands twice)/,
    ],
    [
      'has commas between its columns',
      twee.replaceAll(';', ','),
      /line 1: .*is missing/,
    ],
    [
      'has a quotation mark that is not closed',
      twee.replace('Ada', '"Ada'),
      /line 2: a quotation mark/,
    ],
    [
      'is in another encoding',
      Buffer.from(twee.replace('Żywiałowsky', 'Dürer'), 'latin1'),
      /line 4: not UTF-8/,
    ],
    [
      'begins with a row without a label',
      twee.replace('Lg01_1', ''),
      /line 2: the first person has no label/,
    ],
    [
      'has a label twice',
      twee.replace('Lg01_2', 'Lg01_1'),
      /line 4: the label of line 2/,
    ],
    [
      'has a number where the label should be',
      twee.replace('Lg01_2', nieuweBsn()),
      /line 4: the first column must be a label/,
    ],
  ])('is refused with its line when it %s', (_, content, message) => {
    expect(read(content)).toThrow(message);
  });

  test('is refused without saying what stands in it', () => {
    const bsn = nieuweBsn();
    const shifted = read(twee.replace('Lg01_2', `${bsn};Geheim`));
    expect(shifted).toThrow(/line 4/);
    expect(shifted).not.toThrow(new RegExp(`${bsn}|Geheim`));
  });

  test('is refused when there is none', () => {
    expect(() => readPersoonslijsten('/nowhere/people.csv')).toThrow(
      'people.csv: there is no such file.',
    );
  });

  test('may end without a line end', () => {
    expect(readPersoonslijsten(bestand(twee.trimEnd()))).toHaveLength(2);
  });
});
