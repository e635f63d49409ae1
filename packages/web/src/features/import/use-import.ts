// 导入的一张表: the file, what the server made of it, and the way to its end. The file stays in the page, so that a
// changed mapping is looked at again at once.
import { useState } from 'react';
import type { ImportKind, ImportPreview, Mapping } from '@luoshi/contract/routes/import';
import type { Answer } from '../../api/call.ts';
import type { Refused } from '../../api/refused.ts';
import { useAct } from '../../api/use-act.ts';
import { readFile, type SentFile } from '../../components/read-file.ts';

/** A table on its way in. */
export interface Importing {
  readonly file: File | null;
  readonly preview: ImportPreview | null;
  readonly mapping: Mapping;
  readonly choose: (file: File | null) => void;
  readonly map: (mapping: Mapping) => void;
  readonly commit: () => void;
  readonly isLooking: boolean;
  readonly isImporting: boolean;
  readonly refused: Refused | null;
  readonly done: Answer<'commitImport'> | null;
}

/** The file and what the server made of it. */
const useLooked = (kind: ImportKind) => {
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<SentFile | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const act = useAct('previewImport');
  const look = async (table: SentFile, wanted: Mapping | null): Promise<void> => {
    const seen = await act.run({ body: { kind, file: table, mapping: wanted } });
    setPreview(seen);
    if (seen !== null) setMapping(seen.mapping);
  };
  const choose = async (next: File | null): Promise<void> => {
    act.clear();
    setFile(next);
    setSent(null);
    setPreview(null);
    if (next === null) return;
    const read = await readFile(next);
    setSent(read);
    await look(read, null);
  };
  const map = (next: Mapping): void => {
    setMapping(next);
    if (sent !== null) void look(sent, next);
  };
  return { file, sent, preview, mapping, choose, map, act };
};

/** One import of a kind. */
export const useImport = (kind: ImportKind): Importing => {
  const { file, sent, preview, mapping, choose, map, act } = useLooked(kind);
  const [done, setDone] = useState<Answer<'commitImport'> | null>(null);
  const importing = useAct('commitImport', setDone);
  return {
    file,
    preview,
    mapping,
    choose: (next) => {
      importing.clear();
      void choose(next);
    },
    map,
    commit: () => {
      if (sent !== null) void importing.run({ body: { kind, file: sent, mapping } });
    },
    isLooking: act.isRunning,
    isImporting: importing.isRunning,
    refused: act.refused ?? importing.refused,
    done,
  };
};
