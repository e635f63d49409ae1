// 种类 and 到哪一步: which documents the list shows; only kinds and states that occur are offered.
import type { BulletinKind, BulletinLine } from '@luoshi/contract/routes/bulletin';
import { bulletinKinds } from '@luoshi/domain/bulletin/kind';
import { Select } from '../../components/select.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useText } from '../../text/text.tsx';

const standings = ['all', 'under-way', 'issued', 'archived', 'withdrawn'] as const;
type Standing = (typeof standings)[number];

/** What is shown. */
export interface BulletinFilter {
  readonly kind: BulletinKind | 'all';
  readonly standing: Standing;
}

/** The filter that shows everything. */
export const everything: BulletinFilter = { kind: 'all', standing: 'all' };

const standingOf = ({ state, isWithdrawn }: BulletinLine): Standing => {
  if (isWithdrawn) return 'withdrawn';
  return state === 'issued' || state === 'archived' ? state : 'under-way';
};

/** Whether a line passes a filter. */
export const isShown = (line: BulletinLine, { kind, standing }: BulletinFilter): boolean =>
  (kind === 'all' || line.kind === kind) && (standing === 'all' || standingOf(line) === standing);

interface BulletinFiltersProps {
  readonly lines: readonly BulletinLine[];
  readonly filter: BulletinFilter;
  readonly onChange: (filter: BulletinFilter) => void;
}

/** Tabs of the standings, and the kinds beside them. */
export const BulletinFilters = ({ lines, filter, onChange }: BulletinFiltersProps) => {
  const { t } = useText();
  const count = (standing: Standing): number =>
    lines.filter((line) => isShown(line, { ...filter, standing })).length;
  const shown = standings.filter(
    (standing) => standing === 'all' || standing === filter.standing || count(standing) > 0,
  );
  const kinds = bulletinKinds.filter((kind) => lines.some((line) => line.kind === kind));
  return (
    <Tabs
      label={t('bulletin.head.state')}
      tabs={shown.map((key) => ({ key, label: t(`bulletin.filter.${key}`), count: count(key) }))}
      chosen={filter.standing}
      onChoose={(standing) => onChange({ ...filter, standing })}
    >
      <Select
        control={{ id: 'bulletin-kind', 'aria-describedby': undefined, 'aria-invalid': undefined }}
        aria-label={t('bulletin.head.kind')}
        value={filter.kind}
        choices={[
          { value: 'all', label: t('bulletin.every-kind') },
          ...kinds.map((kind) => ({ value: kind, label: t(`bulletin.kind.${kind}`) })),
        ]}
        onChoose={(kind) => onChange({ ...filter, kind })}
      />
    </Tabs>
  );
};
