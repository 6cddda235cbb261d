import { encode } from 'uqr';
import styles from './qr-code.module.css';

/** Modules left white on every side, as ISO/IEC 18004 asks. */
const quietZone = 4;
/** What a code holds at the error correction used here, in bytes. */
const mostBytes = 2331;

/**
 * A text as a QR code, as large as it is put.
 * @param label what it leads to, for those who do not see it
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  if (new TextEncoder().encode(text).length > mostBytes) return <p>The link is too long for a QR code.</p>;
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={data.map(rowPath).join('')} fill="currentColor" />
    </svg>
  );
}

/** The dark modules of a row, each run of them a box. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
  }
  return path;
}
