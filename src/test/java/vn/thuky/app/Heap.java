package vn.thuky.app;

import java.lang.management.ManagementFactory;

/** Memory for objects that are held by something. */
final class Heap {
    private static final int ROUNDS = 3;
    private static final int TOO_MANY = 1 << 30;
    private static final long PAUSE = 300;

    private Heap() {}

    /** Bytes of what is left after the garbage is collected, and what is only kept for speed is given up. */
    static long held() throws InterruptedException {
        for (var i = 0; i < ROUNDS; i++) {
            forgetWhatIsOnlyKeptForSpeed();
            System.gc();
            Thread.sleep(PAUSE);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** JavaFX keeps pictures of shadows as long as there is memory; before an allocation fails, such things are given up. */
    private static void forgetWhatIsOnlyKeptForSpeed() {
        try {
            var more = new long[TOO_MANY];
            throw new IllegalStateException("there is memory for " + more.length);
        } catch (OutOfMemoryError e) {
            Thread.onSpinWait(); // as expected: more than there can be
        }
    }
}
