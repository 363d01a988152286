package vn.thuky.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import vn.thuky.text.Texts;

/** Loads the FXML of a view: {@code AgendaView.fxml} beside {@code AgendaView}. */
public final class Views {
    private final Texts texts;

    public Views(Texts texts) {
        this.texts = texts;
    }

    /** Fills the fields of a view, which was built with its view-model, and returns it. */
    public <V> V load(V view) {
        var type = view.getClass();
        var source = type.getResource(type.getSimpleName() + ".fxml");
        if (source == null) {
            throw new IllegalStateException("no FXML beside " + type.getName());
        }
        var loader = new FXMLLoader(source, texts.bundle());
        loader.setControllerFactory(_ -> view);
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(source.toString(), e);
        }
        return view;
    }
}
