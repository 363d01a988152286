package vn.thuky.ui.bases;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuky.domain.document.LegalBasis;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.text.DateWords;
import vn.thuky.text.Language;
import vn.thuky.ui.kit.CellText;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.Typed;

/** One legal basis in the list. */
public final class BasisRow implements Row<LegalBasis> {
    private static final DateWords DATES = new DateWords(Language.VI);

    private final LegalBasisId id;
    private final CellText text = new CellText();
    private final CellText from = new CellText();
    private final CellText until = new CellText();

    BasisRow(LegalBasis basis) {
        id = basis.id();
        show(basis);
    }

    @Override
    public LegalBasisId key() {
        return id;
    }

    @Override
    public void show(LegalBasis basis) {
        text.show(
                basis.text().isBlank() ? Typed.wrong("", Message.of("settings.basis.noText")) : Typed.of(basis.text()));
        from.show(Typed.of(day(basis.from())));
        until.show(
                basis.reversed()
                        ? Typed.wrong(day(basis.until()), Message.of("settings.basis.reversed"))
                        : Typed.of(day(basis.until())));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DATES::digits).orElse("");
    }

    CellText text() {
        return text;
    }

    CellText from() {
        return from;
    }

    CellText until() {
        return until;
    }
}
