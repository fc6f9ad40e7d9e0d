/**
 * Runs in the page.
 *
 * @returns what is wrong with how the view lies there: words cut or over one another, shapes outside their picture, a
 * page that scrolls sideways
 */
export function faultsIn(): string[] {
  const faults: string[] = [];
  /** Letters have room around them in their boxes. */
  const SLACK = 1.5;
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter(
      (part) => part.getBoundingClientRect().right > root.clientWidth + SLACK && part.children.length === 0,
    );
    const names = wide.map((part) => `${part.localName}.${part.className} ${part.textContent.slice(0, 30)}`);
    faults.push(`scrolls to ${root.scrollWidth} px: ${names.slice(0, 5).join(' | ')}`);
  }
  for (const picture of document.querySelectorAll('.chart svg')) {
    const frame = picture.getBoundingClientRect();
    if (frame.left < 0 || frame.right > root.clientWidth + SLACK) faults.push('a picture leaves the page');
    const words = [...picture.querySelectorAll('text')].filter(({ textContent }) => textContent !== '');
    const boxes = words.map((word) => ({ word: word.textContent, box: word.getBoundingClientRect() }));
    for (const { word, box } of boxes) {
      const isOut =
        box.left < frame.left - SLACK ||
        box.right > frame.right + SLACK ||
        box.top < frame.top - SLACK ||
        box.bottom > frame.bottom + SLACK;
      if (isOut) faults.push(`cut: ${word}`);
    }
    for (const [place, { word, box }] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines of one text lie close, letter under letter.
        if (wide > SLACK && high > Math.min(box.height, other.box.height) * 0.3)
          faults.push(`meet: ${word} and ${other.word}`);
      }
    }
    for (const shape of picture.querySelectorAll('g rect, g circle')) {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      if (
        left < frame.left - SLACK ||
        right > frame.right + SLACK ||
        top < frame.top - SLACK ||
        bottom > frame.bottom + SLACK
      )
        faults.push(`a ${shape.localName} leaves its picture`);
    }
  }
  // On a narrow screen, each row of a table is a block of its own.
  const isNarrow = root.clientWidth < 640;
  const tables = isNarrow ? '.report .table, .behind' : '.report .table';
  for (const table of document.querySelectorAll(tables))
    if (table.scrollWidth > table.clientWidth) faults.push('a table is cut');
  for (const cell of document.querySelectorAll(isNarrow ? '.behind tbody td' : 'none')) {
    const figure = document.createRange();
    figure.selectNodeContents(cell);
    // A mark of a few letters, a number, a time: not the notes.
    if (cell.textContent.length < 16 && figure.getClientRects().length > 1)
      faults.push(`broken: ${cell.textContent}`);
  }
  const isUsual = root.clientWidth >= 360 && parseFloat(getComputedStyle(root).fontSize) <= 16;
  for (const row of document.querySelectorAll(isUsual ? '.takings' : 'none')) {
    const tops = [...row.children].map((button) => button.getBoundingClientRect().top);
    if (new Set(tops).size > 1) faults.push('the buttons need two rows');
  }
  for (const part of document.querySelectorAll<HTMLElement>(
    'main h1, main h2, main p, main button, main label, main dt, nav a',
  )) {
    const isShown = part.offsetParent !== null && !part.classList.contains('unseen');
    if (isShown && part.scrollWidth > part.clientWidth + SLACK && getComputedStyle(part).display !== 'inline')
      faults.push(`too wide: ${part.textContent.slice(0, 60)}`);
  }
  return [...new Set(faults)];
}

/** Runs in the page. @returns the chosen texts that are wider than what shows them */
export function choicesCutIn(): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  return [...document.querySelectorAll<HTMLSelectElement>('main select')].flatMap((select) => {
    const text = select.selectedOptions[0]?.text ?? '';
    const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
    if (!pen) return ['nothing to measure with'];
    pen.font = font;
    const room = select.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    return pen.measureText(text).width > room ? [text] : [];
  });
}
