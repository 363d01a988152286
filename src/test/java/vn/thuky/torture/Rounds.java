package vn.thuky.torture;

/** How long proofs run: shortly in every build, at length with {@code mvn -Ptorture verify}, and anything between. */
final class Rounds {
    /** Part of the length in hundredths; 0 for the short form. */
    private static final int PERCENT = Integer.getInteger("thuky.torture", 0);

    private Rounds() {}

    /** Another one each time, said by what fails; {@code -Dthuky.seed} makes it the same again. */
    static final long SEED = Long.getLong("thuky.seed", System.nanoTime());

    static int of(int few, int many) {
        return Math.max(few, many * PERCENT / 100);
    }
}
