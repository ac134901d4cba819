import { Kind, type EnumValueDefinitionNode } from 'graphql';
import { inWords, parsedLabels, type Labels } from '../../../shared/labels.js';
import { clientSchema } from '../client-document.js';
import { enumsOf } from '../enums.js';
import type { Supergraph } from '../supergraph.js';
import type { Fault } from './locations.js';
import { definitionsOf, type PartnerDocument } from './partner-schema.js';

export interface MergedLabels {
  /** Of every enum value that clients see. */
  labels: Labels;
  /** Enum values that have none, and a partner without a labels.json: there the code in words stands for it. */
  inWords: {
    coordinate: string;
    partner: PartnerDocument;
    node: EnumValueDefinitionNode;
  }[];
  faults: Fault[];
}

/** The labels of all partners, and what is wrong with them: one that is missing, of no value, or not the same at two partners. */
export function mergedLabels(
  supergraph: Supergraph,
  partners: readonly PartnerDocument[],
): MergedLabels {
  const labels: Record<string, Record<string, string>> = {};
  const merged: MergedLabels = { labels, inWords: [], faults: [] };
  const given = partners.map((partner) => ({
    partner,
    labels: labelsOf(partner, merged.faults),
  }));
  const enums = enumsOf(clientSchema(supergraph.document));
  for (const type of enums)
    for (const { name: value } of type.getValues()) {
      const coordinate = `${type.name}.${value}`;
      const carriers = given.flatMap(({ partner, labels }) => {
        const node = valueNode(partner, type.name, value);
        return node
          ? [{ partner, labels, node, label: labels?.[type.name]?.[value] }]
          : [];
      });
      const labelled = carriers.filter(({ label }) => label !== undefined);
      const [first] = labelled;
      (labels[type.name] ??= {})[value] = first?.label ?? inWords(value);
      const other = labelled.find(({ label }) => label !== first?.label);
      const without = carriers.find((each) => !each.labels);
      if (other)
        merged.faults.push({
          code: 'LABELS_DIFFER',
          message: `${first!.partner.name} calls ${coordinate} "${first!.label}", and ${other.partner.name} "${other.label}".`,
          help: 'Agree on one, and write it in both labels.json.',
          nodes: [first!.node, other.node],
        });
      else if (!first && without)
        merged.inWords.push({ ...without, coordinate });
      else if (!first && carriers[0])
        merged.faults.push({
          code: 'LABEL_MISSING',
          message: `${coordinate} has no Dutch label.`,
          help: `Write what people read for it in ${fileOf(carriers[0].partner)}.`,
          nodes: [carriers[0].node],
        });
    }
  for (const each of given) merged.faults.push(...unknownValues(each, labels));
  return merged;
}

function labelsOf(partner: PartnerDocument, faults: Fault[]): Labels | null {
  if (typeof partner.labels !== 'string') return null;
  try {
    return parsedLabels(partner.labels);
  } catch (error) {
    faults.push({
      code: 'LABELS_INVALID',
      message: `${fileOf(partner)} cannot be read: ${(error as Error).message}`,
      help: 'It is JSON: {"Enum": {"VALUE": "Label"}}.',
      nodes: partner.document.definitions.slice(0, 1),
    });
    return null;
  }
}

/** Labels of what clients do not see, or the partner itself does not have: a label outlives no value. */
const unknownValues = (
  { partner, labels }: { partner: PartnerDocument; labels: Labels | null },
  known: Labels,
): Fault[] =>
  Object.entries(labels ?? {}).flatMap(([type, values]) =>
    Object.keys(values)
      .filter(
        (value) =>
          known[type]?.[value] === undefined ||
          !valueNode(partner, type, value),
      )
      .map((value) => ({
        code: 'LABEL_UNKNOWN',
        message: `${fileOf(partner)} has a label for ${type}.${value}, which is no enum value of ${partner.name} that clients see.`,
        help: 'Remove it, or correct its name.',
        nodes: [
          definitionsOf(partner.document, type)[0] ??
            partner.document.definitions[0]!,
        ],
      })),
  );

const valueNode = (
  { document }: PartnerDocument,
  type: string,
  value: string,
): EnumValueDefinitionNode | undefined =>
  definitionsOf(document, type)
    .flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION ||
      node.kind === Kind.ENUM_TYPE_EXTENSION
        ? (node.values ?? [])
        : [],
    )
    .find(({ name }) => name.value === value);

const fileOf = ({ file }: PartnerDocument): string =>
  file.replace(/[^/]*$/, 'labels.json');
