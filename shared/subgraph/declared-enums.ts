import { Kind, type DocumentNode } from 'graphql';
import { listedMeldingsoorten, partijen } from '../access/parties.js';

const declared: Readonly<Record<string, () => string[]>> = {
  BetrokkenPartij: partijen,
  SoortMelding: listedMeldingsoorten,
};

/**
 * Adds the values that parties declare to the output enums of a schema: a partner can respond with a party that joined after its schema was
 * published. The schema of the party that joined adds the value to the supergraph.
 */
export const withDeclaredValues = (schema: DocumentNode): DocumentNode => ({
  ...schema,
  definitions: schema.definitions.map((definition) => {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) return definition;
    const { values = [] } = definition;
    const missing = (declared[definition.name.value]?.() ?? []).filter(
      (code) => !values.some(({ name }) => name.value === code),
    );
    return {
      ...definition,
      values: [
        ...values,
        ...missing.map(
          (value) =>
            ({
              kind: Kind.ENUM_VALUE_DEFINITION,
              name: { kind: Kind.NAME, value },
            }) as const,
        ),
      ],
    };
  }),
});
