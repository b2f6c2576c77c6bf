import { isFunctionName } from "../../core/question/functions";
import type { FunctionMetadata, ParameterName } from "../../formula/build/function-metadata";
import type { Language } from "../../core/words/language";

const FILES: Record<Language, string> = { en: "functions.json", ru: "functions.ru.json" };

/** Reads the metadata that lies beside the pane's page. `undefined` when it cannot be had. */
export async function fetchMetadata(language: Language): Promise<FunctionMetadata[] | undefined> {
  try {
    const url = new URL(FILES[language], location.href);
    // Without the network, what the browser has kept of it.
    const response = await fetch(url).catch(() => fetch(url, { cache: "force-cache" }));
    return response.ok ? readMetadata(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

interface Raw {
  functions?: {
    name: string;
    description?: string;
    parameters?: { name: string; description?: string; optional?: boolean }[];
  }[];
}

function readMetadata(json: unknown): FunctionMetadata[] {
  const { functions = [] } = json as Raw;
  return functions.flatMap(({ name, description = "", parameters = [] }) =>
    isFunctionName(name)
      ? {
          name,
          description,
          parameters: parameters.map((one) => ({
            name: one.name as ParameterName,
            description: one.description ?? "",
            optional: one.optional ?? false,
          })),
        }
      : [],
  );
}
