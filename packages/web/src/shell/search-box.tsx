// 查找: half a name answers in one screen: where it stands, who has it, what was reported last.
import './search-box.css';
import { useCallback, useRef, useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { useText } from '../text/text.tsx';
import { SearchFound } from './search-found.tsx';
import { usePopover } from './use-popover.ts';
import { areKeysOn, useSlash } from './use-slash.ts';
import { useSettled } from './use-settled.ts';

/** The search field of the header. */
export const SearchBox = () => {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const asked = useSettled(text.trim(), 250);
  const found = useAnswer('search', { query: { text: asked } }, { enabled: asked !== '' });
  const close = useCallback(() => setOpen(false), []);
  const holder = usePopover<HTMLElement>(isOpen, close);
  useSlash(field);
  return (
    <search className="search desk" ref={holder}>
      <div className="search-field">
        <input
          ref={field}
          type="search"
          value={text}
          placeholder={t('shell.search.placeholder')}
          aria-label={t('shell.search.placeholder')}
          onChange={(event) => setText(event.target.value)}
          onFocus={() => setOpen(true)}
        />
        {areKeysOn() ? <kbd aria-hidden="true">/</kbd> : null}
      </div>
      {isOpen && asked !== '' && found.data !== undefined ? (
        <SearchFound found={found.data} onChoose={close} />
      ) : null}
    </search>
  );
};
