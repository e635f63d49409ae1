// One visit in a list: when, under which codes, by whom.
import type { VisitLine } from '@luoshi/contract/routes/inspection';
import { Button } from '../../components/button.tsx';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

/** The line. */
export const VisitItem = ({ visit, onRecord }: { visit: VisitLine; onRecord?: (() => void) | undefined }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <li>
      <span className="nowrap">{dates.day(visit.madeOn ?? visit.plannedOn)}</span>
      <Tag tone={visit.state === 'made' ? 'solid' : 'quiet'}>{t(`inspection.visit.${visit.state}`)}</Tag>
      <span>{visit.matters.map(({ code, title }) => `${code} ${title}`).join('、')}</span>
      {visit.matters.length > 1 ? <Tag tone="outline">{t('inspection.joint')}</Tag> : null}
      {visit.inspectors.length === 0 ? null : (
        <span className="small dim">{visit.inspectors.join('、')}</span>
      )}
      {visit.apartReason === null ? null : (
        <span className="small dim">{t('inspection.apart', { reason: visit.apartReason })}</span>
      )}
      {visit.state === 'planned' && onRecord !== undefined ? (
        <Button kind="text" small onClick={onRecord}>
          {t('inspection.record-visit')}
        </Button>
      ) : null}
    </li>
  );
};
