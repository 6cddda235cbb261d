import { useEffect, useRef, useState } from 'react';
import { efg } from '#messages/efg';
import { askGame } from '../../analysis/client/game-client';
import type { GameReply } from '../../analysis/client/game-protocol';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { useScenario } from '../../ui/scenario-context';
import styles from './share-dialog.module.css';

/** Hands the scenario out as a game file, after saying how large that is and what its payoffs are. */
export function ShareGame() {
  const scenario = useScenario();
  const [reply, setReply] = useState<GameReply | 'working'>();
  const working = useRef<AbortController>(undefined);
  useEffect(() => () => working.current?.abort(), []);
  const make = async () => {
    working.current = new AbortController();
    const { signal } = working.current;
    setReply('working');
    const made = await askGame({ kind: 'export', scenario }, signal).catch(() => undefined);
    if (!signal.aborted) setReply(made);
  };
  const cancel = () => {
    working.current?.abort();
    setReply(undefined);
  };
  return (
    <div className={styles.game}>
      {reply === undefined && (
        <p>
          {efg.share.about}{' '}
          <Button look="link" onClick={make}>
            {efg.share.make}
          </Button>
        </p>
      )}
      <p role="status">
        {reply === 'working' && efg.share.making}
        {typeof reply === 'object' && (reply.ok ? reply.value.notes.join(' ') : reply.problem)}
      </p>
      {reply === 'working' && <Button onClick={cancel}>{efg.share.cancel}</Button>}
      {typeof reply === 'object' && reply.ok && (
        <Button onClick={() => download(new Blob([reply.value.text]), `${scenario.id}.efg`)}>
          {efg.share.save}
        </Button>
      )}
    </div>
  );
}
