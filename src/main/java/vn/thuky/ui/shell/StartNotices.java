package vn.thuky.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import vn.thuky.service.StartFinding;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Notices;

/** Says what was found at the start: what is safe, and what to do. Findings of one kind are one notice, since few fit on the screen. */
public final class StartNotices {
    private StartNotices() {}

    public static void show(List<StartFinding> findings, Notices notices) {
        var byKind = new LinkedHashMap<StartFinding.Kind, Integer>();
        findings.forEach(finding -> byKind.merge(finding.kind(), 1, Integer::sum));
        byKind.forEach((kind, count) -> findings.stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .ifPresent(first -> notices.show(notice(first, count))));
    }

    private static Notice notice(StartFinding first, int count) {
        var severity = first.kind().lossless() ? Notice.Kind.WARNING : Notice.Kind.ERROR;
        return new Notice(severity, Message.of("shell.start." + first.kind(), first.detail(), count), List.of());
    }
}
