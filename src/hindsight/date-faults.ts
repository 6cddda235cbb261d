import { error, type Fault, type JsonPath, quoted } from '../scenario/check/fault';
import type { Scenario } from '../scenario/types';
import { dayOf, isInCalendar, spanOf } from './dates';
import type { Hindsight, Period } from './types';

/**
 * Dates that no calendar has, times that end before they begin, what was looked up before it came about, and notes of
 * what is older than the scenario's date without saying that they are background.
 */
export function* dateFaults(hindsight: Hindsight, scenario: Scenario): Generator<Fault> {
  let isSound = true;
  for (const { date, path } of datesIn(hindsight)) {
    if (isInCalendar(date)) continue;
    isSound = false;
    yield error(path, `The calendar has no day ${quoted(date)}.`, 'Write a day that there is.');
  }
  if (!isSound) return;
  for (const { period, path } of periodsIn(hindsight)) {
    const { first, last } = spanOf(period);
    if (last < first) yield error([...path, 'to'], 'It ends before it begins.', 'Exchange the two dates.');
  }
  const asOf = dayOf(scenario.asOf);
  const lastLooked = dayOf(hindsight.lastLooked);
  for (const [at, { id, dates, background }] of hindsight.notes.entries()) {
    const spans = dates.map(spanOf);
    const last = Math.max(...spans.map((span) => span.last));
    const path: JsonPath = ['notes', at, 'dates'];
    if (Math.min(...spans.map((span) => span.first)) > lastLooked) {
      const message = `The note ${quoted(id)} tells of a time after ${hindsight.lastLooked}, when it was last looked.`;
      yield error(path, message, 'Mend the date, or "lastLooked".');
    }
    if (last <= asOf && !background) {
      const message = `The note ${quoted(id)} tells of nothing after ${scenario.asOf}, the scenario’s date.`;
      yield error(
        path,
        message,
        'Add "background": true if what came after turns on it, or else leave it out.',
      );
    }
    if (last > asOf && background) {
      const message = `The note ${quoted(id)} is marked as background, and tells of what came after ${scenario.asOf}.`;
      yield error(['notes', at, 'background'], message, 'Take "background" out.');
    }
  }
}

function* datesIn(hindsight: Hindsight): Generator<{ date: string; path: JsonPath }> {
  yield { date: hindsight.lastLooked, path: ['lastLooked'] };
  for (const { period, path } of periodsIn(hindsight)) {
    yield { date: period.from, path: [...path, 'from'] };
    if (period.to !== undefined) yield { date: period.to, path: [...path, 'to'] };
  }
  for (const [at, { sources }] of hindsight.notes.entries()) {
    for (const [index, { date }] of sources.entries()) {
      if (date !== undefined) yield { date, path: ['notes', at, 'sources', index, 'date'] };
    }
  }
}

function* periodsIn({ notes, walks, closeUps }: Hindsight): Generator<{ period: Period; path: JsonPath }> {
  for (const [at, { dates }] of notes.entries()) {
    for (const [index, period] of dates.entries()) yield { period, path: ['notes', at, 'dates', index] };
  }
  for (const [at, { steps }] of walks.entries()) {
    for (const [index, { date }] of steps.entries()) {
      yield { period: date, path: ['walks', at, 'steps', index, 'date'] };
    }
  }
  for (const [at, { moments }] of closeUps.entries()) {
    for (const [index, { date }] of moments.entries()) {
      yield { period: date, path: ['closeUps', at, 'moments', index, 'date'] };
    }
  }
}
