import {
  addDays,
  addMonths,
  startOfDay,
  today,
  type Day,
} from '../../../shared/days.js';
import { demoUuid } from '../../../shared/demo/person-id.js';
import type { Random } from '../../../shared/demo/random.js';
import type {
  VersionedRow,
  Wijziging,
} from '../../../shared/database/versioned-row.js';
import type {
  BasisvoorwaardeEntity,
  BasisvoorwaardeStatus,
} from '../entities/basisvoorwaarde.js';
import type { DienstEntity } from '../entities/dienst.js';

/** A versioned row and its history, as a series of mutations would have written them. */
export interface RowWithHistory<Row> {
  row: Row;
  wijzigingen: Wijziging[];
}

interface Step<Row> {
  day: Day;
  change: Partial<Row>;
}

function replay<Row extends VersionedRow>(
  table: string,
  id: string,
  values: Omit<Row, keyof VersionedRow>,
  recorded: Day,
  steps: readonly Step<Row>[],
): RowWithHistory<Row> {
  const moment = startOfDay(recorded);
  let row = {
    ...values,
    id,
    versie: 1,
    peildatum: moment,
    vastgelegdTijdstip: moment,
  } as Row;
  const wijzigingen: Wijziging[] = [];
  for (const { day, change } of steps) {
    const bekendSinds = startOfDay(day);
    const versie = row.versie + 1;
    for (const veld of Object.keys(change) as (keyof Row & string)[])
      if (change[veld] !== row[veld])
        wijzigingen.push({
          id: demoUuid(`wijziging ${id} ${versie} ${veld}`),
          tabel: table,
          recordId: id,
          versie,
          veld,
          oud: JSON.stringify(row[veld]),
          nieuw: JSON.stringify(change[veld]),
          bekendSinds,
        });
    row = { ...row, ...change, versie, peildatum: bekendSinds };
  }
  return { row, wijzigingen };
}

export interface Aanvraag extends Pick<
  DienstEntity,
  'justitiabeleId' | 'gemeenteCode' | 'soort' | 'aangevraagdOp'
> {
  /** Last day on which something can have happened. */
  until: Day;
  /** GEREGELD or OPEN if that is certain; otherwise the outcome is drawn. */
  outcome?: 'GEREGELD' | 'OPEN';
}

/**
 * A request, its first conversation and its outcome. The conversation is due within 3 werkdagen if the debts are threatening, and within
 * 4 weeks otherwise (Wgs art. 4); most are in time, some are late.
 */
export function dienstHistory(
  random: Random,
  { until, outcome, ...aanvraag }: Aanvraag,
): RowWithHistory<DienstEntity> {
  const bedreigend = aanvraag.soort === 'SCHULDHULP' && random.chance(0.25);
  const inTime = random.chance(0.8);
  const [least, most] = bedreigend
    ? ([inTime ? 1 : 6, inTime ? 3 : 15] as const)
    : ([inTime ? 5 : 29, inTime ? 28 : 50] as const);
  const wait = random.int(least, most);
  const eersteGesprekOp = addDays(aanvraag.aangevraagdOp, wait);
  const geregeldOp = addDays(eersteGesprekOp, random.int(7, 75));
  const end: Partial<DienstEntity> =
    outcome !== 'GEREGELD' && random.chance(0.1)
      ? { status: 'AFGEWEZEN', openSoort: null }
      : { status: 'GEREGELD', geregeldOp, openSoort: null };
  const conversation = { day: eersteGesprekOp, change: { eersteGesprekOp } };
  const steps: Step<DienstEntity>[] = [
    ...(aanvraag.soort === 'BRIEFADRES' ? [] : [conversation]),
    ...(outcome === 'OPEN' ? [] : [{ day: geregeldOp, change: end }]),
  ];
  return replay<DienstEntity>(
    'dienst',
    demoUuid(`dienst ${aanvraag.justitiabeleId} ${aanvraag.soort}`),
    {
      ...aanvraag,
      openSoort: aanvraag.soort,
      status: 'AANGEVRAAGD',
      bedreigend,
      eersteGesprekOp: null,
      geregeldOp: null,
      fictief: true,
    },
    aanvraag.aangevraagdOp,
    steps.filter(({ day }) => day <= until),
  );
}

/** A status, and from which day. */
export interface StatusChange {
  day: Day;
  status: BasisvoorwaardeStatus;
  geldigTot?: Day;
}

/** The statuses of a basisvoorwaarde that follow from its service. Of care only HULPVRAAG and GEREGELD are recorded. */
export function statusesOf(
  soort: BasisvoorwaardeEntity['soort'],
  from: Day,
  dienst: DienstEntity,
): StatusChange[] {
  const { status, aangevraagdOp, geregeldOp } = dienst;
  const changes: StatusChange[] = [{ day: from, status: 'HULPVRAAG' }];
  if (soort !== 'ZORG')
    changes.push({ day: aangevraagdOp, status: 'IN_BEHANDELING' });
  if (status === 'AFGEWEZEN' && soort !== 'ZORG')
    changes.push({ day: today(new Date(dienst.peildatum)), status });
  const temporary = ['MAATSCHAPPELIJKE_OPVANG', 'BESCHERMD_WONEN'];
  if (geregeldOp)
    changes.push({
      day: geregeldOp,
      status: 'GEREGELD',
      ...(temporary.includes(dienst.soort)
        ? { geldigTot: addMonths(geregeldOp, 9) }
        : {}),
    });
  return changes;
}

/** The row after all status changes, which are at least one and in order of day. */
export function basisvoorwaardeHistory(
  soort: BasisvoorwaardeEntity['soort'],
  justitiabeleId: string,
  [first, ...later]: readonly StatusChange[],
): RowWithHistory<BasisvoorwaardeEntity> {
  if (!first) throw new Error('A basisvoorwaarde begins with a status.');
  return replay<BasisvoorwaardeEntity>(
    'basisvoorwaarde',
    demoUuid(`basisvoorwaarde ${justitiabeleId} ${soort}`),
    {
      justitiabeleId,
      soort,
      status: first.status,
      geldigTot: first.geldigTot ?? null,
      fictief: true,
    },
    first.day,
    later.map(({ day, status, geldigTot = null }) => ({
      day,
      change: { status, geldigTot },
    })),
  );
}
