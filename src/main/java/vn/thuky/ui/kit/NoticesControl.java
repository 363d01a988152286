package vn.thuky.ui.kit;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.text.Texts;

/** Shows the notices, one over the other, and takes no room while there are none. All but errors go by themselves. */
public final class NoticesControl extends VBox {
    private static final Duration SHOWN = Duration.ofSeconds(8);

    private final Notices notices;
    private final Texts texts;
    private final Tasks tasks;
    private final Map<Notice, Pending> going = new HashMap<>();

    public NoticesControl(Notices notices, Texts texts, Tasks tasks) {
        this.notices = notices;
        this.texts = texts;
        this.tasks = tasks;
        getStyleClass().add("notices");
        setMinHeight(USE_PREF_SIZE);
        notices.shown().addListener((InvalidationListener) _ -> refresh());
        notices.working().addListener((InvalidationListener) _ -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren()
                .removeIf(child -> !notices.shown().contains(child.getUserData())
                        && !notices.working().contains(child.getUserData()));
        notices.working().stream()
                .filter(work -> getChildren().stream().noneMatch(child -> work.equals(child.getUserData())))
                .toList()
                .forEach(work -> getChildren().add(new WorkingControl(work, texts)));
        going.keySet().stream()
                .filter(notice -> !notices.shown().contains(notice))
                .toList()
                .forEach(this::forget);
        for (var notice : List.copyOf(notices.shown())) {
            if (getChildren().stream().noneMatch(child -> notice.equals(child.getUserData()))) {
                getChildren().add(line(notice));
                if (notice.kind() != Notice.Kind.ERROR) {
                    going.put(notice, tasks.later(SHOWN, () -> notices.dismiss(notice)));
                }
            }
        }
        setManaged(!getChildren().isEmpty());
    }

    private void forget(Notice gone) {
        var pending = going.remove(gone);
        if (pending != null) {
            pending.cancel();
        }
    }

    private Node line(Notice notice) {
        var words = new Label(notice.message().in(texts));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new FontIcon(icon(notice.kind())), words);
        notice.offers().forEach(offer -> line.getChildren().add(offerButton(notice, offer)));
        line.getChildren().add(dismissButton(notice));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setUserData(notice);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(words.getText());
        line.getStyleClass().addAll("notice", "notice-" + notice.kind().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private Button offerButton(Notice notice, Notice.Offer offer) {
        var button = new Button(texts.get(offer.key()));
        button.getStyleClass().add("notice-offer");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            notices.dismiss(notice);
            offer.action().run();
        });
        return button;
    }

    private Button dismissButton(Notice notice) {
        var button = new Button("", new FontIcon("fth-x"));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(texts.get("common.dismiss"));
        button.setOnAction(_ -> notices.dismiss(notice));
        return button;
    }

    private static String icon(Notice.Kind kind) {
        return switch (kind) {
            case INFO -> "fth-info";
            case SUCCESS -> "fth-check-circle";
            case WARNING -> "fth-alert-triangle";
            case ERROR -> "fth-alert-octagon";
        };
    }
}
