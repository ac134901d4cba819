import type { Location } from '../../../supergraph/composition/violation.js';
import type { Severity } from './change.js';
import type { CheckReport } from './run-check.js';

const levels: Record<Severity, string> = {
  breaking: 'error',
  dangerous: 'warning',
  safe: 'note',
};

/** The report in SARIF 2.1.0, as code hosts show it at the lines of a change. Paths are relative to the root of the repository. */
export function asSarif(report: CheckReport): string {
  const results = [
    ...report.errors.map(({ code, message, help, locations }) =>
      result(code, 'error', `${message} ${help}`.trim(), locations),
    ),
    ...report.changes.map((change) => ({
      ...result(
        change.code,
        levels[change.severity],
        `${change.coordinate}: ${change.message} (${change.effect})`,
        change.location ? [change.location] : [],
      ),
      ...(change.accepted && {
        suppressions: [
          { kind: 'external', justification: change.accepted.reason },
        ],
      }),
    })),
    ...report.lint.map(({ code, message, location }) =>
      result(code, 'warning', message, [location]),
    ),
    ...report.acceptances.map(({ file, change, problem }) =>
      result('ACCEPTED_CHANGE', 'warning', `${change} is ${problem}.`, [
        { file, line: 1, column: 1, endColumn: 2 },
      ]),
    ),
  ];
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'graph check', rules: rules.map((id) => ({ id })) },
          },
          columnKind: 'utf16CodeUnits',
          results,
        },
      ],
    },
    null,
    2,
  );
}

const result = (
  ruleId: string,
  level: string,
  text: string,
  locations: readonly Omit<Location, 'subgraph'>[],
) => ({
  ruleId,
  level,
  message: { text },
  locations: locations.map(({ file, line, column, endColumn }) => ({
    physicalLocation: {
      artifactLocation: { uri: file },
      region: {
        startLine: line,
        startColumn: column,
        endLine: line,
        endColumn,
      },
    },
  })),
});
