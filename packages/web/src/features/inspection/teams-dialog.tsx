// 分组: names and leads of the teams.
import { useState } from 'react';
import type { RoundPage } from '@luoshi/contract/routes/round';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { useCounty } from '../../unit/use-county.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { LineField } from '../../components/text-fields.tsx';

/** The form. */
export const TeamsDialog = ({ round, onClose }: { round: RoundPage; onClose: () => void }) => {
  const { t } = useText();
  const people = useCounty()
    .posts.filter(({ roles }) => roles.some((role) => ['leader', 'office', 'inspector'].includes(role)))
    .map((post) => ({ value: post.id, label: `${post.personName} ${post.title}` }));
  const [teams, type] = useState(
    round.teams.map(({ id, name, leadPostId, memberPostIds }) => ({
      id: id as string | null, // a new team has none yet
      name,
      leadPostId,
      memberPostIds,
    })),
  );
  const act = useAct('setTeams', () => {
    toast(t('inspection.teams-set'));
    onClose();
  });
  const put = (at: number, change: Partial<(typeof teams)[number]>): void =>
    type(teams.map((team, i) => (i === at ? { ...team, ...change } : team)));
  return (
    <FormDialog
      title={t('inspection.teams')}
      submit={t('inspection.teams-do')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={teams.some(({ name }) => name.trim() === '')}
      onSubmit={() => void act.run({ params: { id: round.id }, body: { basedOn: round.version, teams } })}
      onClose={onClose}
    >
      {teams.map((team, at) => (
        <div key={team.id ?? `new ${at}`}>
          <LineField
            label={t('inspection.team', { at: at + 1 })}
            most={40}
            value={team.name}
            onType={(name) => put(at, { name })}
          />
          <Field label={t('inspection.team-lead')} optional>
            {(control) => (
              <Select
                control={control}
                value={team.leadPostId ?? ''}
                placeholder={t('inspection.choose')}
                choices={people}
                onChoose={(leadPostId) => put(at, { leadPostId })}
              />
            )}
          </Field>
        </div>
      ))}
      <Button
        kind="text"
        onClick={() => type([...teams, { id: null, name: '', leadPostId: null, memberPostIds: [] }])}
      >
        {t('inspection.team-add')}
      </Button>
    </FormDialog>
  );
};
