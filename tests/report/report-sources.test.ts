import { expect, it } from 'vitest';
import { describeSource } from '#messages/describe-source';
import { sourceList } from '../../src/report/report-sources';
import type { Basis } from '../../src/scenario/types';
import { tiktok } from '../tiktok';

const document = (cite: string, locator: string) => ({ kind: 'document', cite, locator }) as Basis;
const inference = (reason: string) => ({ kind: 'inference', reason }) as Basis;
const [source] = tiktok.sources;
const told = (mark: string) => tiktok.sources[0]?.passages.find(({ id }) => id === mark)?.tells;

it('marks what is used, each reason with a number of its own, and tells of each once', () => {
  const sources = sourceList(tiktok);
  const marks = [
    document('¶3', 'a covert hand'),
    inference('Delay costs.'),
    document('¶1', 'behind schedule'),
    inference('Pride counts.'),
    document('¶3', 'the feed'),
    document('¶3', 'a covert hand'),
    inference('Delay costs.'),
  ].map(sources.markOf);
  expect(marks).toEqual(['¶3', 'i1', '¶1', 'i2', '¶3', '¶3', 'i1']);
  expect(sources.used()).toEqual({
    documents: [
      {
        letter: '',
        name: source && describeSource(source),
        address: undefined,
        passages: [
          { mark: '¶1', tells: told('¶1'), locators: ['behind schedule'] },
          { mark: '¶3', tells: told('¶3'), locators: ['a covert hand', 'the feed'] },
        ],
      },
    ],
    inferences: [
      { mark: 'i1', reason: 'Delay costs.' },
      { mark: 'i2', reason: 'Pride counts.' },
    ],
  });
});

it('has nothing to tell where nothing is used', () => {
  expect(sourceList(tiktok).used()).toEqual({
    documents: [{ letter: '', name: source && describeSource(source), address: undefined, passages: [] }],
    inferences: [],
  });
});
