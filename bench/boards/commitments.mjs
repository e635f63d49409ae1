// Commitments of the generated county: of every kind, with and without a number, on their way, closing and closed.

import { addDays } from '@luoshi/domain/period/calendar-date';
import { instant, today } from './year.mjs';

const topics =
  '灌溉渠道整修 村道硬化 低产田改造 校舍维修 卫生院改扩建 集中供水提升 河道清淤 危旧房排查 产业园配套 冷链仓储建设 垃圾分类站点 老旧小区改造 撂荒地复耕 养殖棚圈建设 农机补贴兑付 就业技能培训 消防隐患整改 排污口治理 林带补植 信访事项化解'.split(
    ' ',
  );
const kinds = [
  ['task', 55],
  ['target', 25],
  ['project', 8],
  ['livelihood', 5],
  ['rectification', 5],
  ['aid', 2],
];
const proofs = ['方案批复', '开工令', '主体完工', '设备到位', '初步验收', '竣工验收'];
const shares = [
  ['2026-03-31', 15],
  ['2026-06-30', 45],
  ['2026-09-30', 75],
];

function kindOf(chance) {
  let draw = chance.below(100);
  return kinds.find(([, percent]) => (draw -= percent) < 0)[0];
}

function planKindOf(chance, kind, indicator) {
  if (kind === 'target') return indicator.isLinear && chance.chance(40) ? 'linear' : 'points';
  if (kind === 'task' && chance.chance(8)) return 'none';
  return chance.chance(55) ? 'nodes' : 'points';
}

const dueOf = (chance) => {
  if (chance.chance(50)) return '2026-12-31';
  return addDays('2026-06-30', chance.below(18) * 15);
};

function stateOf(chance, number) {
  if (number % 50 === 49) return 'assigned';
  const draw = chance.below(100);
  if (draw < 17) return 'closed';
  return draw < 20 ? 'closing' : 'underway';
}

const assignedOn = { assigned: addDays(today, -1), usual: '2026-01-02' };

function lifeOf(state, chance, unit) {
  const begun = state !== 'assigned';
  const on = begun ? assignedOn.usual : assignedOn.assigned;
  const closedOn = state === 'closed' ? addDays('2026-10-10', chance.below(70)) : null;
  return {
    state,
    starts_on: begun ? '2026-01-01' : on,
    assigned_at: instant(on),
    sign_for_due_on: addDays(on, 3),
    signed_for_at: begun ? instant('2026-01-04') : null,
    signed_for_by_post_id: begun ? unit.handlers[0].id : null,
    completed_on: closedOn,
    closed_at: closedOn === null ? null : instant(closedOn, 17),
    planned_at: begun ? instant('2026-01-06') : null,
  };
}

const measureOf = (planKind, indicator, chance) =>
  planKind === 'nodes' || planKind === 'none'
    ? {}
    : {
        target_op: '>=',
        target_value: String(100 * (10 + chance.below(500))),
        unit_of_measure: indicator?.unit ?? '处',
        metric: indicator?.name ?? '完成数量',
      };

/** Dates by which a part of the whole is due, the last of them the due date. */
const pointsOf = (id, { target_value: target, due_on: due }) => [
  ...shares
    .filter(([on]) => on < due)
    .map(([on_date, share]) => ({
      commitment_id: id,
      on_date,
      value: String((Number(target) * share) / 100),
    })),
  { commitment_id: id, on_date: due, value: target },
];

const nodesOf = (id, { due_on: due }, chance) => {
  const count = 3 + chance.below(4);
  const days = (Date.parse(due) - Date.parse('2026-01-31')) / 86_400_000;
  return Array.from({ length: count }, (_, ordinal) => ({
    id: chance.newId(),
    commitment_id: id,
    ordinal,
    proof: proofs[ordinal],
    due_on: addDays('2026-01-31', Math.floor((days * (ordinal + 1)) / count)),
    key: ordinal === count - 1,
  }));
};

/**
 * One commitment with its plan.
 *
 * @returns row, points, nodes, and the pace at which it is kept, in % of its plan
 */
export function commitmentOf(number, county, indicators, chance) {
  const unit = county.working[number % county.working.length];
  const leader = county.leaders[(number % county.working.length) % county.leaders.length];
  const kind = kindOf(chance);
  const indicator = kind === 'target' ? chance.pick(indicators) : null;
  const state = stateOf(chance, number);
  const planKind = state === 'assigned' ? 'none' : planKindOf(chance, kind, indicator);
  const id = chance.newId();
  const row = {
    id,
    number: `2026-${String(number + 1).padStart(4, '0')}`,
    kind,
    title: `${unit.unit.name}${indicator?.name ?? topics[number % topics.length]}（第${Math.floor(number / topics.length) + 1}批）`,
    given_by_post_id: leader.id,
    lead_leader_post_id: leader.id,
    lead_unit_id: unit.unit.id,
    support_unit_ids: chance.chance(20) ? [chance.pick(county.working).unit.id] : [],
    handler_post_id: chance.pick(unit.handlers).id,
    indicator: indicator?.id ?? null,
    plan_kind: planKind,
    due_on: state === 'assigned' ? addDays(today, 60) : dueOf(chance),
    cadence: 'month',
    ordinal: number,
    ...measureOf(planKind, indicator, chance),
    ...lifeOf(state, chance, unit),
  };
  return {
    unit,
    row,
    points: planKind === 'points' ? pointsOf(id, row) : [],
    nodes: planKind === 'nodes' ? nodesOf(id, row, chance) : [],
    pace: state === 'closed' ? 100 : 45 + chance.below(65),
  };
}
