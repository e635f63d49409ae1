// The reminder as the office copies it, on 9 July 2026 at ten in the morning in the county.
import type { Reminder } from '@luoshi/app/reporting/read-reporting';
import { expect, test } from 'vitest';
import { reminderText } from './reminder-text.ts';

const remind: Reminder = {
  at: '2026-07-09T02:05:00.000Z',
  zone: 'Asia/Shanghai',
  period: '2026-06',
  today: '2026-07-09',
  isDue: true,
  units: [
    { unit: '双渠镇', missing: 2 },
    { unit: '松坪乡', missing: 1 },
  ],
  contact: { name: '沈文博', phone: '0900-0000001' },
};

test('it names the units with how many reports each, until when, and whom to ring', () => {
  expect(reminderText('zh-Hans', remind)).toBe(
    '【督办提醒】截至7月9日10时，6月进展还有2个单位未报：双渠镇（2项）、松坪乡（1项）。请于今日17:30前报送。联系人沈文博，电话0900-0000001。',
  );
});

test('it leaves out what is not known', () => {
  const unknown = { ...remind, period: '2025-12-X3', contact: null };
  expect(reminderText('zh-Hans', unknown)).toBe(
    '【督办提醒】截至7月9日10时，2025年12月下旬进展还有2个单位未报：双渠镇（2项）、松坪乡（1项）。请于今日17:30前报送。',
  );
});

test('when all are there it says so', () => {
  expect(reminderText('zh-Hans', { ...remind, units: [] })).toBe('截至7月9日10时，6月进展已全部报齐。');
  expect(reminderText('en', { ...remind, units: [{ unit: 'Shuangqu', missing: 1 }] })).toContain(
    '1 unit has not reported',
  );
});
