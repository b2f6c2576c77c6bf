interface Certificate {
  /** Key and certificate; empty where the server makes its own. */
  options: { key?: Buffer; cert?: Buffer; ca?: Buffer };
  /** What the person at the browser should know. */
  advice: string;
}

const OWN: Certificate = {
  options: {},
  advice:
    'The browser will warn of a certificate made on this machine: choose "Advanced", then "Proceed to localhost".',
};

/**
 * On Windows and macOS the certificate that Excel trusts, made by Microsoft's tool (it asks once). Elsewhere, and when
 * that fails, one of the server's own.
 */
export async function serverCertificate(): Promise<Certificate> {
  if (process.platform === "linux") return OWN;
  try {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    const { key, cert, ca } = await getHttpsServerOptions();
    return { options: { key, cert, ca }, advice: "" };
  } catch {
    return {
      ...OWN,
      advice: `${OWN.advice} (Excel needs a trusted one: npx office-addin-dev-certs install)`,
    };
  }
}
