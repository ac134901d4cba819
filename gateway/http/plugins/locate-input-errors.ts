import {
  Kind,
  isValueNode,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
} from 'graphql';
import { inWords, wrong } from '../../execution/input-errors.js';

/** Adds to errors about a value in the document the path of that value, as errors about variables have; other errors are unchanged. */
export function locateInputErrors(
  errors: readonly GraphQLError[],
  document: DocumentNode,
): void {
  const errorsByNode = new Map<ASTNode, GraphQLError[]>();
  for (const error of errors) {
    const [node] = error.nodes ?? [];
    if (node && (isValueNode(node) || node.kind === Kind.OBJECT_FIELD))
      errorsByNode.set(node, [...(errorsByNode.get(node) ?? []), error]);
  }
  if (errorsByNode.size === 0) return;
  visit(document, {
    enter: (node, _key, _parent, steps) => {
      const place = errorsByNode.has(node) && placeOf(document, steps, node);
      if (!place) return;
      for (const error of errorsByNode.get(node)!) {
        const what = wrong(error.message);
        if (what) error.message = inWords(place.start, place.path, what);
      }
    },
  });
}

interface Place {
  start: string;
  path: (string | number)[];
}

/** An unknown input field has the path of its object: its name is the client's, and is not repeated. */
function placeOf(
  document: DocumentNode,
  steps: readonly (string | number)[],
  target: ASTNode,
): Place | null {
  let place: Place | null = null;
  let at: unknown = document;
  let list: string | number = '';
  for (const step of steps) {
    at = (at as Record<string | number, unknown>)[step];
    if (list === 'values' && typeof step === 'number') place?.path.push(step);
    list = step;
    const node = at as ASTNode;
    if (node.kind === Kind.ARGUMENT)
      place = { start: `Argument "${node.name.value}`, path: [] };
    else if (node.kind === Kind.VARIABLE_DEFINITION)
      place = { start: `Variable "$${node.variable.name.value}`, path: [] };
    else if (node.kind === Kind.OBJECT_FIELD && node !== target)
      place?.path.push(node.name.value);
  }
  return place;
}
