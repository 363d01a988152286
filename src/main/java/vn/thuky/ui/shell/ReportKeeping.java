package vn.thuky.ui.shell;

import java.util.List;
import vn.thuky.service.TextFile;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;

/** Keeps the report of a failure in a file the user chooses, to be sent to who maintains the program. */
public final class ReportKeeping {
    private final Desk desk;

    public ReportKeeping(Desk desk) {
        this.desk = desk;
    }

    public void keep(String report) {
        var wanted = new Dialogs.FileRequest(
                Message.of("shell.failure.reportTitle"),
                "thuky-bao-cao-loi.txt",
                List.of(new Dialogs.FileFormat("shell.failure.reportFormat", "txt")));
        desk.dialogs()
                .save(wanted)
                .ifPresent(file -> desk.tasks()
                        .run(
                                () -> TextFile.write(file, report),
                                () -> desk.notices().info(Message.of("shell.failure.reportSaved", file.toString()))));
    }
}
