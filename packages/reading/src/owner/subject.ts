// Who a clause makes responsible, when it opens with them: 县民政局要…, 由住建局负责…, 各乡镇必须….
import { matches } from '../fold/matches.ts';
import type { Span } from '../fold/fold.ts';
import { bodiesOf, isOfGovernment, type Named } from './bodies.ts';

/** The bodies a clause opens with and how far they reach; `demanded` when a word of demand follows. */
export interface Subject extends Span {
  readonly names: readonly Named[];
  readonly demanded: boolean;
}

const opening =
  /^(?:(?:同时|另一方面|一方面|此外|其中|特别是|尤其是|当前|目前|会议(?:要求|强调|指出)|要求|并|由|请|责成|此前|随后|会前|会后|现|[一二三四五六七八九十]是|[一二三四五六七八九十]要|第[一二三四五六七八九十]|（[一二三四五六七八九十\d]+）)[，：]?)+/;
const demand =
  /要(?!求|素|点|闻|件|道)|应(?!急|用|对|届)(?:当)?|须|必须|务必|负责|牵头|会同|配合|协助|将(?!军)|需(?!求|要的)|不得|今年|按照|根据|抓紧|切实|认真|尽快|加快/gu;
const past =
  /召开|组织|开展|完成|建成|出台|制定|成立|通报|签订|启动|举办|印发|派出|审议|下发|拨付|投入|先后|共|与|在|主动|已|顺利|积极|高度|坚持|建立|实施|安排/gu;
/** 由县水务局牵头，各乡镇配合，…: the deed stands in a later clause. */
const roleOnly = /^(?:牵头|负责|配合|协助)(?:落实|实施|抓好)?$/;
const reach = 90;

/** Where the names end: at the first of the words behind which a list of bodies lies. */
function upTo(text: string, words: RegExp, from: number, units: ReadonlySet<string>): Subject | null {
  for (const match of matches(text.slice(0, reach), words)) {
    if (match.index <= from) continue;
    const names = bodiesOf(text.slice(from, match.index), units);
    if (names.length === 0) continue;
    if (words === past && !names.every(({ name }) => isOfGovernment(name, units))) return null;
    return {
      starts: from,
      ends: roleOnly.test(text.slice(match.index)) ? text.length : match.index,
      names: names.map((one) => ({ ...one, at: one.at + from })),
      demanded: words === demand,
    };
  }
  return null;
}

/**
 * The subject of a clause when it is a list of bodies.
 *
 * @param skip how many characters at the start are a date
 * @returns null when the clause opens with anything else
 */
export function subjectOf(text: string, skip: number, units: ReadonlySet<string>): Subject | null {
  const rest = text.slice(skip);
  const from =
    skip + (opening.exec(rest.replace(/^，/, ''))?.[0].length ?? 0) + (rest.startsWith('，') ? 1 : 0);
  const whole = text.length <= reach ? bodiesOf(text.slice(from), units) : [];
  if (whole.length > 0 && whole.every(({ name }) => isOfGovernment(name, units))) {
    return {
      starts: from,
      ends: text.length,
      names: whole.map((one) => ({ ...one, at: one.at + from })),
      demanded: false,
    };
  }
  return upTo(text, demand, from, units) ?? upTo(text, past, from, units);
}

const by = /由([^，由]{2,40}?)(?:牵头|负责|承办|实施|组织|给予|会同|具体)/u;

/** Bodies named inside a clause as the ones who do it: 由县财政局给予…. */
export function namedInside(text: string, units: ReadonlySet<string>): readonly Named[] {
  const match = by.exec(text);
  if (!match) return [];
  const at = match.index + 1;
  return bodiesOf(match[1] ?? '', units).map((one) => ({ ...one, at: one.at + at }));
}
