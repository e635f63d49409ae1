// Clauses that only lead up to another one: 对…, 按照…要求, 结合…, 在…会上.

const leads =
  /^(?:并|同时|特别是|要|将|也|还)?(?:对于?|针对|按照|按|根据|结合|围绕|依托|依照|遵循|本着|通过|随着|面对|立足|着眼|为了?|以(?!上|来|及)|在(?!建)|从(?!严)|自|经过?|由于|因)/;
const mainVerb =
  /(?:进行|给予|实行|实施|开展|完成|建成|建设|制定|建立|健全|召开|达到|实现|落实|享受|增长|下降|扶持|补贴|资助|奖励|享受|设立|成立|采取|选择|引进|提供|发放|投入)(?!的|后|中|要求|标准|目标|基础|步伐|过程)/;
/** 对全镇桥梁逐座检查一遍: the deed closes the clause that names its object. */
const closingDeed =
  /(?<!的)(?:排查|检查|核查|摸排|整治|整改|改造|清理|维修|修复|加固|治理|监测)(?:一遍|一次|到位|完毕)$/;
const closes =
  /(?:时|后|前|中|上|下|面|里|看|讲|方面|要求|原则|目标|标准|基础上|重点|抓手|契机|支撑|核心|主线|动力|主体|导向|引领|基础|思路|部署|精神|项目|问题|人才|对象|群众|行为|工作|案件|机遇|规定|需要|计划|方式|途径|形式|机构|企业|[县市区]|人员|单位)$/;
const inOrder = /^为了?(?:确保|做好|推进|推动|加强|切实|进一步|深入|全面|贯彻|落实|加快|提高|保障|实现|认真)/;
const object = /^(?:特别是|同时|并|要)?(?:对于?|针对)/;
const within = /^(?:在)?[^，]{0,6}\d+[个家名户所项][^，]{0,14}中$/;
const guided = /^(?:并|要)?以.{2,}为.{1,6}$/;
const demanded = /^(?:并|同时)?(?:要|将)/;

const exhorts =
  /^(?:要|应|须|必须|务必)?(?:切实|进一步|牢固|认真|全面|主动)?(?:提高(?:认识|警惕|站位|思想)|高度重视|统一思想|增强.{0,6}(?:意识|责任感)|强化(?:责任|措施|领导|组织领导|底线)|加强(?:领导|组织领导|协作|配合|协调)|压实.{0,6}责任|落实.{0,4}责任|靠实.{0,4}责任|各负其责|各司其职|密切(?:配合|协作)|履职尽责|亲自抓|负总责|认真(?:分析|研究)|分析研究|充分认识|解放思想|坚定信心|振奋精神|发挥.{0,6}作用|对照)[^，]{0,16}$/;

/** Whether a demand only encourages: what a named owner is to do then stands in the next clause. */
export const isExhortation = (text: string): boolean => exhorts.test(text);

/** How a clause leads up to the next: with the object dealt with, with a demand, or with a mere circumstance. */
export type Lead = 'object' | 'demand' | 'circumstance';

/** Whether, and how, a clause without quantity only leads up to the next one. */
export function leadOf(text: string): Lead | null {
  if (within.test(text)) return 'object';
  if (inOrder.test(text)) return 'circumstance';
  if (!leads.test(text) || (mainVerb.test(text) && !closes.test(text))) return null;
  if (object.test(text)) return mainVerb.test(text) || closingDeed.test(text) ? null : 'object';
  if (!closes.test(text) && !guided.test(text) && text.length > 12) return null;
  return demanded.test(text) ? 'demand' : 'circumstance';
}
