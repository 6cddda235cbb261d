import * as v from 'valibot';
import { randomIdForm } from '../../walk/random-id';
import type { Press } from '../presentation-machine';

const session = v.pipe(v.string(), v.regex(randomIdForm));
const screen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

const stage = v.strictObject({
  /** The fragment of the address that opens Explore at the place of the walk. */
  place: v.pipe(v.string(), v.maxLength(10_000)),
  /** Which of the station's screens, from 0. */
  screen,
  cover: v.picklist(['none', 'black', 'link', 'happened']),
  /** Which of the screens that tell what happened, from 0, where these cover the stage; their text is not sent. */
  happened: v.optional(screen),
});

const press: v.GenericSchema<Press> = v.variant('type', [
  v.strictObject({
    type: v.picklist(['next', 'back', 'first', 'last', 'backToPlan', 'black', 'link', 'happened']),
  }),
  v.strictObject({
    type: v.literal('choose'),
    number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  }),
]);

const message = v.variant('kind', [
  /** From the presenter, at every change and in answer to every call: what is on the stage. */
  v.strictObject({ kind: v.literal('stage'), session, stage }),
  /** From an audience window, when it opens and every second after: it is there and wants the stage. */
  v.strictObject({ kind: v.literal('here'), session }),
  /** From an audience window that goes. */
  v.strictObject({ kind: v.literal('gone'), session }),
  /** From the presenter, where an audience window is silent: browsers slow the clock of one that is covered. */
  v.strictObject({ kind: v.literal('call'), session }),
  /** From an audience window: a key pressed there, for the presenter to follow. */
  v.strictObject({ kind: v.literal('press'), session, press }),
]);

/** What is on the stage, as told from the presenter's window to the audience's. */
export type StageState = v.InferOutput<typeof stage>;
export type StageMessage = v.InferOutput<typeof message>;

/** How long without a word from the other window before it counts as gone, in milliseconds. */
export const connectionTimeoutMs = 3000;
/** How often an audience window tells that it is there, in milliseconds. */
export const heartbeatIntervalMs = 1000;

/** What is on the stage, read from whatever was kept of it; none if it has another form. */
export function readStage(written: unknown): StageState | undefined {
  const read = v.safeParse(stage, written);
  return read.success ? read.output : undefined;
}

/** The channel between the windows of a presentation, for messages of its session and form; others are ignored. */
export function stageChannel(own: string, onMessage: (message: StageMessage) => void) {
  const channel = new BroadcastChannel('impasse-stage');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = v.safeParse(message, data);
    if (read.success && read.output.session === own) onMessage(read.output);
  };
  return {
    post: (sent: StageMessage) => channel.postMessage(sent),
    close: () => channel.close(),
  };
}
