package vn.thuky.ui.documents;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.thuky.domain.document.FileFormat;

/** In which formats several papers are written, and whether into one file or a folder. */
final class SetDraft {
    private final Map<FileFormat, BooleanProperty> wanted = new EnumMap<>(FileFormat.class);
    private final BooleanProperty zipped = new SimpleBooleanProperty(true);
    private final BooleanBinding valid;

    /** Proposes these formats, in one file. */
    SetDraft(Set<FileFormat> proposed) {
        for (var format : FileFormat.values()) {
            wanted.put(format, new SimpleBooleanProperty(proposed.contains(format)));
        }
        valid = Bindings.createBooleanBinding(
                () -> !formats().isEmpty(), wanted.values().toArray(BooleanProperty[]::new));
    }

    Map<FileFormat, BooleanProperty> wanted() {
        return wanted;
    }

    Set<FileFormat> formats() {
        var formats = EnumSet.noneOf(FileFormat.class);
        wanted.forEach((format, chosen) -> {
            if (chosen.get()) {
                formats.add(format);
            }
        });
        return formats;
    }

    /** One ZIP file, not a folder. */
    BooleanProperty zippedProperty() {
        return zipped;
    }

    BooleanBinding validBinding() {
        return valid;
    }
}
