// 查找: half a name answers in one screen: where it stands, who has it, what was reported last.
import './search-box.css';
import { Link } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import type { Answer } from '../api/call.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Light } from '../components/light.tsx';
import { useText } from '../text/text.tsx';
import { usePopover } from './use-popover.ts';
import { areKeysOn, useSlash } from './use-slash.ts';
import { useSettled } from './use-settled.ts';

const Found = ({ found, onChoose }: { found: Answer<'search'>; onChoose: () => void }) => {
  const { t } = useText();
  const nothing = found.commitments.length + found.documents.length === 0;
  return (
    <div className="search-found">
      {nothing ? <p className="search-none dim">{t('shell.search.nothing')}</p> : null}
      {found.commitments.length === 0 ? null : <h2>{t('shell.search.commitments')}</h2>}
      {found.commitments.map((each) => (
        <Link key={each.id} to="/commitments/$id" params={{ id: each.id }} onClick={onChoose}>
          <span>{each.title}</span>
          <span className="small dim">{each.leadUnit}</span>
          <Light shown={each.light} />
        </Link>
      ))}
    </div>
  );
};

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
        <Found found={found.data} onChoose={close} />
      ) : null}
    </search>
  );
};
