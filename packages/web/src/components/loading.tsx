// 载入: grey lines after 0.3 s, as many as will come.
import './state.css';
import { useText } from '../text/text.tsx';

const widths = ['62%', '88%', '74%', '81%', '56%'];

/** Lines in the place of what is still loading. */
export const Loading = ({ lines = 3 }: { lines?: number }) => {
  const { t } = useText();
  return (
    <output className="sheet state state-loading">
      <span className="sr">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, i) => (
        <i key={i} style={{ width: widths[i % widths.length] }} />
      ))}
    </output>
  );
};
