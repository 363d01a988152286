package vn.thuky.ui.shell;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.service.NotSaved;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notices;

/** Where every unexpected failure of the window ends: logged once, said once in words. */
public final class Failures implements Consumer<Throwable> {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private final Notices notices;
    private Runnable notSaved = () -> {};

    public Failures(Notices notices) {
        this.notices = notices;
    }

    /** What else to do when a change could not be written. */
    public void onNotSaved(Runnable action) {
        notSaved = action;
    }

    /** Called on the user interface's thread. */
    @Override
    public void accept(Throwable failure) {
        LOG.log(Level.SEVERE, "unexpected failure", failure);
        if (failure instanceof NotSaved) {
            notSaved.run();
            notices.error(Message.of("shell.failure.notSaved", String.valueOf(failure.getMessage())));
        } else {
            notices.error(Message.of("shell.failure.unexpected"));
        }
    }
}
