// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSelector } from '@xstate/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Assumptions } from '../../../src/scenario/types';
import { ScenarioProvider } from '../../../src/ui/scenario-context';
import { AnalyseView } from '../../../src/views/analyse/analyse-view';
import { movesTo } from '../../../src/walk/walk';
import { type WalkActor, walkMachine } from '../../../src/walk/walk-machine';
import { scenario as river } from '../../scenarios/river-tamble/river-tamble';
import { answer, moves, shortest, tiktok } from '../../tiktok';

const move = (id: string) => tiktok.situations.flatMap(({ moves }) => moves).find((each) => each.id === id);
const labelOf = (id: string) => move(id)?.label ?? id;
const shortOf = (id: string) => tiktok.outcomes.find((outcome) => outcome.id === id)?.short ?? id;

function Shown({ actor }: { actor: WalkActor }) {
  const { scenario, walk, marks } = useSelector(actor, ({ context }) => context);
  return (
    <ScenarioProvider scenario={scenario}>
      <AnalyseView
        walk={walk}
        likelihoods={marks.likelihoods}
        onLikelihoods={(likelihoods) =>
          actor.send({ type: 'mark', marking: { kind: 'likelihoods', likelihoods } })
        }
        answerLikelihoods={marks.answerLikelihoods}
        onAnswerLikelihoods={(answerLikelihoods) =>
          actor.send({ type: 'mark', marking: { kind: 'answer likelihoods', answerLikelihoods } })
        }
        send={actor.send}
        addressOf={(view) => `#/${view}`}
      />
    </ScenarioProvider>
  );
}

function analyse(words = '', { scenario = tiktok, assumptions = {} as Assumptions } = {}) {
  const place = { view: 'analyse', moves: moves(words), assumptions, problems: [] };
  const actor = createActor(walkMachine, { input: { scenario, place } }).start();
  render(<Shown actor={actor} />);
  return { user: userEvent.setup(), actor };
}

const section = (name: string) => screen.getByRole('region', { name });
const outcomeIn = (name: string, outcome: string) => {
  const heading = within(section(name)).getByRole('heading', { level: 3, name: shortOf(outcome) });
  return heading.closest('article') as HTMLElement;
};
const said = (element: HTMLElement) => element.textContent?.replaceAll('\u00a0', ' ') ?? '';

// Everything is in sight here, and to look at each element's styles takes most of the time of a query.
configure({ defaultHidden: true });
afterEach(cleanup);

describe('Analyse', () => {
  it('says what can happen: how soon, by how many paths, and how likely', () => {
    analyse();
    expect(said(section('What can happen'))).toContain(
      'All four outcomes can come about, and none is certain.',
    );
    const agreement = said(outcomeIn('What can happen', 'agreement'));
    expect(agreement).toContain('possible');
    expect(agreement).toContain('3,654 paths; the shortest takes 7 moves');
    // Nobody's judgement: no verdict in words, and what is shown sums to 100.
    expect(agreement).toContain('23.8 % if every choice were equally likely');
    expect(agreement).not.toContain('unlikely');
    expect(said(section('What can happen'))).toContain('An end comes after 11.8 moves on average.');
  });

  it('answers everything anew under an answer', async () => {
    const { user } = analyse();
    const [, nothing] = tiktok.assumptions[0]?.answers ?? [];
    await user.click(screen.getByRole('radio', { name: nothing?.label ?? '' }));
    expect(said(outcomeIn('What can happen', 'agreement'))).toContain('out of reach');
    expect(said(outcomeIn('What it takes', 'agreement'))).toContain('No path leads to it.');
    expect(said(section('Who can bring it about, who can stop it'))).toContain(
      `${shortOf('agreement')} is out of reach, whatever anyone does.`,
    );
    const powers = within(section('Who can bring it about, who can stop it')).getByRole('table');
    const column = tiktok.outcomes.findIndex(({ id }) => id === 'agreement');
    const cells = within(powers)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[column]?.textContent);
    expect(new Set(cells)).toEqual(new Set([`${shortOf('agreement')}out of reach anyway`]));
  });

  it('answers from here once asked to', async () => {
    const { user } = analyse(shortest.fullBan.slice(0, -1).join(' '));
    await user.click(screen.getByRole('radio', { name: 'From here' }));
    expect(said(outcomeIn('What can happen', 'fullBan'))).toContain('the shortest takes 1 move');
  });

  it('names the moves that every path to an outcome makes', () => {
    analyse();
    const takes = outcomeIn('What it takes', 'agreement');
    const needed = within(takes).getAllByRole('list')[0] as HTMLElement;
    expect(within(needed).getAllByRole('listitem').map(said)).toEqual(
      ['offerAlgorithm', 'acceptAlgorithm', 'conclude'].map((id) => `${move(id)?.story}.`),
    );
  });

  it('says who can bring an outcome about and who can stop it', () => {
    analyse();
    const powers = said(section('Who can bring it about, who can stop it'));
    expect(powers).toContain(
      'Agreement takes TikTok, Washington and Beijing together; any one of them can stop it.',
    );
    expect(powers).toContain(
      'Washington alone can bring about Continued delay, Full ban or Perceived inaction, and can stop each.',
    );
  });

  it('steps through a strategy, whatever the others answer, to what it promised', async () => {
    const { user } = analyse();
    await user.click(screen.getByRole('button', { name: /^Washington can bring it about: Full ban/ }));
    const stepper = screen.getByRole('region', { name: 'How Washington can bring about Full ban' });
    for (let step = 0; step < 40 && !stepper.textContent?.includes('has come about'); step += 1) {
      const choices = within(stepper)
        .getAllByRole('button')
        .filter((button) =>
          tiktok.situations.some(({ moves }) => moves.some(({ story }) => story === said(button))),
        );
      await user.click(choices.at(-1) as HTMLElement);
    }
    expect(stepper.textContent).toContain('Full ban has come about.');
  });

  it('walks an example path', async () => {
    const { user, actor } = analyse();
    const agreement = outcomeIn('What can happen', 'agreement');
    await user.click(within(agreement).getByText(/^Why\?/));
    await user.click(within(agreement).getByRole('button', { name: 'Walk it' }));
    expect(movesTo(actor.getSnapshot().context.walk)).toEqual(shortest.agreement);
    expect(within(agreement).getByRole('link', { name: 'See it in Explore' })).toBeTruthy();
  });

  it('names the step of the walk that closed each outcome', () => {
    analyse(shortest.fullBan.join(' '));
    const walked = screen.getByRole('heading', { name: 'On the path you walked' })
      .parentElement as HTMLElement;
    expect(said(walked)).toContain(`Step 7, ${move('ban')?.story}: closed`);
    expect(said(walked)).toContain(shortOf('perceivedInaction'));
  });

  it('weighs likelihoods as a slider moves, and calls them the user’s own', async () => {
    const { user } = analyse();
    const likely = section('How likely, if…');
    expect(said(likely)).toContain('is your own assumption: the document says nothing of it');
    const slider = within(likely).getByRole('slider', { name: labelOf('acceptAlgorithm') });
    fireEvent.change(slider, { target: { value: '90' } });
    expect(said(outcomeIn('What can happen', 'agreement'))).toContain('40 %');
    const other = within(likely).getByRole('slider', { name: labelOf('demandMoreAlgorithm') });
    expect((other as HTMLInputElement).value).toBe('10');
    await user.click(screen.getByRole('button', { name: 'Make every choice equally likely' }));
    expect(said(outcomeIn('What can happen', 'agreement'))).toContain(
      '23.8 % if every choice were equally likely',
    );
  });

  it('tells which odds the scenario itself sets, and goes back to them', () => {
    analyse('', { scenario: river });
    expect(said(section('What can happen'))).toContain(
      'How likely “Good rain comes” and “The drought deepens” are, the scenario itself sets.',
    );
    const likely = section('How likely, if…');
    expect(said(likely)).not.toContain('the document says nothing of it');
    const slider = within(likely).getByRole('slider', { name: 'Good rain comes' });
    const group = slider.closest('fieldset') as HTMLElement;
    expect(said(group)).toContain('Set by the scenario itself');
    fireEvent.change(slider, { target: { value: '90' } });
    expect(said(group)).toContain('The scenario itself sets 33 % and 67 %');
    fireEvent.click(screen.getByRole('button', { name: 'Go back to the scenario’s own likelihoods' }));
    expect((slider as HTMLInputElement).value).toBe('33');
  });

  it('names the answer fixed, and says what holds however the others are answered', () => {
    const fixed = answer(0, 1);
    const question = tiktok.assumptions[0];
    const assumed = `Assumed: ${question?.question} ${question?.answers[1]?.label}.`;
    analyse('', { assumptions: { [fixed.assumption]: fixed.answer } });
    const whatever = said(section('Whatever is assumed'));
    expect(whatever).toContain(assumed);
    expect(whatever).toContain('Agreement is out of reach however the other questions are answered.');
    expect(said(section('What it takes'))).toContain(assumed);
    expect(said(outcomeIn('What it takes', 'agreement'))).toContain('whatever else is answered');
  });

  it('has no powers to show where the talks have ended, and calls what has come about certain', async () => {
    const { user } = analyse(shortest.fullBan.join(' '));
    await user.click(screen.getByRole('radio', { name: 'From here' }));
    const powers = section('Who can bring it about, who can stop it');
    expect(said(powers)).toContain('The talks have ended here: nobody has anything left to decide.');
    expect(within(powers).queryByRole('table')).toBeNull();
    expect(said(outcomeIn('What it takes', 'fullBan'))).toContain('certain whatever is answered');
  });

  it('counts one as one', async () => {
    const { user } = analyse(shortest.agreement.slice(0, -1).join(' '));
    await user.click(screen.getByRole('radio', { name: 'From here' }));
    const happens = said(section('What can happen'));
    expect(happens).toContain('1 move each');
    expect(happens).toContain('There is one path, and it was followed to its end.');
    expect(happens).toContain('An end comes after 1 move on average.');
  });

  it('tells what is typed wrong at its place, and keeps the last good answer', () => {
    analyse();
    const field = screen.getByRole('textbox', { name: `${labelOf('acceptAlgorithm')}, in per cent` });
    for (const [typed, message] of [
      ['-1', 'cannot be less than 0'],
      ['lots', '“lots” is not a number'],
      ['101', 'cannot be more than 100'],
    ] as const) {
      fireEvent.change(field, { target: { value: '90' } });
      fireEvent.change(field, { target: { value: typed } });
      expect(screen.getByRole('alert').textContent).toContain(message);
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(said(outcomeIn('What can happen', 'agreement'))).toContain('40 %');
    }
  });

  it('tells at the choice where nothing is left likely, and keeps the last good answer', () => {
    analyse();
    const before = said(outcomeIn('What can happen', 'agreement'));
    const field = screen.getByRole('textbox', { name: `${labelOf('threaten')}, in per cent` });
    fireEvent.change(field, { target: { value: '100' } });
    const group = field.closest('fieldset') as HTMLElement;
    expect(within(group).getByRole('alert').textContent).toContain(
      'every move open at times has likelihood 0',
    );
    expect(said(outcomeIn('What can happen', 'agreement'))).toBe(before);
    fireEvent.change(field, { target: { value: '80' } });
    expect(within(group).queryByRole('alert')).toBeNull();
    expect(said(outcomeIn('What can happen', 'agreement'))).not.toBe(before);
  });

  it('shows which likelihood matters most for an outcome', () => {
    analyse();
    expect(said(section('How likely, if…'))).toContain(
      `Most of all, how likely it is that ${move('acceptAlgorithm')?.story}: Agreement is at 5 % where that has 10 %, and at 40 % where it has 90 %.`,
    );
  });

  it('shows what holds whatever is assumed, by the answers that make a difference', () => {
    analyse();
    const grid = within(section('Whatever is assumed')).getAllByRole('table')[0] as HTMLElement;
    expect(within(grid).getAllByRole('row')).toHaveLength(1 + 4 + 1);
    expect(said(grid)).toContain('possible in 8, out of reach in 8');
    const [, beijing, measures] = tiktok.assumptions;
    expect(said(section('Whatever is assumed'))).toContain(
      `It makes no difference to what can happen how these are answered: “${beijing?.question}” and “${measures?.question}”`,
    );
  });
});
