import { describe, expect, it } from 'vitest';
import { fold, unfold } from './fold.ts';

describe('the folded text', () => {
  it('has one script and one width', () => {
    expect(fold('雲川縣完成農田３．２萬畝,增長12%').text).toBe('云川县完成农田3.2万亩，增长12%');
  });

  it('keeps a comma that groups thousands and widens one that separates', () => {
    expect(fold('新增1,260人,其中300人').text).toBe('新增1,260人，其中300人');
    expect(fold('3,5万亩').text).toBe('3，5万亩');
  });

  it('drops spaces inside words and keeps one between numbers', () => {
    expect(fold('云 川 县　2026 年').text).toBe('云川县2026年');
    expect(fold('6080  6090').text).toBe('6080 6090');
  });

  it('knows where each piece stood', () => {
    const folded = fold('縣 水 務局負責');
    const at = folded.text.indexOf('水务局');
    expect(unfold(folded, { starts: at, ends: at + 3 })).toEqual({ starts: 2, ends: 6 });
  });

  it('counts a character outside the basic plane as two code units of the original', () => {
    const folded = fold('𠮷林镇完成');
    const at = folded.text.indexOf('完成');
    expect(unfold(folded, { starts: at, ends: at + 2 })).toEqual({ starts: 4, ends: 6 });
  });

  it('joins a line that a page broke and keeps paragraphs apart', () => {
    const broken = '为做好汛期安全工作，县水务局牵头对全县的淤地坝和在建的\n桥涵逐一检查。\n二、工作要求';
    expect(fold(broken).text).toBe(
      '为做好汛期安全工作，县水务局牵头对全县的淤地坝和在建的桥涵逐一检查。\n二、工作要求',
    );
  });

  it('reads a compatibility ideograph as the usual one', () => {
    expect(fold('\u{F98E}底前').text).toBe('年底前');
  });
});
