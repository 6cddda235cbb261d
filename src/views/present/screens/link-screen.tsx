import { QrCode } from '../../../ui/qr-code';
import styles from './stage.module.css';

interface LinkScreenProps {
  /** None where it would open on this device alone. */
  readonly link: string | undefined;
  readonly heading: 'h1' | 'h2';
}

/** A code of more characters is too fine for a phone to read from a projector. */
const longestCode = 1_000;

/** The same place for the audience's own phones: a code to point at and an address to type. */
export function LinkScreen({ link, heading: Heading }: LinkScreenProps) {
  if (link === undefined || link.length > longestCode) {
    return (
      <div className={styles.link}>
        <div>
          <p className={styles.kicker}>On your own phone</p>
          <Heading className={styles.question}>
            {link === undefined
              ? 'There is no link to this place'
              : 'The link to this place is too long to show'}
          </Heading>
          <p className={styles.address}>
            {link === undefined
              ? 'This Impasse is a file on the presenter’s own disk, which no other device can open.'
              : 'It carries the scenario itself. Send it from Share.'}
          </p>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.link}>
      <div className={styles.code}>
        <QrCode text={link} label="The link as a QR code" />
      </div>
      <div>
        <p className={styles.kicker}>On your own phone</p>
        <Heading className={styles.question}>Walk on from here</Heading>
        <p className={styles.address}>{link}</p>
      </div>
    </div>
  );
}
