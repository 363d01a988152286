package vn.thuky.app;

import vn.thuky.cli.Cli;
import vn.thuky.cli.Console;

/** Where the program starts, with or without a window. Does not extend a JavaFX class, so that it starts from the class path. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // pictures of pages are drawn by AWT, which must not look for a display
        System.setProperty("java.awt.headless", "true");
        var environment = System.getenv();
        var console = Console.standard();
        var logging = new Logging();
        logging.quiet();
        var window = new WindowStart(console.out()::println, console.err()::println, environment, logging);
        System.exit(new Cli(
                        console,
                        (folder, language) -> {
                            // there is one, and the dialog of the printers needs it
                            System.setProperty("java.awt.headless", "false");
                            return window.open(folder, language);
                        },
                        environment)
                .run(args));
    }
}
