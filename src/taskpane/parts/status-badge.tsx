import { Badge } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import type { Status } from "../../core/record";
import { STATUS_WORDS } from "../../core/words/labels";
import { usePane } from "../state/pane-context";

/** Only what has not simply happened needs saying. */
export function StatusBadge({ status }: { status: Status }) {
  const { language } = usePane();
  if (status === "actual") return null;
  return (
    <Badge appearance="tint" color="informative" icon={<TargetRegular />}>
      {STATUS_WORDS[language][status]}
    </Badge>
  );
}
