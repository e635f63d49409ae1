// Reads everything under `rules/` at start and stops it when something is wrong, with all that is wrong at once.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mutualFact } from '@luoshi/domain/inspection/mutual-mark';
import { bulletinKinds } from '@luoshi/domain/bulletin/kind';
import type { Parsed } from '@luoshi/scoring/fault';
import { parseRulebook } from '@luoshi/scoring/parse-rulebook';
import { parseBulletin } from './parse-bulletin.ts';
import { parseBurden } from './parse-burden.ts';
import { parseClocks } from './parse-clocks.ts';
import { parseCycle } from './parse-cycle.ts';
import { parseDuty } from './parse-duty.ts';
import { parseHolidays } from './parse-holidays.ts';
import { parseInstructions } from './parse-instructions.ts';
import { parseIndicators } from './parse-indicators.ts';
import { parseInspections } from './parse-inspections.ts';
import { parseLadder } from './parse-ladder.ts';
import { parseLights } from './parse-lights.ts';
import { parseLunar } from './parse-lunar.ts';
import { parseReminders } from './parse-reminders.ts';
import { readAs, readRuleFile, type Read, type RuleFile } from './rule-file.ts';
import { contentHash } from './rulebook-content.ts';
import { RulesError, type RuleFault } from './rules-error.ts';
import { usualCycle, type RulebookFile, type Rules } from './rules.ts';

/** The rules that come with this release, seen from the sources and from the build alike. */
export const shippedRules: string = fileURLToPath(new URL('../../../../rules', import.meta.url));

/** The kinds of rules, each a folder. */
const kinds = [
  'lights',
  'clocks',
  'instructions',
  'holidays',
  'cycles',
  'reminders',
  'indicators',
  'rulebooks',
  'duty',
  'bulletins',
  'burden',
  'inspections',
  'notices',
] as const;

type Kind = (typeof kinds)[number];

/** Collects faults while reading goes on. */
interface Reader {
  readonly faults: RuleFault[];
  take<T>(read: Read<T>): T | null;
}

const readerOf = (): Reader => {
  const faults: RuleFault[] = [];
  return {
    faults,
    take: ({ value, faults: found }) => {
      faults.push(...found);
      return value;
    },
  };
};

async function filesOf(folder: string, kind: Kind, reader: Reader): Promise<readonly RuleFile[]> {
  const names = await readdir(`${folder}/${kind}`).catch(() => []);
  const yaml = names.filter((name) => name.endsWith('.yaml')).toSorted();
  if (yaml.length === 0)
    reader.faults.push({ file: kind, line: 1, column: 1, code: 'no-file', expected: `${kind}/*.yaml` });
  const read = await Promise.all(yaml.map((name) => readRuleFile(folder, `${kind}/${name}`)));
  return read.flatMap((file) => reader.take(file) ?? []);
}

const parsedOf = <T extends { readonly id: string }>(
  files: readonly RuleFile[],
  parse: (data: unknown) => Parsed<T>,
  reader: Reader,
): readonly T[] => files.flatMap((file) => reader.take(readAs(file, parse)) ?? []);

/** The one of its kind that there must be. */
function onlyOf<T extends { readonly id: string }>(
  files: readonly RuleFile[],
  parse: (data: unknown) => Parsed<T>,
  reader: Reader,
): T | null {
  const [only, ...more] = files;
  for (const file of more)
    reader.faults.push(file.locate({ path: ['id'], code: 'repeated', given: file.file }));
  return only === undefined ? null : reader.take(readAs(only, parse));
}

/** @param units by indicator; null when the catalogue itself is wrong, which is enough to say */
function rulebooksOf(
  files: readonly RuleFile[],
  units: ReadonlyMap<string, string> | null,
  reader: Reader,
): readonly RulebookFile[] {
  return files.flatMap((file) => {
    const sha256 = contentHash(file.data);
    const rulebook = reader.take(readAs(file, (data) => parseRulebook(data, { sha256, indicators: units })));
    return rulebook === null ? [] : [{ rulebook, content: { ...Object(file.data) }, sha256 }];
  });
}

/** The form of every kind; null when one is wanting, which is noted. */
function bulletinsOf(files: readonly RuleFile[], reader: Reader): Rules['bulletins'] | null {
  const forms = parsedOf(files, parseBulletin, reader);
  const missing = bulletinKinds.filter(
    (kind) => !files.some(({ file }) => file === `bulletins/${kind}.yaml`),
  );
  for (const kind of missing)
    reader.faults.push({ file: `bulletins/${kind}.yaml`, line: 1, column: 1, code: 'no-file' });
  // One of each kind, unless a fault was noted.
  return missing.length > 0
    ? null
    : (Object.fromEntries(forms.map((form) => [form.id, form])) as Rules['bulletins']);
}

/** Days off, cycles and reminders; null when one is wanting, which is noted. */
async function rhythmOf(
  folder: string,
  reader: Reader,
): Promise<Pick<Rules, 'holidays' | 'holidayFiles' | 'lunar' | 'cycles' | 'cycle' | 'reminders'> | null> {
  const files = await filesOf(folder, 'holidays', reader);
  const isLunar = ({ file }: RuleFile) => file === 'holidays/lunar.yaml';
  const holidayFiles = parsedOf(
    files.filter((file) => !isLunar(file)),
    parseHolidays,
    reader,
  );
  const lunar = onlyOf(files.filter(isLunar), parseLunar, reader);
  const cycles = parsedOf(await filesOf(folder, 'cycles', reader), parseCycle, reader);
  const cycle = cycles.find(({ id }) => id === usualCycle);
  const reminders = onlyOf(await filesOf(folder, 'reminders', reader), parseReminders, reader);
  if (cycle === undefined || reminders === null) return null;
  return {
    holidays: {
      off: holidayFiles.flatMap(({ off }) => off),
      worked: holidayFiles.flatMap(({ worked }) => worked),
    },
    holidayFiles,
    lunar: { years: lunar?.years ?? [], statutory: lunar?.statutory ?? [] },
    cycles,
    cycle,
    reminders: reminders.reminders,
  };
}

async function scoresOf(folder: string, reader: Reader): Promise<Pick<Rules, 'indicators' | 'rulebooks'>> {
  const catalogues = parsedOf(await filesOf(folder, 'indicators', reader), parseIndicators, reader);
  const indicators = catalogues.flatMap((catalogue) => catalogue.indicators);
  const isCatalogueWrong = reader.faults.some(({ file }) => file.startsWith('indicators'));
  const units = isCatalogueWrong
    ? null
    : new Map([
        ...indicators.map(({ id, unit }) => [id, unit] as const),
        [mutualFact.indicator, mutualFact.unit] as const,
      ]);
  return { indicators, rulebooks: rulebooksOf(await filesOf(folder, 'rulebooks', reader), units, reader) };
}

/**
 * Loads the rules of a folder that holds each of the kinds.
 *
 * @throws RulesError with everything that is wrong in any of the files
 */
export async function loadRulesOrThrow(folder: string = shippedRules): Promise<Rules> {
  const reader = readerOf();
  const lights = onlyOf(await filesOf(folder, 'lights', reader), parseLights, reader);
  const clocks = onlyOf(await filesOf(folder, 'clocks', reader), parseClocks, reader);
  const instructions = onlyOf(await filesOf(folder, 'instructions', reader), parseInstructions, reader);
  const burden = onlyOf(await filesOf(folder, 'burden', reader), parseBurden, reader);
  const inspections = onlyOf(await filesOf(folder, 'inspections', reader), parseInspections, reader);
  const notices = onlyOf(await filesOf(folder, 'notices', reader), parseLadder, reader);
  const duty = onlyOf(await filesOf(folder, 'duty', reader), parseDuty, reader);
  const rhythm = await rhythmOf(folder, reader);
  const scores = await scoresOf(folder, reader);
  const bulletins = bulletinsOf(await filesOf(folder, 'bulletins', reader), reader);
  if (
    reader.faults.length > 0 ||
    lights === null ||
    clocks === null ||
    rhythm === null ||
    duty === null ||
    burden === null ||
    inspections === null ||
    bulletins === null ||
    notices === null ||
    instructions === null
  )
    throw new RulesError(reader.faults);
  return {
    lights,
    clocks: clocks.clocks,
    instructions: { limits: instructions.limits, defaults: instructions.defaults },
    ...rhythm,
    ...scores,
    duty,
    inspections,
    burden,
    bulletins,
    notices,
  };
}
