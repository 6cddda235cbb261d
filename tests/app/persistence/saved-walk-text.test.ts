import { describe, expect, it } from 'vitest';
import { summary } from '../../../src/app/persistence/saved-walk-text';
import { serializeSession } from '../../../src/persistence/serialize-session';
import { noMarks } from '../../../src/walk/session';
import { goTo, newWalk, startStep, takeMoves, type Walk } from '../../../src/walk/walk';
import { scenario as river } from '../../scenarios/river-tamble/river-tamble';
import { moves, tiktok } from '../../tiktok';

const keptAt = (walk: Walk) => serializeSession(tiktok, { ...noMarks, walk }, new Date(2022, 11, 8, 9, 30));
const words = (walk: Walk) => summary(tiktok, keptAt(walk));

describe('a kept walk in a list', () => {
  it('is told by where it stands and when it was saved', () => {
    const one = takeMoves(tiktok, newWalk(), moves('offerData'));
    expect(words(newWalk())).toBe('“TikTok and Washington at the table”, the start, 8 Dec 2022, 09:30');
    expect(words(one)).toBe('“Washington reviews the data safeguards”, after one move, 8 Dec 2022, 09:30');
  });

  it('has the moves of the way to there, not those of its other branches', () => {
    const first = takeMoves(tiktok, newWalk(), moves('offerData acceptData'));
    const second = takeMoves(tiktok, goTo(first, startStep), moves('holdFirm keepTalking'));
    expect(words(second)).toMatch(/^“.*”, after 2 moves, /);
  });

  it('of another scenario is told by that', () => {
    expect(summary(river, keptAt(newWalk()))).toBe('of another scenario, “tiktok-2022”, 8 Dec 2022, 09:30');
  });
});
