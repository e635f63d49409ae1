// An invented document in the manner of a county's work speech, as long as wanted, for measuring speed.

const paragraphs = [
  '（一）狠抓项目建设。全年实施重点项目48个，完成投资31.5亿元，增长12.6%。县住建局要在8月底前完成梨树巷排水管网改造，各乡镇要逐户核对危房台账，9月15日前全部整改到位。',
  '（二）壮大富民产业。新建养殖小区16个、蔬菜大棚2300座，种植中药材5.2万亩，力争户均增收1800元。县农业农村局、县财政局要抓紧制定奖补办法。',
  '上半年，全县规模以上企业达到37户，实现产值9.4亿元，同比增长8.3%；争取到位资金2.16亿元，新修通村公路64公里，解决了1.3万人的饮水困难。',
  '同时也要看到，部分项目进展缓慢，列入计划的7个项目没有开工，全县仍有412户危房没有改造，招商引资到位资金列全市倒数第二。',
  '要进一步统一思想，振奋精神，转变作风，强化措施，以更大的决心和更实的干劲，推动各项工作再上新台阶。',
];

/** A text of about so many characters. */
export function sampleText(length) {
  const lines = ['在全县重点工作推进会上的讲话', '一、聚力完成全年任务'];
  let size = 0;
  for (let i = 0; size < length; i++) {
    const line = paragraphs[i % paragraphs.length];
    lines.push(line);
    size += line.length;
  }
  return lines.join('\n');
}
