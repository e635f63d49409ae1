// 附件: what was handed in with a report or a check.
import type { Evidence } from '@luoshi/contract/routes/report';

/** Names of files; draws nothing when there are none. */
export const EvidenceList = ({ evidence }: { evidence: readonly Evidence[] }) =>
  evidence.length === 0 ? null : (
    <p className="facts-line small">
      {evidence.map((file) => (
        <span key={file.hash}>{file.name}</span>
      ))}
    </p>
  );
