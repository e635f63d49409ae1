// Duty in July: rosters, call trees, the rainy night of the 7th with its warning, the handover of the 8th, one drill.
import { setCallTree, type NewContact } from '../duty/call-tree.ts';
import { beginDrill, recordCall } from '../duty/drill.ts';
import { handOver, takeOver } from '../duty/hand-over.ts';
import { makeRoster } from '../duty/make-roster.ts';
import { readCalls } from '../duty/read-calls.ts';
import { readLog } from '../duty/read-log.ts';
import { setUpTeam } from '../duty/set-up-team.ts';
import { tickReceipt, writeLog, type NewLogEntry } from '../duty/write-log.ts';
import { demoPeople, dutyTowns } from './people.ts';
import { done, type Stage } from './stage.ts';
import { countyBodies } from './units.ts';

const phones = {
  县总值班室: '0000-8801000',
  双渠镇: '0000-8801001',
  云城镇: '0000-8801002',
  临川镇: '0000-8801003',
};
const villages = ['柳林村', '石桥村', '上湾村', '东庄村'];

type DutyUnit = keyof typeof phones;

const staffTitles = ['值班员', '党政办干部'];

const teamOf = (unit: DutyUnit) => {
  const people = demoPeople.filter((person) => person.unit === unit);
  const isStaff = ({ title }: (typeof people)[number]): boolean => staffTitles.includes(title);
  const leaders =
    unit === countyBodies.dutyOffice
      ? demoPeople.filter(({ roles }) => roles.includes('leader'))
      : people.filter((person) => !isStaff(person));
  return { leaders, staff: people.filter(isStaff) };
};

const treeOf = (unit: DutyUnit): readonly NewContact[] => [
  { id: null, depth: 0, kind: 'duty-phone', name: `${unit}值班电话`, phone: phones[unit] },
  ...teamOf(unit).staff.map(({ name, phone }) => ({
    id: null,
    depth: 1,
    kind: 'staff' as const,
    name,
    phone: phone ?? phones[unit],
  })),
  ...(unit === countyBodies.dutyOffice ? [] : villages).map((village, n) => ({
    id: null,
    depth: 1,
    kind: 'village' as const,
    name: village,
    phone: `${phones[unit]}-${n + 1}`,
  })),
];

const roster = async (stage: Stage, unit: DutyUnit): Promise<void> => {
  const { leaders, staff } = teamOf(unit);
  const by = await stage.as(staff[0]?.name ?? '', '2026-06-25 10:00');
  const unitId = stage.ids.unitId(unit);
  const posts = (people: typeof staff) => people.map(({ name }) => stage.ids.postId(name));
  done(
    await setUpTeam(by, {
      unitId,
      basedOn: null,
      county: unit === countyBodies.dutyOffice,
      phone: phones[unit],
      leaderPostIds: posts(leaders),
      staffPostIds: posts(staff),
      staffPerShift: null,
      gapDays: null,
      shiftStarts: null,
    }),
  );
  done(await setCallTree(by, { unitId, contacts: treeOf(unit) }));
  done(await makeRoster(by, { unitId, month: '2026-07' }));
};

/** Who keeps a unit's duty at a moment, not as its leader. */
const keeper = async (stage: Stage, unit: DutyUnit, at: string): Promise<string> => {
  const reader = await stage.as(teamOf(unit).staff[0]?.name ?? '', at);
  const { log } = done(await readLog(reader, { unitId: stage.ids.unitId(unit) }));
  return log?.now?.staff[0]?.name ?? '';
};

const instant = (at: string): string => new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString();

const write = async (
  stage: Stage,
  unit: DutyUnit,
  at: string,
  line: Partial<NewLogEntry>,
): Promise<string> => {
  const officer = await stage.as(await keeper(stage, unit, at), at);
  const entry = { kind: 'call', caller: '', content: '', action: '', pending: false, aboutId: null } as const;
  const sent = { ...entry, ...line, unitId: stage.ids.unitId(unit), at: instant(at) };
  return done(await writeLog(officer, sent)).id;
};

const rain = '县气象台22时10分发布暴雨黄色预警：未来6小时北部乡镇降雨量可达50毫米以上。';

const night = async (stage: Stage): Promise<void> => {
  await write(stage, '县总值班室', '2026-07-07 22:15', {
    kind: 'instruction',
    caller: '县气象台',
    content: rain,
    action: '22时20分前电话通知双渠镇、云城镇、临川镇值班室，报告带班领导。',
  });
  await write(stage, '双渠镇', '2026-07-07 22:18', { kind: 'warning', caller: '县总值班室', content: rain });
  const at = '2026-07-07 22:40';
  const officer = await stage.as(await keeper(stage, '双渠镇', at), at);
  const { log } = done(await readLog(officer, { unitId: stage.ids.unitId('双渠镇') }));
  for (const receipt of log?.receipts.filter(({ village }) => village !== '东庄村') ?? []) {
    const tick = { id: receipt.id, basedOn: receipt.version, how: 'phone', answeredBy: '村值班员' } as const;
    done(await tickReceipt(officer, tick));
  }
  const culvert = await write(stage, '双渠镇', '2026-07-08 01:30', {
    caller: '石桥村',
    content: '村口过水路面积水约20厘米，车辆不能通行，没有人员受困。',
    action: '已请村上设警示、安排专人值守，天亮后派人查看。',
    pending: true,
  });
  await write(stage, '双渠镇', '2026-07-08 05:50', {
    caller: '县总值班室',
    content: '询问雨情。',
    action: '报告雨已转小，无人员伤亡。',
  });
  const outgoing = await stage.as(await keeper(stage, '双渠镇', '2026-07-08 07:50'), '2026-07-08 07:50');
  const shift = done(await readLog(outgoing, { unitId: stage.ids.unitId('双渠镇') })).log?.now;
  const note = '雨夜预警四个村已通知三个，东庄村电话没有打通，请继续联系。';
  const { id } = done(await handOver(outgoing, { id: shift?.id ?? '', carried: [culvert], note }));
  const next = await stage.as(await keeper(stage, '双渠镇', '2026-07-08 08:05'), '2026-07-08 08:05');
  done(await takeOver(next, { id, basedOn: 1 }));
};

/** Minutes until each township answered; null when nobody did. */
const drilled = [1, 2, null];

const drill = async (stage: Stage): Promise<void> => {
  const at = '2026-07-02 21:10';
  const officer = await stage.as(await keeper(stage, '县总值班室', at), at);
  const calls = done(await readCalls(officer, undefined));
  const numbers = calls.contacts.filter(
    ({ kind, depth, name }) => kind === 'duty-phone' && depth === 0 && !name.startsWith('县'),
  );
  const unitId = stage.ids.unitId('县总值班室');
  const contactIds = numbers.map(({ id }) => id);
  done(await beginDrill(officer, { unitId, title: '7月2日夜间值班抽查', drawn: null, contactIds }));
  const [made] = done(await readCalls(officer, undefined)).drills;
  for (const [n, call] of made?.calls.entries() ?? []) {
    const answeredAfter = drilled[n] ?? null;
    const calledBackAfter = answeredAfter === null ? 14 : null;
    const result = {
      id: call.id,
      basedOn: call.version,
      calledAt: instant(at),
      answeredAfter,
      calledBackAfter,
    };
    done(await recordCall(officer, result));
  }
};

/** Duty of the county's office and three townships. */
export const seedDuty = async (stage: Stage): Promise<void> => {
  for (const unit of [countyBodies.dutyOffice, ...dutyTowns]) await roster(stage, unit);
  await drill(stage);
  await night(stage);
};
