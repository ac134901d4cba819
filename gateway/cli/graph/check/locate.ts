import type { ASTNode, DocumentNode } from 'graphql';
import { argumentNode } from '../../../supergraph/argument-node.js';
import {
  locationsOf,
  type Partners,
} from '../../../supergraph/composition/locations.js';
import {
  definitionsOf,
  nodeAt,
  type PartnerDocument,
} from '../../../supergraph/composition/partner-schema.js';
import type { SupergraphFacts } from '../../../supergraph/facts.js';
import type { Location } from '../../../supergraph/composition/violation.js';

/** Which partner resolves which field. */
type Facts = Pick<SupergraphFacts, 'resolves'>;

/**
 * Where a change was made: at what changed, or at what it was removed from. Of several partners it is the one that changed it, or, when that is not
 * known, one that resolved it in the graph before.
 */
export function locationOf(
  coordinate: string,
  partners: Partners,
  before: Facts,
): Location | null {
  const field = coordinate.replace(/\(.*/, '');
  const [type = '', name = ''] = field.split('.');
  const resolved = ({ name: partner }: PartnerDocument) =>
    Number(before.resolves(partner, type, name));
  const nodes = partners.current
    .toSorted((one, other) => resolved(other) - resolved(one))
    .flatMap(({ document }) => {
      const node = memberOf(document, coordinate) ?? nodeAt(document, type);
      return node ? [node] : [];
    });
  const fault = { code: '', message: '', help: '', coordinate: field, nodes };
  return locationsOf(fault, partners)[0] ?? null;
}

const memberOf = (
  document: DocumentNode,
  coordinate: string,
): ASTNode | undefined =>
  argumentNode(document, coordinate.replace(':)', ')')) ??
  nodeAt(document, coordinate.replace(/\(.*/, '')) ??
  enumValueOf(document, coordinate);

function enumValueOf(
  document: DocumentNode,
  coordinate: string,
): ASTNode | undefined {
  const [type = '', value] = coordinate.split('.');
  return definitionsOf(document, type)
    .flatMap((node) => ('values' in node ? (node.values ?? []) : []))
    .find(({ name }) => name.value === value);
}
