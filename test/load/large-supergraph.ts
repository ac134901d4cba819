import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';

/** A supergraph as ours, with so many types more of gemeente that refer to each other. */
export function largeSupergraph(types: number): string {
  const own = '@authenticated @tag(name: "zonder-persoon")';
  const more = Array.from(
    { length: types },
    (_, index) =>
      `type Extra${index} @key(fields: "code") ${own} { code: ID! naam: String aantal: Int volgende: Extra${(index + 1) % types} }`,
  );
  const { supergraph, errors } = compositionResult(
    partnerSchemas().map((schema) =>
      schema.name === 'gemeente'
        ? {
            ...schema,
            text: `${schema.text}\nextend type Query { extra: Extra0 @authenticated }\n${more.join('\n')}`,
          }
        : schema,
    ),
  );
  if (errors) throw new Error(errors.join('\n'));
  return supergraph;
}
