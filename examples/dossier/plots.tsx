import type { ReactNode } from 'react';
import { shareOnTime, type Figures, type NormFigures } from './figures.js';
import { day, dutch, party, text } from './words.js';

/** The plot is for the eye; the table below it says the same to everyone. */
const Plot = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="blok" aria-label={title}>
    <h2 className="utrecht-heading-2">{title}</h2>
    {children}
  </section>
);

const Legend = () => (
  <p className="legenda" aria-hidden="true">
    <span className="vlak goed" /> {text('onTime')}
    <span className="vlak slecht" /> {text('notOnTime')}
  </p>
);

/** A share, as a bar of two parts. */
const Bar = ({ judged, onTime }: Figures) => (
  <svg className="staaf" viewBox="0 0 100 8" preserveAspectRatio="none">
    <rect className="slecht" width="100" height="8" />
    <rect className="goed" width={(100 * (onTime ?? 0)) / judged} height="8" />
  </svg>
);

const Numbers = (figures: Figures) => (
  <>
    <td className="getal">{figures.judged}</td>
    <td className="getal">{figures.onTime ?? text('tooFew')}</td>
    <td className="getal">{figures.notOnTime ?? text('tooFew')}</td>
    <td className="getal">{shareOnTime(figures)}</td>
  </>
);

const NumberHeads = () => (
  <>
    <th scope="col" className="getal">
      {text('count')}
    </th>
    <th scope="col" className="getal">
      {text('onTime')}
    </th>
    <th scope="col" className="getal">
      {text('notOnTime')}
    </th>
    <th scope="col" className="getal">
      {text('shareOnTime')}
    </th>
  </>
);

/** The numbers of a plot; `heads` are of the columns before them, and `cells` give those of a row. */
function Table<Row extends Figures>({
  name,
  heads,
  rows,
  cells,
}: {
  name: string;
  heads: readonly string[];
  rows: readonly Row[];
  cells: (row: Row) => ReactNode;
}) {
  return (
    <details>
      <summary>{text('table')}</summary>
      {/* What scrolls must be reached by the keyboard. */}
      <div className="schuif" role="group" aria-label={name} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <NumberHeads />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                {cells(row)}
                <Numbers {...row} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export const NormPlot = ({ norms }: { norms: readonly NormFigures[] }) => (
  <Plot title={text('byNorm')}>
    <Legend />
    <ul className="staven" aria-hidden="true">
      {norms
        .filter(({ onTime }) => onTime !== null)
        .map((norm) => (
          <li key={norm.key}>
            <span>{norm.omschrijving}</span>
            <Bar {...norm} />
            <span className="getal">{shareOnTime(norm)} %</span>
          </li>
        ))}
    </ul>
    <Table
      name={text('byNorm')}
      heads={[text('norm'), text('party')]}
      rows={norms}
      cells={(norm) => (
        <>
          <th scope="row" {...dutch()}>
            {norm.omschrijving}
          </th>
          <td>{party(norm.partij)}</td>
        </>
      )}
    />
  </Plot>
);

const monthName = (key: string) => day(`${key}-01`, 'month');

const height = 40;

export const MonthPlot = ({ months }: { months: readonly Figures[] }) => (
  <Plot title={text('byMonth')}>
    <Legend />
    <ol className="kolommen" aria-hidden="true">
      {months.map((month) => {
        const share = (height * (month.onTime ?? 0)) / month.judged;
        return (
          <li key={month.key}>
            <span>{shareOnTime(month)} %</span>
            <svg viewBox={`0 0 20 ${height}`} preserveAspectRatio="none">
              <rect className="slecht" width="20" height={height} />
              <rect
                className="goed"
                width="20"
                y={height - share}
                height={share}
              />
            </svg>
            <span>{monthName(month.key)}</span>
          </li>
        );
      })}
    </ol>
    <Table
      name={text('byMonth')}
      heads={[text('month')]}
      rows={months}
      cells={({ key }) => <th scope="row">{monthName(key)}</th>}
    />
  </Plot>
);
