import { styleText } from 'node:util';
import type { PartnerSchema } from './partner-schema.js';
import type { Location, Violation } from './violation.js';

/** Violations for a terminal: each with an excerpt of every place, and how to mend it. */
export function reportOf(
  violations: readonly Violation[],
  schemas: readonly PartnerSchema[],
  { color = false } = {},
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text) : text;
  const excerpt = ({ file, line, column, endColumn }: Location): string[] => {
    const text = schemas.find((each) => each.file === file)?.text;
    const written = text?.split(/\r\n|[\n\r]/)[line - 1];
    if (written === undefined) return [];
    const margin = String(line).padStart(6);
    const caret = '^'.repeat(Math.max(1, endColumn - column));
    return [
      `${margin} | ${written}`,
      `${' '.repeat(6)} | ${' '.repeat(column - 1)}${paint('red', caret)}`,
    ];
  };
  return violations
    .map(({ code, message, help, locations }) =>
      [
        `${paint(['red', 'bold'], `error ${code}`)}: ${message}`,
        ...locations.flatMap((at) => [
          `  ${paint('bold', at.subgraph)} ${at.file}:${at.line}:${at.column}`,
          ...excerpt(at),
        ]),
        ...(help ? [`  ${paint('cyan', 'help')}: ${help}`] : []),
      ].join('\n'),
    )
    .join('\n\n');
}
