import {
  Kind,
  print,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Beside } from './extra-selections.js';
import type { Graph } from './graph.js';
import { bytesHeld } from './estimated-size.js';
import { anchored } from './planning/ensure-typename.js';
import type { Labels, Plan } from './planning/plan.js';
import { NotPlannedNow, type Planning } from './planning/planning.js';
import { compile, type Program } from './compile/compiled-plan.js';
import type { Projection } from './shape-response.js';
import { introspectionOf } from './introspection.js';
import { spareLiterals } from './literals.js';
import { isolateKeys } from './rename-conflicting-aliases.js';
import { withRootFields } from './root-fields.js';
import { Selection } from './selection.js';

/** What a client asks: one operation of a document. */
export interface Requested {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Of the text of the document. */
  queryHash: string;
}

/** All that is the same for every request with one operation. */
export interface Prepared {
  /** What is asked of the schema itself. */
  introspection: DocumentNode | null;
  program: Program;
  projection: Projection;
}

/** Of all that is prepared. */
const maxBytes = 32 * 1024 * 1024;
/** Of the smallest, what hangs on them weighs more than they do. */
const maxOperations = 1_000;

/** Plans and compiles operations, once each; remembers also which have no plan. */
export interface Preparer {
  /** `client` fires when the client has left. Errors: NotPlanned; NotPlannedNow, which is not remembered. */
  prepare(
    requested: Requested,
    labels: Labels,
    client: AbortSignal,
  ): Promise<Prepared>;
  /** Has an operation planned that will be asked, whoever asks it and under whatever hash. */
  expect(document: DocumentNode, labels: Labels): Promise<void>;
}

interface Known {
  ready: Promise<Prepared>;
  /** Who wait for it; `null` once it is there. */
  clients: AbortSignal[] | null;
}

export function preparer<Context>(
  planning: Planning,
  graph: Graph,
  beside?: Beside<Context>,
): Preparer {
  const known = new LRUCache<string, Known>({
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
      const { document, clientKeys } = alone(requested, graph);
      const clients = [client];
      const isWanted = () => clients.some(({ aborted }) => !aborted);
      const { text, restore } = planned(document, graph);
      const remember = (entry: Known, plan: Plan) => {
        const held = bytesHeld(document, text ?? print(document), plan);
        known.set(id, entry, { size: 2 * id.length + held });
      };
      const ready = planOf(text, labels, isWanted).then(async (plan) => {
        const prepared = {
          introspection: introspectionOf(document),
          program: await compile(restore(plan), graph, beside),
          projection: projectionOf(requested.schema, document, clientKeys),
        };
        // How much it takes is known now.
        if (known.peek(id) === entry) remember({ ready, clients: null }, plan);
        return prepared;
      });
      const entry: Known = { ready, clients };
      remember(entry, null);
      ready.catch((error: unknown) => {
        entry.clients = null;
        if (error instanceof NotPlannedNow && known.peek(id) === entry)
          known.delete(id);
      });
      return ready;
    },
    expect: async (document, labels) => {
      for (const operation of operationsOf(document)) {
        const only = alone({ document, operation }, graph).document;
        const { text } = planned(only, graph);
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
function planned(
  whole: DocumentNode,
  { schema }: Graph,
): { text: string | null; restore(plan: Plan): Plan } {
  const asked = withRootFields(whole, (name) => !name.startsWith('__'));
  if (!asked) return { text: null, restore: (plan) => plan };
  const { document, restore } = spareLiterals(anchored(asked), schema);
  return { text: print(document), restore };
}

const idOf = (text: string, labels: Labels): string =>
  [text, ...Array.from(labels, ([label, isOn]) => `${label}=${isOn}`)].join(
    ' ',
  );

/** Without the other operations of its document. */
function alone(
  { document, operation }: Pick<Requested, 'document' | 'operation'>,
  graph: Graph,
): ReturnType<typeof isolateKeys> {
  const definitions = [operation, ...fragmentsOf(document)];
  return isolateKeys({ kind: Kind.DOCUMENT, definitions }, graph);
}

function projectionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  clientKeys: ReadonlyMap<string, string>,
): Projection {
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
