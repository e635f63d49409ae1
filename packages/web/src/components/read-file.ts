// A chosen file as the wire takes it: its name and its bytes as base64.

/** A file inside JSON. */
export interface SentFile {
  readonly name: string;
  readonly base64: string;
}

/** Reads a file; rejects when the device can no longer read it. */
export const readFile = (file: File): Promise<SentFile> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve({ name: file.name, base64: url.slice(url.indexOf(',') + 1) });
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });
