import { describe, expect, it } from 'vitest';
import { isClassified } from './is-classified.ts';

describe('a secrecy marking', () => {
  it('is found near the head, as it is written', () => {
    expect(isClassified('000001\n机密★1年\n特急\n云川县委文件')).toBe('机密★1年');
    expect(isClassified('秘密★\n关于某事的报告')).toBe('秘密★');
    expect(isClassified('絕密★長期\n報告')).toBe('絕密★長期');
    expect(isClassified('机　密 ★ 6个月\n报告')).toBe('机　密 ★ 6个月');
  });

  it('may stand alone on its line, or behind its label', () => {
    expect(isClassified('绝密\n会议纪要')).toBe('绝密');
    expect(isClassified('密级：秘密\n会议纪要')).toBe('密级：秘密');
  });

  it('is not the mention of a secret', () => {
    expect(isClassified('要保守国家秘密，防止泄密。')).toBeNull();
    expect(isClassified('商业秘密\n保护办法')).toBeNull();
    expect(isClassified('工作秘密\n会议纪要')).toBeNull();
    expect(isClassified(`${'县'.repeat(2100)}\n机密★1年`)).toBeNull();
  });
});
