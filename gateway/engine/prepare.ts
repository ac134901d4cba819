import {
  Kind,
  print,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Beside } from './beside.js';
import type { Graph } from './graph.js';
import { anchored } from './plan/anchored.js';
import type { Labels, Plan } from './plan/plan.js';
import type { Planning } from './plan/planning.js';
import { withoutIntrospection } from './plan/without-introspection.js';
import { compile, type Program } from './program/program.js';
import type { Projection } from './project.js';
import { isolateKeys } from './response-keys.js';
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
  /** The operation as it is planned, with the fragments it uses. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  program: Program;
  projection: Projection;
}

/** In characters of the operations; what is prepared takes some twenty times as much. */
const maxRemembered = 4_000_000;

/** Plans and compiles operations, once each; remembers also which have no plan. Error: NotPlanned. */
export function preparer<Context>(
  planning: Planning,
  graph: Graph,
  beside?: Beside<Context>,
) {
  const known = new LRUCache<string, Promise<Prepared>>({
    maxSize: maxRemembered,
  });
  return (requested: Requested, labels: Labels): Promise<Prepared> => {
    const id = [
      requested.queryHash,
      requested.operation.name?.value ?? '',
      ...Array.from(labels, ([label, isOn]) => `${label}=${isOn}`),
    ].join(' ');
    let ready = known.get(id);
    if (!ready) {
      const { document, clientKeys } = operationAlone(requested, graph);
      ready = planOf(document, planning, labels).then(async (plan) => ({
        document,
        operation: document.definitions[0] as OperationDefinitionNode,
        program: await compile(plan, graph, beside),
        projection: projectionOf(requested.schema, document, clientKeys),
      }));
      ready.catch(() => {});
      known.set(id, ready, { size: print(document).length });
    }
    return ready;
  };
}

async function planOf(
  document: DocumentNode,
  planning: Planning,
  labels: Labels,
): Promise<Plan> {
  const asked = withoutIntrospection(document);
  return asked && planning.plan(print(anchored(asked)), labels);
}

/** Without the other operations of its document. */
function operationAlone(
  { document, operation }: Requested,
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
    selection: new Selection({ schema, fragments }, rootType, [
      { set, conditions: [] },
    ]),
  };
}

const fragmentsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
