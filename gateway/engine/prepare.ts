import {
  Kind,
  print,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Graph } from './graph.js';
import type { Request } from './engine.js';
import type { Labels, Planner } from './plan/plan.js';
import { compile, type Program } from './program/program.js';
import type { Projection } from './project.js';
import { isolateKeys } from './response-keys.js';
import { Selection } from './selection.js';

/** All that is the same for every request with one operation. */
export interface Prepared {
  /** The operation as it is planned, with the fragments it uses. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  program: Program;
  projection: Projection;
}

/** Plans and compiles operations, once each. */
export function prepared(planner: Planner, graph: Graph) {
  const known = new Map<string, Prepared>();
  return async (request: Request): Promise<Prepared> => {
    const labels: Labels = new Map();
    const id = `${request.queryHash} ${request.operationName ?? ''}`;
    let ready = known.get(id);
    if (!ready)
      known.set(id, (ready = prepare(request, planner, graph, labels)));
    return ready;
  };
}

function prepare(
  request: Request,
  planner: Planner,
  graph: Graph,
  labels: Labels,
): Prepared {
  const { schema, operation: asked } = request;
  const fragments = request.document.definitions.filter(
    (each) => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const { document, clientKeys } = isolateKeys(
    { ...request.document, definitions: [asked, ...fragments] },
    graph,
  );
  const operation = document.definitions[0] as OperationDefinitionNode;
  const named = {
    schema,
    fragments: new Map(
      document.definitions
        .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
        .map((each) => [each.name.value, each]),
    ),
  };
  const rootType = schema.getRootType(operation.operation)!.name;
  const set = operation.selectionSet;
  return {
    document,
    operation,
    program: compile(planner.plan(print(document), labels), graph),
    projection: {
      schema,
      rootType,
      clientKeys,
      selection: new Selection(named, rootType, [{ set, conditions: [] }]),
    },
  };
}
