// 管理: people and posts, units, and the record of who did what.
import './admin-page.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { buttonClass } from '../../components/button-class.ts';
import { Tabs } from '../../components/tabs.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { AddPersonButton } from './add-person.tsx';
import { ClocksTab } from './clocks.tsx';
import { Journal } from './journal.tsx';
import { People } from './people.tsx';
import { Units } from './units.tsx';

const tabs = ['people', 'units', 'clocks', 'journal'] as const;
/** Tabs whose rows are found by part of a name. */
const filtered = ['people', 'units'] as const;

type Tab = (typeof tabs)[number];

const isFiltered = (tab: Tab): tab is (typeof filtered)[number] => filtered.some((each) => each === tab);

const Acts = ({ tab }: { tab: Tab }) => {
  const { t } = useText();
  const session = useSession();
  return (
    <>
      {hasRole(session, 'office', 'administrator') ? (
        <Link className={buttonClass()} to="/import" search={{ kind: isFiltered(tab) ? tab : 'ledger' }}>
          {t('admin.import')}
        </Link>
      ) : null}
      {tab === 'people' && hasRole(session, 'administrator') ? <AddPersonButton /> : null}
    </>
  );
};

interface FilterProps {
  readonly text: string;
  readonly onType: (text: string) => void;
}

const Filter = ({ text, onType }: FilterProps) => {
  const { t } = useText();
  return (
    <input
      type="search"
      className="admin-filter"
      aria-label={t('admin.filter')}
      placeholder={t('admin.filter')}
      value={text}
      onChange={(event) => onType(event.target.value)}
    />
  );
};

/** The administration. */
export const AdminPage = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const session = useSession();
  const search = useSearch({ strict: false });
  const [text, setText] = useState('');
  const usual: Tab = hasRole(session, 'auditor') ? 'journal' : 'people';
  const tab = tabs.find((each) => each === search.tab) ?? usual;
  return (
    <>
      <TitleRow title={t('admin.title')} acts={<Acts tab={tab} />} />
      <Tabs
        label={t('admin.title')}
        tabs={tabs.map((key) => ({ key, label: t(`admin.tab.${key}`) }))}
        chosen={tab}
        onChoose={(key) => void navigate({ to: '/admin', search: { tab: key }, replace: true })}
      >
        {isFiltered(tab) ? <Filter text={text} onType={setText} /> : null}
      </Tabs>
      {tab === 'journal' ? <Journal /> : null}
      {tab === 'clocks' ? <ClocksTab /> : null}
      {isFiltered(tab) ? (
        <>
          <div className="phone admin-phone-filter">
            <Filter text={text} onType={setText} />
          </div>
          {tab === 'people' ? <People text={text.trim()} /> : <Units text={text.trim()} />}
        </>
      ) : null}
    </>
  );
};
