package vn.thuky.app;

/**
 * How often in a second the window is drawn at most. JavaFX takes 60 whatever the screen: a key waits 8 ms on average before drawing
 * what it changed even begins.
 */
public final class PulseRate {
    /** Read by JavaFX when its toolkit starts. */
    private static final String PROPERTY = "javafx.animation.pulse";

    private static final String PER_SECOND = "120";

    private PulseRate() {}

    /** Before the toolkit is started; a rate given to Java on its command line stays. */
    public static void set() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, PER_SECOND);
        }
    }
}
