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
  VersionedRecord,
  Wijziging,
} from '../../../shared/database/versioned-row.js';
import type {
  BasisvoorwaardeEntity,
  BasisvoorwaardeStatus,
} from '../entities/basisvoorwaarde.js';
import type { DienstEntity } from '../entities/dienst.js';

/** A record as it stands after all its steps, and what each step changed, as acts would have left it. */
export interface Verloop<Row> {
  row: Row;
  wijzigingen: Wijziging[];
}

interface Step<Row> {
  day: Day;
  change: Partial<Row>;
}

function verloop<Row extends VersionedRecord>(
  tabel: string,
  id: string,
  values: Omit<Row, keyof VersionedRecord>,
  recorded: Day,
  steps: readonly Step<Row>[],
): Verloop<Row> {
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
          tabel,
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
  /** What would come after this day has not happened yet. */
  tot: Day;
  /** How it ends, or that it does not; left out: it may go either way. */
  einde?: 'GEREGELD' | 'OPEN';
}

/**
 * A request, its first talk and its end. In threatening debts the talk must come within 3 werkdagen, else within 4 weeks (Wgs art. 4):
 * mostly so, sometimes late.
 */
export function verloopOfDienst(
  random: Random,
  { tot, einde, ...aanvraag }: Aanvraag,
): Verloop<DienstEntity> {
  const bedreigend = aanvraag.soort === 'SCHULDHULP' && random.chance(0.25);
  const inTime = random.chance(0.8);
  const [least, most] = bedreigend
    ? ([inTime ? 1 : 6, inTime ? 3 : 15] as const)
    : ([inTime ? 5 : 29, inTime ? 28 : 50] as const);
  const wait = random.int(least, most);
  const eersteGesprekOp = addDays(aanvraag.aangevraagdOp, wait);
  const geregeldOp = addDays(eersteGesprekOp, random.int(7, 75));
  const end: Partial<DienstEntity> =
    einde !== 'GEREGELD' && random.chance(0.1)
      ? { status: 'AFGEWEZEN', openSoort: null }
      : { status: 'GEREGELD', geregeldOp, openSoort: null };
  const talk = { day: eersteGesprekOp, change: { eersteGesprekOp } };
  const steps: Step<DienstEntity>[] = [
    ...(aanvraag.soort === 'BRIEFADRES' ? [] : [talk]),
    ...(einde === 'OPEN' ? [] : [{ day: geregeldOp, change: end }]),
  ];
  return verloop<DienstEntity>(
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
    steps.filter(({ day }) => day <= tot),
  );
}

/** A status, and since which day. */
export interface StatusOp {
  day: Day;
  status: BasisvoorwaardeStatus;
  geldigTot?: Day;
}

/** How a basisvoorwaarde went along with the service behind it. Of care only the need and the end are shown. */
export function statussenOf(
  soort: BasisvoorwaardeEntity['soort'],
  van: Day,
  dienst: DienstEntity,
): StatusOp[] {
  const { status, aangevraagdOp, geregeldOp } = dienst;
  const asked: StatusOp[] = [{ day: van, status: 'HULPVRAAG' }];
  if (soort !== 'ZORG')
    asked.push({ day: aangevraagdOp, status: 'IN_BEHANDELING' });
  if (status === 'AFGEWEZEN' && soort !== 'ZORG')
    asked.push({ day: today(new Date(dienst.peildatum)), status });
  const tijdelijk = ['MAATSCHAPPELIJKE_OPVANG', 'BESCHERMD_WONEN'];
  if (geregeldOp)
    asked.push({
      day: geregeldOp,
      status: 'GEREGELD',
      ...(tijdelijk.includes(dienst.soort)
        ? { geldigTot: addMonths(geregeldOp, 9) }
        : {}),
    });
  return asked;
}

/** `statussen`: at least one, in order of day. */
export function verloopOfBasisvoorwaarde(
  soort: BasisvoorwaardeEntity['soort'],
  justitiabeleId: string,
  [first, ...later]: readonly StatusOp[],
): Verloop<BasisvoorwaardeEntity> {
  if (!first) throw new Error('A basisvoorwaarde begins with a status.');
  return verloop<BasisvoorwaardeEntity>(
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
