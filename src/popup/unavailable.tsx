import type { ComponentProps } from 'preact';
import { Name } from '../ui/name';
import { Unavailable } from '../ui/unavailable';

/** The popup where the figures cannot be read. */
export function UnavailablePopup(props: ComponentProps<typeof Unavailable>) {
  return (
    <>
      <header>
        <h1>
          <Name />
        </h1>
      </header>
      <main>
        <Unavailable {...props} />
      </main>
    </>
  );
}
