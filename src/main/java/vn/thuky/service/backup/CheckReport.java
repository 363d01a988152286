package vn.thuky.service.backup;

import java.util.List;

/** What the check looked at, and what it found. */
public record CheckReport(int journals, int attachments, int backups, List<CheckFinding> findings) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** True when nothing is wrong, or everything that was has been put right. */
    public boolean fine() {
        return findings.stream().allMatch(finding -> finding.kind().repaired());
    }
}
