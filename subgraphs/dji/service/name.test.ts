import { describe, expect, test } from '@jest/globals';
import { splitName, fullName, searchNameOf } from './name.js';

describe('a name typed in one field', () => {
  test.each([
    ['Jan Jansen', 'Jan', null, 'Jansen'],
    ['Ruben Elias van Oudewater', 'Ruben Elias', 'van', 'Oudewater'],
    ['Anna van der Berg', 'Anna', 'van der', 'Berg'],
    ['Piet Van Den Heuvel', 'Piet', 'Van Den', 'Heuvel'],
    ["Kees in 't Veld", 'Kees', "in 't", 'Veld'],
    ['Sofie de Vries Robles', 'Sofie', 'de', 'Vries Robles'],
    ['van Dijk', null, 'van', 'Dijk'],
    ['Jan van', 'Jan', null, 'van'],
    ['Madonna', null, null, 'Madonna'],
    ['  Jan   de  Boer ', 'Jan', 'de', 'Boer'],
  ])('%s is split', (naam, voornamen, voorvoegsel, geslachtsnaam) => {
    expect(splitName(naam)).toEqual({ voornamen, voorvoegsel, geslachtsnaam });
  });

  test('is the same after joining its parts', () => {
    expect(fullName(splitName('Anna  van der Berg'))).toBe('Anna van der Berg');
    expect(fullName(splitName('Madonna'))).toBe('Madonna');
  });
});

test('a name is searched by family name first, without case and accents', () => {
  expect(searchNameOf(splitName('Zoë van Çelik'))).toBe('celik van zoe');
  expect(searchNameOf(splitName('Łukasz Sørensen'))).toBe('sorensen lukasz');
  expect(searchNameOf(splitName('İpek Weiß'))).toBe('weiss ipek');
});

test('a very long name fits its column', () => {
  expect(searchNameOf(splitName('ß'.repeat(200)))).toHaveLength(250);
});
