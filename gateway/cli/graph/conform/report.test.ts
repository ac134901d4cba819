import { expect, test } from '@jest/globals';
import { asHtml, asText, reportOf } from './report.js';

const report = reportOf({ partner: 'uwv', url: 'http://127.0.0.1/?a&b' }, [
  { id: 'body.json', sentence: 'refuses <this>', result: 'passed' },
  {
    id: 'body.get',
    sentence: 'refuses it',
    result: 'failed',
    reason: 'Why & how.',
  },
  {
    id: 'ops.live',
    sentence: 'responds',
    result: 'skipped',
    reason: 'Give --ops-url.',
  },
]);

test('a report counts its results', () => {
  expect(report).toMatchObject({ passed: 1, failed: 1, skipped: 1 });
});

test('as text it has a line for each check, and one for the reason', () => {
  expect(asText(report).split('\n')).toEqual([
    expect.stringMatching(/^passed +body\.json +refuses <this>$/),
    expect.stringMatching(/^failed +body\.get +refuses it$/),
    '        → Why & how.',
    expect.stringMatching(/^skipped +ops\.live +responds$/),
    '        → Give --ops-url.',
    '',
    'uwv: 3 checks, 1 passed, 1 failed, 1 skipped',
  ]);
});

test('as a page it is escaped, and loads nothing', () => {
  const page = asHtml(report);
  expect(page).toContain('refuses &lt;this&gt;');
  expect(page).toContain('Why &amp; how.');
  expect(page).not.toMatch(/<script|<link|src=|href=/);
});
