package vn.thuky.ui.shell;

import java.time.Instant;
import java.util.List;
import vn.thuky.text.FailureText;

/** What can be sent to those who maintain the program: where it failed and on what system, and nothing the user has typed. */
final class FailureReport {
    private static final List<String> SYSTEM =
            List.of("os.name", "os.version", "os.arch", "java.version", "java.vendor", "javafx.version");

    private FailureReport() {}

    static String of(Throwable failure, Instant at) {
        var text = new StringBuilder("thuky " + version() + "\n" + at + "\n");
        SYSTEM.forEach(name -> text.append(name)
                .append(": ")
                .append(System.getProperty(name, ""))
                .append('\n'));
        return text.append('\n').append(FailureText.of(failure)).toString();
    }

    private static String version() {
        var version = FailureReport.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
