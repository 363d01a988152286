package vn.thuky.domain.document;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuky.domain.Entity;

/**
 * Something that papers of the office are based on, in the office's own words.
 *
 * @param text such as "Quyết định số 15/QĐ-UBND ngày … về …", without "Căn cứ" before it and without a mark behind it
 * @param from first day on which it is valid; empty when it is not known
 * @param until last day on which it is valid; empty while it goes on
 */
public record LegalBasis(LegalBasisId id, String text, Optional<LocalDate> from, Optional<LocalDate> until)
        implements Entity {

    public static LegalBasis of(LegalBasisId id, String text) {
        return new LegalBasis(id, text, Optional.empty(), Optional.empty());
    }

    public boolean validOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    /** Whether it ends before it begins. */
    public boolean reversed() {
        return from.isPresent() && until.filter(from.get()::isAfter).isPresent();
    }

    public LegalBasis withText(String value) {
        return new LegalBasis(id, value, from, until);
    }

    public LegalBasis withFrom(Optional<LocalDate> value) {
        return new LegalBasis(id, text, value, until);
    }

    public LegalBasis withUntil(Optional<LocalDate> value) {
        return new LegalBasis(id, text, from, value);
    }
}
