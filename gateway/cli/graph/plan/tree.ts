import { parse, print } from 'graphql';
import type { RemovedField } from '../../../authorization/removed-fields.js';
import type {
  Plan,
  PlannedEntities,
  PlannedFetch,
  PlanNode,
  Required,
  Step,
} from '../../../execution/planning/plan.js';

interface Branch {
  title: string;
  lines: readonly string[];
  children: readonly Branch[];
}

/** Lines of a plan, for a terminal. */
export const asTree = (plan: Plan): string =>
  plan
    ? linesOf(branchOf(plan)).join('\n')
    : 'No fetch: nothing of the operation goes to a partner.';

/** Which fields are removed before planning; nothing when none are. */
export const removedAsText = (removed: readonly RemovedField[]): string[] =>
  removed.length === 0
    ? []
    : [
        'Removed before planning:',
        ...removed.map(
          ({ field, argument, path, code }) =>
            `  ${field}${argument === undefined ? '' : ` (argument ${argument})`} at ${path.join('.')}: ${code}`,
        ),
        '',
      ];

function branchOf(node: PlanNode): Branch {
  switch (node.kind) {
    case 'Graph':
      return { title: 'Steps', lines: [], children: node.steps.map(stepOf) };
    case 'Condition':
      return {
        title: `Condition on $${node.variable}`,
        lines: [],
        children: [
          ...caseOf('when true', node.then),
          ...caseOf('when false', node.otherwise),
        ],
      };
    case 'Fetch':
      return fetchOf(node);
  }
}

function stepOf({ node, after }: Step<PlanNode>, index: number): Branch {
  const branch = branchOf(node);
  const numbers = after.map((each) => each + 1).join(', ');
  const title = `${index + 1}. ${branch.title}`;
  return { ...branch, title: numbers ? `${title}, after ${numbers}` : title };
}

const caseOf = (title: string, plan: Plan): Branch[] =>
  plan ? [{ title, lines: [], children: [branchOf(plan)] }] : [];

const fetchOf = ({
  subgraph,
  query,
  variables,
  entities,
  path,
}: PlannedFetch): Branch => ({
  title: `Fetch from ${subgraph}${variables.length > 0 ? ` with ${variables.map((name) => `$${name}`).join(', ')}` : ''}`,
  lines: [
    ...(path && path.length > 0 ? [`at ${path.join('.')}`] : []),
    ...(entities ?? []).flatMap(entitiesOf),
    ...print(parse(query)).split('\n'),
  ],
  children: [],
});

const entitiesOf = ({ key, paths, requires }: PlannedEntities): string[] => [
  ...paths.map((path) => `${key} at ${path.join('.')}`),
  `requires ${selectionOf(requires)}`,
];

const selectionOf = (required: readonly Required[]): string =>
  `{ ${required
    .map((each) => {
      const name =
        each.kind === 'Field'
          ? `${each.alias ? `${each.alias}: ` : ''}${each.name}`
          : `...${each.typeCondition ? ` on ${each.typeCondition}` : ''}`;
      return each.selections ? `${name} ${selectionOf(each.selections)}` : name;
    })
    .join(' ')} }`;

function linesOf({ title, lines, children }: Branch): string[] {
  const bar = children.length > 0 ? '│  ' : '   ';
  return [
    title,
    ...lines.map((line) => bar + line),
    ...children.flatMap((child, index) => {
      const isLast = index === children.length - 1;
      const [first = '', ...rest] = linesOf(child);
      return [
        `${isLast ? '└─ ' : '├─ '}${first}`,
        ...rest.map((line) => `${isLast ? '   ' : '│  '}${line}`),
      ];
    }),
  ];
}
