package vn.thuky.ui.commitments;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.service.CommitmentService;
import vn.thuky.ui.kit.CellText;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Tasks;

/** Takes what is typed into the cells of the register. What is not understood stays there, marked. */
final class CommitmentEdits {
    private static final Pattern PERCENT = Pattern.compile("(100|[0-9]{1,2}) ?%?");

    private final CommitmentService service;
    private final Tasks tasks;
    private final Supplier<Optional<CommitmentSheet>> sheet;

    /** The sheet as it was last read. */
    CommitmentEdits(CommitmentService service, Tasks tasks, Supplier<Optional<CommitmentSheet>> sheet) {
        this.service = service;
        this.tasks = tasks;
        this.sheet = sheet;
    }

    void setText(CommitmentRow row, String text) {
        row.text().accept(text);
        change(row, commitment -> commitment.withText(text));
    }

    void setProduct(CommitmentRow row, String product) {
        row.product().accept(product);
        change(row, commitment -> commitment.withProduct(product));
    }

    void setOrigin(CommitmentRow row, CommitmentOrigin origin) {
        change(row, commitment -> commitment.withOrigin(origin));
    }

    void setLeads(CommitmentRow row, String typed) {
        setOrganizations(row, row.leads(), typed, Commitment::withLeads);
    }

    void setSupporting(CommitmentRow row, String typed) {
        setOrganizations(row, row.supporting(), typed, Commitment::withSupporting);
    }

    private void setOrganizations(
            CommitmentRow row,
            CellText cell,
            String typed,
            BiFunction<Commitment, List<OrganizationId>, Commitment> with) {
        sheet.get()
                .flatMap(now -> now.organizations().read(typed))
                .ifPresentOrElse(
                        organizations -> {
                            cell.accept(typed);
                            change(row, commitment -> with.apply(commitment, organizations));
                        },
                        () -> cell.refuse(typed, Message.of("commitments.problem.organizations")));
    }

    /** A percentage typed into the table is a report without words. */
    void setPercent(CommitmentRow row, String typed) {
        percent(typed)
                .ifPresentOrElse(
                        percent -> {
                            row.percent().accept(Integer.toString(percent));
                            tasks.run(() -> service.report(row.key(), percent, "", Optional.empty()), _ -> {});
                        },
                        () -> row.percent().refuse(typed, Message.of("commitments.problem.percent")));
    }

    /** Reads a percentage; empty when it is none. */
    static Optional<Integer> percent(String typed) {
        var matcher = PERCENT.matcher(typed.strip());
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private void change(CommitmentRow row, UnaryOperator<Commitment> how) {
        tasks.run(() -> service.change(row.key(), how), _ -> {});
    }
}
