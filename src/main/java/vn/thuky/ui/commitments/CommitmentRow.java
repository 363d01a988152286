package vn.thuky.ui.commitments;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.ui.kit.CellText;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.Typed;

/** One commitment in the table. */
public final class CommitmentRow implements Row<CommitmentLine> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final ReadOnlyObjectWrapper<CommitmentLine> line;
    private final CellText text = new CellText();
    private final CellText leads = new CellText();
    private final CellText supporting = new CellText();
    private final CellText product = new CellText();
    private final CellText deadline = new CellText();
    private final CellText percent = new CellText();
    private final ObjectProperty<CommitmentOrigin> origin = new SimpleObjectProperty<>(CommitmentOrigin.PLEDGED);
    private final ObjectProperty<CommitmentState> state = new SimpleObjectProperty<>(CommitmentState.OPEN);

    CommitmentRow(CommitmentLine line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    @Override
    public CommitmentId key() {
        return commitment().id();
    }

    Commitment commitment() {
        return line.get().commitment();
    }

    @Override
    public void show(CommitmentLine now) {
        line.set(now);
        text.show(Typed.of(now.commitment().text()));
        leads.show(Typed.of(now.leads()));
        supporting.show(Typed.of(now.supporting()));
        product.show(Typed.of(now.commitment().product()));
        deadline.show(deadline(now));
        percent.show(Typed.of(Integer.toString(now.commitment().percent())));
        origin.set(now.commitment().origin());
        state.set(now.commitment().state());
    }

    private static Typed deadline(CommitmentLine now) {
        var words = day(now.commitment().deadline());
        return now.beforeConference()
                ? Typed.wrong(words, Message.of("commitments.problem.beforeConference"))
                : Typed.of(words);
    }

    /** A day as it stands in its cell; empty text for none. */
    static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }

    /** The commitment with what follows from it today. */
    ReadOnlyObjectProperty<CommitmentLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    CellText text() {
        return text;
    }

    CellText leads() {
        return leads;
    }

    CellText supporting() {
        return supporting;
    }

    CellText product() {
        return product;
    }

    CellText deadline() {
        return deadline;
    }

    CellText percent() {
        return percent;
    }

    ObjectProperty<CommitmentOrigin> originProperty() {
        return origin;
    }

    ObjectProperty<CommitmentState> stateProperty() {
        return state;
    }
}
