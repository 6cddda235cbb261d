import type { Hindsight, Note } from '../../../hindsight/types';
import type { SituationId } from '../../../scenario/types';

/** One of the screens that tell what happened: a fact, or what of it the model does not fit. */
export interface HappenedOnStage {
  readonly note: Note;
  readonly tells: 'fact' | 'misfit' | 'both';
}

/** Letters that are read from the back of a room on one screen. */
const maxLetters = 450;

/**
 * What happened that looks like an outcome, fact by fact. A fact's misfit stands below it where there is room, else on
 * the next screen.
 */
export function happenedScreens({ notes }: Hindsight, outcome: SituationId): HappenedOnStage[] {
  return notes
    .filter(({ on }) => on.some((target) => 'outcome' in target && target.outcome === outcome))
    .flatMap((note): HappenedOnStage[] =>
      note.text.length + note.misfit.length <= maxLetters
        ? [{ note, tells: 'both' }]
        : [
            { note, tells: 'fact' },
            { note, tells: 'misfit' },
          ],
    );
}
