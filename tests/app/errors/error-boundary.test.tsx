// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/app/errors/error-boundary';
import { LoadFailedPage } from '../../../src/app/errors/load-failed-page';
import { hydratedEvent } from '../../../src/app/hydration/hydrated-event';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Failing(): never {
  throw new Error('the map has no paper');
}

it('a view that fails says what happened and offers to go on with the walk and to copy a report', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <ErrorBoundary walkAddress="#/explore">
      <Failing />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('the map has no paper');
  expect(screen.getByRole('button', { name: 'Go on with the walk' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Begin at the start' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Copy a report' })).toBeTruthy();
});

it('a page that fails as the app takes it over answers for itself from then on', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const started = vi.fn();
  document.addEventListener(hydratedEvent, started, { once: true });
  document.documentElement.dataset.opening = 'first page';
  render(
    <ErrorBoundary>
      <Failing />
    </ErrorBoundary>,
  );
  expect(started).toHaveBeenCalledOnce();
  expect(document.documentElement.dataset.opening).toBeUndefined();
});

it('a report that cannot be copied says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <ErrorBoundary>
      <Failing />
    </ErrorBoundary>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy a report' }));
  expect((await screen.findByText(/does not let it be copied/)).textContent).toBeTruthy();
});

it('a scenario that cannot be had says why and how to try again', () => {
  render(<LoadFailedPage reason="the server answered 503 for the scenario" onRetry={() => {}} />);
  expect(screen.getByRole('alert').textContent).toContain('503');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});
