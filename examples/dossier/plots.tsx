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

const Numbers = ({ judged, onTime, notOnTime }: Figures) => (
  <>
    <td className="getal">{judged}</td>
    <td className="getal">{onTime ?? text('tooFew')}</td>
    <td className="getal">{notOnTime ?? text('tooFew')}</td>
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

const Scroll = ({ name, children }: { name: string; children: ReactNode }) => (
  // What scrolls must be reached by the keyboard.
  <div className="schuif" role="group" aria-label={name} tabIndex={0}>
    {children}
  </div>
);

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
    <details>
      <summary>{text('table')}</summary>
      <Scroll name={text('byNorm')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('norm')}</th>
              <th scope="col">{text('party')}</th>
              <NumberHeads />
            </tr>
          </thead>
          <tbody>
            {norms.map((norm) => (
              <tr key={norm.key}>
                <th scope="row" {...dutch()}>
                  {norm.omschrijving}
                </th>
                <td>{party(norm.partij)}</td>
                <Numbers {...norm} />
                <td className="getal">{shareOnTime(norm)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
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
    <details>
      <summary>{text('table')}</summary>
      <Scroll name={text('byMonth')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('month')}</th>
              <NumberHeads />
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.key}>
                <th scope="row">{monthName(month.key)}</th>
                <Numbers {...month} />
                <td className="getal">{shareOnTime(month)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  </Plot>
);
