import {
  Kind,
  print,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ExtraSelections } from './extra-selections.js';
import type { Graph } from './graph.js';
import { estimatedBytes } from './estimated-size.js';
import { ensureTypename } from './planning/ensure-typename.js';
import type { Labels, Plan } from './planning/plan.js';
import { PlannerOverloaded, type Planning } from './planning/planning.js';
import { compilePlan, type CompiledPlan } from './compile/compiled-plan.js';
import type { ResponseShaping } from './shape-response.js';
import { introspectionOf } from './introspection.js';
import { extractLiterals } from './literals.js';
import { renameConflictingAliases } from './rename-conflicting-aliases.js';
import { withRootFields } from './root-fields.js';
import { Selection } from './selection.js';

/** What a client asks: one operation of a document. */
export interface OperationRequest {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Of the text of the document. */
  queryHash: string;
}

/** All that is the same for every request with one operation. */
export interface PreparedOperation {
  /** What is asked of the schema itself. */
  introspection: DocumentNode | null;
  plan: CompiledPlan;
  projection: ResponseShaping;
}

/** Of all that is prepared. */
const maxBytes = 32 * 1024 * 1024;
/** Of the smallest, what hangs on them weighs more than they do. */
const maxOperations = 1_000;

/** Plans and compiles operations, once each; remembers also which have no plan. */
export interface Preparer {
  /** `client` fires when the client has left. Errors: NotPlanned; NotPlannedNow, which is not remembered. */
  prepare(
    requested: OperationRequest,
    labels: Labels,
    client: AbortSignal,
  ): Promise<PreparedOperation>;
  /** Has an operation planned that will be asked, whoever asks it and under whatever hash. */
  preplan(document: DocumentNode, labels: Labels): Promise<void>;
}

interface CachedOperation {
  ready: Promise<PreparedOperation>;
  /** Who wait for it; `null` once it is there. */
  clients: AbortSignal[] | null;
}

export function preparer<Context>(
  planning: Planning,
  graph: Graph,
  beside?: ExtraSelections<Context>,
): Preparer {
  const known = new LRUCache<string, CachedOperation>({
    max: maxOperations,
    maxSize: maxBytes,
  });
  const expected = new Map<string, Plan>();
  const planOf = async (
    text: string | null,
    labels: Labels,
    isWanted: () => boolean,
  ): Promise<Plan> => {
    if (text === null) return null;
    return (
      expected.get(idOf(text, labels)) ?? planning.plan(text, labels, isWanted)
    );
  };
  return {
    prepare: (requested, labels, client) => {
      const name = requested.operation.name?.value ?? '';
      const id = idOf(`${requested.queryHash} ${name}`, labels);
      const before = known.get(id);
      before?.clients?.push(client);
      if (before) return before.ready;
      const { document, clientKeys } = singleOperation(requested, graph);
      const clients = [client];
      const isWanted = () => clients.some(({ aborted }) => !aborted);
      const { text, restore } = operationToPlan(document, graph);
      const remember = (entry: CachedOperation, plan: Plan) => {
        const held = estimatedBytes(document, text ?? print(document), plan);
        known.set(id, entry, { size: 2 * id.length + held });
      };
      const ready = planOf(text, labels, isWanted).then(async (plan) => {
        const prepared = {
          introspection: introspectionOf(document),
          plan: await compilePlan(restore(plan), graph, beside),
          projection: projectionOf(requested.schema, document, clientKeys),
        };
        // How much it takes is known now.
        if (known.peek(id) === entry) remember({ ready, clients: null }, plan);
        return prepared;
      });
      const entry: CachedOperation = { ready, clients };
      remember(entry, null);
      ready.catch((error: unknown) => {
        entry.clients = null;
        if (error instanceof PlannerOverloaded && known.peek(id) === entry)
          known.delete(id);
      });
      return ready;
    },
    preplan: async (document, labels) => {
      for (const operation of operationsOf(document)) {
        const only = singleOperation({ document, operation }, graph).document;
        const { text } = operationToPlan(only, graph);
        if (text === null) continue;
        try {
          const plan = await planning.plan(text, labels);
          expected.set(idOf(text, labels), plan);
        } catch {
          // One that cannot be planned is told to who asks it.
        }
      }
    },
  };
}

/** An operation as it is planned, `null` when no subgraph is asked anything; and how its plan gets the literals that stay behind. */
function operationToPlan(
  whole: DocumentNode,
  { schema }: Graph,
): { text: string | null; restore(plan: Plan): Plan } {
  const asked = withRootFields(whole, (name) => !name.startsWith('__'));
  if (!asked) return { text: null, restore: (plan) => plan };
  const { document, restore } = extractLiterals(ensureTypename(asked), schema);
  return { text: print(document), restore };
}

const idOf = (text: string, labels: Labels): string =>
  [text, ...Array.from(labels, ([label, isOn]) => `${label}=${isOn}`)].join(
    ' ',
  );

/** Without the other operations of its document. */
function singleOperation(
  { document, operation }: Pick<OperationRequest, 'document' | 'operation'>,
  graph: Graph,
): ReturnType<typeof renameConflictingAliases> {
  const definitions = [operation, ...fragmentsOf(document)];
  return renameConflictingAliases({ kind: Kind.DOCUMENT, definitions }, graph);
}

function projectionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  clientKeys: ReadonlyMap<string, string>,
): ResponseShaping {
  const { operation, selectionSet: set } = document
    .definitions[0] as OperationDefinitionNode;
  const rootType = schema.getRootType(operation)!.name;
  const fragments = new Map(
    fragmentsOf(document).map((each) => [each.name.value, each]),
  );
  return {
    schema,
    rootType,
    clientKeys,
    selection: new Selection({ schema, fragments, clientKeys }, rootType, [
      { set, conditions: [] },
    ]),
  };
}

const operationsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

const fragmentsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
