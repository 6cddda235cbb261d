import { type ComponentProps, useState } from 'react';
import { map } from '#messages/map';
import { Button } from '../../../ui/button';
import buttons from '../../../ui/button.module.css';
import { download } from '../../../ui/download';
import { useScenario } from '../../../ui/scenario-context';
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
  const scenario = useScenario();
  const [message, setMessage] = useState('');
  const save = async (kind: (typeof kinds)[number], part: Box | undefined) => {
    setMessage(map.drawingFile({ kind }));
    try {
      const { mapAsPng, mapAsSvg } = await import('./map-export');
      const drawn = part ? { ...sheet, part } : sheet;
      const name = `${scenario.id}-map.${kind.toLowerCase()}`;
      download(kind === 'SVG' ? await mapAsSvg(scenario, drawn) : await mapAsPng(scenario, drawn), name);
      setMessage(map.saved({ name }));
    } catch (error) {
      setMessage(map.notSaved({ reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <details className={styles.actions}>
      <summary className={buttons.plain}>{map.saveOrPrint}</summary>
      <div className={styles.menu}>
        {kinds.map((kind) => (
          <div key={kind} className={styles.row}>
            <Button onClick={() => save(kind, undefined)}>{map.saveWhole({ kind })}</Button>
            <Button onClick={() => save(kind, inSight())}>{map.saveAsSeen({ kind })}</Button>
          </div>
        ))}
        <Button onClick={() => print()}>{map.printOnOnePage}</Button>
        <p role="status">{message}</p>
      </div>
    </details>
  );
}
