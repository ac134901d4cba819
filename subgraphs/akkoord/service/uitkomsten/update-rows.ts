import { randomUUID } from 'node:crypto';
import type { Day } from '../../../../shared/days.js';
import { grouped } from '../../../../shared/grouped.js';
import type { UitkomstSignaalEntity } from '../../entities/uitkomst-signaal.js';
import type { UitkomstTermijnEntity } from '../../entities/uitkomst-termijn.js';
import type { Termijn } from './response.js';
import type { ComputedUitkomst } from './uitkomst-of.js';

/** What becomes of the rows of a person: these are to be as they stand here, those are gone. */
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
 * The rows of a person's terms after a computation. A term that was there keeps its id; one that is no longer in a complete answer is
 * gone; one that is not in an incomplete answer may still be there: it stays, and how it stands is ONBEKEND.
 */
export function updateTermijnen(
  existing: readonly UitkomstTermijnEntity[],
  { uitkomst, termijnen }: ComputedUitkomst,
): RowUpdate<UitkomstTermijnEntity> {
  // Two terms of a norm may begin on one day (two requests): they are matched in order of their last day.
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
 * The rows of a person's signals after a computation on a day. A signal keeps the day on which it was first seen, ends when a complete
 * answer has it no more, and begins anew when it comes back on a later day.
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
  // His gemeente became secret, or is known no more: then it is not kept with what is past either.
  const past = existing.filter(
    ({ id, tot }) => tot !== null && !current.some((row) => row.id === id),
  );
  return [...current, ...ended, ...past].map((row) => ({ ...row, gemeente }));
}

const hasCode = (rows: readonly { code: string }[], code: string): boolean =>
  rows.some((row) => row.code === code);
