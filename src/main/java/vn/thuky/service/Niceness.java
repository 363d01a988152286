package vn.thuky.service;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the present thread give way on Linux, where Java's own priorities are without effect; see nice(2). */
final class Niceness {
    private static final Logger LOG = Logger.getLogger(Niceness.class.getName());
    private static final Optional<MethodHandle> NICE = nice();
    /** With so much more a thread gets about a tenth of what others get where both want to run. */
    private static final int MORE = 10;

    private Niceness() {}

    /** For good: only an administrator may take it back. Where it is refused, the thread runs as others do. */
    static void raise() {
        NICE.ifPresent(Niceness::raise);
    }

    private static void raise(MethodHandle nice) {
        try {
            var _ = (int) nice.invokeExact(MORE);
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "a thread cannot give way", e);
        }
    }

    @SuppressWarnings("restricted") // a call of the system's C library, which the program's manifest allows
    private static Optional<MethodHandle> nice() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return Optional.empty();
        }
        var linker = Linker.nativeLinker();
        var shape = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
        return linker.defaultLookup().find("nice").map(found -> linker.downcallHandle(found, shape));
    }
}
