import { buildASTSchema, parse } from 'graphql';
import type { SupergraphSource } from '../graph.js';

export function supergraphSource(text: string): SupergraphSource {
  const document = parse(text, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  return { text, document, schema };
}
