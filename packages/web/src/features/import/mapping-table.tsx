// 列的对应: which column of the file is which field; guessed or remembered, and changed here.
import type { ImportKind, ImportPreview, Mapping } from '@luoshi/contract/routes/import';
import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { Wanting } from '../../components/wanting.tsx';
import { useText } from '../../text/text.tsx';
import { fieldWord } from './field-word.ts';
import { examplesOf, withHeading } from './mapping-choice.ts';

interface MappingTableProps {
  readonly kind: ImportKind;
  readonly preview: ImportPreview;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

type Field = ImportPreview['fields'][number];

const useColumns = ({ kind, preview, mapping, onChange }: MappingTableProps): readonly Column<Field>[] => {
  const { t } = useText();
  const headings = preview.headings.map((heading) => ({ value: heading, label: heading }));
  return [
    {
      key: 'field',
      head: t('import.head.field'),
      cell: ({ name, required }) => (
        <label htmlFor={`map-${name}`}>
          {fieldWord(kind, name, t)}
          {required ? <small className="import-needed"> {t('import.needed')}</small> : null}
        </label>
      ),
    },
    {
      key: 'heading',
      head: t('import.head.heading'),
      cell: ({ name }) => (
        <Select
          control={{ id: `map-${name}`, 'aria-describedby': undefined, 'aria-invalid': undefined }}
          value={mapping[name] ?? ''}
          choices={[{ value: '', label: t('import.leave-out') }, ...headings]}
          onChoose={(heading) => onChange(withHeading(mapping, name, heading === '' ? null : heading))}
        />
      ),
    },
    {
      key: 'example',
      head: t('import.head.example'),
      cell: ({ name, required }) => {
        const heading = mapping[name] ?? null;
        if (heading === null && required) return <Wanting>{t('import.choose-column')}</Wanting>;
        return <span className="small dim2">{examplesOf(preview, heading).join('；') || '·'}</span>;
      },
    },
  ];
};

/** The table of fields. */
export const MappingTable = (props: MappingTableProps) => {
  const { t } = useText();
  const columns = useColumns(props);
  return (
    <section className="sheet import-sheet import-mapping">
      <h2>{t('import.mapping')}</h2>
      {props.preview.remembered ? <Notice kind="told">{t('import.remembered')}</Notice> : null}
      <Table
        caption={t('import.mapping')}
        columns={columns}
        rows={props.preview.fields}
        keyOf={({ name }) => name}
      />
    </section>
  );
};
