import { expect, test } from '@jest/globals';
import { aliases } from '../../gateway/limits/aliases.js';
import { bodyKilobytes } from '../../gateway/limits/body.js';
import { cost } from '../../gateway/limits/cost.js';
import { depth } from '../../gateway/limits/depth.js';
import { directivesAtOnePlace } from '../../gateway/limits/directives-at-one-place.js';
import { directives } from '../../gateway/limits/directives.js';
import { introspection } from '../../gateway/limits/introspection.js';
import { defaultDeadlineMs } from '../../gateway/limits/request-deadline.js';
import { repetitions } from '../../gateway/limits/repetitions.js';
import { rootFields } from '../../gateway/limits/root-fields.js';
import { selections } from '../../gateway/limits/selections.js';
import { text } from '../../gateway/limits/text.js';
import { nesting, tokens } from '../../gateway/limits/tokens.js';
import { items } from '../../gateway/limits/variables.js';
import { pages } from '../support/pages.js';

const numberIn = (content: string, pattern: RegExp) =>
  Number(pattern.exec(content)?.[1]?.replaceAll(/[_,]/g, ''));

/** The table of limits in docs/clients.md. */
function documented() {
  const page = pages.find(({ file }) => file === 'docs/clients.md')!;
  const [, section] = page.text.split('\n## Limits\n');
  const rows = section!
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    // The header has no number.
    .filter(([, , value]) => /^\d/.test(value!));
  return new Map(
    rows.map(([, name, value, note]) => [
      name!,
      { maximum: numberIn(value!, /^([\d,]+)/), note: note! },
    ]),
  );
}

test('the table of limits in docs/clients.md has the values that the gateway enforces', () => {
  expect(
    Object.fromEntries(
      Array.from(documented(), ([name, { maximum }]) => [name, maximum]),
    ),
  ).toEqual({
    'seconds until the response': defaultDeadlineMs / 1_000,
    body: bodyKilobytes,
    'characters in the document': text.maximum,
    tokens: tokens.maximum,
    'nested brackets': nesting.maximum,
    'selections, fragments expanded': selections.maximum,
    depth: depth.maximum,
    'root fields': rootFields.maximum,
    aliases: aliases.maximum,
    directives: directives.maximum,
    'repetitions of a field in one place': repetitions.maximum,
    'elements of a list in a variable': items.maximum,
    cost: cost.maximum,
  });
});

test('the notes of that table have the enforced values too', () => {
  const table = documented();
  const noted = (name: string, pattern: RegExp) =>
    numberIn(table.get(name)!.note, pattern);
  expect({
    nestedLists: noted('depth', /(\d+) nested lists/),
    inOnePlace: noted('directives', /(\d+) in one place/),
  }).toEqual({
    nestedLists: introspection.maximum,
    inOnePlace: directivesAtOnePlace.maximum,
  });
});
