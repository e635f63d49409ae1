// 办完的节点: ticks what was done since the last report, and the day.
import { useText } from '../../../text/text.tsx';
import { useDates } from '../../../text/use-dates.ts';
import type { Page } from '../page-data.ts';
import type { ReportContent } from './report-values.ts';

interface DoneNodesProps {
  readonly page: Page;
  readonly content: ReportContent;
  readonly onType: (content: ReportContent) => void;
}

/** Open nodes to tick; draws nothing when there are none. */
export const DoneNodes = ({ page, content, onType }: DoneNodesProps) => {
  const { t } = useText();
  const dates = useDates();
  const open = page.nodes.filter((node) => node.doneOn === null);
  if (open.length === 0) return null;
  const mark = (id: string, doneOn: string | null): void => {
    const { [id]: _before, ...others } = content.done;
    onType({ ...content, done: doneOn === null ? others : { ...others, [id]: doneOn } });
  };
  return (
    <fieldset className="act-form-rows">
      <legend className="dim2">{t('report.nodes')}</legend>
      {open.map((node) => {
        const doneOn = content.done[node.id];
        return (
          <div key={node.id} className="act-form-row">
            <label className="act-form-check">
              <input
                type="checkbox"
                checked={doneOn !== undefined}
                onChange={(event) => mark(node.id, event.target.checked ? dates.today : null)}
              />
              <span>
                {node.proof}{' '}
                <small className="dim">{t('report.node-due', { day: dates.day(node.dueOn) })}</small>
              </span>
            </label>
            {doneOn === undefined ? null : (
              <label className="act-form-check">
                <span className="dim2">{t('report.done-on')}</span>
                <span className="field-box">
                  <input
                    type="date"
                    value={doneOn}
                    max={dates.today}
                    onChange={(event) => mark(node.id, event.target.value)}
                  />
                </span>
              </label>
            )}
          </div>
        );
      })}
    </fieldset>
  );
};
