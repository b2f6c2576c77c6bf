/** What `Office.context.officeTheme` says. */
const LIGHT = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#ffffff",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

const DARK = {
  bodyBackgroundColor: "#1f1f1f",
  bodyForegroundColor: "#ffffff",
  controlBackgroundColor: "#292929",
  controlForegroundColor: "#ffffff",
  isDarkTheme: true,
};

interface AddInWindow {
  Office?: { context?: { requirements?: unknown; officeTheme?: unknown } };
}

/**
 * Tells the add-in the Office theme. Of its own the library has none on the web, so the host fills the property in.
 */
export class FrameTheme {
  #isDark = false;

  constructor(private readonly frame: HTMLIFrameElement) {
    frame.addEventListener("load", () => this.#fillIn());
  }

  set(isDark: boolean): void {
    this.#isDark = isDark;
  }

  /** As soon as there is a context, which is when the library has heard from its host. */
  #fillIn(): void {
    const timer = setInterval(() => {
      const context = (this.frame.contentWindow as AddInWindow | null)?.Office?.context;
      if (!context?.requirements) return;
      clearInterval(timer);
      if (context.officeTheme) return;
      Object.defineProperty(context, "officeTheme", {
        configurable: true,
        get: () => (this.#isDark ? DARK : LIGHT),
      });
    }, 5);
    setTimeout(() => clearInterval(timer), 20_000);
  }
}
