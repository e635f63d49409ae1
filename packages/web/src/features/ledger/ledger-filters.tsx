// The filters of the ledger: text, unit, kind, state, and for a leader his own.
import { useEffect, useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { Button } from '../../components/button.tsx';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { useText } from '../../text/text.tsx';
import { kinds, type LedgerQuery } from './ledger-search.ts';

interface FiltersProps {
  readonly query: LedgerQuery;
  readonly onChange: (changed: Partial<LedgerQuery>) => void;
}

const SearchText = ({
  text,
  onType,
}: {
  text: string | undefined;
  onType: (text: string | undefined) => void;
}) => {
  const { t } = useText();
  const [typed, setTyped] = useState(text ?? '');
  useEffect(() => {
    const settle = setTimeout(() => {
      if (typed !== (text ?? '')) onType(typed === '' ? undefined : typed);
    }, 300);
    return () => clearTimeout(settle);
  }, [typed, text, onType]);
  return (
    <input
      type="search"
      aria-label={t('ledger.search')}
      placeholder={t('ledger.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
};

/** One line of filters. */
export const LedgerFilters = ({ query, onChange }: FiltersProps) => {
  const { t } = useText();
  const session = useSession();
  const units = useAnswer('listUnits').data?.units ?? [];
  const leading = units.filter(
    ({ kind }) => kind === 'township' || kind === 'department' || kind === 'office',
  );
  return (
    <search className="ledger-filters">
      <SearchText text={query.text} onType={(text) => onChange({ text })} />
      <FilterChoice
        label={t('ledger.filter.unit')}
        value={query.unitId}
        choices={leading.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(unitId) => onChange({ unitId })}
      />
      <FilterChoice
        label={t('ledger.filter.kind')}
        value={query.kind}
        choices={kinds.map((kind) => ({ value: kind, label: t(`ledger.kind.${kind}`) }))}
        onChoose={(kind) => onChange({ kind })}
      />
      <FilterChoice
        label={t('ledger.filter.state')}
        value={query.state}
        choices={[
          { value: 'open', label: t('ledger.state.open') },
          { value: 'closed', label: t('ledger.state.closed') },
        ]}
        onChoose={(state) => onChange({ state })}
      />
      {hasRole(session, 'leader') ? (
        <label className="ledger-mine">
          <input
            type="checkbox"
            checked={query.leader === 'mine'}
            onChange={(event) => onChange({ leader: event.target.checked ? 'mine' : undefined })}
          />
          {t('ledger.filter.mine')}
        </label>
      ) : null}
      {query.indicator === undefined && query.asOf === undefined ? null : (
        <Button
          kind="text"
          onClick={() => onChange({ indicator: undefined, asOf: undefined, light: undefined })}
        >
          {t('ledger.filter.leave-figure')}
        </Button>
      )}
    </search>
  );
};
