package vn.thuky.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;
import vn.thuky.ui.kit.Opener;

/** Opens files in the program that the system has for them. */
final class SystemOpener implements Opener {

    @Override
    public void open(Path file) {
        new Services().getHostServices().showDocument(file.toUri().toString());
    }

    /** JavaFX gives its services of the system to an application only; this one is never started. */
    private static final class Services extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException("only asked for services");
        }
    }
}
