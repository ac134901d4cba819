import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Afspraken } from './afspraken.js';
import {
  DossierDocument,
  labels,
  missingAt,
  type DossierQuery,
} from './kit/index.js';
import { Block, errorsOf, Refusal } from './problems.js';
import { Timeline } from './timeline.js';
import { day, partyList, party, today } from './words.js';

type Person = NonNullable<DossierQuery['justitiabele']>;

/** A partner that was missing is looked for again after this time. */
const againMs = 5_000;

export function Dossier({ id }: { id: string }) {
  const { data, error, startPolling, stopPolling } = useQuery(DossierDocument, {
    variables: { id },
    // What the other partners answered is shown too.
    errorPolicy: 'all',
  });
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
  const block = (field: keyof Person) => ({
    errors,
    path: ['justitiabele', field],
  });
  return (
    <>
      <p>
        <a className="utrecht-link" href="#/">
          Terug naar de caseload
        </a>
      </p>
      <Refusal errors={errors} />
      {!data && !error && <p role="status">Laden…</p>}
      {data && !person && (
        <p role="status">
          Deze persoon is niet te zien voor u, of bestaat niet.
        </p>
      )}
      {person && (
        <>
          <h1 className="utrecht-heading-1">
            {person.persoonsgegevens?.naam ?? 'Naam nu niet bekend'}
          </h1>
          <p>Geboren op {day(person.persoonsgegevens?.geboortedatum)}</p>
          <div className="blokken">
            <Phase person={person} errors={errors} />
            <Block
              title="Detentie"
              source="DJI"
              asOf={latest(person.detenties)}
              {...block('detenties')}
            >
              <Detenties person={person} />
            </Block>
            <Readiness person={person} errors={errors} />
            <Block
              title="Reclassering"
              source="reclassering"
              asOf={latest([
                ...(person.toezichten ?? []),
                ...(person.reclasseringsadviezen ?? []),
              ])}
              {...block('toezichten')}
            >
              <Reclassering person={person} />
            </Block>
            <Signals person={person} errors={errors} />
            <Block
              title="Afspraken"
              source="akkoord"
              asOf={latest(person.afspraken)}
              {...block('afspraken')}
            >
              <Afspraken afspraken={person.afspraken ?? null} />
            </Block>
            <Terms person={person} errors={errors} />
          </div>
        </>
      )}
    </>
  );
}

/** The day of the latest record; a dash when there is none. */
function latest(
  records: readonly { peildatum: string }[] | null | undefined,
): string {
  return day(
    records
      ?.map(({ peildatum }) => peildatum)
      .sort()
      .at(-1),
  );
}

interface Part {
  person: Person;
  errors: Parameters<typeof missingAt>[0];
}

/** What akkoord computes of the answers of the partners that are there. */
const computed = ({ person, errors }: Part) => ({
  source: 'akkoord, uit gegevens van alle partijen',
  asOf: day(person.reintegratie?.peildatum),
  errors,
  path: ['justitiabele', 'reintegratie'] as const,
  missing: (person.reintegratie?.onvolledig ?? []).map(
    (code) => code.toLowerCase() as 'dji',
  ),
});

function Phase(part: Part) {
  const fase = part.person.reintegratie?.fase;
  const detentie = part.person.detenties?.at(-1);
  return (
    <Block title="Fase" {...computed(part)}>
      <dl>
        <dt>Fase</dt>
        <dd>{fase ? labels.Fase[fase] : 'nu niet te bepalen'}</dd>
        <dt>Verwacht einde</dt>
        <dd>{day(detentie?.verwachteEinddatum)}</dd>
        <dt>V.i.-datum</dt>
        <dd>{day(detentie?.viDatum)}</dd>
      </dl>
    </Block>
  );
}

const Detenties = ({ person: { detenties } }: { person: Person }) =>
  detenties && (
    <ul>
      {detenties.map(({ id, titel, insluitingsdatum, inrichting }) => (
        <li key={id}>
          {labels.Detentietitel[titel]}, sinds {day(insluitingsdatum)} in{' '}
          {inrichting.naam}
        </li>
      ))}
      {detenties.length === 0 && <li>Geen</li>}
    </ul>
  );

function Readiness(part: Part) {
  const gereedheid = part.person.reintegratie?.gereedheid;
  return (
    <Block
      title={
        gereedheid
          ? `Basisvoorwaarden: ${gereedheid.geregeld} van ${gereedheid.totaal} geregeld`
          : 'Basisvoorwaarden'
      }
      {...computed(part)}
    >
      {gereedheid && (
        <ul className="voorwaarden">
          {gereedheid.voorwaarden.map((each) => (
            <li key={each.soort}>
              <strong>{labels.BasisvoorwaardeSoort[each.soort]}</strong>:{' '}
              {labels.BasisvoorwaardeStatus[each.status]}
              {each.ontbreekt && `. ${each.ontbreekt}`}
              <span className="bron">
                {party(each.bron)}, {day(each.peildatum)}
                {each.aanZet.length > 0 &&
                  `; aan zet: ${partyList(each.aanZet)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

const Reclassering = ({
  person: { toezichten, reclasseringsadviezen },
}: {
  person: Person;
}) => (
  <ul>
    {toezichten?.map(({ id, grondslag, ingangsdatum, einddatum }) => (
      <li key={id}>
        Toezicht ({labels.Toezichtgrondslag[grondslag]}), {day(ingangsdatum)}{' '}
        tot {day(einddatum)}
      </li>
    ))}
    {reclasseringsadviezen?.map(({ id, soort, status, uiterlijkOp }) => (
      <li key={id}>
        Advies ({labels.Adviessoort[soort]}): {labels.Adviesstatus[status]},
        uiterlijk {day(uiterlijkOp)}
      </li>
    ))}
    {toezichten?.length === 0 && reclasseringsadviezen?.length === 0 && (
      <li>Geen</li>
    )}
  </ul>
);

function Signals(part: Part) {
  const signalen = part.person.reintegratie?.signalen;
  return (
    <Block title="Signalen" {...computed(part)}>
      {signalen && (
        <ul>
          {signalen.map(({ code, ernst, omschrijving, partijen, sinds }) => (
            <li key={`${code} ${omschrijving}`}>
              <strong>{labels.Ernst[ernst]}</strong>: {omschrijving}
              <span className="bron">
                Sinds {day(sinds)}; aan zet: {partyList(partijen)}
              </span>
            </li>
          ))}
          {signalen.length === 0 && <li>Geen</li>}
        </ul>
      )}
    </Block>
  );
}

function Terms(part: Part) {
  const termijnen = part.person.reintegratie?.termijnen;
  return (
    <Block title="Termijnen" {...computed(part)}>
      {termijnen && <Timeline termijnen={termijnen} today={today()} />}
    </Block>
  );
}
