// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { percentsOf } from '#messages/wording';
import { startOdds } from '../../../../src/analysis/odds/answer-odds';
import type { AnswerLikelihoods } from '../../../../src/analysis/odds/likelihoods';
import { ScenarioProvider } from '../../../../src/ui/scenario-context';
import { UnsureAnswers } from '../../../../src/views/analyse/odds/unsure-answers';
import { tiktok } from '../../../tiktok';

const [assumption] = tiktok.assumptions;
const [first, second] = assumption?.answers ?? [];

function Shown() {
  const [answers, setAnswers] = useState<AnswerLikelihoods>({});
  return (
    <ScenarioProvider scenario={tiktok}>
      <UnsureAnswers assumptions={{}} likelihoods={{}} answers={answers} onAnswers={setAnswers} />
    </ScenarioProvider>
  );
}

const shown = () => screen.getAllByRole('listitem').map((item) => item.textContent ?? '');

afterEach(cleanup);

describe('odds where one is unsure of the answers', () => {
  it('are those of every combination, each as likely as it is held, and as before once nothing is weighed', async () => {
    const user = userEvent.setup();
    render(<Shown />);
    const unweighed = shown();
    const group = screen.getByRole('group', { name: assumption?.question ?? '' });
    await user.click(within(group).getByRole('checkbox'));
    const field = within(group).getByRole('textbox', { name: `${first?.label}, in per cent` });
    await user.clear(field);
    await user.type(field, '90');
    const { byOutcome } = startOdds(
      tiktok,
      {},
      { answers: { [assumption?.id ?? '']: { [first?.id ?? '']: 0.9, [second?.id ?? '']: 0.1 } } },
    );
    for (const [index, words] of shown().entries()) {
      expect(words).toContain(percentsOf(byOutcome)[index]);
    }
    expect(shown()).not.toEqual(unweighed);
    await user.click(within(group).getByRole('checkbox'));
    expect(shown()).toEqual(unweighed);
  });
});
