import { findHashed, findPage, isHashed } from "./kept-build";
import { networkFirst } from "./network-first";
import { answerOfficeFile, isOfficeFile } from "./office-files";
import type { Build, FetchEvent } from "./worker-scope";

/** Milliseconds for which a page may keep people waiting that they have already. */
const PATIENCE = 3_000;

/**
 * A page comes from the network, so that a new build is seen at once, and names its scripts by their content: those
 * kept are taken first. Whatever else is asked for, a newer edition above all, the network alone answers.
 */
export function answerRequest(event: FetchEvent, build: Build, scope: string): Promise<Response> | undefined {
  const { request } = event;
  const { method, cache, url } = request;
  if (method !== "GET" || cache === "no-store") return undefined;
  if (isOfficeFile(url)) return answerOfficeFile(event);
  if (!url.startsWith(scope)) return undefined;
  const path = url.slice(scope.length);
  if (isHashed(path)) return findHashed(url).then((kept) => kept ?? fetch(request));
  if (!isOf(build, path)) return undefined;
  return networkFirst(
    () => fetch(request),
    PATIENCE,
    () => findPage(url, build, scope),
  );
}

const isOf = ({ files }: Build, path: string): boolean => {
  const name = nameIn(path);
  return files.some(([file]) => nameIn(file) === name);
};

const nameIn = (path: string) => path.split(/[?#]/, 1)[0];
