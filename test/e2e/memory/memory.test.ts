import { expect, test } from '@jest/globals';
import { script } from '../../support/compiled.js';
import { startProcessWithUs } from '../../support/process.js';

test('distinct documents do not grow the heap: caches of documents, names and plans are bounded', async () => {
  const fixture = startProcessWithUs(
    ['--expose-gc', ...script('test/e2e/memory/memory.fixture.ts'), '160'],
    {},
  );
  expect([await fixture.exited, fixture.output()]).toEqual([
    0,
    expect.any(String),
  ]);
  const rows = fixture
    .stdout()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, number>);
  expect(rows).toHaveLength(4);
  for (const row of rows) {
    expect(row['grown']).toBeLessThan(60);
    expect(row['late']).toBeLessThan(5);
  }
});
