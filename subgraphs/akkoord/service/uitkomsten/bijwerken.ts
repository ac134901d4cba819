import { randomUUID } from 'node:crypto';
import type { Day } from '../../../../shared/days.js';
import { grouped } from '../../../../shared/grouped.js';
import type { UitkomstSignaalEntity } from '../../entities/uitkomst-signaal.js';
import type { UitkomstTermijnEntity } from '../../entities/uitkomst-termijn.js';
import type { Termijn } from './response.js';
import type { Berekend } from './uitkomst-of.js';

/** What becomes of the rows of a person: these are to be as they stand here, those are gone. */
export interface Bijgewerkt<Row> {
  rows: Row[];
  weg: string[];
}

const sleutel = (norm: string, vanaf: Day) => `${norm} ${vanaf}`;
const laatsteDag = (row: { uiterlijkOp: Day | null }) => row.uiterlijkOp ?? '';
const opLaatsteDag = (
  a: { uiterlijkOp: Day | null },
  b: { uiterlijkOp: Day | null },
) => (laatsteDag(a) < laatsteDag(b) ? -1 : 1);

/**
 * The rows of a person's terms after a computation. A term that was there keeps its id; one that is no longer in a complete answer is
 * gone; one that is not in an incomplete answer may still be there: it stays, and how it stands is ONBEKEND.
 */
export function termijnenNa(
  bekend: readonly UitkomstTermijnEntity[],
  { uitkomst, termijnen }: Berekend,
): Bijgewerkt<UitkomstTermijnEntity> {
  // Two terms of a norm may begin on one day (two requests): they are matched in order of their last day.
  const ids = grouped(bekend.toSorted(opLaatsteDag), ({ norm, vanaf }) =>
    sleutel(norm, vanaf),
  );
  const rows = termijnen
    .toSorted(opLaatsteDag)
    .map((termijn) =>
      termijnRow(
        ids.get(sleutel(termijn.norm.code, termijn.vanaf))?.shift()?.id ??
          randomUUID(),
        termijn,
        uitkomst,
      ),
    );
  const niet = [...ids.values()].flat();
  if (uitkomst.onvolledig.length === 0)
    return { rows, weg: niet.map(({ id }) => id) };
  const blijft = niet.map((row): UitkomstTermijnEntity => ({
    ...row,
    status: 'ONBEKEND',
    volledig: false,
  }));
  return { rows: [...rows, ...blijft], weg: [] };
}

const termijnRow = (
  id: string,
  { norm, verantwoordelijke, vanaf, uiterlijkOp, ...rest }: Termijn,
  uitkomst: Berekend['uitkomst'],
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
export function signalenNa(
  bekend: readonly UitkomstSignaalEntity[],
  { uitkomst, signalen }: Berekend,
  dag: Day,
): UitkomstSignaalEntity[] {
  const volledig = uitkomst.onvolledig.length === 0;
  const { justitiabeleId, gemeente } = uitkomst;
  const staat = signalen.map(({ code, ernst }) => {
    const row = bekend.find(
      (een) => een.code === code && (een.tot === null || een.tot === dag),
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
  const over = bekend
    .filter(({ tot, code }) => tot === null && !gezien(staat, code))
    .map((row) => (volledig ? { ...row, tot: dag } : { ...row, volledig }));
  if (!volledig || gemeente !== null) return [...staat, ...over];
  // His gemeente became secret, or is known no more: then it is not kept with what is past either.
  const voorbij = bekend.filter(
    ({ id, tot }) => tot !== null && !staat.some((row) => row.id === id),
  );
  return [...staat, ...over, ...voorbij].map((row) => ({ ...row, gemeente }));
}

const gezien = (rows: readonly { code: string }[], code: string): boolean =>
  rows.some((row) => row.code === code);
