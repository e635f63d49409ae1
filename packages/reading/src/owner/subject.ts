// Who a clause makes responsible, when it opens with them: 县民政局要…, 由住建局负责…, 各乡镇必须….
import { matches } from '../fold/matches.ts';
import type { Span } from '../fold/fold.ts';
import { bodiesOf, isOfGovernment, type Named } from './bodies.ts';

/** The bodies a clause opens with and how far they reach; `demanded` when a word of demand follows. */
export interface Subject extends Span {
  readonly names: readonly Named[];
  readonly demanded: boolean;
  /** It only says who leads, supports or answers: 由县教育局负责. */
  readonly isRole: boolean;
}

const opening =
  /^(?:(?:同时|另一方面|一方面|此外|其中|特别是|尤其是|当前|目前|会议(?:要求|强调|指出)|要求|并|由|请|责成|此前|随后|会前|会后|现|[一二三四五六七八九十]是|[一二三四五六七八九十]要|第[一二三四五六七八九十]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d))[，：]?)+/;
const demand =
  /要(?!求|素|点|闻|件|道)|应(?!急|用|对|届)(?:当)?|须|必须|务必|负责|牵头|会同|配合|协助|将(?!军)|需(?!求|要的)|不得|今年|按照|根据|抓紧|切实|认真|尽快|加快/gu;
/** What a body does or has done; a short word of degree may stand before it. */
const deed =
  /(?:只|仅|还|均)?(?:召开|组织|开展|完成|建成|出台|制定|成立|通报|签订|启动|举办|印发|派出|审议|下发|拨付|投入|先后|共|与|在|主动|已|顺利|积极|高度|坚持|建立|实施|安排|新增|新建|新修|新签|争取|实现|化解|敷设|铺设|办结|清理|修复|引进|招引|拆除|(?:国庆|春节|元旦|清明|中秋|汛|主汛|入冬|入秋|封冻|上冻|开学|节|秋季|冬季)\p{Script=Han}{0,4}?前|各(?=不|至少|新|\d))/gu;
/** 由县水务局牵头，各乡镇配合，…: the deed stands in another clause. */
const roleOnly = /^(?:牵头|负责|配合|协助)(?:落实|实施|抓好)?$/;
const demandNext = /^(?:要(?!求|素|点)|必须|务必|须|应(?!急))/;
const untilThen = /^(?:之?前|以前|起|之?内)/;
const reach = 90;

interface Opened {
  readonly text: string;
  readonly from: number;
  readonly units: ReadonlySet<string>;
}

const ofCounty = (names: readonly Named[], units: ReadonlySet<string>): boolean =>
  names.length > 0 && names.every(({ name }) => isOfGovernment(name, units));

const subject = (
  { from }: Opened,
  names: readonly Named[],
  rest: Omit<Subject, 'names' | 'starts'>,
): Subject => ({ ...rest, starts: from, names: names.map((one) => ({ ...one, at: one.at + from })) });

/** Where the names end: at the first of the words behind which a list of bodies lies. */
function upTo(opened: Opened, words: RegExp): Subject | null {
  const { text, from, units } = opened;
  for (const match of matches(text.slice(0, reach), words)) {
    if (match.index <= from) continue;
    const names = bodiesOf(text.slice(from, match.index), units);
    if (names.length === 0) continue;
    if (words === deed && !ofCounty(names, units)) return null;
    const isRole = roleOnly.test(text.slice(match.index));
    return subject(opened, names, {
      ends: isRole ? text.length : match.index,
      demanded: words === demand,
      isRole,
    });
  }
  return null;
}

/** Names that a date follows: 县商务局12月20日前…. */
function upToDate(opened: Opened, dates: readonly Span[]): Subject | null {
  const { text, from, units } = opened;
  const date = dates.find(({ starts }) => starts > from);
  const names = date && date.starts <= reach ? bodiesOf(text.slice(from, date.starts), units) : [];
  if (!date || !ofCounty(names, units)) return null;
  const ends = date.ends + (untilThen.exec(text.slice(date.ends))?.[0].length ?? 0);
  return subject(opened, names, { ends, demanded: demandNext.test(text.slice(ends)), isRole: false });
}

/**
 * The subject of a clause when it is a list of bodies.
 *
 * @param skip how many characters at the start are a date
 * @param dates the dates of the clause, in its places
 * @returns null when the clause opens with anything else
 */
export function subjectOf(
  text: string,
  skip: number,
  units: ReadonlySet<string>,
  dates: readonly Span[] = [],
): Subject | null {
  const rest = text.slice(skip);
  const from =
    skip + (opening.exec(rest.replace(/^，/, ''))?.[0].length ?? 0) + (rest.startsWith('，') ? 1 : 0);
  const opened: Opened = { text, from, units };
  const whole = text.length <= reach ? bodiesOf(text.slice(from), units) : [];
  if (ofCounty(whole, units))
    return subject(opened, whole, { ends: text.length, demanded: false, isRole: false });
  return upTo(opened, demand) ?? upToDate(opened, dates) ?? upTo(opened, deed);
}

const by = /由([^，由]{2,40}?)(?:牵头|负责|承办|实施|组织|给予|会同|具体)/u;

/** Bodies named inside a clause as the ones who do it: 由县财政局给予…. */
export function namedInside(text: string, units: ReadonlySet<string>): readonly Named[] {
  const match = by.exec(text);
  if (!match) return [];
  const at = match.index + 1;
  return bodiesOf(match[1] ?? '', units).map((one) => ({ ...one, at: one.at + at }));
}
