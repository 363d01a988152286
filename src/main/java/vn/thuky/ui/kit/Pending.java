package vn.thuky.ui.kit;

/** Work that was asked for and whose result may no longer be wanted. */
@FunctionalInterface
public interface Pending {

    /** Nothing is pending. */
    Pending NOTHING = () -> {};

    /** The result will not be delivered. The work itself is never interrupted: an interrupted thread closes the database. */
    void cancel();
}
