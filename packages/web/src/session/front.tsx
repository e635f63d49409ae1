// 门面: the frame of the pages before signing in: mark, language, what may not be entered here.
import './front.css';
import type { ReactNode } from 'react';
import { useTabName } from '../shell/use-tab-name.ts';
import { localeNames } from '../text/locale.ts';
import { useText } from '../text/text.tsx';

interface FrontProps {
  readonly title: string;
  readonly under: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page without rail, one sheet in its middle. */
export const Front = ({ title, under, wide = false, children }: FrontProps) => {
  const { t, locale, choose } = useText();
  const mark = t('shell.mark');
  useTabName(title);
  return (
    <div className="front">
      <header className="front-top">
        <span className="front-mark">{mark}</span>
        <div className="front-languages">
          {(['zh-Hans', 'en'] as const).map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === locale}
              onClick={() => void choose(each)}
            >
              {localeNames[each]}
            </button>
          ))}
        </div>
      </header>
      <main className="front-main">
        <div className="front-title">
          <h1>{title}</h1>
          <p className="dim">{under}</p>
        </div>
        <div className={`sheet front-sheet${wide ? ' front-wide' : ''}`}>{children}</div>
        <p className="front-secrecy small dim">{t('shell.secrecy')}</p>
      </main>
    </div>
  );
};
