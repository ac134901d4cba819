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

/** A page without scripts, styles or images from elsewhere, to keep or to send. */
export const asHtml = (report: Report): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(summary(report))}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid #ccc; }
.failed { color: #a00; font-weight: bold; }
.skipped { color: #555; }
</style>
<h1>Contract of a subgraph: ${escaped(report.partner)}</h1>
<p>${escaped(summary(report))}; at ${escaped(report.url)}.</p>
<table>
<tr><th>Result<th>Check<th>The subgraph<th>Reason
${report.checks
  .map(
    ({ result, id, sentence, reason = '' }) =>
      `<tr><td class="${result}">${result}<td><code>${escaped(id)}</code><td>${escaped(sentence)}<td>${escaped(reason)}`,
  )
  .join('\n')}
</table>
</html>
`;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character]!);
