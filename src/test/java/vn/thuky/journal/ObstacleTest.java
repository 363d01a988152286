package vn.thuky.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A failure that the system tells in Vietnamese is understood by what its disk is like. */
class ObstacleTest {
    private final IOException told = new IOException("Hết chỗ trống trên thiết bị");
    private static final Path FILE = Path.of("bien-ban.docx");

    @Test
    void aDiskWithoutRoomIsFull() throws IOException {
        var found = Obstacle.of(told, FILE, new Disk(0, false));
        assertThat(found).hasCause(told);
        assertThat(DiskTrouble.of(found)).isEqualTo(DiskTrouble.FULL);
    }

    @Test
    void aDiskThatTakesNothingIsReadOnly() throws IOException {
        assertThat(DiskTrouble.of(Obstacle.of(told, FILE, new Disk(0, true)))).isEqualTo(DiskTrouble.READ_ONLY);
    }

    @Test
    void withRoomItIsLeftAsItWasTold() throws IOException {
        assertThat(Obstacle.of(told, FILE, new Disk(1 << 20, false))).isSameAs(told);
        assertThat(Obstacle.of(told, Path.of("/khong/co/bien-ban.docx"))).isSameAs(told);
    }

    private static final class Disk extends FileStore {
        private final long free;
        private final boolean readOnly;

        Disk(long free, boolean readOnly) {
            this.free = free;
            this.readOnly = readOnly;
        }

        @Override
        public String name() {
            return "disk";
        }

        @Override
        public String type() {
            return "test";
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        @Override
        public long getTotalSpace() {
            return 1 << 20;
        }

        @Override
        public long getUsableSpace() {
            return free;
        }

        @Override
        public long getUnallocatedSpace() {
            return free;
        }

        @Override
        public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
            return false;
        }

        @Override
        public boolean supportsFileAttributeView(String name) {
            return false;
        }

        @Override
        public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
            return null;
        }

        @Override
        public Object getAttribute(String attribute) {
            throw new UnsupportedOperationException();
        }
    }
}
