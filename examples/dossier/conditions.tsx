import { ActForm, Field, useAct } from './acts.js';
import {
  BasisvoorwaardeVaststellenDocument,
  type BasisvoorwaardeSoort,
  type BasisvoorwaardeStatus,
  type DossierQuery,
} from './kit/index.js';
import { useOrganisation } from './organisation.js';
import {
  day,
  dutch,
  label,
  labelsOf,
  party,
  partyList,
  text,
} from './words.js';

type Person = NonNullable<DossierQuery['justitiabele']>;
type Condition = NonNullable<
  NonNullable<Person['reintegratie']>['gereedheid']
>['voorwaarden'][number];

/** The six, with who is to act; a gemeente can give one another status. */
export function Conditions({ person }: { person: Person }) {
  const own = useOrganisation();
  return (
    <ul className="regels voorwaarden">
      {person.reintegratie?.gereedheid?.voorwaarden.map((each) => (
        <li key={each.soort}>
          <span className="regelkop">
            <strong>{label('BasisvoorwaardeSoort', each.soort)}</strong>
            <span className={`teken ${each.geregeld ? 'goed' : ''}`}>
              {label('BasisvoorwaardeStatus', each.status)}
            </span>
          </span>
          {each.ontbreekt && <span {...dutch()}>{each.ontbreekt}</span>}
          <span className="bron">
            {party(each.bron)}, {day(each.peildatum)}
            {each.aanZet.length > 0 &&
              `; ${text('toAct', { parties: partyList(each.aanZet) })}`}
          </span>
          {own?.__typename === 'OrganisatieVanGemeente' &&
            each.soort !== 'IDENTITEITSBEWIJS' && (
              <ChangeStatus person={person} condition={each} />
            )}
        </li>
      ))}
    </ul>
  );
}

/** Of care the shared view has these only: no content. */
const statusesOfCare = ['HULPVRAAG', 'GEREGELD', 'ONBEKEND'];

function ChangeStatus({
  person,
  condition: { soort, status },
}: {
  person: Person;
  condition: Condition;
}) {
  const { act, isBusy, problem } = useAct(BasisvoorwaardeVaststellenDocument);
  const stored = person.basisvoorwaarden?.find((each) => each.soort === soort);
  if (!stored) return null;
  const change = (values: FormData) => {
    const status = values.get('status') as BasisvoorwaardeStatus;
    return act(
      {
        input: {
          justitiabele: person.id,
          soort,
          versie: stored.versie,
          status,
        },
      },
      expected(person, soort, status),
    );
  };
  return (
    <div className="acties">
      <ActForm
        name={text('changeStatus')}
        of={label('BasisvoorwaardeSoort', soort)}
        isBusy={isBusy}
        problem={problem}
        onSubmit={change}
      >
        <Field label={text('status')}>
          <select
            name="status"
            className="utrecht-select"
            defaultValue={status}
          >
            {Object.entries(labelsOf('BasisvoorwaardeStatus'))
              .filter(
                ([code]) => soort !== 'ZORG' || statusesOfCare.includes(code),
              )
              .map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        </Field>
      </ActForm>
    </div>
  );
}

/** The person with that status, before the graph has said so; the count of what is arranged is the graph's. */
function expected(
  person: Person,
  soort: BasisvoorwaardeSoort,
  status: BasisvoorwaardeStatus,
) {
  const changed = <Each extends { soort: BasisvoorwaardeSoort }>(each: Each) =>
    each.soort === soort ? { ...each, status } : each;
  const { reintegratie } = person;
  const gereedheid = reintegratie?.gereedheid ?? null;
  return {
    basisvoorwaardeVaststellen: {
      __typename: 'BasisvoorwaardePayload' as const,
      basisvoorwaarde: {
        __typename: 'Basisvoorwaarde' as const,
        soort,
        justitiabele: {
          __typename: 'Justitiabele' as const,
          id: person.id,
          basisvoorwaarden: person.basisvoorwaarden?.map(changed) ?? null,
          reintegratie: reintegratie && {
            ...reintegratie,
            gereedheid: gereedheid && {
              ...gereedheid,
              voorwaarden: gereedheid.voorwaarden.map(changed),
            },
          },
        },
      },
      fout: null,
    },
  };
}
