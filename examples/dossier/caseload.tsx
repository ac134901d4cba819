import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  CaseloadDocument,
  labels,
  type CaseloadFilter,
  type CaseloadQuery,
  type CaseloadVolgorde,
  type Fase,
} from './kit/index.js';
import { errorsOf, Refusal } from './problems.js';
import { day, partyList, signal } from './words.js';

const pageSize = 20;

export function Caseload() {
  const [filter, setFilter] = useState<CaseloadFilter>({});
  const [volgorde, setVolgorde] =
    useState<CaseloadVolgorde>('VOLGENDE_TERMIJN');
  const { data, error, loading, fetchMore } = useQuery(CaseloadDocument, {
    variables: { filter, volgorde, first: pageSize },
    errorPolicy: 'all',
  });
  const list = data?.mijnCaseload;
  const after = list?.pageInfo.endCursor;
  return (
    <>
      <h1 className="utrecht-heading-1">Caseload</h1>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label="Volgorde"
          value={volgorde}
          options={labels.CaseloadVolgorde}
          onChoice={(value) => setVolgorde(value as CaseloadVolgorde)}
        />
        <Choice
          label="Fase"
          value={filter.fase ?? ''}
          options={{ '': 'Alle', ...labels.Fase }}
          onChoice={(value) =>
            setFilter(withOrWithout(filter, 'fase', value as Fase | ''))
          }
        />
        <Choice
          label="Ontbreekt"
          value={filter.ontbreekt ?? ''}
          options={{ '': 'Alles', ...labels.BasisvoorwaardeSoort }}
          onChoice={(value) =>
            setFilter(
              withOrWithout(
                filter,
                'ontbreekt',
                value as NonNullable<CaseloadFilter['ontbreekt']> | '',
              ),
            )
          }
        />
        <label className="vink">
          <input
            type="checkbox"
            checked={filter.overschreden === true}
            onChange={({ target }) =>
              setFilter(
                withOrWithout(filter, 'overschreden', target.checked || ''),
              )
            }
          />{' '}
          Alleen met overschreden termijn
        </label>
      </form>
      <Refusal errors={errorsOf(error)} />
      <p role="status">
        {loading && !list
          ? 'Laden…'
          : list && `${list.edges.length} van ${list.totalCount} personen`}
      </p>
      {list && <People edges={list.edges} />}
      {list?.pageInfo.hasNextPage && after && (
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          onClick={() => void fetchMore({ variables: { after } })}
        >
          Meer personen
        </button>
      )}
    </>
  );
}

/** `''` is no filter. */
function withOrWithout<Key extends keyof CaseloadFilter>(
  filter: CaseloadFilter,
  key: Key,
  value: CaseloadFilter[Key] | '',
): CaseloadFilter {
  const { [key]: _, ...others } = filter;
  return value === '' ? others : { ...others, [key]: value };
}

function Choice({
  label,
  value,
  options,
  onChoice,
}: {
  label: string;
  value: string;
  options: Readonly<Record<string, string>>;
  onChoice: (value: string) => void;
}) {
  return (
    <label className="utrecht-form-label">
      {label}
      <select
        className="utrecht-select"
        value={value}
        onChange={({ target }) => onChoice(target.value)}
      >
        {Object.entries(options).map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

type Edge = NonNullable<CaseloadQuery['mijnCaseload']>['edges'][number];

const People = ({ edges }: { edges: readonly Edge[] }) => (
  <ul className="personen">
    {edges.map(({ node, uitkomst }) => (
      <li key={node.id} className="persoon">
        <h2 className="utrecht-heading-3">
          <a className="utrecht-link" href={`#/persoon/${node.id}`}>
            {node.persoonsgegevens?.naam ?? 'Naam nu niet bekend'}
          </a>
        </h2>
        {uitkomst ? (
          <Attention uitkomst={uitkomst} />
        ) : (
          <p>Nog niet berekend.</p>
        )}
      </li>
    ))}
  </ul>
);

/** What needs attention comes first. */
function Attention({ uitkomst }: { uitkomst: NonNullable<Edge['uitkomst']> }) {
  const { signalen, overschreden, afsprakenTeLaat, onvolledig } = uitkomst;
  return (
    <>
      <ul className="tekens">
        {overschreden > 0 && (
          <li className="teken ernstig">
            {overschreden === 1
              ? '1 termijn overschreden'
              : `${overschreden} termijnen overschreden`}
          </li>
        )}
        {afsprakenTeLaat > 0 && (
          <li className="teken ernstig">
            {afsprakenTeLaat === 1
              ? '1 afspraak te laat'
              : `${afsprakenTeLaat} afspraken te laat`}
          </li>
        )}
        {signalen.map(({ code, ernst }) => (
          <li
            key={code}
            className={`teken ${ernst === 'KRITIEK' ? 'ernstig' : ''}`}
          >
            {labels.Ernst[ernst]}: {signal(code)}
          </li>
        ))}
      </ul>
      <p>
        {uitkomst.fase ? labels.Fase[uitkomst.fase] : 'Fase onbekend'}; ontslag{' '}
        {day(uitkomst.ontslagdatum)}; volgende termijn{' '}
        {day(uitkomst.volgendeTermijn)}
        {uitkomst.volgendeNorm && ` (${uitkomst.volgendeNorm.omschrijving})`}
      </p>
      <p className="bron">
        Bron: akkoord; berekend op {day(uitkomst.berekendTijdstip)}
        {onvolledig.length > 0 && `; zonder ${partyList(onvolledig)}`}
      </p>
    </>
  );
}
