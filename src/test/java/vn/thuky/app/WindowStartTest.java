package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Workspace;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class WindowStartTest {
    @Test
    void aSecondStartSaysInOneLineThatTheFirstWindowComesToTheFront(@TempDir Path path) throws CannotOpen {
        var folder = new DataFolder(path);
        var words = new ArrayList<String>();
        var complaints = new ArrayList<String>();
        try (var _ = Workspace.open(folder, Clock.systemUTC())) {
            var inUse = new CannotOpen(CannotOpen.Reason.IN_USE, path);
            var code = new WindowStart(words::add, complaints::add, Map.of(), new Logging())
                    .cannotOpen(inUse, folder, Texts.of(Language.VI));

            assertThat(code).isZero();
        }
        assertThat(words)
                .singleElement()
                .asString()
                .contains("đang chạy với thư mục dữ liệu " + path + ";", "đã đưa cửa sổ đó ra trước");
        assertThat(complaints).isEmpty();
    }
}
