// A YAML file in which every value stays text, and where in it each field stands. What the fields mean is not known here.
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault, Parsed, Path } from '@luoshi/scoring/fault';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { RuleFault } from './rules-error.ts';

/** Larger files are refused before they are parsed. */
const largest = 2_000_000;

/** A file as read: its data, and the place of a fault in it. */
export interface RuleFile {
  readonly file: string;
  readonly data: unknown;
  locate(fault: Fault): RuleFault;
}

/** What a read gave, or what is wrong. */
export type Read<T> = { readonly value: T | null; readonly faults: readonly RuleFault[] };

const startOf = (node: unknown): number | null => (isNode(node) ? (node.range?.[0] ?? null) : null);

/** The key itself where one stands in a map: that is what is wrong with an unknown or repeated field. */
function keyAt(document: Document, path: Path): Node | null {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key : null;
}

/** Where a field stands; what is not there is said to be where the nearest thing around it begins. */
function offsetOf(document: Document, fault: Fault): number {
  const key = fault.path.length > 0 ? startOf(keyAt(document, fault.path)) : null;
  if (fault.code === 'unknown-field' && key !== null) return key;
  for (let path = fault.path; path.length > 0; path = path.slice(0, -1)) {
    const at = startOf(document.getIn(path, true)) ?? startOf(keyAt(document, path));
    if (at !== null) return at;
  }
  return startOf(document.contents) ?? 0;
}

/** Reads one file; `file` is told from the rules folder on. */
export async function readRuleFile(folder: string, file: string): Promise<Read<RuleFile>> {
  const path = join(folder, file);
  const { size } = await stat(path);
  if (size > largest) {
    const fault = {
      file,
      line: 1,
      column: 1,
      code: 'too-large',
      given: `${size}`,
      expected: `≤ ${largest}`,
    } as const;
    return { value: null, faults: [fault] };
  }
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const placed = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = document.errors.map(({ pos, message }) => ({
    ...placed(pos[0]),
    code: 'malformed-yaml' as const,
    given: message,
  }));
  if (faults.length > 0) return { value: null, faults };
  const locate = (fault: Fault): RuleFault => {
    const { path: _, ...said } = fault;
    return { ...placed(offsetOf(document, fault)), ...said };
  };
  return { value: { file, data: document.toJS(), locate }, faults: [] };
}

/** Reads what a file holds, its faults placed; a file is named as the rule in it. */
export function readAs<T extends { readonly id: string }>(
  file: RuleFile,
  parse: (data: unknown) => Parsed<T>,
): Read<T> {
  const parsed = parse(file.data);
  if (!parsed.ok) return { value: null, faults: parsed.faults.map((fault) => file.locate(fault)) };
  const name = basename(file.file, '.yaml');
  if (parsed.value.id === name) return { value: parsed.value, faults: [] };
  const { code: _, ...place } = file.locate({
    path: ['id'],
    code: 'not-in-list',
    given: parsed.value.id,
    expected: name,
  });
  return { value: null, faults: [{ ...place, code: 'wrong-name' }] };
}
