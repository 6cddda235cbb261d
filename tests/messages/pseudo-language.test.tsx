// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkHindsight } from '../../src/hindsight/check-hindsight';
import type { Hindsight } from '../../src/hindsight/types';
import { tiktok2022Hindsight } from '../../src/scenarios/tiktok-2022/hindsight/hindsight';
import { ScenarioProvider } from '../../src/ui/scenario-context';
import { AnalysisPart } from '../../src/views/hindsight/analysis-part';
import { DebriefPart, GuidePart } from '../../src/views/hindsight/class-parts';
import { HindsightView } from '../../src/views/hindsight/hindsight-view';
import { ReportPart } from '../../src/views/hindsight/report-part';
import { TurnOnPage } from '../../src/views/hindsight/turn-on-page';
import { MapView } from '../../src/views/map/map-view';
import { newWalk } from '../../src/walk/walk';
import { tiktok } from '../tiktok';
import { unmarkedText } from './unmarked-text';

vi.mock('../../src/messages/define-messages', async () => {
  const { pseudoLanguage } = await import('./unmarked-text');
  return { defineMessages: pseudoLanguage };
});

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
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

it('no text of What happened, nor of its parts in other views, stands outside its messages', () => {
  const { hindsight } = checkHindsight(JSON.stringify(tiktok2022Hindsight), tiktok);
  const shared = { hindsight: hindsight as Hindsight, walk: newWalk(), votes: [] };
  render(
    <ScenarioProvider scenario={tiktok}>
      <HindsightView {...shared} isStored={false} onTurnOff={() => {}} onSave={() => {}} onWalk={() => {}} />
      <AnalysisPart {...shared} />
      <DebriefPart {...shared} />
      <GuidePart {...shared} />
      <ReportPart {...shared} />
      <TurnOnPage isAtHand isOpening problem="⟦Why⟧" onTurnOn={() => {}} onFile={() => {}} />
      <TurnOnPage
        isAtHand={false}
        isOpening={false}
        problem={undefined}
        onTurnOn={() => {}}
        onFile={() => {}}
      />
    </ScenarioProvider>,
  );
  const withHindsight = { ...tiktok, hindsight } as typeof tiktok;
  expect(unmarkedText(document.body, withHindsight)).toEqual([]);
});
