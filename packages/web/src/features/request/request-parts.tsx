// Parts of the form of a request: whom it asks, what it asks, what that costs.
import type { HeldField } from '@luoshi/contract/routes/request';
import type { Answer } from '../../api/call.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../text/text.tsx';
import { hoursText } from './hours-text.ts';
import { changedField, withField, type FieldContent, type RequestContent } from './new-request.ts';

interface PartProps {
  readonly content: RequestContent;
  readonly onType: (content: RequestContent) => void;
}

type Units = Answer<'listUnits'>['units'];

/** Whom it asks: townships first, each with a box; one box for all townships. */
export const AskedUnits = ({ content, onType, units }: PartProps & { units: Units }) => {
  const { t } = useText();
  const askable = units.filter(
    ({ kind }) => kind === 'township' || kind === 'department' || kind === 'village',
  );
  const towns = askable.filter(({ kind }) => kind === 'township').map(({ id }) => id);
  const all = towns.every((id) => content.unitIds.includes(id));
  const toggle = (id: string): void =>
    onType({
      ...content,
      unitIds: content.unitIds.includes(id)
        ? content.unitIds.filter((each) => each !== id)
        : [...content.unitIds, id],
    });
  return (
    <div className="request-units">
      <label>
        <input
          type="checkbox"
          checked={all}
          onChange={() =>
            onType({
              ...content,
              unitIds: all
                ? content.unitIds.filter((id) => !towns.includes(id))
                : [...new Set([...content.unitIds, ...towns])],
            })
          }
        />
        <b>{t('request.all-townships')}</b>
      </label>
      {askable.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={content.unitIds.includes(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
    </div>
  );
};

const Held = ({ held }: { held: HeldField }) => {
  const { t } = useText();
  return (
    <div className="request-field-held">
      <Notice kind="refused">
        {t(`request.held.${held.where}`, { title: held.title, owner: held.owner })}
      </Notice>
    </div>
  );
};

const fieldKeys = ['name', 'unit', 'why'] as const satisfies readonly (keyof FieldContent)[];

/** What it asks, line by line; what is held already says where it stands. */
export const AskedFields = ({ content, onType, held }: PartProps & { held: readonly HeldField[] }) => {
  const { t } = useText();
  return (
    <div>
      {content.fields.map((field, at) => {
        const by = held.find((each) => each.field === field.name.trim());
        return (
          <div className="request-field" key={at}>
            {fieldKeys.map((key) => (
              <input
                key={key}
                type="text"
                maxLength={key === 'why' ? 200 : key === 'name' ? 60 : 20}
                value={field[key]}
                placeholder={t(`request.field.${key}`)}
                aria-label={t('request.field-of', { number: at + 1, what: t(`request.field.${key}`) })}
                onChange={(event) =>
                  onType(changedField(content, at, { ...field, [key]: event.target.value }))
                }
              />
            ))}
            <Button kind="text" small onClick={() => onType(changedField(content, at, null))}>
              {t('request.field-remove')}
            </Button>
            {by === undefined ? null : <Held held={by} />}
          </div>
        );
      })}
      <Button small onClick={() => onType(withField(content))}>
        {t('request.field-add')}
      </Button>
    </div>
  );
};

/** Its cost, before it is issued. */
export const Cost = ({ preview }: { preview: Answer<'previewRequest'> | null }) => {
  const { t } = useText();
  if (preview === null) return null;
  const { cost, units, mostItems } = preview;
  const full = units.filter(({ items }) => items >= mostItems);
  return (
    <>
      <p className="request-sum">
        <b>{t('request.cost-entries', { entries: cost.entries })}</b>
        <span>{t('request.cost-how', { ...cost })}</span>
        <span>{t('request.cost-hours', { hours: hoursText(cost.minutes) })}</span>
      </p>
      {full.length === 0 ? null : (
        <Notice kind="doubt">
          {t('request.full-units', {
            units: full.map(({ unit }) => unit).join(t('request.between')),
            most: mostItems,
          })}
        </Notice>
      )}
    </>
  );
};
