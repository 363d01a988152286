package vn.thuky.service;

/** Told how far long work is, and asked whether it is still wanted. It may be asked by any thread, and answers at once. */
@FunctionalInterface
public interface Progress {

    /** Nobody looks on, and nobody calls it off. */
    Progress NONE = (_, _) -> true;

    /**
     * So much of it is done.
     *
     * @return whether to go on
     */
    boolean reached(int done, int of);

    /**
     * Goes on, or leaves what is being done.
     *
     * @throws CalledOff when it is no longer wanted
     */
    default void check(int done, int of) {
        if (!reached(done, of)) {
            throw new CalledOff();
        }
    }

    /** What one part of the work tells, which is so many hundredths of the whole. */
    default Progress part(int from, int to) {
        return (done, of) -> reached(from * of + (to - from) * done, 100 * of);
    }
}
