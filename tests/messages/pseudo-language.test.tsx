// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ScenarioProvider } from '../../src/ui/scenario-context';
import { MapView } from '../../src/views/map/map-view';
import { newWalk } from '../../src/walk/walk';
import { tiktok } from '../tiktok';
import { unmarkedText } from './unmarked-text';

vi.mock('../../src/messages/define-messages', async () => {
  const { pseudoLanguage } = await import('./unmarked-text');
  return { defineMessages: pseudoLanguage };
});

beforeEach(() =>
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} })),
);
afterEach(() => {
  document.body.replaceChildren();
  cleanup();
  vi.unstubAllGlobals();
});

it('what is no message is found', () => {
  document.body.innerHTML = '<p>⟦Whole ⟦map⟧ of <b>it</b>⟧ and more <i title="Aside">1</i></p>';
  expect(unmarkedText(document.body, tiktok)).toEqual(['and more 1', 'Aside']);
});

it('no text of Map stands outside its messages', async () => {
  const user = userEvent.setup();
  render(
    <ScenarioProvider scenario={tiktok}>
      <MapView walk={newWalk()} send={() => {}} load={() => new Promise(() => {})} exploreAddress="#" />
    </ScenarioProvider>,
  );
  expect(unmarkedText(document.body, tiktok)).toEqual([]);
  await user.click(screen.getByRole('button', { name: '⟦Read it as text⟧' }));
  for (const read of screen.getAllByRole('button', { name: /^⟦Read “/ }).slice(0, 3)) {
    await user.click(read);
    expect(unmarkedText(document.body, tiktok)).toEqual([]);
  }
});
