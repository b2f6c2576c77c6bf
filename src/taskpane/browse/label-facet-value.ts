import type { CallContext } from "../../core/show/cell";
import type { Status } from "../../core/record";
import { STATUS_WORDS } from "../../core/words/labels";
import { labelPeriod } from "../../core/words/period-label";
import type { Facet } from "../../search/facets";

/** A value of a facet in the reader's words. */
export function labelFacetValue({ edition, language }: CallContext, facet: Facet, code: string): string {
  switch (facet) {
    case "topic":
      return edition.dataset.topics?.find(({ id }) => id === code)?.names[language] ?? code;
    case "place":
    case "partner":
      return edition.entities.get(code)?.names[language] ?? code;
    case "product":
      return edition.products.get(code)?.names[language] ?? code;
    case "period":
      return labelPeriod(code, language);
    case "document": {
      const article = edition.articles.get(code);
      return article?.title ?? edition.documents.get(article?.document ?? "")?.title ?? code;
    }
    case "status":
      return STATUS_WORDS[language][code as Status];
  }
}
