export interface StatePicture {
  language: string;
  /** "Browse: results" */
  state: string;
  look: string;
  file: string;
}

/** A page of pictures, a row a state; what is looked at is chosen above. */
export function statesPage(pictures: readonly StatePicture[]): string {
  const states = [...new Set(pictures.map(({ state }) => state))];
  const kinds = [...new Set(pictures.map(kindOf))];
  const choices = kinds.map(
    (kind) => `<label><input type="checkbox" value="${kind}" checked> ${kind}</label>`,
  );
  const rows = states.map((state) => {
    const figures = pictures.filter((picture) => picture.state === state).map(figure);
    return `<section><h2>${state}</h2><div>${figures.join("")}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>States of the pane</title><style>${STYLE}</style>
<nav>${choices.join("")}</nav>${rows.join("\n")}<script>${SCRIPT}</script></html>`;
}

const kindOf = ({ language, look }: StatePicture): string => `${language}, ${look}`;

const figure = (picture: StatePicture): string =>
  `<figure data-kind="${kindOf(picture)}"><img loading="lazy" alt="${picture.state}, ${kindOf(picture)}" src="${picture.file}"><figcaption>${kindOf(picture)}</figcaption></figure>`;

const STYLE = `
body { font: 14px system-ui; margin: 0 16px 32px; }
nav { position: sticky; top: 0; display: flex; gap: 16px; padding: 12px 0; background: Canvas; }
section > div { display: flex; gap: 16px; overflow-x: auto; align-items: flex-start; }
figure { margin: 0; } img { border: 1px solid GrayText; max-height: 640px; }`;

const SCRIPT = `
for (const box of document.querySelectorAll("input")) box.onchange = () => {
  for (const figure of document.querySelectorAll("figure"))
    if (figure.dataset.kind === box.value) figure.hidden = !box.checked;
};`;
