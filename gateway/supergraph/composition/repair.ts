import { changedAt, type Fault, type Partners } from './locations.js';
import { definitionsOf, type PartnerDocument } from './partner-schema.js';
import { print } from 'graphql';

const typeOf = ({ coordinate }: Fault) => coordinate?.split('.')[0];

/** Whether it is about something that has changed since the base: what is not was put back, and the fault follows from that. */
export function concerns(fault: Fault, partners: Partners): boolean {
  const type = typeOf(fault);
  return type === undefined || changedAt(type, partners).length > 0;
}

/**
 * The schemas with what is at fault as it was in the base: the type, or else the whole schema of a partner. `undefined` when nothing at fault
 * has changed. Composition reports one phase only; what is put back lets the next one begin.
 */
export function repaired(
  faults: readonly Fault[],
  { current, base }: Partners,
): Partners | undefined {
  let documents = current;
  for (const fault of faults) {
    const type = typeOf(fault);
    const now = { current: documents, base };
    const changed = type === undefined ? [] : changedAt(type, now);
    const whole =
      changed.length > 0
        ? []
        : documents.filter(
            (each) =>
              fault.nodes.some(
                ({ loc }) => loc?.source === each.document.loc?.source,
              ) && isChanged(each, base),
          );
    documents = documents.map((each) => {
      const before = base.find(({ name }) => name === each.name);
      if (!before) return each;
      if (whole.includes(each)) return before;
      return changed.includes(each) ? withType(each, before, type!) : each;
    });
  }
  return documents.every((each, index) => each === current[index])
    ? undefined
    : { current: documents, base };
}

/** Whether a partner has another schema than in the base, comments aside. */
export const isChanged = (
  { name, document }: PartnerDocument,
  base: readonly PartnerDocument[],
): boolean => {
  const before = base.find((each) => each.name === name);
  return Boolean(before && print(before.document) !== print(document));
};

const withType = (
  partner: PartnerDocument,
  { document: before }: PartnerDocument,
  type: string,
): PartnerDocument => ({
  ...partner,
  document: {
    ...partner.document,
    definitions: [
      ...partner.document.definitions.filter(
        (node) =>
          !definitionsOf(partner.document, type).some((one) => one === node),
      ),
      ...definitionsOf(before, type),
    ],
  },
});
