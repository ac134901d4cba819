import { Link } from '@utrecht/link-react';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Conditions } from './conditions.js';
import { DossierDocument, missingAt, type DossierQuery } from './kit/index.js';
import { Block, computedBlock, errorsOf, latest, Refusal } from './problems.js';
import { NewPromise, Promises } from './promises.js';
import { Advice, Detentions, Services, Supervision } from './records.js';
import { Timeline } from './timeline.js';
import { day, dutch, label, partyList, text, today } from './words.js';

type Person = NonNullable<DossierQuery['justitiabele']>;

/** A partner that was missing is looked for again after this time. */
const againMs = 5_000;

export function Dossier({ id }: { id: string }) {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(
    DossierDocument,
    // What the other partners answered is shown too.
    { variables: { id }, errorPolicy: 'all' },
  );
  const errors = errorsOf(error);
  const person = data?.justitiabele;
  const isMissing =
    missingAt(errors).length > 0 ||
    (person?.reintegratie?.onvolledig.length ?? 0) > 0;
  useEffect(() => {
    if (isMissing) startPolling(againMs);
    else stopPolling();
    return stopPolling;
  }, [isMissing, startPolling, stopPolling]);
  return (
    <>
      <p className="terug">
        <Link href="#/">{text('back')}</Link>
      </p>
      <Refusal errors={errors} onRetry={() => void refetch()} />
      {!data && !error && <p role="status">{text('loading')}</p>}
      {data && !person && <p role="status">{text('notVisible')}</p>}
      {person && (
        <>
          <h1 className="utrecht-heading-1">
            {person.persoonsgegevens?.naam ?? text('nameUnknown')}
          </h1>
          <p className="onder">
            {text('born', { day: day(person.persoonsgegevens?.geboortedatum) })}
          </p>
          <Blocks person={person} errors={errors} />
        </>
      )}
    </>
  );
}

export interface Part {
  person: Person;
  errors: Parameters<typeof missingAt>[0];
}

function Blocks(part: Part) {
  const { person, errors } = part;
  const block = (field: keyof Person) => ({
    errors,
    path: ['justitiabele', field],
  });
  return (
    <div className="blokken">
      <Phase {...part} />
      <Signals {...part} />
      <Terms {...part} />
      <div className="kolom">
        <Block
          title={text('promises')}
          source="akkoord"
          asOf={latest(person.afspraken)}
          {...block('afspraken')}
        >
          <Promises promises={person.afspraken} />
          {person.afspraken && <NewPromise person={person.id} />}
        </Block>
        <Block
          title={text('detention')}
          source="DJI"
          asOf={latest(person.detenties)}
          {...block('detenties')}
        >
          <Detentions detentions={person.detenties} />
        </Block>
        <Block
          title={text('supervision')}
          source="reclassering"
          asOf={latest(person.toezichten)}
          {...block('toezichten')}
        >
          <Supervision supervisions={person.toezichten} />
        </Block>
        <Block
          title={text('advice')}
          source="reclassering"
          asOf={latest(person.reclasseringsadviezen)}
          {...block('reclasseringsadviezen')}
        >
          <Advice advices={person.reclasseringsadviezen} />
        </Block>
      </div>
      <div className="kolom">
        <Readiness {...part} />
        <Services {...part} />
      </div>
    </div>
  );
}

const computed = ({ person, errors }: Part) =>
  computedBlock('justitiabele', person.reintegratie, errors);

function Phase(part: Part) {
  const fase = part.person.reintegratie?.fase;
  const detention = part.person.detenties?.[0];
  return (
    <Block title={text('phaseAndDates')} {...computed(part)}>
      <dl>
        <dt>{text('phase')}</dt>
        <dd>{fase ? label('Fase', fase) : text('phaseNotKnown')}</dd>
        <dt>{text('expectedEnd')}</dt>
        <dd>{day(detention?.verwachteEinddatum)}</dd>
        <dt>{text('viDate')}</dt>
        <dd>{day(detention?.viDatum)}</dd>
      </dl>
    </Block>
  );
}

function Readiness(part: Part) {
  const gereedheid = part.person.reintegratie?.gereedheid;
  return (
    <Block
      title={
        gereedheid
          ? text('conditionsCount', {
              count: gereedheid.geregeld,
              total: gereedheid.totaal,
            })
          : text('conditions')
      }
      {...computed(part)}
    >
      <Conditions person={part.person} />
    </Block>
  );
}

function Signals(part: Part) {
  const signals = part.person.reintegratie?.signalen;
  return (
    <Block title={text('signals')} {...computed(part)}>
      {signals && (
        <ul className="regels">
          {signals.map(({ code, ernst, omschrijving, partijen, sinds }) => (
            <li key={`${code} ${omschrijving}`}>
              <span className="regelkop">
                <span {...dutch()}>{omschrijving}</span>
                <span
                  className={`teken ${ernst === 'KRITIEK' ? 'ernstig' : ''}`}
                >
                  {label('Ernst', ernst)}
                </span>
              </span>
              <span className="bron">
                {sinds && `${text('sinceToAct', { day: day(sinds) })}; `}
                {text('toAct', { parties: partyList(partijen) })}
              </span>
            </li>
          ))}
          {signals.length === 0 && <li>{text('none')}</li>}
        </ul>
      )}
    </Block>
  );
}

function Terms(part: Part) {
  const termijnen = part.person.reintegratie?.termijnen;
  return (
    <Block title={text('terms')} isWide {...computed(part)}>
      {termijnen && <Timeline termijnen={termijnen} today={today()} />}
    </Block>
  );
}
