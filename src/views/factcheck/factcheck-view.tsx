import { useMemo, useState } from 'react';
import { sheet as messages } from '#messages/factcheck';
import { isAmong, type Sheet, type SheetFilter, type SheetSection } from '../../analysis/factcheck/sheet';
import { Button } from '../../ui/button';
import { useScenario } from '../../ui/scenario-context';
import { CheckProgress } from './check-progress';
import { Entry } from './entry';
import styles from './factcheck-view.module.css';
import { FilterChoice } from './filter-choice';
import { useFactcheck } from './use-factcheck';
import { useGradualCount } from './use-gradual-count';

/** Every statement of the scenario with what it rests on and where a reader meets it, to be read and printed. */
export function FactcheckView({ sourceAddress }: { readonly sourceAddress: string }) {
  const scenario = useScenario();
  const check = useFactcheck(scenario);
  return (
    <article className={styles.factcheck}>
      <p className="screen-only">
        <a href={sourceAddress}>{messages.sourceLink}</a>
      </p>
      <h1>{messages.title({ title: scenario.title })}</h1>
      <CheckProgress check={check} />
      {check.state.kind === 'checked' && <SheetOfStatements sheet={check.state.sheet} />}
    </article>
  );
}

function SheetOfStatements({ sheet }: { readonly sheet: Sheet }) {
  const [filter, setFilter] = useState<SheetFilter>('all');
  const counts = useMemo(() => countsOf(sheet), [sheet]);
  const sections = useMemo(() => sectionsAmong(sheet, filter), [sheet, filter]);
  const { count, showAll } = useGradualCount(counts[filter]);
  const goTo = (id: string) => {
    showAll();
    const section = document.getElementById(sectionId(id));
    section?.scrollIntoView();
    section?.querySelector('h2')?.focus({ preventScroll: true });
  };
  return (
    <>
      <p className={styles.lead}>{sheet.lead}</p>
      <p className={styles.lead}>{messages.howToRead}</p>
      <div className={`${styles.controls} screen-only`}>
        <FilterChoice chosen={filter} counts={counts} onChoose={setFilter} />
        <Button onClick={() => print()}>{messages.print}</Button>
      </div>
      <nav aria-label={messages.parts} className={`${styles.index} screen-only`}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <Button look="link" onClick={() => goTo(id)}>
                {title}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      {sections.length === 0 && <p>{messages.none}</p>}
      {upTo(sections, count).map(({ id, title, entries }) => (
        <section key={id} id={sectionId(id)} className={styles.section}>
          <h2 tabIndex={-1}>{title}</h2>
          <ul>
            {entries.map((entry) => (
              <Entry key={entry.path.join(' ')} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function countsOf({ sections }: Sheet): Readonly<Record<SheetFilter, number>> {
  const among = (filter: SheetFilter) =>
    sections.reduce((sum, { entries }) => sum + entries.filter((entry) => isAmong(entry, filter)).length, 0);
  return { all: among('all'), marked: among('marked'), 'without basis': among('without basis') };
}

/** The sections with the entries that are looked at, those without any left out. */
function sectionsAmong({ sections }: Sheet, filter: SheetFilter): SheetSection[] {
  return sections
    .map((section) => ({ ...section, entries: section.entries.filter((entry) => isAmong(entry, filter)) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The first sections, with so many entries in all. */
function upTo(sections: readonly SheetSection[], count: number): SheetSection[] {
  let left = count;
  return sections.flatMap((section) => {
    if (left <= 0) return [];
    const entries = section.entries.slice(0, left);
    left -= entries.length;
    return [{ ...section, entries }];
  });
}

function sectionId(id: string): string {
  return `statements-${id}`;
}
