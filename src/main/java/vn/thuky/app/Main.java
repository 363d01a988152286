package vn.thuky.app;

import java.util.Optional;
import vn.thuky.service.DataFolder;

/** Where the program starts, with or without a window. Does not extend a JavaFX class, so that it starts from the class path. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var environment = System.getenv();
        System.exit(new WindowStart(System.err::println, environment)
                .open(DataFolder.standard(environment), Optional.empty()));
    }
}
