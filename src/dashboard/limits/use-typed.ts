import { useEffect, useState } from 'preact/hooks';

/**
 * What is typed into a field. Where another screen changes what is kept, the field follows, unless something else was
 * typed here.
 *
 * @param kept what stands in the store
 */
export function useTyped(kept: string): [typed: string, type: (text: string) => void] {
  const [typed, type] = useState(kept);
  const [known, know] = useState(kept);
  useEffect(() => {
    if (typed === known) type(kept);
    know(kept);
  }, [kept]);
  return [typed, type];
}
