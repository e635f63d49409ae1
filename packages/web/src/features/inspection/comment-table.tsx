// 逐乡镇点评: for each township its points, the chiefs' mean, the gap, and one line each of praise, problem, demand.
import { useState } from 'react';
import type { RoundPage, RoundUnit } from '@luoshi/contract/routes/round';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { LinesField } from '../../components/text-fields.tsx';

const lines = ['praise', 'problem', 'demand'] as const;

const CommentDialog = ({
  round,
  unit,
  onClose,
}: {
  round: RoundPage;
  unit: RoundUnit;
  onClose: () => void;
}) => {
  const { t } = useText();
  const { praise, problem, demand } = unit;
  const [fields, type] = useState({ praise, problem, demand });
  const act = useAct('commentUnit', () => {
    toast(t('inspection.commented'));
    onClose();
  });
  const body = { unitId: unit.unitId, basedOn: unit.commentVersion, ...fields };
  return (
    <FormDialog
      title={t('inspection.comment-on', { unit: unit.unit })}
      about={t('inspection.comment-about', { most: round.rule.commentLength })}
      submit={t('inspection.comment-do')}
      busy={act.isRunning}
      refused={act.refused}
      onSubmit={() => void act.run({ params: { id: round.id }, body })}
      onClose={onClose}
    >
      {lines.map((line) => (
        <LinesField
          key={line}
          label={t(`inspection.line.${line}`)}
          most={round.rule.commentLength}
          value={fields[line]}
          onType={(text) => type({ ...fields, [line]: text })}
        />
      ))}
    </FormDialog>
  );
};

const useColumns = (round: RoundPage, onOpen: (unit: RoundUnit) => void): readonly Column<RoundUnit>[] => {
  const { t } = useText();
  return [
    { key: 'unit', head: t('inspection.head.unit'), cell: ({ unit }) => <b className="nowrap">{unit}</b> },
    {
      key: 'checkpoints',
      head: t('inspection.head.visited'),
      end: true,
      cell: ({ visited, checkpoints }) => `${visited}/${checkpoints}`,
    },
    { key: 'points', head: t('inspection.head.points'), end: true, cell: ({ points }) => points },
    { key: 'mutual', head: t('inspection.head.mutual'), end: true, cell: ({ mutual }) => mutual },
    {
      key: 'gap',
      head: t('inspection.head.gap'),
      end: true,
      cell: ({ gapPercent, measured }) =>
        gapPercent === null ? null : t('inspection.gap', { gap: gapPercent, measured }),
    },
    {
      key: 'comment',
      head: t('inspection.head.comment'),
      cell: (unit) => (
        <div className="comment-lines">
          {lines.map((line) =>
            unit[line] === '' ? null : (
              <p key={line}>
                <b>{t(`inspection.line.${line}`)}</b>
                {unit[line]}
              </p>
            ),
          )}
          {round.may.comment ? (
            <Button kind="text" small onClick={() => onOpen(unit)}>
              {t(unit.commentVersion === null ? 'inspection.comment-write' : 'inspection.comment-change')}
            </Button>
          ) : null}
        </div>
      ),
    },
  ];
};

/** The table. */
export const CommentTable = ({ round }: { round: RoundPage }) => {
  const { t } = useText();
  const [opened, open] = useState<RoundUnit | null>(null);
  const columns = useColumns(round, open);
  return (
    <>
      <div className="sheet inspection-scroll">
        <Table
          caption={t('inspection.part.comments')}
          columns={columns}
          rows={round.units}
          keyOf={({ unitId }) => unitId}
        />
      </div>
      <p className="small dim">{t('inspection.gap-told')}</p>
      {opened === null ? null : <CommentDialog round={round} unit={opened} onClose={() => open(null)} />}
    </>
  );
};
