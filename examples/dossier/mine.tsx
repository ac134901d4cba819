import { useQuery } from '@apollo/client/react';
import { Goals } from './goals.js';
import { MijnReintegratieDocument } from './kit/index.js';
import { computed, type Part } from './mine-part.js';
import { Needs } from './needs.js';
import { Block, errorsOf, latest, Refusal } from './problems.js';
import { Promises } from './promises.js';
import { Views } from './views.js';
import { day, dutch, label, party, text } from './words.js';

/** The page of the person himself. */
export function Mine() {
  const { data, error, refetch } = useQuery(MijnReintegratieDocument, {
    errorPolicy: 'all',
  });
  const errors = errorsOf(error);
  const person = data?.mijnReintegratie;
  return (
    <>
      <h1 className="utrecht-heading-1">{text('mine')}</h1>
      <p className="onder">{person?.persoonsgegevens?.naam}</p>
      <Refusal errors={errors} onRetry={() => void refetch()} />
      {!data && !error && <p role="status">{text('loading')}</p>}
      {person && (
        <div className="blokken">
          <div className="kolom">
            <Where person={person} errors={errors} />
            <Goals person={person} errors={errors} />
            <Ahead person={person} errors={errors} />
          </div>
          <div className="kolom">
            <Block
              title={text('promisedToMe')}
              source="akkoord"
              asOf={latest(person.afspraken)}
              errors={errors}
              path={['mijnReintegratie', 'afspraken']}
            >
              <Promises promises={person.afspraken} />
            </Block>
            <Needs person={person} errors={errors} />
          </div>
          <Views />
        </div>
      )}
    </>
  );
}

function Where(part: Part) {
  const { detenties, reintegratie } = part.person;
  const detention = detenties?.[0];
  return (
    <Block title={text('myDates')} {...computed(part)}>
      <dl>
        <dt>{text('phase')}</dt>
        <dd>
          {reintegratie?.fase
            ? label('Fase', reintegratie.fase)
            : text('phaseNotKnown')}
        </dd>
        {detention?.werkelijkeEinddatum ? (
          <>
            <dt>{text('released')}</dt>
            <dd>{day(detention.werkelijkeEinddatum)}</dd>
          </>
        ) : (
          <>
            <dt>{text('staysIn')}</dt>
            <dd>{detention?.inrichting.naam ?? '–'}</dd>
            <dt>{text('expectedEnd')}</dt>
            <dd>{day(detention?.verwachteEinddatum)}</dd>
            <dt>{text('viDate')}</dt>
            <dd>{day(detention?.viDatum)}</dd>
          </>
        )}
      </dl>
    </Block>
  );
}

/** What follows first; the rest is folded away. */
function Ahead(part: Part) {
  const ahead = part.person.reintegratie?.vooruitblik;
  const list = (some: NonNullable<typeof ahead>) => (
    <ul className="regels">
      {some.map(({ soort, datum, omschrijving, bron }) => (
        <li key={`${soort} ${datum} ${omschrijving}`}>
          <strong>{day(datum)}</strong>
          <span {...dutch()}>{omschrijving}</span>
          <span className="bron">{party(bron)}</span>
        </li>
      ))}
      {some.length === 0 && <li>{text('none')}</li>}
    </ul>
  );
  return (
    <Block title={text('whatFollows')} {...computed(part)}>
      {ahead && list(ahead.slice(0, 4))}
      {ahead && ahead.length > 4 && (
        <details>
          <summary>{text('later', { count: ahead.length - 4 })}</summary>
          {list(ahead.slice(4))}
        </details>
      )}
    </Block>
  );
}
