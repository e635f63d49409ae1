// 登记来件, in half a minute: words, who, when, how urgent; and in the same act whom it is given to.
import {
  instructionNumber,
  sheetNumber,
  type InstructionKind,
  type Urgency,
} from '@luoshi/domain/instruction/instruction';
import { sheetReference } from '@luoshi/domain/instruction/sheet-reference';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseDate, partsOf, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { insertRow } from '@luoshi/store/journal/write';
import { takeNumbers } from '@luoshi/store/queries/counter';
import {
  findSheet,
  listSheetLines,
  type InstructionRow,
  type SheetLineRecord,
} from '@luoshi/store/queries/instruction';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { dueBy } from '../rules/due-by.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { giveAsCommitment, type InstructionAssignment } from './give-as-commitment.ts';
import { instructionPage } from './instruction-page.ts';
import { noteOnCommitment } from './note-on-commitment.ts';

/** A matter as it is typed in. */
export interface NewInstruction {
  readonly type: InstructionKind;
  /** 事由; of a line of a sheet its title when left empty. */
  readonly title: string;
  /** Verbatim. */
  readonly text: string;
  readonly givenOn: CalendarDate;
  /** A leader of the county; a leader is found by his post. */
  readonly givenByPostId: string | null;
  /** Anybody else: the deputy, the office above, the caller's ticket. */
  readonly givenBy: string | null;
  /** 来文字号, 建议提案号, 工单号. */
  readonly reference: string | null;
  readonly urgency: Urgency;
  /** The limit's own date when left out. */
  readonly dueOn: CalendarDate | null;
  /** `单号-行号` of the 呈阅单 it came back on. */
  readonly sheet: string | null;
  /** On a sheet's line: write it on that matter instead of giving a new one. */
  readonly note: boolean;
  /** Given at once; null leaves it registered. */
  readonly assign: InstructionAssignment | null;
}

const limitDate = (scene: Scene, input: NewInstruction): Outcome<CalendarDate> => {
  const { instructions, holidays } = scene.context.rules;
  const given = parseDate(input.givenOn);
  if (!given.ok) return given;
  if (input.givenOn > scene.today) return refuse('invalid-input', { field: 'givenOn' });
  const limit = instructions.limits.find(({ id }) => id === input.urgency);
  if (limit === undefined) return refuse('invalid-input', { field: 'urgency' });
  const due = input.dueOn === null ? ok(dueBy(input.givenOn, limit, holidays)) : parseDate(input.dueOn);
  if (!due.ok) return due;
  return due.value < input.givenOn
    ? refuse('due-before-start', { startsOn: input.givenOn, dueOn: due.value })
    : due;
};

const lineOf = async (scene: Scene, typed: string | null): Promise<Outcome<SheetLineRecord | null>> => {
  if (typed === null || typed.trim() === '') return ok(null);
  const reference = sheetReference(typed);
  if (reference === null) return refuse('invalid-input', { field: 'sheet' });
  const { year } = partsOf(scene.today);
  const sheet = await findSheet(scene, sheetNumber(year, reference.running));
  const lines = sheet === null ? [] : await listSheetLines(scene, sheet.id);
  const line = lines.find((each) => each.line === reference.line);
  return line === undefined ? refuse('not-found', { table: 'sheet_lines' }) : ok(line);
};

const giverOf = async (scene: Scene, input: NewInstruction): Promise<Outcome<string>> => {
  const post = (await listPostNames(scene, [input.givenByPostId])).get(input.givenByPostId ?? '') ?? null;
  if (input.givenByPostId !== null && post === null)
    return refuse('invalid-input', { field: 'givenByPostId' });
  const name = post ?? input.givenBy?.trim() ?? '';
  return name === '' ? refuse('invalid-input', { field: 'givenBy' }) : ok(name);
};

interface Judged {
  readonly dueOn: CalendarDate;
  readonly line: SheetLineRecord | null;
  readonly giver: string;
  readonly title: string;
}

const judge = async (scene: Scene, input: NewInstruction): Promise<Outcome<Judged>> => {
  const due = limitDate(scene, input);
  if (!due.ok) return due;
  const line = await lineOf(scene, input.sheet);
  if (!line.ok) return line;
  const giver = await giverOf(scene, input);
  if (!giver.ok) return giver;
  const title = input.title.trim() === '' ? (line.value?.title ?? '') : input.title.trim();
  if (title === '') return refuse('invalid-input', { field: 'title' });
  if (input.text.trim() === '') return refuse('invalid-input', { field: 'text' });
  if (input.note && (line.value?.commitment_id ?? null) === null)
    return refuse('invalid-input', { field: 'sheet' });
  return ok({ dueOn: due.value, line: line.value, giver: giver.value, title });
};

const write = async (scene: Scene, input: NewInstruction, judged: Judged): Promise<InstructionRow> => {
  const { year } = partsOf(scene.today);
  const running = await takeNumbers(scene, `instruction ${input.type}`, year, 1);
  return insertRow(scene, 'instructions', {
    number: instructionNumber(input.type, year, running),
    type: input.type,
    title: judged.title,
    text: input.text.trim(),
    given_on: input.givenOn,
    given_by_post_id: input.givenByPostId,
    given_by: judged.giver,
    reference: input.reference?.trim() || null,
    urgency: input.urgency,
    due_on: judged.dueOn,
    sheet_line_id: judged.line?.id ?? null,
    registered_by_post_id: scene.actor.postId,
  });
};

/**
 * Registers a matter, and gives it or notes it when told to; all of it happens or nothing.
 *
 * @returns the matter; `invalid-input` naming the field, `not-found` for a line no sheet has, `due-before-start`,
 *   `malformed-date`, and what giving it refuses
 * @source practice 7
 */
export const registerInstruction = useCase('instruction.register', async (scene, input: NewInstruction) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const judged = await judge(scene, input);
  if (!judged.ok) return judged;
  const row = await write(scene, input, judged.value);
  const onMatter = judged.value.line?.commitment_id ?? null;
  if (input.note && onMatter !== null) {
    const noted = await noteOnCommitment(scene, row, row.version, onMatter);
    if (!noted.ok) return noted;
  } else if (input.assign !== null) {
    const given = await giveAsCommitment(scene, row, row.version, input.assign);
    if (!given.ok) return given;
  }
  return instructionPage(scene, row.id);
});
