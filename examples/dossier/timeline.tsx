import type { DossierQuery } from './kit/index.js';
import { day, dutch, label, party, text } from './words.js';

type Termijn = NonNullable<
  NonNullable<DossierQuery['justitiabele']>['reintegratie']
>['termijnen'][number];

const timeOf = (date: string) => new Date(date).getTime();

const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * Each term as a bar from its first to its last day, with a line for today. The words next to it say the same, so that nothing is in colour or
 * place alone. Those that are kept are folded away.
 */
export function Timeline({
  termijnen,
  today,
}: {
  termijnen: readonly Termijn[];
  today: string;
}) {
  const dates = termijnen
    .flatMap(({ vanaf, uiterlijkOp }) => [vanaf, uiterlijkOp ?? vanaf])
    .concat(today)
    .map(timeOf);
  const first = Math.min(...dates);
  const length = Math.max(...dates) - first || 1;
  const place = (date: string) => ((timeOf(date) - first) / length) * 100;
  const sorted = [...termijnen].sort(
    (one, other) =>
      timeOf(one.uiterlijkOp ?? one.vanaf) -
      timeOf(other.uiterlijkOp ?? other.vanaf),
  );
  const done = sorted.filter(isDone);
  const list = (some: readonly Termijn[]) => (
    <ol className="termijnen">
      {some.map((termijn) => (
        <Term
          key={`${termijn.norm.code} ${termijn.vanaf}`}
          termijn={termijn}
          place={place}
          today={today}
        />
      ))}
    </ol>
  );
  return (
    <>
      <p className="bron">
        {text('termsPeriod', {
          from: day(dateOf(first)),
          to: day(dateOf(first + length)),
          today: day(today),
        })}
      </p>
      {list(sorted.filter((each) => !isDone(each)))}
      {done.length > 0 && (
        <details>
          <summary>{text('termsDone', { count: done.length })}</summary>
          {list(done)}
        </details>
      )}
    </>
  );
}

const isDone = ({ status }: Termijn) =>
  status === 'OP_TIJD' || status === 'TE_LAAT_NAGEKOMEN';

function Term({
  termijn: { norm, verantwoordelijke, vanaf, uiterlijkOp, nagekomenOp, status },
  place,
  today,
}: {
  termijn: Termijn;
  place: (date: string) => number;
  today: string;
}) {
  const end = uiterlijkOp ?? vanaf;
  return (
    <li>
      <span className="regelkop">
        <span title={norm.grondslag} {...dutch()}>
          {norm.omschrijving}
        </span>
        <span
          className={`teken ${status === 'OVERSCHREDEN' ? 'ernstig' : status === 'OP_TIJD' ? 'goed' : ''}`}
        >
          {label('Termijnstatus', status)}
        </span>
      </span>
      <span className="balk" aria-hidden="true">
        <span
          className={`deel ${status.toLowerCase()}`}
          style={{
            left: `${Math.min(99, place(vanaf))}%`,
            width: `${Math.max(1, place(end) - place(vanaf))}%`,
          }}
        />
        <span className="vandaag" style={{ left: `${place(today)}%` }} />
      </span>
      <span className="bron">
        {party(verantwoordelijke)}; {text('due', { day: day(uiterlijkOp) })}
        {nagekomenOp && `; ${text('metOn', { day: day(nagekomenOp) })}`}
      </span>
    </li>
  );
}
