// The opened row for those who only read or answer: its nodes, its sentence, what each unit answered.
import { Link } from '@tanstack/react-router';
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';
import { Button } from '../../components/button.tsx';
import { useFocusOnOpen } from '../../components/use-focus-on-open.ts';
import { useText } from '../../text/text.tsx';
import { RowFacts } from './row-facts.tsx';

/** A row opened to be read. */
export const RowView = ({ row, onClose }: { row: BreakdownRow; onClose: () => void }) => {
  const { t } = useText();
  const opened = useFocusOnOpen<HTMLDivElement>();
  return (
    <div ref={opened} tabIndex={-1}>
      <b>{row.title}</b>
      <RowFacts row={row} withNodes />
      <div className="picked-bar">
        <Button small onClick={onClose}>
          {t('breakdown.close-row')}
        </Button>
        {row.number === null ? null : (
          <Link to="/commitments/$id" params={{ id: row.id }}>
            {t('breakdown.see-commitment', { number: row.number })}
          </Link>
        )}
      </div>
    </div>
  );
};
