import { useLayoutEffect, useRef } from 'preact/hooks';

/** What was deleted. Who pressed the button that is gone now goes on reading here. */
export function GoneNotice({ text }: { text: string }) {
  const notice = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (text !== '') notice.current?.focus();
  }, [text]);
  return (
    <p ref={notice} tabIndex={-1} role="status" class={text === '' ? 'unseen' : 'notice gone'}>
      {text}
    </p>
  );
}
