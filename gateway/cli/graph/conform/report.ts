import type { Outcome } from './run-checks.js';

/** What a run found: for people, for machines (as JSON), and as a page. */
export interface Report {
  partner: string;
  url: string;
  passed: number;
  failed: number;
  skipped: number;
  checks: readonly Outcome[];
}

export function reportOf(
  { partner, url }: Pick<Report, 'partner' | 'url'>,
  checks: readonly Outcome[],
): Report {
  const count = (result: Outcome['result']) =>
    checks.filter((check) => check.result === result).length;
  return {
    partner,
    url,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    checks,
  };
}

export const summary = ({ partner, passed, failed, skipped }: Report) =>
  `${partner}: ${passed + failed + skipped} checks, ${passed} passed, ${failed} failed, ${skipped} skipped`;

export const asText = (report: Report): string =>
  [...report.checks.map(lineOf), '', summary(report)].join('\n');

const lineOf = ({ result, id, sentence, reason }: Outcome): string =>
  `${result.padEnd(8)}${id.padEnd(34)}${sentence}${reason === undefined ? '' : `\n${' '.repeat(8)}→ ${reason}`}`;
