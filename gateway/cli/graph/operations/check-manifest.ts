import {
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { today } from '../../../../shared/days.js';
import type { Role } from '../../../../shared/access/caller.js';
import type { Verwerkingsregister } from '../../../authentication/verwerkingsactiviteit.js';
import type { RemovedField } from '../../../authorization/removed-fields.js';
import type { Plan, Planner } from '../../../execution/planning/plan.js';
import { cost, costOf } from '../../../limits/cost.js';
import { refuseText } from '../../../limits/document-limits.js';
import type {
  Manifest,
  RegisteredOperation,
} from '../../../operations/manifest.js';
import {
  inlinePersonValue,
  personalInputs,
} from '../../../operations/person-values.js';
import { sampleVariables } from '../../../operations/sample-variables.js';
import type { Supergraph } from '../../../supergraph/supergraph.js';
import { parseWho } from '../caller.js';
import { filteredFor, planned } from '../plan.js';

/** What a caller would not get of an operation. */
export interface Refused {
  role: Role;
  purpose: string;
  fields: readonly RemovedField[];
  /** A mutation is refused whole. */
  isWhole: boolean;
}

export interface CheckedOperation {
  name: string;
  id: string;
  problems: readonly string[];
  /** With pages of one, and with pages of a hundred. */
  cost: { least: number; most: number };
  refused: readonly Refused[];
  plan: Plan;
}

export interface CheckedManifest {
  /** Of the manifest itself. */
  problems: readonly string[];
  operations: readonly CheckedOperation[];
}

export const isValid = ({ problems, operations }: CheckedManifest): boolean =>
  problems.length === 0 &&
  operations.every((each) => each.problems.length === 0);

/** What a manifest is checked against. */
export interface CheckedAgainst {
  supergraph: Supergraph;
  /** The API schema. */
  schema: GraphQLSchema;
  planner: Planner;
  register: Verwerkingsregister;
}

/** A manifest by the schema, the limits and the access rules. It opens nothing: it reports what callers would not get. */
export function checkManifest(
  manifest: Manifest,
  graph: CheckedAgainst,
): CheckedManifest {
  const { register } = graph;
  const check = operationCheck(graph);
  const callers = manifest.purposes.flatMap((purpose) =>
    rolesOf(register, purpose).map((role) => ({ role, purpose })),
  );
  return {
    problems: [
      ...(manifest.until < today()
        ? [`until: ${manifest.until} has passed`]
        : []),
      ...manifest.purposes
        .filter((purpose) => rolesOf(register, purpose).length === 0)
        .map((purpose) => `purposes: ${purpose} is open to no role now`),
    ],
    operations: manifest.operations.map((each) => check(each, callers)),
  };
}

const rolesOf = (register: Verwerkingsregister, purpose: string): Role[] => {
  const day = today();
  const activity = register.find(
    ({ uri, van, tot }) =>
      uri === purpose && van <= day && (tot === null || tot > day),
  );
  return Object.keys(activity?.scopesByRole ?? {}) as Role[];
};

interface Caller {
  role: Role;
  purpose: string;
}

const operationCheck = (graph: CheckedAgainst) => {
  const { schema, supergraph } = graph;
  const isPersonal = personalInputs(schema, supergraph.accessRules);
  return (
    registered: RegisteredOperation,
    callers: readonly Caller[],
  ): CheckedOperation => {
    const { name, id, body } = registered;
    const nothing = { name, id, cost: { least: 0, most: 0 }, refused: [] };
    const read = readOperation(registered, schema);
    if ('problems' in read)
      return { ...nothing, problems: read.problems, plan: null };
    const { document, operation } = read;
    const excess = excessOf(body);
    if (excess.length > 0) return { ...nothing, problems: excess, plan: null };
    const costs = (size: number) =>
      costOf(
        {
          ...read,
          schema,
          variables: sampleVariables(schema, operation, size),
        },
        supergraph,
      );
    const inline = inlinePersonValue(schema, document, isPersonal);
    const plan = planOf(document, graph);
    return {
      name,
      id,
      problems: [
        ...(plan === 'failed' ? ['cannot be planned'] : []),
        ...(costs(1) > cost.maximum
          ? [`costs ${costs(1)}, over the limit of ${cost.maximum}`]
          : []),
        ...(inline
          ? [`gives ${inline} a value in its text: give it by a variable`]
          : []),
      ],
      cost: { least: costs(1), most: costs(100) },
      refused: refusedFor(callers, { ...read, schema }, supergraph),
      plan: plan === 'failed' ? null : plan,
    };
  };
};

function planOf(
  document: DocumentNode,
  { supergraph, planner }: CheckedAgainst,
): Plan | 'failed' {
  try {
    return planned(document, supergraph, planner);
  } catch {
    return 'failed';
  }
}

/** What these callers would not get, as field authorization decides it; nothing for those who get all of it. */
const refusedFor = (
  callers: readonly Caller[],
  requested: Parameters<typeof filteredFor>[2],
  supergraph: Supergraph,
): Refused[] =>
  callers
    .map(({ role, purpose }) => ({
      role,
      purpose,
      fields: filteredFor(parseWho(role), purpose, requested, supergraph)
        .removed,
      isWhole: requested.operation.operation === 'mutation',
    }))
    .filter(({ fields }) => fields.length > 0);

/** One valid operation, with the name and of the type under which it is registered. */
function readOperation(
  { name, type, body }: RegisteredOperation,
  schema: GraphQLSchema,
):
  | { document: DocumentNode; operation: OperationDefinitionNode }
  | { problems: string[] } {
  let document;
  try {
    document = parse(body);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { problems: [inBody(error)] };
  }
  const [operation, ...more] = document.definitions.filter(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation || more.length > 0)
    return { problems: ['its body must be one operation with its fragments'] };
  const problems = [
    ...(operation.name?.value === name
      ? []
      : [`its body is named ${operation.name?.value ?? 'nothing'}`]),
    ...(operation.operation === type
      ? []
      : [`its body is a ${operation.operation}`]),
    ...validate(schema, document).map(inBody),
  ];
  return problems.length > 0 ? { problems } : { document, operation };
}

const inBody = ({ message, locations: [at] = [] }: GraphQLError): string =>
  at ? `${at.line}:${at.column}: ${message}` : message;

function excessOf(body: string): string[] {
  try {
    refuseText(body);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
