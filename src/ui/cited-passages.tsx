import { Fragment } from 'react';
import type { Passage } from '../scenario/types';
import { CitedText } from './cited-text';

/** Passages within a paragraph, each with the mark of its basis. */
export function CitedPassages({ passages }: { passages: readonly Passage[] }) {
  return passages.map(({ text, basis }, index) => (
    <Fragment key={text}>
      {index > 0 && ' '}
      <CitedText text={text} basis={basis} />
    </Fragment>
  ));
}
