import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import {
  buildSchema,
  GraphQLError,
  Kind,
  parse,
  print,
  separateOperations,
  Source,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { unknownVariables } from '../../authorization/given-arguments.js';
import { filterOperation } from '../../authorization/operation-filter.js';
import { permissionsFor } from '../../authorization/permissions.js';
import { touchedPolicies } from '../../authorization/policy/touched.js';
import type { RemovedField } from '../../authorization/removed-fields.js';
import { ensureTypename } from '../../execution/planning/ensure-typename.js';
import type { Plan, Planner } from '../../execution/planning/plan.js';
import { renameConflictingAliases } from '../../execution/rename-conflicting-aliases.js';
import { supergraphFile } from '../../supergraph/committed.js';
import { checkedPlanner } from '../../supergraph/planning.js';
import { Supergraph } from '../../supergraph/supergraph.js';
import { callerFor, grantedPolicies, parseWho, type Who } from './caller.js';
import { CommandFailed } from './command-failed.js';
import { asTree, removedAsText } from './plan/tree.js';

interface Options {
  supergraph: string;
  operation?: string;
  as?: Who;
  purpose?: string;
  json?: true;
}

export function define(command: Command): void {
  command
    .description(
      'Shows the query plan of an operation: which partner gets which fetch, after which other one. It needs no running gateway.',
    )
    .argument('<file>', 'with the operation; - for standard input')
    .option('--operation <name>', 'which one, when the file has several')
    .option('--supergraph <file>', 'another than the committed', supergraphFile)
    .option(
      '--as <persona>',
      'first removes the fields that this persona or role is not authorized to read, as the gateway does; policies are decided as without a decision point',
      parseWho,
    )
    .option('--purpose <uri>', 'of that caller, when there are several')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(plan);
}

const examples = `
Examples:
  npm run graph -- plan view.graphql
  npm run graph -- plan view.graphql --as coordinator-utrecht
  echo '{ gemeente(code: "0344") { naam } }' | npm run -s graph -- plan - --json
`;

interface Planned {
  operation: string | null;
  /** Fields that the caller may not see, by `--as`. */
  removed: readonly RemovedField[];
  plan: Plan;
}

async function plan(file: string, options: Options): Promise<void> {
  const supergraph = new Supergraph(read(options.supergraph));
  const planner = plannerOf(supergraph, options.supergraph);
  const schema = buildSchema(await planner.apiSchema());
  const document = operationOf(read(file), file, schema, options.operation);
  const planned = planOf(document, schema, supergraph, planner, options);
  console.log(
    options.json
      ? JSON.stringify(asJson(planned), null, 2)
      : [...removedAsText(planned.removed), asTree(planned.plan)].join('\n'),
  );
}

/** The text of a file, or of standard input. Error: CommandFailed. */
export function read(file: string): string {
  try {
    return readFileSync(file === '-' ? process.stdin.fd : file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailed(`${file} cannot be read (${code}).`);
  }
}

/** Error: CommandFailed, when it does not compose. */
export function plannerOf(supergraph: Supergraph, file: string): Planner {
  try {
    return checkedPlanner(supergraph);
  } catch (error) {
    throw new CommandFailed(
      `${file} is no supergraph to plan over: ${(error as Error).message}`,
    );
  }
}

/** One valid operation with its fragments. Error: CommandFailed, with every place. */
function operationOf(
  text: string,
  file: string,
  schema: GraphQLSchema,
  name: string | undefined,
): DocumentNode {
  const document = parsed(text, file);
  const errors = validate(schema, document);
  if (errors.length > 0)
    throw new CommandFailed(
      errors.map((error) => inFile(error, file)).join('\n'),
    );
  const operations = separateOperations(document);
  const names = Object.keys(operations);
  const chosen = operations[name ?? names[0] ?? ''];
  if (!chosen || (name === undefined && names.length > 1))
    throw new CommandFailed(
      names.length > 0
        ? `${file} has ${names.map((each) => each || 'one without a name').join(', ')}: give one of them with --operation.`
        : `${file} has no operation.`,
    );
  return chosen;
}

function parsed(text: string, file: string): DocumentNode {
  try {
    return parse(new Source(text, file));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new CommandFailed(inFile(error, file));
  }
}

const inFile = ({ message, locations }: GraphQLError, file: string): string => {
  const [at] = locations ?? [];
  return `${file}${at ? `:${at.line}:${at.column}` : ''}: ${message}`;
};

function planOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  supergraph: Supergraph,
  planner: Planner,
  { as: who, purpose }: Options,
): Planned {
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  const filtered = who
    ? filteredFor(who, purpose, { document, operation, schema }, supergraph)
    : { document, removed: [] };
  return {
    operation: operation.name?.value ?? null,
    removed: filtered.removed,
    plan: filtered.document && planned(filtered.document, supergraph, planner),
  };
}

/** The plan of an operation as field authorization left it. */
export function planned(
  document: DocumentNode,
  { graph }: Supergraph,
  planner: Planner,
): Plan {
  const renamed = renameConflictingAliases(document, graph);
  return planner.plan(print(ensureTypename(renamed.document)), new Map());
}

/** As field authorization leaves it; `null` when nothing is left, or a mutation is refused. */
export function filteredFor(
  who: Who,
  purpose: string | undefined,
  requested: {
    document: DocumentNode;
    operation: OperationDefinitionNode;
    schema: GraphQLSchema;
  },
  { accessRules: rules }: Supergraph,
): { document: DocumentNode | null; removed: readonly RemovedField[] } {
  const caller = callerFor(who, purpose);
  const { document, operation, schema } = requested;
  const granted = grantedPolicies(
    caller.caller,
    touchedPolicies(rules)(requested),
    operation.operation,
  );
  const filtered = filterOperation(
    requested,
    permissionsFor(rules)(caller, granted, schema),
    unknownVariables(operation),
  );
  const { removedFields: removed, isUnchanged } = filtered;
  const isRefused = operation.operation === 'mutation' && removed.length > 0;
  return {
    document: isUnchanged ? document : isRefused ? null : filtered.document,
    removed,
  };
}

const asJson = ({ operation, removed, plan: tree }: Planned) => ({
  operation,
  removed: removed.map(({ field, path, code, argument }) => ({
    field,
    path,
    code,
    ...(argument === undefined ? {} : { argument }),
  })),
  plan: tree,
});
