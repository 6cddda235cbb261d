import { createActor } from 'xstate';
import {
  type PresentationEvent,
  presentationMachine,
  type StoredPresentation,
} from '../../src/presentation/presentation-machine';
import { shownAt } from '../../src/presentation/screen-cursor';
import { startedAt } from '../../src/presentation/stopwatch';
import { movesTo } from '../../src/walk/walk';
import { walkMachine } from '../../src/walk/walk-machine';
import { moves, tiktok } from '../tiktok';

type Key = Exclude<
  PresentationEvent['type'],
  'choose' | 'take' | 'plan' | 'happenedScreens' | 'pauseOrResume' | 'resetTime'
>;

const fresh: StoredPresentation = {
  cursor: { moves: [], screen: 0 },
  stopwatch: startedAt(0),
  cover: 'none',
  showsNotes: false,
  hasAudience: false,
};

/** A presentation of a walk of the bundled scenario, as it was kept, or else a fresh one. */
export function present(words = '', kept: Partial<StoredPresentation> = {}) {
  const place = { view: 'present', moves: moves(words), assumptions: {}, problems: [] };
  const walk = createActor(walkMachine, { input: { scenario: tiktok, place } }).start();
  const input = { ...fresh, ...kept, scenario: tiktok, walk };
  const actor = createActor(presentationMachine, { input }).start();
  const shown = () => shownAt(tiktok, walk.getSnapshot().context.walk, actor.getSnapshot().context.cursor);
  return {
    walk,
    actor,
    shown,
    screen: () => shown().screen.kind,
    path: () => movesTo(walk.getSnapshot().context.walk),
    press: (...types: Key[]) => {
      for (const type of types) actor.send({ type });
    },
  };
}
