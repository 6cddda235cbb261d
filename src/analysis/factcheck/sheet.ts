import { sheet, sheetSections } from '#messages/factcheck';
import { lookup } from '../../scenario/lookup';
import type { Scenario } from '../../scenario/types';
import { isComputed } from '../result/analysis-result';
import type { CheckedStatement, Factcheck } from './factcheck';
import { entryOf, type SheetEntry } from './sheet-entry';

/** A part of a sheet: a situation, an outcome, or what belongs to none. */
export interface SheetSection {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly SheetEntry[];
}

/** Every statement of a scenario with what it rests on and how it is read, in words, to be checked by a person. */
export interface Sheet {
  /** Over how many walks it was found, or why it was not. */
  readonly lead: string;
  /** In the scenario's order. */
  readonly sections: readonly SheetSection[];
}

/** Which entries of a sheet are looked at. */
export type SheetFilter = 'all' | 'marked' | 'without basis';

const ofSource: ReadonlySet<SheetEntry['kind']> = new Set(['source', 'retelling', 'silence']);

/** Whether an entry is among those looked at. What retells the document needs no basis beside it. */
export function isAmong({ kind, basis, marks }: SheetEntry, filter: SheetFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'marked') return marks.length > 0;
  return basis === undefined && !ofSource.has(kind);
}

/** What was found of every statement, in words. */
export function sheetOf(scenario: Scenario, checked: Factcheck): Sheet {
  const { walks } = checked;
  const all = isComputed(walks) && walks.count !== 'without number' ? walks.count : undefined;
  const sections = new Map<string, SheetEntry[]>();
  const titles = new Map<string, string>();
  for (const statement of checked.statements) {
    const { id, title } = sectionOf(scenario, statement);
    titles.set(id, title);
    const entries = sections.get(id) ?? [];
    entries.push(entryOf(scenario, statement, all));
    sections.set(id, entries);
  }
  return {
    lead: leadOf(checked),
    sections: [...sections].map(([id, entries]) => ({ id, title: titles.get(id) ?? id, entries })),
  };
}

function leadOf({ states, walks }: Factcheck): string {
  if (!isComputed(states)) return states.notComputed;
  if (!isComputed(walks)) return walks.notComputed;
  if (walks.count === 'without number') return sheet.walksWithoutNumber({ states: states.count });
  return sheet.walksFollowed({ walks: walks.count, states: states.count });
}

function sectionOf(scenario: Scenario, { kind, place }: CheckedStatement): Omit<SheetSection, 'entries'> {
  if (place !== undefined) {
    const { title } = lookup(scenario).node(place);
    return {
      id: `at-${place}`,
      title: lookup(scenario).isOutcome(place) ? sheetSections.outcome({ title }) : title,
    };
  }
  const id = sectionOfKind[kind] ?? 'invitation';
  return { id, title: sheetSections[id] };
}

/** The section of a text that belongs to no situation and no outcome. */
const sectionOfKind: Readonly<
  Partial<Record<CheckedStatement['kind'], Exclude<keyof typeof sheetSections, 'outcome'>>>
> = {
  party: 'parties',
  interest: 'parties',
  want: 'parties',
  fact: 'facts',
  clause: 'facts',
  assumption: 'assumptions',
  answer: 'assumptions',
  source: 'source',
  retelling: 'source',
  silence: 'source',
};
