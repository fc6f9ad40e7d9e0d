import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a screen, under a heading that names it. */
export function Section(props: { title: string; name: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={props.name} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
