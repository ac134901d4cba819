import { randomBytes } from 'node:crypto';
import type { DataKeys } from '../../shared/numbers/data-keys.js';
import type { Database } from '../../shared/database/database.js';
import {
  NoodtoegangEntity,
  ToegangEntity,
  VerwerkingEntity,
} from '../../shared/audit/audit-tables.js';
import { fieldList, FieldListEntity } from '../../shared/audit/field-list.js';
import { pseudonyms } from '../../shared/audit/pseudonym.js';

const span = () => randomBytes(8).toString('hex');

const fields = fieldList(['Detentie.titel', 'Detentie.status']);

/** Of an access log entry that has its fields itself, as all had before there were lists. */
export const withOwnFields = (
  velden: readonly string[],
): Pick<ToegangEntity, 'fieldListId' | 'velden'> => ({
  fieldListId: null,
  velden: JSON.stringify(velden),
});

/** Inserts the entries that the gateway writes for a request that disclosed people. */
export async function recordRequest(
  database: Database,
  tijdstip: string,
  who: Partial<ToegangEntity>,
  people: readonly string[],
  keys: DataKeys = database.keys,
): Promise<void> {
  const spanId = span();
  const traceId = randomBytes(16).toString('hex');
  const entry: ToegangEntity = {
    spanId,
    traceId,
    tijdstip,
    subject: 'test:somebody',
    client: null,
    rol: 'casemanager',
    organisatie: null,
    doel: 'https://register.example/plan/v1',
    fieldListId: fields.id,
    velden: '[]',
    inputs: null,
    aantalPersonen: people.length,
    waarnemingId: null,
    noodtoegangId: null,
    ...who,
  };
  await database.write(async (manager) => {
    await manager.upsert(FieldListEntity, fields, ['id']);
    await manager.insert(ToegangEntity, entry);
    for (const person of [null, ...people])
      await manager.insert(VerwerkingEntity, {
        spanId: person ? span() : spanId,
        traceId,
        parentSpanId: person && spanId,
        status: 'Ok',
        name: 'Raadpleging: justitiabele',
        startTime: tijdstip,
        endTime: tijdstip,
        processingActivityId: entry.doel,
        dataSubjectId: person && pseudonyms(keys, person)[0],
        dataSubjectIdType: person && 'urn:reintegratiegraaf:pseudoniem',
        foreignOperationProcessor: null,
        verzondenTijdstip: null,
      });
  });
}

/** Inserts a break-glass access with the given fields. */
export async function recordNoodtoegang(
  database: Database,
  row: Pick<NoodtoegangEntity, 'id' | 'justitiabeleId'> &
    Partial<NoodtoegangEntity>,
): Promise<void> {
  await database.write((manager) =>
    manager.insert(NoodtoegangEntity, {
      subject: 'test:somebody',
      rol: 'casemanager',
      organisatie: 'PI-VUGHT',
      betrokkene: pseudonyms(database.keys, row.justitiabeleId)[0],
      reden: 'Crisisopname vannacht, de eigen casemanager is onbereikbaar.',
      vanaf: '2026-01-05T11:00:00.000Z',
      tot: '2026-01-05T19:00:00.000Z',
      beoordeeldTijdstip: null,
      beoordeeldDoor: null,
      oordeel: null,
      toelichting: null,
      ...row,
    }),
  );
}
