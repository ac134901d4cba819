import type { Manifest } from '../../../operations/manifest.js';
import { asTree } from '../plan/tree.js';
import type {
  CheckedManifest,
  CheckedOperation,
  Refused,
} from './check-manifest.js';

/** Lines about a checked manifest, for a terminal. */
export const asText = (
  { client, mode, until, owner, contact }: Manifest,
  { problems, operations }: CheckedManifest,
): string =>
  [
    `${client} (${mode}, until ${until}): ${owner}, ${contact}`,
    ...problems.map((problem) => `  error: ${problem}`),
    ...operations.flatMap(linesOf),
  ].join('\n');

function linesOf({
  name,
  id,
  problems,
  cost,
  refused,
  plan,
}: CheckedOperation): string[] {
  if (problems.length > 0)
    return [
      '',
      `${name} ${id}`,
      ...problems.map((problem) => `  error: ${problem}`),
    ];
  return [
    '',
    `${name} ${id}`,
    `  cost: ${cost.least === cost.most ? cost.least : `${cost.least} to ${cost.most}`}`,
    ...refused.flatMap(refusedLines),
    ...asTree(plan)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

const refusedLines = ({
  role,
  purpose,
  fields,
  isWhole,
}: Refused): string[] => [
  `  ${role} for ${purpose} ${isWhole ? 'is refused it, because of' : 'does not get'}:`,
  ...[
    ...new Set(
      fields.map(
        ({ field, argument }) =>
          `    ${field}${argument === undefined ? '' : ` (argument ${argument})`}`,
      ),
    ),
  ],
];
