package vn.thuky.ui.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.thuky.domain.office.PaperMeasure;

/** Sizes of papers as people write them: whole numbers, but millimetres with a decimal for the indent. */
final class Measures {
    private Measures() {}

    /** "12,7" for an indent of 127 tenths of a mm. */
    static String words(PaperMeasure measure, int value) {
        if (measure != PaperMeasure.INDENT) {
            return String.valueOf(value);
        }
        var tenths = value % 10;
        return tenths == 0 ? String.valueOf(value / 10) : value / 10 + "," + tenths;
    }

    /** Reads {@link #words}, with a comma or a point; empty when it is no number or has more decimals than counted here. */
    static Optional<Integer> read(PaperMeasure measure, String typed) {
        try {
            var number = new BigDecimal(typed.strip().replace(',', '.'));
            var value = measure == PaperMeasure.INDENT ? number.movePointRight(1) : number;
            return Optional.of(value.setScale(0, RoundingMode.UNNECESSARY).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
