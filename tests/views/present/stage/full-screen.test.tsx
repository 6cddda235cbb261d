// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { KeySheet } from '../../../../src/views/present/desk/key-sheet';
import { StageAlone } from '../../../../src/views/present/stage/stage-alone';

function showWhere(fullscreenEnabled: boolean) {
  Object.defineProperty(document, 'fullscreenEnabled', { value: fullscreenEnabled, configurable: true });
  render(
    <>
      <StageAlone
        stage=""
        notes=""
        warning=""
        hasHappened={false}
        onPress={() => {}}
        onOpenAudience={() => {}}
        onLeave={() => {}}
      />
      <KeySheet hasHappened={false} onClose={() => {}} />
    </>,
  );
}

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(document, 'fullscreenEnabled');
});

it('the full screen is offered where the page may have it', () => {
  showWhere(true);
  expect(screen.getAllByText(/^Full screen/)).toHaveLength(2);
});

it('the full screen is not offered in a frame that may not have it', () => {
  showWhere(false);
  expect(screen.queryAllByText(/^Full screen/)).toEqual([]);
});
