package vn.thuky.torture;

/** How long proofs run: shortly in every build, at length with {@code mvn -Ptorture verify}, and anything between. */
final class Rounds {
    /** Part of the length in hundredths; 0 for the short form. */
    private static final int PERCENT = Integer.getInteger("thuky.torture", 0);

    private Rounds() {}

    static int of(int few, int many) {
        return Math.max(few, many * PERCENT / 100);
    }
}
