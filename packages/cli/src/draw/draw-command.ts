// `luoshi draw --check FILE`: repeats a published draw from its record alone. Nothing is stored, no database is opened.
import { readFile } from 'node:fs/promises';
import { sha256 } from '@luoshi/app/inspection/sha256';
import { format, type Locale } from '@luoshi/contract/message';
import { DrawRecord } from '@luoshi/contract/routes/draw';
import { checkDraw, type DrawFault } from '@luoshi/domain/inspection/check-draw';
import type { Terminal } from '../read/read-command.ts';
import { terminalLocale } from '../terminal/say.ts';

const [repeats, differs, usage, couldNot] = [0, 1, 2, 3];

const recordIn = (text: string): DrawRecord | null => {
  try {
    return DrawRecord.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

const faultText = (fault: DrawFault, locale: Locale): string => {
  switch (fault.kind) {
    case 'list':
      return format(locale, 'refusal.draw-list', { fault: fault.fault });
    case 'hash':
      return format(locale, 'cli.draw-hash', { expected: fault.expected, found: fault.found });
    case 'seed-early':
      return format(locale, 'cli.draw-seed-early', { frozenAt: fault.frozenAt, seedAt: fault.seedAt });
    case 'result':
      return format(locale, 'cli.draw-result', {
        place: fault.place,
        expected: fault.expected ?? '·',
        found: fault.found ?? '·',
      });
  }
};

const drawnText = (record: DrawRecord, locale: Locale): string => {
  const names = new Map(record.entries.map((entry) => [entry.id, entry.name]));
  const lines = record.result.map((id, i) => `${String(i + 1).padStart(3)} ${id} ${names.get(id) ?? ''}`);
  const told = format(locale, 'cli.draw-repeats', { k: record.k, of: record.entries.length });
  return [told, ...lines].join('\n');
};

/**
 * Checks one record.
 *
 * @returns 0 it repeats; 1 it does not, saying where; 2 usage, or no record of a draw; 3 the file could not be read
 */
export async function drawCommand(args: readonly string[], io: Terminal): Promise<number> {
  const locale = terminalLocale(io.env);
  const complain = (text: string, code: number): number => {
    io.stderr.write(`${text}\n`);
    return code;
  };
  const [option, file, ...more] = args;
  if (option !== '--check' || file === undefined || more.length > 0)
    return complain(format(locale, 'cli.draw-usage'), option === '--help' ? repeats : usage);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return complain(format(locale, 'cli.read-no-file', { file }), couldNot);
  const record = recordIn(text);
  if (record === null) return complain(format(locale, 'cli.draw-no-record', { file }), usage);
  const fault = checkDraw(record, sha256);
  if (fault !== null) return complain(faultText(fault, locale), differs);
  io.stdout.write(`${drawnText(record, locale)}\n`);
  return repeats;
}
