import { table } from '../../../authorization/who-sees-what/markdown.js';
import { labelOf, usageOf } from './as-text.js';
import { summaryOf, type CheckReport } from './run-check.js';

/** The report as a comment on a pull request. */
export function asMarkdown(report: CheckReport): string {
  const { errors, changes, access, lint, acceptances, against } = report;
  const listOf = (title: string, lines: readonly string[]) =>
    lines.length > 0
      ? [`### ${title}`, lines.map((each) => `- ${escaped(each)}`).join('\n')]
      : [];
  return [
    '## Schema check',
    `**${summaryOf(report)}** Compared with ${escaped(against)}. ${usageOf(report)}`,
    ...listOf('Errors', errors.map(String)),
    ...(changes.length > 0
      ? [
          table(
            ['', 'change', 'what', 'for whom', 'at'],
            changes.map((change) => [
              labelOf(change),
              `\`${change.code} ${change.coordinate}\``,
              escaped(change.message),
              escaped(
                change.accepted
                  ? `${change.effect}; until ${change.accepted.until}: ${change.accepted.reason}`
                  : change.effect,
              ),
              change.location
                ? `${change.location.file}:${change.location.line}`
                : '',
            ]),
          ),
        ]
      : []),
    ...listOf('Who sees what', access),
    ...listOf(
      'Lint',
      lint.map(
        ({ message, location: { file, line } }) =>
          `${file}:${line}: ${message}`,
      ),
    ),
    ...listOf(
      'Accepted changes',
      acceptances.map(
        ({ file, change, problem }) => `${file}: ${change} is ${problem}`,
      ),
    ),
  ].join('\n\n');
}

/** On one line, and nothing in it is Markdown or HTML. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_|<>[\]]/g, '\\$&');
