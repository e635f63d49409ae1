// Clauses that only lead up to another one: 对…, 按照…要求, 结合…, 在…会上.

const leads =
  /^(?:并|同时|特别是|要|将|也|还)?(?:对于?|针对|按照|按|根据|结合|围绕|依托|依照|遵循|本着|通过|随着|面对|立足|着眼|为了?|以(?!上|来|及)|在(?!建)|从(?!严)|自|经过?|由于|因)/;
const mainVerb =
  /(?:进行|给予|实行|实施|开展|完成|建成|建设|制定|建立|健全|召开|达到|实现|落实|享受|增长|下降|扶持|补贴|资助|奖励|享受|设立|成立|采取|选择|引进|提供|发放|投入)(?!的|后|中|要求|标准|目标|基础|步伐|过程)/;
const closes =
  /(?:时|后|前|中|上|下|面|里|看|讲|方面|要求|原则|目标|标准|基础上|重点|抓手|契机|支撑|核心|主线|动力|主体|导向|引领|基础|思路|部署|精神|项目|问题|人才|对象|群众|行为|工作|案件|机遇|规定|需要|计划|方式|途径|形式|机构|企业|[县市区]|人员|单位)$/;
const object = /^(?:特别是|同时|并|要)?(?:对于?|针对)/;
const demanded = /^(?:并|同时)?(?:要|将)/;

/** How a clause leads up to the next: with the object dealt with, with a demand, or with a mere circumstance. */
export type Lead = 'object' | 'demand' | 'circumstance';

/** Whether, and how, a clause without quantity only leads up to the next one. */
export function leadOf(text: string): Lead | null {
  if (!leads.test(text) || (mainVerb.test(text) && !closes.test(text))) return null;
  if (object.test(text)) return mainVerb.test(text) ? null : 'object';
  if (!closes.test(text) && text.length > 12) return null;
  return demanded.test(text) ? 'demand' : 'circumstance';
}
