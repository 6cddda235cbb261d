import { useMemo } from 'react';
import { counted } from '#messages/wording';
import { useScenario } from '../../ui/scenario-context';
import { type Claim, claims } from './claims';
import styles from './source-view.module.css';

/** Every claim by the passage it rests on, what we infer and why, and what the document does not say. */
export function SourceView() {
  const scenario = useScenario();
  const all = useMemo(() => claims(scenario), [scenario]);
  const inferred = all.filter((claim) => claim.basis.kind === 'inference');
  return (
    <article className={styles.source}>
      <h1>What the scenario rests on</h1>
      <p className={styles.lead}>
        {scenario.source.title}. {counted(all.length - inferred.length, 'statement rests', 'statements rest')}{' '}
        on the document; {counted(inferred.length, 'is our inference', 'are our inferences')}, each with its
        reason.
      </p>
      <nav aria-label="Passages" className={styles.index}>
        <ul>
          {scenario.source.passages.map((passage) => (
            <li key={passage.id}>
              <button type="button" onClick={() => showSection(passage.id)}>
                {passage.id}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => showSection('inferences')}>
              Inferences
            </button>
          </li>
          <li>
            <button type="button" onClick={() => showSection('silent')}>
              Not said
            </button>
          </li>
        </ul>
      </nav>
      {scenario.source.passages.map((passage) => {
        const resting = all.filter(
          (claim) => claim.basis.kind === 'document' && claim.basis.cite === passage.id,
        );
        return (
          <section key={passage.id} id={sectionId(passage.id)} className={styles.passage}>
            <h2 tabIndex={-1}>{passage.id}</h2>
            <div>
              <p className={styles.tells}>{passage.tells}</p>
              {resting.length === 0 ? (
                <p className={styles.quiet}>Nothing in the scenario rests on this passage alone.</p>
              ) : (
                <Claims claims={resting} />
              )}
            </div>
          </section>
        );
      })}
      <section id={sectionId('inferences')} className={styles.passage}>
        <h2 tabIndex={-1}>Our inferences</h2>
        <Claims claims={inferred} />
      </section>
      <section id={sectionId('silent')} className={styles.passage}>
        <h2 tabIndex={-1}>What the document does not say</h2>
        <ul className={styles.silent}>
          {scenario.source.silent.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </article>
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
  return `source-${name}`;
}

/** The address belongs to the walk, so the index moves the page and the focus itself. */
function showSection(name: string): void {
  const section = document.getElementById(sectionId(name));
  section?.scrollIntoView();
  section?.querySelector('h2')?.focus({ preventScroll: true });
}
