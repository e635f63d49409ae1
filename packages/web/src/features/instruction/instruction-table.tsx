// The rows of the register: number, who, the words, until when, where it stands.
import { Link } from '@tanstack/react-router';
import type { InstructionLine } from '@luoshi/contract/routes/instruction';
import { Shown } from '../../components/light.tsx';
import type { ShapeKind } from '../../components/shape.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const shapeOf = ({ standing, overdueDays }: InstructionLine): ShapeKind => {
  if (standing === 'concluded' || standing === 'noted') return 'done';
  return overdueDays > 0 ? 'behind' : 'open';
};

const Due = ({ line }: { line: InstructionLine }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <>
      {dates.day(line.dueOn)}
      {line.overdueDays > 0 ? (
        <small className="red instruction-under">
          {t('instruction.overdue', { days: line.overdueDays })}
        </small>
      ) : null}
    </>
  );
};

/** The register. */
export const InstructionTable = ({ lines }: { lines: readonly InstructionLine[] }) => {
  const { t } = useText();
  const dates = useDates();
  const columns: readonly Column<InstructionLine>[] = [
    {
      key: 'number',
      head: t('instruction.head.number'),
      cell: (line) => (
        <>
          <span className="instruction-number">{line.number}</span>
          <small className="dim instruction-under">{t(`instruction.type.${line.type}`)}</small>
        </>
      ),
    },
    {
      key: 'given',
      head: t('instruction.head.given'),
      cell: (line) => (
        <>
          {line.givenBy}
          <small className="dim instruction-under">{dates.day(line.givenOn)}</small>
        </>
      ),
    },
    {
      key: 'title',
      head: t('instruction.head.title'),
      cell: (line) => (
        <>
          <Link to="/instructions" search={(before) => ({ ...before, id: line.id, new: undefined })}>
            {line.title}
          </Link>
          <small className="dim2 instruction-words">{line.text}</small>
        </>
      ),
    },
    { key: 'unit', head: t('instruction.head.unit'), cell: (line) => line.leadUnit },
    {
      key: 'standing',
      head: t('instruction.head.standing'),
      cell: (line) => <Shown kind={shapeOf(line)} word={t(`instruction.standing.${line.standing}`)} />,
    },
    { key: 'due', head: t('instruction.head.due'), end: true, cell: (line) => <Due line={line} /> },
  ];
  return (
    <div className="sheet">
      <Table caption={t('instruction.title')} columns={columns} rows={lines} keyOf={({ id }) => id} />
    </div>
  );
};
