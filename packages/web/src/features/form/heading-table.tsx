// 对应表头: every heading of the form with what it means; said once, remembered by its text.
import { useState } from 'react';
import type { FormHeading } from '@luoshi/contract/routes/form';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { choiceOf, meaningOf } from './heading-choice.ts';

type Page = Answer<'readForm'>;

const measures = ['value', 'target', 'share', 'due'] as const;

interface ChoiceProps {
  readonly page: Page;
  readonly heading: FormHeading;
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
}

const Choice = ({ page, heading, choice, onChoose }: ChoiceProps) => {
  const { t } = useText();
  const isPlain = ['unmapped', 'outside', 'ignored', 'county'].includes(choice) || !choice.includes(' ');
  return (
    <select
      value={choice}
      disabled={!page.mayMap}
      aria-label={t('form.meaning-of', { heading: heading.heading })}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="unmapped">{t('form.meaning.unmapped')}</option>
      <option value="outside">{t('form.meaning.outside')}</option>
      <option value="ignored">{t('form.meaning.ignored')}</option>
      <option value="county">{t('form.county')}</option>
      {isPlain ? null : <option value={choice}>{t('form.both')}</option>}
      <optgroup label={t('form.measure')}>
        {measures.map((measure) => (
          <option key={measure} value={`measure:${measure}`}>
            {t(`form.measure.${measure}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('form.indicator')}>
        {page.indicators.map(({ id, name, unit }) => (
          <option key={id} value={`indicator:${id}`}>
            {name}（{unit}）
          </option>
        ))}
      </optgroup>
      <optgroup label={t('form.unit')}>
        {page.units.map(({ id, name }) => (
          <option key={id} value={`unit:${id}`}>
            {name}
          </option>
        ))}
      </optgroup>
    </select>
  );
};

/** The headings; saved in one act. */
export const HeadingTable = ({ page }: { page: Page }) => {
  const { t } = useText();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const act = useAct('mapForm', ({ unmapped }) => {
    setChosen({});
    toast(unmapped === 0 ? t('form.all-mapped') : t('form.unmapped', { count: unmapped }));
  });
  const choice = (heading: FormHeading): string => chosen[heading.id] ?? choiceOf(heading);
  const changed = page.headings.filter((each) => choice(each) !== choiceOf(each));
  const columns: readonly Column<FormHeading>[] = [
    { key: 'axis', head: t('form.head.axis'), cell: ({ axis }) => t(`form.axis.${axis}`) },
    {
      key: 'heading',
      head: t('form.head.heading'),
      cell: (heading) => (
        <span className={choice(heading) === 'unmapped' ? 'form-open' : undefined}>{heading.heading}</span>
      ),
    },
    {
      key: 'meaning',
      head: t('form.head.meaning'),
      cell: (heading) => (
        <Choice
          page={page}
          heading={heading}
          choice={choice(heading)}
          onChoose={(next) => setChosen({ ...chosen, [heading.id]: next })}
        />
      ),
    },
  ];
  const headings = changed.map((each) => ({
    id: each.id,
    basedOn: each.version,
    ...meaningOf(choice(each)),
  }));
  return (
    <section className="form-headings">
      <h2>{t('form.headings')}</h2>
      <p className="small dim">{t('form.headings-told')}</p>
      <div className="sheet">
        <Table caption={t('form.headings')} columns={columns} rows={page.headings} keyOf={({ id }) => id} />
      </div>
      <Refusal refused={act.refused} />
      {page.mayMap ? (
        <div className="form-acts">
          <Button
            busy={act.isRunning}
            disabled={changed.length === 0}
            onClick={() => void act.run({ params: { id: page.id }, body: { headings } })}
          >
            {t('form.save-headings', { count: changed.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
};
