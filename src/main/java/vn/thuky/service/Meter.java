package vn.thuky.service;

/** Counts what is done of long work that goes over its bytes several times, and asks on the way whether it is still wanted. */
public final class Meter {
    private static final int OF = 1000;

    private final Progress progress;
    private final long total;
    private long done;

    public Meter(Progress progress, long total) {
        this.progress = progress;
        this.total = Math.max(1, total);
    }

    /** Nobody looks on, and nobody calls it off. */
    public static Meter unwatched() {
        return new Meter(Progress.NONE, 1);
    }

    /**
     * So much more is done.
     *
     * @throws CalledOff when it is no longer wanted
     */
    public void add(long more) {
        reach(done + more);
    }

    /** As {@link #add}, by how much is done in all. */
    public void reach(long sum) {
        done = Math.min(total, sum);
        progress.check((int) (done * OF / total), OF);
    }
}
