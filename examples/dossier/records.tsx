import type { Part } from './dossier.js';
import type { DossierQuery } from './kit/index.js';
import { Block, latest } from './problems.js';
import { day, dutch, label, text } from './words.js';

type Person = NonNullable<DossierQuery['justitiabele']>;

const None = ({ of }: { of: readonly unknown[] }) =>
  of.length === 0 && <li>{text('none')}</li>;

export const Detentions = ({
  detentions,
}: {
  detentions: Person['detenties'] | undefined;
}) =>
  detentions && (
    <ul className="regels">
      {detentions.map(({ id, titel, insluitingsdatum, inrichting }) => (
        <li key={id}>
          {text('detentionLine', {
            title: label('Detentietitel', titel),
            day: day(insluitingsdatum),
            prison: inrichting.naam,
          })}
        </li>
      ))}
      <None of={detentions} />
    </ul>
  );

export const Supervision = ({
  supervisions,
}: {
  supervisions: Person['toezichten'] | undefined;
}) =>
  supervisions && (
    <ul className="regels">
      {supervisions.map(({ id, grondslag, ingangsdatum, einddatum }) => (
        <li key={id}>
          {label('Toezichtgrondslag', grondslag)}
          <span className="bron">
            {text('fromTo', { from: day(ingangsdatum), to: day(einddatum) })}
          </span>
        </li>
      ))}
      <None of={supervisions} />
    </ul>
  );

export const Advice = ({
  advices,
}: {
  advices: Person['reclasseringsadviezen'] | undefined;
}) =>
  advices && (
    <ul className="regels">
      {advices.map((advice) => (
        <li key={advice.id}>
          <span className="regelkop">
            {label('Adviessoort', advice.soort)}
            <span
              className={`teken ${advice.status === 'UITGEBRACHT' ? 'goed' : ''}`}
            >
              {label('Adviesstatus', advice.status)}
            </span>
          </span>
          <span className="bron">
            {text('adviceLine', {
              requested: day(advice.aangevraagdOp),
              due: day(advice.uiterlijkOp),
            })}
            {advice.uitgebrachtOp &&
              `; ${text('delivered', { day: day(advice.uitgebrachtOp) })}`}
          </span>
        </li>
      ))}
      <None of={advices} />
    </ul>
  );

/** Of all six conditions together. To who does not provide them they are closed, and the block says so. */
export function Services({ person, errors }: Part) {
  const all = person.basisvoorwaarden?.flatMap(
    ({ diensten }) => diensten ?? [],
  );
  const isOpen = person.basisvoorwaarden?.some(({ diensten }) => diensten);
  return (
    <Block
      title={text('services')}
      source="gemeente"
      asOf={latest(all)}
      errors={errors}
      path={['justitiabele', 'basisvoorwaarden']}
    >
      {all && isOpen && (
        <ul className="regels">
          {all.map((service) => (
            <li key={service.id}>
              <span className="regelkop">
                {label('Dienstsoort', service.soort)}
                <span
                  className={`teken ${service.status === 'GEREGELD' ? 'goed' : ''}`}
                >
                  {label('Dienststatus', service.status)}
                </span>
              </span>
              <span className="bron">
                {text('serviceLine', { day: day(service.aangevraagdOp) })}
                {service.eersteGesprekOp &&
                  `; ${text('firstTalk', { day: day(service.eersteGesprekOp) })}`}
                {service.geregeldOp &&
                  `; ${text('arrangedOn', { day: day(service.geregeldOp) })}`}
                {service.wet && <span {...dutch()}> ({service.wet})</span>}
              </span>
            </li>
          ))}
          <None of={all} />
        </ul>
      )}
    </Block>
  );
}
