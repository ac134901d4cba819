import type { VerwerkingEntity } from './audit-tables.js';

/**
 * The names of the standard Logboek Dataverwerkingen, by the column that holds them. It is still a working version: where it changes,
 * this changes. Of who called stands only `processor`: the calling span is `parent_span_id`.
 */
export const attributeNames = {
  processingActivityId: 'dpl.core.processing_activity_id',
  dataSubjectId: 'dpl.core.data_subject_id',
  dataSubjectIdType: 'dpl.core.data_subject_id_type',
  foreignOperationProcessor: 'dpl.core.foreign_operation.processor',
} as const satisfies Partial<Record<keyof VerwerkingEntity, string>>;

const columns = Object.keys(attributeNames) as (keyof typeof attributeNames)[];

/** The `attributes` of a line; what it does not have is not there. */
export const attributesOf = (
  line: VerwerkingEntity,
): [name: string, value: string][] =>
  columns.flatMap((column) => {
    const value = line[column];
    return value === null ? [] : [[attributeNames[column], value]];
  });
