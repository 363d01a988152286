package vn.thuky.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** What the window itself does: going places, undo, saying that everything is saved, help on keys. */
public final class ShellViewModel implements AutoCloseable {
    private final SidebarViewModel sidebar;
    private final StatusViewModel status;
    private final UndoViewModel undo;
    private final Desk desk;
    private final String dataFolder;
    private final BooleanProperty helpShown = new SimpleBooleanProperty();

    public ShellViewModel(
            SidebarViewModel sidebar, StatusViewModel status, UndoViewModel undo, Desk desk, String dataFolder) {
        this.sidebar = sidebar;
        this.status = status;
        this.undo = undo;
        this.desk = desk;
        this.dataFolder = dataFolder;
    }

    public SidebarViewModel sidebar() {
        return sidebar;
    }

    public StatusViewModel status() {
        return status;
    }

    public UndoViewModel undo() {
        return undo;
    }

    public Desk desk() {
        return desk;
    }

    /** Where everything is kept, as a path. */
    public String dataFolder() {
        return dataFolder;
    }

    public BooleanProperty helpShownProperty() {
        return helpShown;
    }

    public void toggleHelp() {
        helpShown.set(!helpShown.get());
    }

    /** For those used to saving: the field that is being typed in has just been left, and with that it is saved. */
    public void confirmSaved() {
        desk.tasks().run(() -> {}, this::sayWhetherSaved);
    }

    private void sayWhetherSaved() {
        var now = status.statusProperty().get();
        if (now.state() == StatusViewModel.State.FAILED) {
            desk.notices().error(now.message());
        } else {
            desk.notices().info(Message.of("shell.savedAlways"));
        }
    }

    @Override
    public void close() {
        sidebar.close();
        status.close();
        undo.close();
    }
}
