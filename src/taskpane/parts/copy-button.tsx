import { Button, Tooltip } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";

interface CopyButtonProps {
  /** "Copy formula" */
  label: string;
  onCopy: () => void;
}

export function CopyButton({ label, onCopy }: CopyButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={onCopy} />
    </Tooltip>
  );
}
