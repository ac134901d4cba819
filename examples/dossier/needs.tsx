import { ActButton, Problem, useAct } from './acts.js';
import {
  HulpVragenDocument,
  type BasisvoorwaardeFragment,
} from './kit/index.js';
import type { Part } from './mine-part.js';
import { Block, latest } from './problems.js';
import { day, label, text } from './words.js';

export function Needs({ person, errors }: Part) {
  const needs = person.basisvoorwaarden;
  return (
    <Block
      title={text('myConditions')}
      source="gemeente"
      asOf={latest(needs)}
      errors={errors}
      path={['mijnReintegratie', 'basisvoorwaarden']}
    >
      <ul className="regels">
        {needs?.map((need) => (
          <li key={need.soort}>
            <Need need={need} person={person} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** Help can be requested for what is not arranged, once. */
function Need({
  need,
  person,
}: {
  need: BasisvoorwaardeFragment;
  person: Part['person'];
}) {
  const { act, isBusy, problem } = useAct(HulpVragenDocument);
  const { soort, status, versie, hulpvraag } = need;
  const name = label('BasisvoorwaardeSoort', soort);
  const isSettled = status === 'GEREGELD' || status === 'NIET_NODIG';
  const ask = () =>
    act(
      { input: { basisvoorwaarde: soort, versie } },
      {
        hulpVragen: {
          __typename: 'BasisvoorwaardePayload',
          basisvoorwaarde: {
            __typename: 'Basisvoorwaarde',
            soort,
            justitiabele: {
              __typename: 'Justitiabele',
              id: person.id,
              basisvoorwaarden:
                person.basisvoorwaarden?.map((each) =>
                  each.soort === soort ? requested(each) : each,
                ) ?? null,
            },
          },
          fout: null,
        },
      },
    );
  return (
    <>
      <span className="regelkop">
        <strong>{name}</strong>
        <span className={`teken ${status === 'GEREGELD' ? 'goed' : ''}`}>
          {label('BasisvoorwaardeStatus', status)}
        </span>
      </span>
      {hulpvraag && (
        <span className="bron">
          {text('helpAsked', { day: day(hulpvraag.vastgelegdTijdstip) })}
        </span>
      )}
      <Problem>{problem}</Problem>
      {!hulpvraag && !isSettled && (
        <div className="acties">
          <ActButton
            name={text('askHelp')}
            of={name}
            isBusy={isBusy}
            onAct={ask}
          />
        </div>
      )}
    </>
  );
}

/** As it will be; the id is the graph's. */
const requested = (need: BasisvoorwaardeFragment): BasisvoorwaardeFragment => ({
  ...need,
  status: need.soort === 'IDENTITEITSBEWIJS' ? need.status : 'HULPVRAAG',
  hulpvraag: {
    __typename: 'Hulpvraag',
    id: `expected ${need.soort}`,
    vastgelegdTijdstip: new Date().toISOString(),
  },
});
