// A leader's speech as the office gets it: a Word file. Invented, in the genre.
import { text, wordFile } from '@luoshi/paper/testing/office-file';

/** Its paragraphs. */
const paragraphs = [
  '在三季度重点工作调度会上的讲话',
  '县委副书记　顾明德',
  '（2026年7月7日）',
  '同志们：',
  '今天的会不长，就讲三件事。',
  '一、前一段有进展',
  '北川片区新铺滴灌管网86公里，已有2140户群众用上。',
  '二、差距要看清',
  '大棚蔬菜保鲜能力不足，双渠镇至今没有一座冷藏库。',
  '三、这一季要办的几件事',
  '双渠镇9月底前新建冷藏保鲜库6座。',
  '双渠镇8月20日前硬化下渠村入户巷道3.4公里。',
  '双渠镇9月25日前完成镇敬老院搬迁。',
  '双渠镇10月15日前发放过冬取暖补助1200户。',
  '再改建村级文化广场3处。',
  '县教育局牵头，县财政局配合，8月底前补齐18所小学的午餐设施。',
  '县商务局要主动上门，帮企业把订单谈下来。',
  '各单位每月28日前报一次进展。',
];

/** Its title as the office registers it. */
export const speechTitle = '在三季度重点工作调度会上的讲话';

/** The file. */
export const speechFile = (): Uint8Array => wordFile(paragraphs.map((line) => text(line)));
