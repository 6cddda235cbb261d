import { useState } from 'react';
import { Button } from '../../ui/button';
import { guide } from './format-guide';
import { fileAfter, type Step, steps } from './worked-example';
import styles from './write-view.module.css';

interface WriteViewProps {
  readonly schemaUrl: string;
  readonly onDownloadTemplate: () => void;
  readonly onBegin: () => void;
  /** Opens a file in the workbench; it need not be whole. */
  readonly onTry: (file: object) => void;
}

/** How to write a scenario: a worked example in ten steps, and every part of the format. */
export function WriteView({ schemaUrl, onDownloadTemplate, onBegin, onTry }: WriteViewProps) {
  return (
    <article className={styles.write}>
      <h1>Write a scenario</h1>
      <p className={styles.lead}>
        A scenario is one file of text, in JSON: who wants what, where the talks can stand, what each can do
        there, and how it can end. Whatever can be done with the scenarios that come with Impasse can be done
        with yours.
      </p>
      <div className={styles.actions}>
        <Button look="primary" onClick={onBegin}>
          Begin with the template
        </Button>
        <Button onClick={onDownloadTemplate}>Download the template</Button>
        <a href={schemaUrl} download="impasse-scenario-2.schema.json">
          Download the JSON Schema
        </a>
      </div>
      <p>
        The template opens and walks as it is; its texts say what goes in their place. With the schema, an
        editor on your computer completes and checks what you write. The workbench here does without: it
        checks everything, also what no schema can, such as a situation that no path reaches. A file is 1 MB
        at most, and stays on your device.
      </p>

      <h2 id="example">A worked example, in ten steps</h2>
      <p>
        Two neighbours want the village hall on the same evening. Each step adds to the file; take it to the
        workbench after any of them, and see what the check still asks for.
      </p>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <StepShown
            key={step.title}
            step={step}
            number={index + 1}
            onTry={() => onTry(fileAfter(index + 1))}
          />
        ))}
      </ol>
      <Whole />

      <h2 id="format">Every part of the format</h2>
      {guide.map(({ name, keys }) => (
        <section key={name} className={styles.part}>
          <h3>{name}</h3>
          <dl>
            {Object.entries(keys).map(([key, words]) => (
              <div key={key}>
                <dt>
                  <code>{key}</code>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}

interface StepShownProps {
  readonly step: Step;
  readonly number: number;
  readonly onTry: () => void;
}

function StepShown({ step, number, onTry }: StepShownProps) {
  return (
    <li>
      <h3>
        {number}. {step.title}
      </h3>
      <p>{step.says}</p>
      {step.puts.map(({ at, value }) => (
        <Code key={at.join('.')} label={placeInWords(at)} value={value} />
      ))}
      <Button aria-label={`Try the file in the workbench as it is after step ${number}`} onClick={onTry}>
        Try it in the workbench
      </Button>
    </li>
  );
}

function Whole() {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide the whole file' : 'Show the whole file'}
      </Button>
      {isShown && <Code label="The whole file" value={fileAfter(steps.length)} />}
    </>
  );
}

function Code({ label, value }: { readonly label: string; readonly value: unknown }) {
  return (
    <figure className={styles.code}>
      <figcaption>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard. */}
      <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>
    </figure>
  );
}

/** Where a part goes, such as `At situations[1]`. */
function placeInWords(at: readonly (string | number)[]): string {
  if (at.length === 0) return 'The file';
  const path = at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `At ${path.slice(1)}`;
}
