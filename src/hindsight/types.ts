import type * as v from 'valibot';
import type { hindsightSchema } from './schema';

/** Hindsight as an author writes it: plain strings for ids. */
export type HindsightSource = v.InferInput<typeof hindsightSchema>;
/** Hindsight that has been read. */
export type Hindsight = v.InferOutput<typeof hindsightSchema>;

export type Note = Hindsight['notes'][number];
export type NoteSource = Note['sources'][number];
export type Target = Note['on'][number];
export type Fit = Note['fit'];
export type Confirmation = Note['confirmation'];
export type Period = Note['dates'][number];
export type HindsightWalk = Hindsight['walks'][number];
export type HindsightStep = HindsightWalk['steps'][number];
export type CloseUp = Hindsight['closeUps'][number];
export type Retrospect = Hindsight['retrospect'][number];
