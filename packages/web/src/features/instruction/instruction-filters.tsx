// The filters of the register: words, source, leader, state.
import { instructionStandings, instructionTypes } from '@luoshi/domain/instruction/instruction';
import type { Given } from '../../api/call.ts';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { useText } from '../../text/text.tsx';
import { leaderChoices, useCounty } from '../../unit/use-county.ts';

/** What `listInstructions` may be asked. */
export type InstructionQuery = NonNullable<Given<'listInstructions'>['query']>;

interface FiltersProps {
  readonly query: InstructionQuery;
  readonly onChange: (changed: Partial<InstructionQuery>) => void;
}

/** Reads the filter from the address; anything unknown is left out. */
export const queryOf = (search: Readonly<Record<string, unknown>>): InstructionQuery => ({
  type: instructionTypes.find((each) => each === search['type']),
  standing: instructionStandings.find((each) => each === search['standing']),
  leaderPostId: typeof search['leader'] === 'string' ? search['leader'] : undefined,
  text: typeof search['text'] === 'string' && search['text'] !== '' ? search['text'] : undefined,
});

/** One line of filters. */
export const InstructionFilters = ({ query, onChange }: FiltersProps) => {
  const { t } = useText();
  const { posts } = useCounty();
  return (
    <search className="instruction-filters">
      <input
        type="search"
        aria-label={t('instruction.search')}
        placeholder={t('instruction.search')}
        defaultValue={query.text ?? ''}
        onChange={(event) => onChange({ text: event.target.value === '' ? undefined : event.target.value })}
      />
      <FilterChoice
        label={t('instruction.filter.type')}
        value={query.type}
        choices={instructionTypes.map((value) => ({ value, label: t(`instruction.type.${value}`) }))}
        onChoose={(type) => onChange({ type })}
      />
      <FilterChoice
        label={t('instruction.filter.leader')}
        value={query.leaderPostId}
        choices={leaderChoices(posts)}
        onChoose={(leaderPostId) => onChange({ leaderPostId })}
      />
      <FilterChoice
        label={t('instruction.filter.standing')}
        value={query.standing}
        choices={instructionStandings.map((value) => ({ value, label: t(`instruction.standing.${value}`) }))}
        onChoose={(standing) => onChange({ standing })}
      />
    </search>
  );
};
