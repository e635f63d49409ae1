// 呼叫与演练: the call trees, the drills with their results, and calls that go on up.
import './duty.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { CallTrees } from './call-trees.tsx';
import { Drills } from './drills.tsx';
import { Escalations } from './escalations.tsx';

const tabs = ['tree', 'drills', 'escalations'] as const;
type Tab = (typeof tabs)[number];

/** The page of calls. */
export const CallsPage = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const reading = useAnswer('readCalls', {}, { every: 30_000 });
  const chosen: Tab = tabs.find((tab) => tab === search.tab) ?? 'tree';
  return (
    <>
      <TitleRow title={t('duty.calls')} />
      <SectionTabs section="duty" />
      <Tabs
        label={t('duty.calls')}
        tabs={tabs.map((key) => ({ key, label: t(`duty.tab.${key}`) }))}
        chosen={chosen}
        onChoose={(tab) => void navigate({ to: '/duty/calls', search: { tab }, replace: true })}
      />
      <Answered reading={reading} lines={10}>
        {(calls) => (
          <div className="duty">
            {chosen === 'tree' ? <CallTrees calls={calls} /> : null}
            {chosen === 'drills' ? <Drills calls={calls} /> : null}
            {chosen === 'escalations' ? <Escalations calls={calls} /> : null}
          </div>
        )}
      </Answered>
    </>
  );
};
