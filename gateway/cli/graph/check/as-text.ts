import { reportOf } from '../../../supergraph/composition/report.js';
import type { PartnerSchema } from '../../../supergraph/composition/partner-schema.js';
import type { Location } from '../../../supergraph/composition/violation.js';
import type { JudgedChange } from './change.js';
import { daysOf } from './judge.js';
import { isRefused, summaryOf, type CheckReport } from './run-check.js';

/** The report for a terminal. The summary of a refused one is the command's error. */
export function asText(
  report: CheckReport,
  schemas: readonly PartnerSchema[],
  { color = false } = {},
): string {
  const { errors, changes, access, lint, acceptances, against } = report;
  if (errors.length > 0) return reportOf(errors, schemas, { color });
  const sections: [title: string, lines: readonly string[]][] = [
    ['Who sees what', access.map((each) => `- ${each}`)],
    [
      'Lint',
      lint.map(
        ({ code, message, location }) =>
          `- ${placeOf(location)} ${code}: ${message}`,
      ),
    ],
    [
      'Accepted changes',
      acceptances.map(
        ({ file, change, until, problem }) =>
          `- ${file}: ${change} ${problem === 'expired' ? `has expired on ${until}` : 'matches no breaking change: remove it'}`,
      ),
    ],
  ];
  return [
    `Compared with ${against}. ${usageOf(report)}`,
    ...changes.map(changeAsText),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => `${title}:\n${lines.join('\n')}`),
    ...(isRefused(report) ? [] : [summaryOf(report)]),
  ].join('\n\n');
}

/** By what use the changes are judged. */
export function usageOf({ usage, registered }: CheckReport): string {
  const by = [
    ...(registered
      ? [
          `${registered.operations} registered operations of ${registered.clients} clients`,
        ]
      : []),
    ...(usage
      ? [`what clients requested in the ${daysOf(usage)} until ${usage.until}`]
      : []),
  ];
  return by.length > 0
    ? `Judged by ${by.join(', and by ')}.`
    : 'Use is not known: give --usage, --operations or both to judge by it.';
}

const changeAsText = (change: JudgedChange): string =>
  [
    `${labelOf(change)} ${change.code} ${change.coordinate}`,
    ...(change.location ? [`  ${placeOf(change.location)}`] : []),
    `  ${change.message}`,
    ...(change.severity === 'safe' && change.effect === 'safe'
      ? []
      : [`  ${change.effect}`]),
    ...(change.accepted
      ? [`  accepted until ${change.accepted.until}: ${change.accepted.reason}`]
      : []),
  ].join('\n');

/** The severity, or that a breaking change is accepted. */
export const labelOf = ({ severity, accepted }: JudgedChange): string =>
  accepted ? 'accepted' : severity;

const placeOf = ({ file, line, column }: Location): string =>
  `${file}:${line}:${column}`;
