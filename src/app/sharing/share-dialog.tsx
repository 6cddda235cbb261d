import { useSelector } from '@xstate/react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { ModalDialog } from '../../ui/modal-dialog';
import { QrCode } from '../../ui/qr-code';
import { useScenario } from '../../ui/scenario-context';
import { maxAddressLength } from '../../url/address';
import { scenarioOf } from '../../url/scenario-of-address';
import type { ViewId } from '../../url/view-id';
import { notesAlong } from '../../walk/notes';
import { movesTo } from '../../walk/walk';
import type { WalkActor } from '../../walk/walk-machine';
import { isSingleFile, linkForOthers, singleFileAddress } from '../deployment/single-file';
import type { AppView } from '../navigation/view-list';
import styles from './share-dialog.module.css';
import { ShareGame } from './share-game';

interface ShareDialogProps {
  readonly walk: WalkActor;
  /** The view one is in, which the link opens unless another is chosen. */
  readonly view: ViewId;
  /** The views that the link may open. */
  readonly views: readonly AppView[];
  readonly linkTo: (view: ViewId, withNotes: boolean) => string;
  /** The scenario's file; absent where it ships with the app. */
  readonly text: string | undefined;
  readonly onClose: () => void;
}

/** A code of more characters is too fine for a phone to read from a screen. */
const longestCode = 1_000;

/** Hands the walk to someone else: as a link to copy, by the system's share sheet, and as a QR code. */
export function ShareDialog({ walk, view, views, linkTo, text, onClose }: ShareDialogProps) {
  const scenario = useScenario();
  const notes = useSelector(
    walk,
    ({ context }) => notesAlong(movesTo(context.walk), context.marks.notes).length,
  );
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [opens, setOpens] = useState(view);
  const [told, setTold] = useState('');
  const [withNotes, setWithNotes] = useState(false);
  const ids = { link: useId(), view: useId() };
  const link = linkTo(opens, withNotes);
  const coded = linkForOthers(link);
  const isCarried = scenarioOf(new URL(link).hash).packed !== undefined;
  const isTooLong = link.length > maxAddressLength;
  const name = views.find(({ id }) => id === opens)?.name ?? '';

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setTold('Copied.');
    } catch {
      // Outside a secure page there is no clipboard, and a browser may refuse it.
      field.current?.focus();
      field.current?.select();
      setTold('The browser does not let it be copied from here. It is selected: copy it with the keyboard.');
    }
  };
  const share = async () => {
    try {
      await navigator.share({ title: `${scenario.title} · Impasse`, url: link });
      setTold('Shared.');
    } catch (error) {
      const isCalledOff = error instanceof DOMException && error.name === 'AbortError';
      setTold(isCalledOff ? '' : 'It could not be shared from here. Copy the link instead.');
    }
  };
  return (
    <ModalDialog title="Share this walk" className={styles.share} dialog={dialog} onClose={onClose}>
      <div className={styles.field}>
        <label htmlFor={ids.view}>It opens in</label>
        <select
          id={ids.view}
          value={opens}
          onChange={(event) => {
            setOpens(event.target.value as ViewId);
            setTold('');
          }}
        >
          {views.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={ids.link}>
          The link holds {isCarried && 'the scenario, '}the path here, your assumptions and your likelihoods
        </label>
        <input id={ids.link} ref={field} readOnly value={link} onFocus={(event) => event.target.select()} />
      </div>
      {notes > 0 && (
        <label>
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => setWithNotes(event.target.checked)}
          />{' '}
          With {notes === 1 ? 'your note' : `your ${notes} notes`} on this walk
        </label>
      )}
      {text !== undefined && !isCarried && (
        <div role="alert">
          <p>
            This scenario is too large for a link. Send its file too: the link opens its place once the file
            is opened on the same device.
          </p>
          <Button
            onClick={() => download(new Blob([text], { type: 'application/json' }), `${scenario.id}.json`)}
          >
            Download the file
          </Button>
        </div>
      )}
      {isTooLong && (
        <p role="alert">
          The notes make it too long for a link. Leave them out, or send the file of your saved walks.
        </p>
      )}
      <div className={styles.actions}>
        <Button look="primary" onClick={copy}>
          Copy the link
        </Button>
        {typeof navigator.share === 'function' && <Button onClick={share}>Share by another app…</Button>}
        <a className={styles.report} href={linkTo('report', false)} onClick={() => dialog.current?.close()}>
          Print it or save it as a report
        </a>
      </div>
      {isSingleFile && (
        <p className={styles.copy}>
          The link opens only on this device, where this file lies. To hand the walk to someone else, send
          this file and, from “Saved”, the file of your walks.
        </p>
      )}
      <ShareGame />
      {singleFileAddress !== undefined && (
        <p className={styles.copy}>
          Where there is no network:{' '}
          <a href={singleFileAddress} download>
            download Impasse as one file
          </a>{' '}
          (3.3 MB), to mail or carry. It opens in any browser, from any disk.
        </p>
      )}
      <p role="status" className={styles.told}>
        {told}
      </p>
      {coded !== undefined && (
        <>
          <div className={styles.code}>
            {coded.length <= longestCode ? (
              <QrCode text={coded} label={`QR code of the link, which opens the walk in ${name}`} />
            ) : (
              <p>It is too long for a QR code.</p>
            )}
          </div>
          {coded.length <= longestCode && (
            <p className={styles.caption}>Point a phone’s camera at it to open the walk there.</p>
          )}
        </>
      )}
    </ModalDialog>
  );
}
