import type { VerwerkingEntity } from './audit-tables.js';

/**
 * Attribute names of the standard Logboek Dataverwerkingen, by column. The standard is still a working version. Of the
 * `foreign_operation` attributes only `processor` is used: the calling span is already `parent_span_id`.
 */
export const attributeNames = {
  processingActivityId: 'dpl.core.processing_activity_id',
  dataSubjectId: 'dpl.core.data_subject_id',
  dataSubjectIdType: 'dpl.core.data_subject_id_type',
  foreignOperationProcessor: 'dpl.core.foreign_operation.processor',
} as const satisfies Partial<Record<keyof VerwerkingEntity, string>>;

const columns = Object.keys(attributeNames) as (keyof typeof attributeNames)[];

/** The span attributes of an entry, without those that are null; the data subjects of a compact one are separated by spaces. */
export const attributesOf = (
  line: VerwerkingEntity,
): [name: string, value: string][] =>
  columns.flatMap((column) => {
    const value =
      column === 'dataSubjectId'
        ? (line.dataSubjectIds?.join(' ') ?? line.dataSubjectId)
        : line[column];
    return value === null ? [] : [[attributeNames[column], value]];
  });
