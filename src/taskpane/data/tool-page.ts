/** Every tool's page has the way back. */
export interface ToolPageProps {
  onBack: () => void;
}
