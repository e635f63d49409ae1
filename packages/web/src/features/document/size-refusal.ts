// A file too large to send is refused before it is read, in the words the server would use.
import { Refused } from '../../api/refused.ts';
import { largestFile } from '../../components/size-text.ts';

/** The refusal of a chosen file, or null. */
export const sizeRefusal = (file: File | null): Refused | null =>
  file !== null && file.size > largestFile
    ? new Refused('file-too-large', { name: file.name, limit: largestFile })
    : null;
