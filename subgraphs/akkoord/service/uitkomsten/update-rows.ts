import { randomUUID } from 'node:crypto';
import type { Day } from '../../../../shared/days.js';
import { grouped } from '../../../../shared/grouped.js';
import type { UitkomstSignaalEntity } from '../../entities/uitkomst-signaal.js';
import type { UitkomstTermijnEntity } from '../../entities/uitkomst-termijn.js';
import type { Termijn } from './response.js';
import type { ComputedUitkomst } from './uitkomst-of.js';

/** Rows to upsert, and ids of rows to delete. */
export interface RowUpdate<Row> {
  rows: Row[];
  deletedIds: string[];
}

const keyOf = (norm: string, vanaf: Day) => `${norm} ${vanaf}`;
const lastDayOf = (row: { uiterlijkOp: Day | null }) => row.uiterlijkOp ?? '';
const byLastDay = (
  a: { uiterlijkOp: Day | null },
  b: { uiterlijkOp: Day | null },
) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1);

/**
 * Reconciles the stored termijnen of a person with a new computation. A termijn keeps its id. One that is missing from a complete
 * computation is deleted; one that is missing from an incomplete computation may still apply, so it is kept with status ONBEKEND.
 */
export function updateTermijnen(
  existing: readonly UitkomstTermijnEntity[],
  { uitkomst, termijnen }: ComputedUitkomst,
): RowUpdate<UitkomstTermijnEntity> {
  // Two terms of a norm may begin on the same day (two requests): they are matched in order of their last day.
  const ids = grouped(existing.toSorted(byLastDay), ({ norm, vanaf }) =>
    keyOf(norm, vanaf),
  );
  const rows = termijnen
    .toSorted(byLastDay)
    .map((termijn) =>
      termijnRow(
        ids.get(keyOf(termijn.norm.code, termijn.vanaf))?.shift()?.id ??
          randomUUID(),
        termijn,
        uitkomst,
      ),
    );
  const unmatched = [...ids.values()].flat();
  if (uitkomst.onvolledig.length === 0)
    return { rows, deletedIds: unmatched.map(({ id }) => id) };
  const kept = unmatched.map((row): UitkomstTermijnEntity => ({
    ...row,
    status: 'ONBEKEND',
    volledig: false,
  }));
  return { rows: [...rows, ...kept], deletedIds: [] };
}

const termijnRow = (
  id: string,
  { norm, verantwoordelijke, vanaf, uiterlijkOp, ...rest }: Termijn,
  uitkomst: ComputedUitkomst['uitkomst'],
): UitkomstTermijnEntity => ({
  id,
  justitiabeleId: uitkomst.justitiabeleId,
  norm: norm.code,
  partij: verantwoordelijke,
  gemeente: uitkomst.gemeente,
  vanaf,
  uiterlijkOp,
  dag: uiterlijkOp ?? vanaf,
  nagekomenOp: rest.nagekomenOp,
  status: rest.status,
  volledig:
    rest.status !== 'ONBEKEND' &&
    !uitkomst.onvolledig.includes(verantwoordelijke),
  berekendTijdstip: uitkomst.berekendTijdstip,
});

/**
 * Reconciles the stored signalen of a person with a new computation. A signaal keeps the day on which it was first computed, ends when a
 * complete computation no longer has it, and becomes a new row when it returns on a later day.
 */
export function updateSignalen(
  existing: readonly UitkomstSignaalEntity[],
  { uitkomst, signalen }: ComputedUitkomst,
  dag: Day,
): UitkomstSignaalEntity[] {
  const volledig = uitkomst.onvolledig.length === 0;
  const { justitiabeleId, gemeente } = uitkomst;
  const current = signalen.map(({ code, ernst }) => {
    const row = existing.find(
      (row) => row.code === code && (row.tot === null || row.tot === dag),
    );
    const { id, sinds } = row ?? { id: randomUUID(), sinds: dag };
    return {
      id,
      justitiabeleId,
      code,
      ernst,
      sinds,
      tot: null,
      gemeente,
      volledig,
    };
  });
  const ended = existing
    .filter(({ tot, code }) => tot === null && !hasCode(current, code))
    .map((row) => (volledig ? { ...row, tot: dag } : { ...row, volledig }));
  if (!volledig || gemeente !== null) return [...current, ...ended];
  // The gemeente is now unknown or under geheimhouding: remove it from rows of the past too.
  const past = existing.filter(
    ({ id, tot }) => tot !== null && !current.some((row) => row.id === id),
  );
  return [...current, ...ended, ...past].map((row) => ({ ...row, gemeente }));
}

const hasCode = (rows: readonly { code: string }[], code: string): boolean =>
  rows.some((row) => row.code === code);
