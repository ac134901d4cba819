import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { browserFile, startBrowser } from './start-browser.js';

export { startBrowser };

/** Skipped without Chromium. */
export const inBrowser = existsSync(browserFile) ? describe : describe.skip;

const accessibilityTags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
];

/** What axe-core finds on a page by the success criteria of WCAG 2.2 AA, and by other tags of its rules: rule, and the first element. */
export async function accessibilityViolations(
  page: Page,
  ...otherTags: string[]
): Promise<string[]> {
  // As a tool of the browser, not of the page: its content security policy does not apply.
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(document, {
    runOnly: ${JSON.stringify([...accessibilityTags, ...otherTags])},
    resultTypes: ['violations'],
  }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200) + ' ' + nodes[0].failureSummary))`);
}
