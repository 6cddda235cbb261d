import { schemaUrl } from 'virtual:bundled-scenarios';
import { useEffect, useState } from 'react';
import type { StoreResult } from '../../persistence/store';
import { writtenTemplate } from '../../scenario/template-text';
import { download } from '../../ui/download';
import { WriteView } from '../../views/write/write-view';
import { jsonFile } from '../library/scenario-row';
import { type Named, saveCopy, saveUnfinished } from '../scenarios/save-own-scenario';
import { StandalonePage } from './standalone-page';

/** How to write a scenario of one's own. */
export function WritePage({ onLibrary }: { readonly onLibrary: () => void }) {
  const [problem, setProblem] = useState('');
  useEffect(() => {
    document.title = 'Write a scenario · Impasse';
  }, []);
  const edit = async (keeping: StoreResult<Named>) => {
    const kept = await keeping;
    if (kept.ok) location.hash = `#/workbench?s=${kept.value.id}`;
    else setProblem(kept.problem.words);
  };
  const [template, text] = writtenTemplate();
  return (
    <StandalonePage onLibrary={onLibrary}>
      <p role="alert">{problem}</p>
      <WriteView
        schemaUrl={schemaUrl}
        onBegin={() => edit(saveCopy(template, text))}
        onDownloadTemplate={() => download(jsonFile(text), `${template.id}.json`)}
        onTry={(file) => edit(saveUnfinished('A worked example', JSON.stringify(file, null, 2)))}
      />
    </StandalonePage>
  );
}
