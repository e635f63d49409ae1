// 公开、内部、工作秘密: stands beside every document's title.
import type { DocumentLine } from '@luoshi/contract/routes/document';
import { Tag } from '../../components/tag.tsx';
import { useText } from '../../text/text.tsx';

/** The secrecy of a document. */
export const SecrecyTag = ({ secrecy }: { secrecy: DocumentLine['secrecy'] }) => {
  const { t } = useText();
  return <Tag tone={secrecy === 'work-secret' ? 'solid' : 'outline'}>{t(`document.secrecy.${secrecy}`)}</Tag>;
};
