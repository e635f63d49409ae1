// What speaks for and against a stretch being an item, as named yes-or-no facts. What each weighs was learned (sequence/).
import type { Candidate } from '../item/candidate.ts';
import type { Context } from '../kind/mode.ts';
import type { ItemKind } from '../reading.ts';
import { doings, judgement, purpose, qualities, slogan, systems, works } from './objects.ts';
import { closingVerb, deedDone, openingVerb, progressTold, type VerbKind } from './verbs.ts';

const named =
  /[A-Za-z]|[东南西北][^，、]{0,2}路|[一二三]期|大道|大桥|[镇乡村](?!级|振|容)|街道|[“《]|[^大城道全线行]路(?:[、和及等]|$)|\d/;
const bodyThere = /(?:与|同|和|向|支持|鼓励).{2,20}(?:公司|集团|企业|部门|医院|银行|大学|学院)/;
const shortfall =
  /没有|未能|未(?!来)|不足|不到|缺口|缺乏|滞后|倒数|垫底|末位|缓慢|欠|事故|死亡|损失|受灾|案|隐患|拖欠|下滑|短缺|困难/;

type ObjectKind = 'works' | 'system' | 'doing' | 'quality' | 'thing';

function objectKind(text: string): ObjectKind {
  const bare = text
    .replace(closingVerb, '')
    .replace(progressTold, '')
    .replace(/(?:按期|全部|全面|年内|正式|尽快|早日|相继|陆续)$/, '');
  if (works.test(text) || works.test(bare)) return 'works';
  if (systems.test(bare)) return 'system';
  if (doings.test(bare)) return 'doing';
  return qualities.test(bare) ? 'quality' : 'thing';
}

function sizeFact(length: number): string {
  if (length <= 6) return 'size-tiny';
  if (length <= 10) return 'size-short';
  return length <= 30 ? 'size-usual' : 'size-long';
}

/** How a thing without number is made definite. */
function definite(text: string): readonly string[] {
  const facts: string[] = [];
  if (/[“《]/.test(text)) facts.push('quoted');
  if (named.test(text)) facts.push('named');
  if (/等/.test(text)) facts.push('several');
  else if (/、/.test(text)) facts.push('listed');
  if (bodyThere.test(text)) facts.push('with-body');
  return facts;
}

function endings(text: string): readonly string[] {
  const facts: string[] = [];
  if (closingVerb.test(text)) facts.push('closes-done');
  if (progressTold.test(text)) facts.push('closes-progress');
  if (deedDone.test(text)) facts.push('deed-done');
  if (judgement.test(text)) facts.push('judgement');
  if (slogan.test(text)) facts.push('slogan');
  if (shortfall.test(text)) facts.push('shortfall');
  return facts;
}

function actionFacts(text: string, verb: VerbKind): readonly string[] {
  const object = objectKind(text);
  const firm = definite(text);
  const facts = [`${verb}-${object}`, `object-${object}`, ...firm, ...endings(text)];
  if (firm.length > 0) facts.push(`definite-${verb}`);
  else if (purpose.test(text)) facts.push('purpose');
  return facts;
}

function quantityFacts(candidate: Candidate): readonly string[] {
  const ops = new Set(candidate.quantities.map((one) => one.op));
  return ops.size === 0 ? [] : ['quantity', ...Array.from(ops, (op) => `op-${op}`)];
}

/**
 * The facts about a candidate.
 *
 * @param text what the clause that carries it says is done, folded
 */
export function factsOf(
  candidate: Candidate,
  text: string,
  { context, kind }: { readonly context: Context; readonly kind: ItemKind },
): string[] {
  const verb = openingVerb(text);
  const facts = [
    `kind-${kind}`,
    `${kind}-${verb}`,
    `verb-${verb}`,
    ...actionFacts(text, verb),
    ...quantityFacts(candidate),
    sizeFact(candidate.ends - candidate.starts),
  ];
  if (!context.told) facts.push('guessed');
  if (candidate.dated) facts.push('dated');
  else if (candidate.due) facts.push('due-carried');
  if (candidate.owners.length > 0) {
    facts.push(candidate.owned ? 'owned' : 'owner-carried');
    if (candidate.demanded) facts.push('demanded', `demanded-${verb}`);
  }
  if (candidate.objectBefore) facts.push('object-before');
  if (candidate.member > 0) facts.push('member');
  if (context.topic) facts.push('topic');
  if (candidate.after === '') facts.push('opens-sentence');
  if (/^(?:要|将|必须|务必)/.test(text)) facts.push('demand-word');
  return facts;
}
