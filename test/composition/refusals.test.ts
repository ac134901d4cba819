import { expect, test } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';

const partners = partnerSchemas().map(({ name, text }) => ({
  name,
  definitions: parse(text, { noLocation: true }).definitions,
}));

test.each(['Fout', 'Foutcode'])(
  '%s is defined identically in every partner',
  (type) => {
    const written = partners.map(({ definitions }) => {
      const found = definitions.find(
        (each) => 'name' in each && each.name?.value === type,
      );
      return found && print(found);
    });
    expect(new Set(written).size).toBe(1);
    expect(written[0]).toBeDefined();
  },
);

test.each(partners)(
  'every payload of $name has the fields fout (the first domain error) and fouten (all of them)',
  ({ definitions }) => {
    const payloads = definitions
      .filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION)
      .filter(({ name }) => name.value.endsWith('Payload'))
      .map(({ fields = [] }) =>
        fields
          .filter(({ name }) => name.value.startsWith('fout'))
          .map((field) => `${field.name.value}: ${print(field.type)}`),
      );
    expect(payloads.length).toBeGreaterThan(1);
    for (const fields of payloads)
      expect(fields).toEqual(['fout: Fout', 'fouten: [Fout!]!']);
  },
);
