import { readFileSync } from "node:fs";
import type WebpackDevServer from "webpack-dev-server";
import type { Dataset } from "../../src/core/record";
import { describeEdition } from "../webpack/describe-edition.js";

const DATASET = "src/dataset/dataset.json";

type Application = NonNullable<WebpackDevServer["app"]>;

/**
 * Lets the workbench try a refresh: after `POST /workbench/offer-edition` the list of editions names a newer one, made
 * up of the real dataset with one figure revised, one added and one withdrawn. It is never part of a build.
 */
export function editionOffer(app: Application): void {
  let offered: string | undefined;
  app.post("/workbench/offer-edition", (_request, response) => {
    offered = JSON.stringify(nextEdition(JSON.parse(readFileSync(DATASET, "utf8")) as Dataset));
    response.json(describeEdition(offered, "next-dataset.json"));
  });
  app.get("/editions.json", (_request, response, next) => {
    if (offered) response.json({ editions: [describeEdition(offered, "next-dataset.json")] });
    else next();
  });
  app.get("/next-dataset.json", (_request, response, next) => {
    if (offered) response.type("json").send(offered);
    else next();
  });
}

/** The next edition as it might be: Belarus–Uzbekistan turnover revised, one figure withdrawn, one added. */
export function nextEdition(dataset: Dataset): Dataset {
  const [year, number] = dataset.edition.split(".").map(Number);
  const revised = dataset.figures.map((figure) =>
    figure.id === "by-uz-turnover-2020"
      ? { ...figure, value: 281_500_000, qualifier: "exact" as const, resolution: 100_000 }
      : figure,
  );
  const [model] = revised.filter(({ id }) => id === "eaeu-cu-turnover-2019");
  const added = model
    ? [{ ...model, id: "eaeu-cu-turnover-2020", period: "2020", value: 190_000_000, resolution: 1_000_000 }]
    : [];
  return {
    ...dataset,
    edition: `${year}.${(number ?? 0) + 1}`,
    figures: [...revised.filter(({ id }) => id !== "eaeu-cu-imports-2019"), ...added],
  };
}
