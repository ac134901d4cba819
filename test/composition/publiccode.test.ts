import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { root } from '../support/process.js';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const schema = JSON.parse(
  read('test/composition/publiccode.schema.json'),
) as object;
const metadata = parse(read('publiccode.yml')) as Record<string, unknown>;
const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;

const ajv = new Ajv({ allErrors: true });
/** Violations of the publiccode standard; empty for a valid document. */
const validationErrors = (document: unknown) =>
  ajv.validate(schema, document) ? '' : ajv.errorsText();

test('publiccode.yml is valid according to the standard', () => {
  expect(validationErrors(metadata)).toBe('');
});

test.each([
  ['without a name', { name: undefined }, 'name'],
  ['an unknown category', { categories: ['prisons'] }, 'categories'],
  ['an unknown key', { colour: 'blue' }, 'additional properties'],
  ['a url without a scheme', { url: 'example.com' }, 'url'],
  ['nobody to contact', { maintenance: { type: 'internal' } }, 'contacts'],
  ['no contractor', { maintenance: { type: 'contract' } }, 'contractors'],
])('a document is refused: %s', (_what, change, complaint) => {
  const changed = JSON.parse(JSON.stringify({ ...metadata, ...change }));
  expect(validationErrors(changed)).toContain(complaint);
});

test('licence and version are those of package.json', () => {
  expect(metadata).toMatchObject({
    legal: { license: manifest['license'] },
    softwareVersion: manifest['version'],
  });
});
