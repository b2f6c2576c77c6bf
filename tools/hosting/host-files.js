import { HEADERS, KEPT, NOT_KEPT, TYPES } from "./headers.js";

/** The files in which common hosts read what to send; each host leaves the others' alone. */
export function hostFiles() {
  return {
    _headers: netlify(),
    "staticwebapp.config.json": JSON.stringify(azure(), null, 2),
    "nginx.conf.example": nginx(),
  };
}

/** Netlify and Cloudflare Pages. Headers of several rules would be joined, so no rule says again what another says. */
function netlify() {
  const rule = (path, headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const kept = Object.entries(KEPT).map(([folder, value]) => rule(`${folder}*`, { "Cache-Control": value }));
  return `${[rule("/*", HEADERS), ...kept].join("\n\n")}\n`;
}

/** Azure Static Web Apps. */
const azure = () => ({
  globalHeaders: { ...HEADERS, "Cache-Control": NOT_KEPT },
  routes: Object.entries(KEPT).map(([folder, value]) => ({
    route: `${folder}*`,
    headers: { "Cache-Control": value },
  })),
  mimeTypes: TYPES,
});

/** A location with a header of its own does not inherit those of the server: each says them all. */
function nginx() {
  const add = ([name, value]) => `  add_header ${name} "${value}" always;`;
  const location = (path, cache) =>
    [`location ${path} {`, ...Object.entries({ ...HEADERS, "Cache-Control": cache }).map(add), "}"].join(
      "\n",
    );
  const locations = [["/", NOT_KEPT], ...Object.entries(KEPT)].map(([path, cache]) => location(path, cache));
  return `# For the server block of nginx whose root is this folder. Its mime.types know the types of all files.\n${locations.join("\n")}\n`;
}
