import { err } from '../../scenario/result';
import type { GameReply, GameRequest } from './game-protocol';

/**
 * Asks a worker of its own, so that no game, however large, holds up the page.
 * @param signal ends it at once
 * @throws the signal's reason once it aborts
 */
export function askGame(request: GameRequest, signal?: AbortSignal): Promise<GameReply> {
  return new Promise((answered, failed) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./game-worker.ts', import.meta.url), { type: 'module', name: 'game' });
    const stop = () => {
      worker.terminate();
      failed(signal?.reason);
    };
    const done = (reply: GameReply) => {
      signal?.removeEventListener('abort', stop);
      worker.terminate();
      answered(reply);
    };
    signal?.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<GameReply>) => done(data);
    worker.onerror = ({ message }) => done(err(message));
    worker.postMessage(request);
  });
}
