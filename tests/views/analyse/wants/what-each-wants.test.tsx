// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSelector } from '@xstate/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { formatRanking } from '../../../../src/analysis/preferences/ranking-text';
import type { PartyId, Scenario } from '../../../../src/scenario/types';
import { ScenarioProvider } from '../../../../src/ui/scenario-context';
import { AnalyseView } from '../../../../src/views/analyse/analyse-view';
import { movesTo } from '../../../../src/walk/walk';
import { type WalkActor, walkMachine } from '../../../../src/walk/walk-machine';
import { drawn } from '../../../drawn-scenario';

vi.mock('../../../../src/analysis/client/analysis-client', async () =>
  (await import('../answer-here')).clientHere(),
);

/** The entrant stays out or goes to market, where the incumbent shares it or fights: a threat that is not credible. */
const drawing = drawn({ entrant: 'out market', market: 'fight share' });
const entry = {
  ...drawing,
  parties: ['E', 'I'].map((id) => ({ ...drawing.parties[0], id, name: id, short: id, interests: [] })),
  situations: drawing.situations.map((situation, index) => ({
    ...situation,
    moves: situation.moves.map((move) => ({ ...move, by: index === 0 ? 'E' : 'I' })),
  })),
  outcomes: drawing.outcomes.map((outcome) => ({ ...outcome, short: outcome.id, meaning: [] })),
} as unknown as Scenario;

function Shown({ actor }: { actor: WalkActor }) {
  const { walk, marks } = useSelector(actor, ({ context }) => context);
  return (
    <ScenarioProvider scenario={entry}>
      <AnalyseView
        walk={walk}
        likelihoods={marks.likelihoods}
        onLikelihoods={() => {}}
        answerLikelihoods={marks.answerLikelihoods}
        onAnswerLikelihoods={() => {}}
        rankings={marks.rankings}
        send={actor.send}
        addressOf={(view) => `#/${view}`}
      />
    </ScenarioProvider>
  );
}

async function analyse(rankings: Readonly<Record<string, readonly (readonly string[])[]>> = {}) {
  const place = { moves: [], assumptions: {}, problems: [], rankings: rankings as never };
  const actor = createActor(walkMachine, { input: { scenario: entry, place } }).start();
  render(<Shown actor={actor} />);
  await screen.findByRole('region', { name: 'If they look ahead' });
  const ranking = (party: string) => {
    const found = actor.getSnapshot().context.marks.rankings?.[party as PartyId];
    return found && formatRanking(found);
  };
  return { user: userEvent.setup(), actor, ranking };
}

const wanted = {
  E: [['share'], ['out'], ['fight']],
  I: [['out'], ['share'], ['fight']],
};
const ahead = () => screen.getByRole('region', { name: 'If they look ahead' });
const panel = (party: string) => screen.getByRole('region', { name: party });

configure({ defaultHidden: true });
afterEach(cleanup);

describe('what each wants', () => {
  it('is open where nothing is said, and one’s own once it is changed by key', async () => {
    const { user, ranking } = await analyse();
    expect(panel('E').textContent).toContain('As the scenario’s interests have it.');
    within(panel('E'))
      .getByRole('button', { name: /^Fight, 1st of 3/ })
      .focus();
    await user.keyboard('{ArrowUp}');
    expect(ranking('E')).toBe('fight>out=share');
    expect(document.activeElement).toBe(within(panel('E')).getByRole('button', { name: 'Fight, 1st of 3' }));
    expect(panel('E').textContent).toContain('Your own order.');
    expect(panel('I').textContent).toContain('As the scenario’s interests have it.');
  });

  it('is changed by its arrows, and goes back to what the scenario has', async () => {
    const { user, ranking } = await analyse(wanted);
    await user.click(within(panel('I')).getByRole('button', { name: 'Fight up' }));
    expect(ranking('I')).toBe('out>share=fight');
    await user.click(within(panel('I')).getByRole('button', { name: 'Fight up' }));
    expect(ranking('I')).toBe('out>fight>share');
    await user.click(screen.getByRole('button', { name: 'As the scenario has it, for I' }));
    expect(ranking('I')).toBeUndefined();
    expect(ranking('E')).toBe('share>out>fight');
  });
});

describe('if they look ahead', () => {
  it('has the line of play with its reasons, which changes with the wishes', async () => {
    const { user } = await analyse(wanted);
    expect(ahead().textContent).toContain('it ends with share');
    expect(ahead().textContent).toContain('After “go to out” would come out, which is wanted less.');
    expect(ahead().textContent).toContain('After “go to fight” would come fight, which is wanted less.');
    const up = () => within(panel('I')).getByRole('button', { name: 'Fight up' });
    await user.click(up());
    await user.click(up());
    expect(await within(ahead()).findByText(/it ends with out/)).toBeTruthy();
  });

  it('is walked, and left at a step to be asked again from there', async () => {
    const { user, actor } = await analyse(wanted);
    await user.click(within(ahead()).getByRole('button', { name: 'What if instead: go to fight' }));
    expect(movesTo(actor.getSnapshot().context.walk)).toEqual(['entrant-market', 'market-fight']);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'From here' }).checked).toBe(true);
    expect(await within(ahead()).findByText('No choice is left.')).toBeTruthy();
  });

  it('tells what comes in some orders of what is left open', async () => {
    await analyse({ E: wanted.E });
    expect(ahead().textContent).toContain('depending on the order of what the scenario leaves open');
    expect(within(ahead()).queryByRole('button', { name: 'Walk it' })).toBeNull();
  });
});

describe('what follows from what each wants', () => {
  const part = (name: string) => screen.getByRole('region', { name });

  it('names a threat that nobody would carry out', async () => {
    await analyse(wanted);
    expect(part('Can stop it, would stop it').textContent).toContain(
      'I can stop share and would not: what comes instead is wanted no more.',
    );
  });

  it('says what each can count on', async () => {
    await analyse(wanted);
    const said = part('What each can count on, where a deal can lie').textContent;
    expect(said).toContain('E: out, or better.');
    expect(said).toContain('I: share, or better.');
  });

  it('says what would have to change, and sets it when told to', async () => {
    const { user, ranking } = await analyse(wanted);
    const change = part('What would have to change');
    expect(change.textContent).toContain('I: fight above share.');
    await user.click(within(change).getByRole('button', { name: 'Try it: way 1 to out' }));
    expect([ranking('I'), ranking('E')]).not.toEqual(['out>share>fight', 'share>out>fight']);
    expect(await within(ahead()).findByText(/it ends with out/)).toBeTruthy();
  });

  it('counts over every order when asked, with the rule', async () => {
    const { user } = await analyse(wanted);
    const change = part('What would have to change');
    await user.click(within(change).getByRole('button', { name: 'Count over every order' }));
    expect(await within(change).findByText(/36 ways in all/)).toBeTruthy();
    expect(change.textContent).toContain('The rule: ');
  });
});
