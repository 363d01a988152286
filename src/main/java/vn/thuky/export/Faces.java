package vn.thuky.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The font files of a PDF, read: reading them takes most of the time of a short paper, so they are kept for the next one. A set is used by
 * one paper at a time; there are as many as papers were made side by side.
 */
final class Faces implements AutoCloseable {
    private static final ConcurrentLinkedQueue<Map<Face, TrueTypeFont>> FREE = new ConcurrentLinkedQueue<>();

    private final Map<Face, TrueTypeFont> fonts;

    private Faces(Map<Face, TrueTypeFont> fonts) {
        this.fonts = fonts;
    }

    static Faces take() throws IOException {
        var free = FREE.poll();
        return new Faces(free == null ? read() : free);
    }

    private static Map<Face, TrueTypeFont> read() throws IOException {
        var fonts = new EnumMap<Face, TrueTypeFont>(Face.class);
        for (var face : Face.values()) {
            fonts.put(face, face.read());
        }
        return fonts;
    }

    Map<Face, TrueTypeFont> fonts() {
        return fonts;
    }

    /** Gives them back for the next paper. */
    @Override
    public void close() {
        FREE.add(fonts);
    }
}
