// 人员与职务: who acts, as which post, in which language; and the way out.
import './person-menu.css';
import { useCallback, useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { Shape } from '../components/shape.tsx';
import { actingPost, useSession } from '../session/session.tsx';
import { localeNames } from '../text/locale.ts';
import { useText } from '../text/text.tsx';
import { usePopover } from './use-popover.ts';
import { areKeysOn, switchKeys } from './use-slash.ts';
import { useLeaving } from './use-leaving.tsx';

const Posts = ({ onChosen }: { onChosen: () => void }) => {
  const { t } = useText();
  const session = useSession();
  const act = useAct('actAs');
  if (session.posts.length < 2) return null;
  const choose = async (postId: string): Promise<void> => {
    onChosen();
    await act.run({ body: { postId } });
  };
  return (
    <>
      <h2>{t('shell.person.acting-as')}</h2>
      {session.posts.map((post) => (
        <button
          key={post.id}
          type="button"
          role="menuitemradio"
          aria-checked={post.id === session.actingPostId}
          onClick={() => void choose(post.id)}
        >
          {post.title}
          <small className="dim">{post.unitName}</small>
          {post.id === session.actingPostId ? <Shape kind="done" /> : null}
        </button>
      ))}
      <hr />
    </>
  );
};

const Languages = ({ onChosen }: { onChosen: () => void }) => {
  const { locale, choose } = useText();
  return (
    <>
      {(['zh-Hans', 'en'] as const).map((each) => (
        <button
          key={each}
          type="button"
          role="menuitemradio"
          aria-checked={each === locale}
          lang={each}
          onClick={() => {
            onChosen();
            void choose(each);
          }}
        >
          {localeNames[each]}
          {each === locale ? <Shape kind="done" /> : null}
        </button>
      ))}
      <hr />
    </>
  );
};

/** The person at the right of the header. */
export const PersonMenu = () => {
  const { t } = useText();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const leaving = useLeaving();
  const post = actingPost(session);
  const close = useCallback(() => setOpen(false), []);
  const holder = usePopover<HTMLDivElement>(isOpen, close);
  return (
    <div className="person" ref={holder}>
      <button
        type="button"
        className="person-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {session.person.name}
        {post === null ? null : <small>{`${post.unitName} ${post.title}`}</small>}
      </button>
      {isOpen ? (
        <div className="person-menu" role="menu" tabIndex={-1}>
          <Posts onChosen={close} />
          <Languages onChosen={close} />
          <button
            type="button"
            role="menuitemcheckbox"
            aria-checked={areKeysOn()}
            className="desk"
            onClick={() => {
              switchKeys(!areKeysOn());
              close();
            }}
          >
            {t('shell.keys')}
            {areKeysOn() ? <Shape kind="done" /> : null}
          </button>
          <button type="button" role="menuitem" onClick={() => void leaving.ask()}>
            {t('shell.sign-out')}
          </button>
        </div>
      ) : null}
      {leaving.dialog}
    </div>
  );
};
