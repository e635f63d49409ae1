// 前几行: the first lines of the file as they were read; a column that is left out is grey.
import type { ImportPreview, Mapping } from '@luoshi/contract/routes/import';
import { useText } from '../../text/text.tsx';

/** A few lines of the file. */
export const SampleTable = ({ preview, mapping }: { preview: ImportPreview; mapping: Mapping }) => {
  const { t } = useText();
  const used = new Set(Object.values(mapping));
  const look = (heading: string): string | undefined => (used.has(heading) ? undefined : 'import-unused');
  return (
    <section className="sheet import-sheet">
      <h2>{t('import.sample', { lines: preview.lines })}</h2>
      <div className="import-scroll">
        <table className="import-sample">
          <thead>
            <tr>
              <th scope="col">{t('import.head.line')}</th>
              {preview.headings.map((heading) => (
                <th key={heading} scope="col" className={look(heading)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.sample.map(({ line, cells }) => (
              <tr key={line}>
                <td className="dim">{line}</td>
                {preview.headings.map((heading, i) => (
                  <td key={heading} className={look(heading)} title={cells[i]}>
                    {cells[i]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
