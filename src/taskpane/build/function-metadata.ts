import type { FunctionName } from "../../core/calls/calls";
import { isFunctionName } from "../../core/calls/calls";
import type { ArgumentName } from "../../core/question/problem";
import type { Language } from "../../core/words/language";

/** A function as its metadata describes it: the same that Excel shows while one types. */
export interface FunctionMetadata {
  name: FunctionName;
  description: string;
  parameters: ParameterMetadata[];
}

export interface ParameterMetadata {
  name: ParameterName;
  description: string;
  optional: boolean;
}

/** `second` is the other party of an agreement. */
export type ParameterName = ArgumentName | "second";

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
