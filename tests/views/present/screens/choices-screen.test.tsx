// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { screensOf } from '../../../../src/presentation/screens';
import { ScenarioProvider } from '../../../../src/ui/scenario-context';
import { ChoicesScreen } from '../../../../src/views/present/screens/choices-screen';
import type { ScreenProps } from '../../../../src/views/present/screens/screen-props';
import { newWalk, stationsTo } from '../../../../src/walk/walk';
import { tiktok } from '../../../tiktok';

type Choices = ScreenProps<'choices'>['screen'];

const atStart = stationsTo(tiktok, newWalk())
  .flatMap((station) => screensOf(tiktok, station, {}))
  .find((candidate): candidate is Choices => candidate.kind === 'choices') as Choices;

function show(choices: Partial<Choices> = {}) {
  render(
    <ScenarioProvider scenario={tiktok}>
      <ChoicesScreen screen={{ ...atStart, ...choices }} heading="h1" onTake={undefined} />
    </ScenarioProvider>,
  );
}
const heading = () => screen.getByRole('heading').textContent;

afterEach(cleanup);

describe('the choices on the stage', () => {
  it('say of a closed one whose it is and what it needs, and nothing of when it opens', () => {
    show();
    expect(heading()).toBe('What will TikTok do?');
    expect(screen.getByText(/^Draw up the terms/).textContent).toBe(
      'Draw up the terms' +
        'Biden administration · closed; it needs: user data is settled, and the algorithm is settled',
    );
  });

  it('are all closed only where none is open on another screen', () => {
    const closed = atStart.choices.filter(({ open }) => !open);
    show({ choices: closed, part: 2, parts: 2 });
    expect(heading()).toBe('These choices are closed');
    cleanup();
    show({ choices: closed });
    expect(heading()).toBe('Every choice is closed');
  });
});
