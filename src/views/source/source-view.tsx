import { type ReactNode, useMemo } from 'react';
import { describeSource } from '#messages/describe-source';
import { counted } from '#messages/wording';
import { citationMark, passageMark, sourceLetter } from '../../scenario/citation';
import type { Source } from '../../scenario/types';
import { useScenario } from '../../ui/scenario-context';
import { type Claim, claims } from './claims';
import styles from './source-view.module.css';

interface SourceViewProps {
  readonly factcheckAddress: string;
  /** The way to what came after the scenario's date, which nothing here rests on. */
  readonly whatHappened?: ReactNode;
}

/** Every claim by the passage it rests on, what we infer and why, and what the sources do not say. */
export function SourceView({ factcheckAddress, whatHappened }: SourceViewProps) {
  const scenario = useScenario();
  const all = useMemo(() => claims(scenario), [scenario]);
  const inferred = all.filter((claim) => claim.basis.kind === 'inference');
  const { sources } = scenario;
  return (
    <article className={styles.source}>
      <h1>What the scenario rests on</h1>
      {sources.map((source) => (
        <SourceHead key={source.id} source={source} />
      ))}
      <p className={styles.lead}>
        {counted(all.length - inferred.length, 'statement rests', 'statements rest')} on{' '}
        {sources.length === 1 ? 'the document' : `the ${sources.length} sources`};{' '}
        {counted(inferred.length, 'is our inference', 'are our inferences')}, each with its reason.
      </p>
      <p className={`${styles.check} screen-only`}>
        <a href={factcheckAddress}>Check every statement</a>: its source beside it, and on which walks a
        reader meets it.
      </p>
      {whatHappened}
      <nav aria-label="Passages" className={`${styles.index} screen-only`}>
        <ul>
          {sources.flatMap((source) =>
            source.passages.map(({ id }) => {
              const mark = passageMark(scenario, source.id, id);
              return <IndexButton key={mark} name={mark} />;
            }),
          )}
          <IndexButton name={inferences} />
          <IndexButton name={notSaid} />
        </ul>
      </nav>
      {sources.map((source) => (
        <SourcePassages key={source.id} source={source} all={all} />
      ))}
      <section id={sectionId(inferences)} className={styles.passage}>
        <h2 tabIndex={-1}>Our inferences</h2>
        <Claims claims={inferred} />
      </section>
      <section id={sectionId(notSaid)} className={styles.passage}>
        <h2 tabIndex={-1}>
          {sources.length === 1 ? 'What the document does not say' : 'What the sources do not say'}
        </h2>
        <div>
          {sources.map(({ id, title, silent }) => (
            <div key={id}>
              {sources.length > 1 && silent.length > 0 && (
                <h3 className={styles.silentOf}>
                  {sourceLetter(scenario, id)} {title}
                </h3>
              )}
              <ul className={styles.silent}>
                {silent.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    </article>
  );
}

const inferences = 'Inferences';
const notSaid = 'Not said';

/** What a source is: its whole name, where it can be read, what kind of document it is. */
function SourceHead({ source }: { source: Source }) {
  const letter = sourceLetter(useScenario(), source.id);
  return (
    <section className={styles.document} aria-label={source.title}>
      <p className={styles.name}>
        {letter && <b>{letter}</b>} {describeSource(source)}
      </p>
      {source.about && <p className={styles.about}>{source.about}</p>}
      {source.address !== undefined && (
        <p>
          <a href={source.address}>{source.address}</a>
        </p>
      )}
    </section>
  );
}

interface SourcePassagesProps {
  readonly source: Source;
  readonly all: readonly Claim[];
}

/** Each of a source's passages with what rests on it, under the source's title where there are several. */
function SourcePassages({ source, all }: SourcePassagesProps) {
  const scenario = useScenario();
  const letter = sourceLetter(scenario, source.id);
  const Heading = letter ? 'h3' : 'h2';
  return (
    <>
      {letter && (
        <h2 className={styles.title}>
          {letter} {source.title}
        </h2>
      )}
      {source.passages.map(({ id, tells }) => {
        const mark = passageMark(scenario, source.id, id);
        const resting = all.filter(
          ({ basis }) => basis.kind === 'document' && citationMark(scenario, basis) === mark,
        );
        return (
          <section key={mark} id={sectionId(mark)} className={styles.passage}>
            <Heading tabIndex={-1}>{mark}</Heading>
            <div>
              <p className={styles.tells}>{tells}</p>
              {resting.length === 0 ? (
                <p className={styles.quiet}>Nothing in the scenario rests on this passage alone.</p>
              ) : (
                <Claims claims={resting} />
              )}
            </div>
          </section>
        );
      })}
    </>
  );
}

function IndexButton({ name }: { name: string }) {
  return (
    <li>
      <button type="button" onClick={() => showSection(name)}>
        {name}
      </button>
    </li>
  );
}

function Claims({ claims: listed }: { claims: readonly Claim[] }) {
  return (
    <details className={styles.claims}>
      <summary>{counted(listed.length, 'statement rests', 'statements rest')} on it</summary>
      <ul>
        {listed.map((claim) => (
          <li key={`${claim.where} ${claim.text}`}>
            <p className={styles.where}>{claim.where}</p>
            <p>{claim.text}</p>
            <p className={styles.basis}>
              {claim.basis.kind === 'document'
                ? `“${claim.basis.locator}”`
                : `Because: ${claim.basis.reason}`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function sectionId(name: string): string {
  return `source-${name.replaceAll(/\s/g, '-')}`;
}

/** The address belongs to the walk, so the index moves the page and the focus itself. */
function showSection(name: string): void {
  const section = document.getElementById(sectionId(name));
  section?.scrollIntoView();
  section?.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true });
}
