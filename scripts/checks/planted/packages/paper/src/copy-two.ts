// planted: duplicates duplicate
export interface Line {
  readonly text: string;
  readonly level: string;
}

export const outline = (lines: readonly Line[]): string => {
  const kept: string[] = [];
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '') continue;
    const prefix = line.level === 'title' ? '# ' : line.level === 'section' ? '## ' : '- ';
    kept.push(`${prefix}${text}`);
  }
  const first = kept[0] ?? '';
  return first.startsWith('# ') ? kept.join('\n') : `# \n${kept.join('\n')}`;
};
