import {
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ExecutorOptions } from './executor-options.js';
import type { Graph } from './graph.js';
import { estimatedBytes } from './estimated-size.js';
import { ensureTypename } from './planning/ensure-typename.js';
import type { Labels, Plan } from './planning/plan.js';
import {
  PlannerOverloaded,
  PlanningLate,
  type Planning,
} from './planning/planning.js';
import { compilePlan, type CompiledPlan } from './compile/compiled-plan.js';
import type { ResponseShaping } from './shape-response.js';
import { addScans } from './scan/add-scans.js';
import { printOperation } from './print-operation.js';
import { introspectionOf } from './introspection.js';
import { extractLiterals } from './literals.js';
import { renameConflictingAliases } from './rename-conflicting-aliases.js';
import { withRootFields } from './root-fields.js';
import { Selection } from './selection.js';

/** One operation of a client's document. */
export interface OperationRequest {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Hash of the document's text. */
  queryHash: string;
}

/** What is the same for every request with this operation. */
export interface PreparedOperation {
  /** The introspection part; `null` when it has none. */
  introspection: DocumentNode | null;
  plan: CompiledPlan;
  shaping: ResponseShaping;
}

/** For all prepared operations together. */
const maxBytes = 32 * 1024 * 1024;
/** A small operation takes more memory than its estimate, so the number is limited too. */
const maxOperations = 1_000;

/** Plans and compiles each operation once; caches failures too. */
export interface Preparer {
  /**
   * `client` fires when the client disconnects; `endsAt`: until when the plan is awaited, by performance.now(). Errors: PlanningFailed;
   * PlannerOverloaded and PlanningLate, which are not cached.
   */
  prepare(
    requested: OperationRequest,
    labels: Labels,
    client: AbortSignal,
    endsAt?: number,
  ): Promise<PreparedOperation>;
  /** Plans a document before it is requested. Requests find the plan by the operation's text, whatever their hash. */
  preplan(document: DocumentNode, labels: Labels): Promise<void>;
}

interface CachedOperation {
  ready: Promise<PreparedOperation>;
  /** Clients that wait for the plan; `null` once there is one. */
  clients: AbortSignal[] | null;
}

export function preparer<Context>(
  planning: Planning,
  {
    graph,
    extraSelections,
    planLookup,
  }: Pick<ExecutorOptions<Context>, 'graph' | 'extraSelections' | 'planLookup'>,
): Preparer {
  const cache = new LRUCache<string, CachedOperation>({
    max: maxOperations,
    maxSize: maxBytes,
  });
  const preplanned = new Map<string, Plan>();
  const planOf = async (
    text: string | null,
    labels: Labels,
    isWanted: () => boolean,
  ): Promise<Plan> =>
    text === null
      ? null
      : (preplanned.get(idOf(text, labels)) ??
        planning.plan(text, labels, isWanted));
  return {
    prepare: (requested, labels, client, endsAt = Infinity) => {
      const name = requested.operation.name?.value ?? '';
      const id = idOf(`${requested.queryHash} ${name}`, labels);
      const cached = cache.get(id);
      planLookup?.(cached !== undefined);
      cached?.clients?.push(client);
      if (cached)
        return cached.clients ? inTime(cached.ready, endsAt) : cached.ready;
      const { document, clientKeys } = singleOperation(requested, graph);
      const { text, restore } = operationToPlan(document, graph);
      const ready = cacheOperation(cache, id, client, {
        plan: (isWanted) => planOf(text, labels, isWanted),
        compile: async (plan) => {
          const compiled = compilePlan(restore(plan), graph, extraSelections);
          const shaping = shapingOf(requested.schema, document, clientKeys);
          addScans(await compiled, shaping.selection, graph);
          const introspection = introspectionOf(document);
          return { introspection, plan: await compiled, shaping };
        },
        bytes: (plan) => estimatedBytes(document, text, plan),
      });
      return inTime(ready, endsAt);
    },
    preplan: async (document, labels) => {
      for (const operation of operationsOf(document)) {
        const only = singleOperation({ document, operation }, graph).document;
        const { text } = operationToPlan(only, graph);
        if (text === null) continue;
        try {
          const plan = await planning.plan(text, labels);
          preplanned.set(idOf(text, labels), plan);
        } catch {
          // A failure is reported to the request that needs the plan.
        }
      }
    },
  };
}

/** Of a timer. */
const longestMs = 2 ** 31 - 1;

async function inTime<T>(plan: Promise<T>, endsAt: number): Promise<T> {
  if (endsAt === Infinity) return plan;
  let timer;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new PlanningLate()),
      Math.min(endsAt - performance.now(), longestMs),
    );
  });
  try {
    return await Promise.race([plan, late]);
  } finally {
    clearTimeout(timer);
  }
}

interface Preparation {
  plan(isWanted: () => boolean): Promise<Plan>;
  compile(plan: Plan): Promise<PreparedOperation>;
  /** Estimated memory use. */
  bytes(plan: Plan): number;
}

/** Prepares an operation. It is cached at once, so that equal requests wait for the same plan. */
function cacheOperation(
  cache: LRUCache<string, CachedOperation>,
  id: string,
  client: AbortSignal,
  { plan: planWhile, compile, bytes }: Preparation,
): Promise<PreparedOperation> {
  const clients = [client];
  const isWanted = () => clients.some(({ aborted }) => !aborted);
  const remember = (entry: CachedOperation, plan: Plan) =>
    cache.set(id, entry, { size: 2 * id.length + bytes(plan) });
  const ready = planWhile(isWanted).then(async (plan) => {
    const prepared = await compile(plan);
    // The size of the plan is only available now.
    if (cache.peek(id) === entry) remember({ ready, clients: null }, plan);
    return prepared;
  });
  const entry: CachedOperation = { ready, clients };
  remember(entry, null);
  ready.catch((error: unknown) => {
    entry.clients = null;
    if (error instanceof PlannerOverloaded && cache.peek(id) === entry)
      cache.delete(id);
  });
  return ready;
}

/** The operation as the planner gets it (`null` when no subgraph is needed), and how to restore the extracted literals in its plan. */
function operationToPlan(
  whole: DocumentNode,
  { schema }: Graph,
): { text: string | null; restore(plan: Plan): Plan } {
  const withoutIntrospection = withRootFields(
    whole,
    (name) => !name.startsWith('__'),
  );
  if (!withoutIntrospection) return { text: null, restore: (plan) => plan };
  const { document, restore } = extractLiterals(
    ensureTypename(withoutIntrospection),
    schema,
  );
  return { text: printOperation(document), restore };
}

const idOf = (text: string, labels: Labels): string =>
  [text, ...Array.from(labels, ([label, isOn]) => `${label}=${isOn}`)].join(
    ' ',
  );

/** The operation with the fragments of its document, aliases renamed. */
function singleOperation(
  { document, operation }: Pick<OperationRequest, 'document' | 'operation'>,
  graph: Graph,
): ReturnType<typeof renameConflictingAliases> {
  const definitions = [operation, ...fragmentsOf(document)];
  return renameConflictingAliases({ kind: Kind.DOCUMENT, definitions }, graph);
}

function shapingOf(
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
