import { type ComponentProps, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './map-print.module.css';
import { MapSheet } from './map-sheet';

/** The map on one page, drawn only while it is printed. */
export function MapPrint(sheet: ComponentProps<typeof MapSheet>) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting ? (
    <div className={`${styles.page} ${sheet.layout.direction === 'right' ? styles.wide : ''}`}>
      <MapSheet {...sheet} />
    </div>
  ) : null;
}
