// What the form of a matter holds while it is typed, what is missing, and what is sent.
import type { NewInstruction } from '@luoshi/contract/routes/instruction';

/** The fields as typed; empty texts are nothing. */
export interface InstructionFields {
  readonly type: NewInstruction['type'];
  readonly title: string;
  readonly text: string;
  readonly givenOn: string;
  readonly givenByPostId: string | null;
  readonly givenBy: string;
  readonly reference: string;
  /** Null: the one its type begins with. */
  readonly urgency: NewInstruction['urgency'] | null;
  readonly dueOn: string;
  readonly sheet: string;
  readonly note: boolean;
  readonly leadUnitId: string;
  readonly supportUnitIds: readonly string[];
  readonly leadLeaderPostId: string | null;
  readonly checkNeeded: boolean;
  readonly dutyId: string;
}

/** Fields whose lack has a text. */
export type WrongField = 'text' | 'title' | 'giver' | 'givenOn' | 'lead' | 'leader';

/** A form nobody typed in: an instruction of today. */
export const blankInstruction = (today: string): InstructionFields => ({
  type: 'instruction',
  title: '',
  text: '',
  givenOn: today,
  givenByPostId: null,
  givenBy: '',
  reference: '',
  urgency: null,
  dueOn: '',
  sheet: '',
  note: false,
  leadUnitId: '',
  supportUnitIds: [],
  leadLeaderPostId: null,
  checkNeeded: false,
  dutyId: '',
});

/** Whether the one who gave it is a leader of the county. */
export const isFromLeader = ({ type }: Pick<InstructionFields, 'type'>): boolean => type === 'instruction';

/** Urgencies that a kind of matter may have: its own first. */
export const urgenciesOf = (
  type: NewInstruction['type'],
  defaults: Readonly<Record<NewInstruction['type'], NewInstruction['urgency']>>,
): readonly NewInstruction['urgency'][] => [
  ...new Set([defaults[type], 'most-urgent', 'urgent', 'ordinary', 'hard'] as const),
];

/** What must be filled in before it is sent. */
export const wrongIn = (fields: InstructionFields, isAssigned: boolean): readonly WrongField[] => {
  const fromLeader = isFromLeader(fields);
  const onSheet = fields.sheet.trim() !== '';
  const hasGiver = fromLeader ? fields.givenByPostId !== null : fields.givenBy.trim() !== '';
  const isGiven = isAssigned && !fields.note;
  return [
    ...(fields.text.trim() === '' ? (['text'] as const) : []),
    ...(fields.title.trim() === '' && !onSheet ? (['title'] as const) : []),
    ...(hasGiver ? [] : (['giver'] as const)),
    ...(fields.givenOn === '' ? (['givenOn'] as const) : []),
    ...(isGiven && fields.leadUnitId === '' ? (['lead'] as const) : []),
    ...(isGiven && !fromLeader && fields.leadLeaderPostId === null ? (['leader'] as const) : []),
  ];
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is sent. */
export const instructionOf = (
  fields: InstructionFields,
  defaults: Readonly<Record<NewInstruction['type'], NewInstruction['urgency']>>,
  isAssigned: boolean,
): NewInstruction => {
  const fromLeader = isFromLeader(fields);
  const note = fields.note && fields.sheet.trim() !== '';
  return {
    type: fields.type,
    title: fields.title.trim(),
    text: fields.text.trim(),
    givenOn: fields.givenOn,
    givenByPostId: fromLeader ? fields.givenByPostId : null,
    givenBy: fromLeader ? null : orNull(fields.givenBy),
    reference: orNull(fields.reference),
    urgency: fields.urgency ?? defaults[fields.type],
    dueOn: orNull(fields.dueOn),
    sheet: orNull(fields.sheet),
    note,
    assign:
      isAssigned && !note
        ? {
            leadUnitId: fields.leadUnitId,
            supportUnitIds: [...fields.supportUnitIds],
            leadLeaderPostId: fields.leadLeaderPostId,
            handlerPostId: null,
            checkNeeded: fields.checkNeeded,
            dutyId: orNull(fields.dutyId),
          }
        : null,
  };
};
