/** Where a page may load from and connect to. Fluent UI writes its styles into the page; data may come from an address that a person gives. */
const PAGE = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Where Excel on the web is, which shows the pane in a frame. */
const OFFICE = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

/** The content security policy as a page can give it to itself, wherever it is hosted. */
export const PAGE_POLICY = PAGE.join("; ");

/** The same as a server gives it: a page cannot say itself who may show it in a frame. */
export const SERVER_POLICY = `${PAGE_POLICY}; frame-ancestors 'self' ${OFFICE.join(" ")}`;
