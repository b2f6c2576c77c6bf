import { createRoot } from "react-dom/client";
import { Workbench } from "./chrome/workbench";
import type { FunctionsMetadata } from "./host/functions/metadata";
import { readManifest } from "./manifest/read-manifest";
import { readQuery } from "./query";

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`${address} is not there (${response.status}): has the add-in been built?`);
  return response;
}

async function start(root: HTMLElement): Promise<void> {
  const query = readQuery(location.search);
  const manifest = readManifest(await (await load(query.manifest)).text(), query.language);
  const readJson = async (address: string | undefined): Promise<object> =>
    address ? ((await (await load(address)).json()) as object) : {};
  const metadata = { functions: [], ...(await readJson(manifest.functionsMetadata)) } as FunctionsMetadata;
  const shortcutsFile = await readJson(manifest.shortcuts);
  document.title = `${manifest.name} workbench`;
  setIcon(manifest.icon);
  createRoot(root).render(
    <Workbench manifest={manifest} metadata={metadata} shortcutsFile={shortcutsFile} query={query} />,
  );
}

function setIcon(address: string): void {
  const link = Object.assign(document.createElement("link"), { rel: "icon", href: address });
  document.head.append(link);
}

const root = document.getElementById("root");
if (root) {
  start(root).catch((error: unknown) => {
    root.textContent = `The workbench could not start. ${error instanceof Error ? error.message : String(error)}`;
  });
}
