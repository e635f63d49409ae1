// An official document (公文) by GB/T 9704-2012 as .docx: head, text, annexes, and the imprint at the foot of the
// last page, whose number is even. It lays out what it is given; who may issue it is decided elsewhere.
import { Document, Packer } from 'docx';
import { finishDocx } from './finish-docx.ts';
import type { OfficialContent } from './official-content.ts';
import { documentDefaults } from './page-setup.ts';
import { sections } from './sections.ts';

export type { OfficialContent } from './official-content.ts';

/**
 * Makes the .docx. The same content gives the same bytes.
 *
 * @source GB/T 9704-2012; domain guide 7; practice 1 and 14
 */
export async function officialDocument(content: OfficialContent): Promise<Uint8Array> {
  const document = new Document({
    ...documentDefaults,
    title: content.title.join(''),
    creator: content.signature,
    sections: sections(content),
  });
  return finishDocx(await Packer.toBuffer(document));
}
