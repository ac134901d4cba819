import { afterEach, expect } from '@jest/globals';

// A test that writes to the console fails: what is said there would hide what matters, and may hold personal data.
const written: unknown[][] = [];
for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const)
  console[method] = (...args: unknown[]) => {
    written.push([method, ...args]);
  };

afterEach(() => {
  expect(written.splice(0)).toEqual([]);
});
