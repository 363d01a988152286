package vn.thuky.export;

import java.math.BigInteger;

/** Lengths as DOCX counts them: in twentieths of a point. */
final class Twips {
    private Twips() {}

    static int ofMillimetres(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    static int ofPoints(double points) {
        return (int) Math.round(points * 20);
    }

    static BigInteger big(double millimetres) {
        return BigInteger.valueOf(ofMillimetres(millimetres));
    }
}
