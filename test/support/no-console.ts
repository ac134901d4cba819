import { afterEach, expect } from '@jest/globals';

// A test that writes to the console fails: such output hides other messages, and may contain personal data.
const written: unknown[][] = [];
for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const)
  console[method] = (...args: unknown[]) => {
    written.push([method, ...args]);
  };

afterEach(() => {
  expect(written.splice(0)).toEqual([]);
});
