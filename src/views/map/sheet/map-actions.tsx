import { type ComponentProps, useState } from 'react';
import buttons from '../../../ui/button.module.css';
import { download } from '../../../ui/download';
import type { Box } from '../layout/map-layout';
import styles from './map-actions.module.css';
import type { MapSheet } from './map-sheet';

interface MapActionsProps {
  readonly sheet: ComponentProps<typeof MapSheet>;
  /** The part of the drawing in sight. */
  readonly inSight: () => Box | undefined;
}

const kinds = ['SVG', 'PNG'] as const;

/** Saves the drawing as a file, whole or as seen, or prints it. */
export function MapActions({ sheet, inSight }: MapActionsProps) {
  const [told, setTold] = useState('');
  const save = async (kind: (typeof kinds)[number], part: Box | undefined) => {
    setTold(`Drawing the ${kind}…`);
    try {
      const { mapAsPng, mapAsSvg } = await import('./map-export');
      const drawn = part ? { ...sheet, part } : sheet;
      const name = `${sheet.scenario.id}-map.${kind.toLowerCase()}`;
      download(kind === 'SVG' ? await mapAsSvg(drawn) : await mapAsPng(drawn), name);
      setTold(`Saved ${name}.`);
    } catch (error) {
      setTold(`It could not be saved: ${error instanceof Error ? error.message : String(error)}.`);
    }
  };
  return (
    <details className={styles.actions}>
      <summary className={buttons.button}>Save or print</summary>
      <div className={styles.menu}>
        {kinds.map((kind) => (
          <div key={kind} className={styles.row}>
            <button type="button" className={buttons.button} onClick={() => save(kind, undefined)}>
              {kind}, whole map
            </button>
            <button type="button" className={buttons.button} onClick={() => save(kind, inSight())}>
              {kind}, as seen
            </button>
          </div>
        ))}
        <button type="button" className={buttons.button} onClick={() => print()}>
          Print on one page
        </button>
        <p role="status">{told}</p>
      </div>
    </details>
  );
}
