import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** The one thing to do next is `primary`; a `link` reads as part of a text. */
  readonly look?: 'plain' | 'primary' | 'link';
}

/** A button. It submits no form unless it says so. */
export function Button({ look = 'plain', type = 'button', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`${styles[look]} ${className}`.trim()} {...rest} />;
}
