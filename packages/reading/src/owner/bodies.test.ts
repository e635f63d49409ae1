import { describe, expect, it } from 'vitest';
import { bodiesOf } from './bodies.ts';
import { subjectOf } from './subject.ts';

const none: ReadonlySet<string> = new Set();
const names = (text: string, units = none): readonly string[] => bodiesOf(text, units).map((one) => one.name);

describe('lists of bodies', () => {
  it('are cut at pause marks and at 和 between bodies', () => {
    expect(names('各乡镇、县民政局和县财政局')).toEqual(['各乡镇', '县民政局', '县财政局']);
  });

  it('和 inside a name does not cut it', () => {
    expect(names('县住房和城乡建设局')).toEqual(['县住房和城乡建设局']);
  });

  it('等部门 makes bodies of short names', () => {
    expect(names('城建、水务、教育等部门')).toEqual(['城建', '水务', '教育']);
  });

  it('are none when anything in them is not a body', () => {
    expect(names('各乡镇、梯田')).toEqual([]);
    expect(names('全县上下')).toEqual([]);
    expect(names('加强党委')).toEqual([]);
  });

  it("the county's own bodies are known by name", () => {
    expect(names('双渠、青杨', new Set(['双渠', '青杨']))).toEqual(['双渠', '青杨']);
  });
});

describe('the subject of a clause', () => {
  it('is the list of bodies that a demand follows', () => {
    const subject = subjectOf('县水务局、各乡镇要在汛前完成检修', 0, none);
    expect(subject?.names.map((one) => one.name)).toEqual(['县水务局', '各乡镇']);
    expect(subject?.demanded).toBe(true);
  });

  it('主要 is no demand', () => {
    expect(subjectOf('县主要道路', 0, none)).toBeNull();
  });

  it('a bank that opens a sentence is what it is about', () => {
    expect(subjectOf('县农商银行顺利挂牌', 0, none)).toBeNull();
  });
});
