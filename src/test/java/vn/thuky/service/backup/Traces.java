package vn.thuky.service.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Where a word can be found in the bytes of any file of a folder, zips unpacked too. */
public final class Traces {
    private Traces() {}

    public static List<String> of(String word, Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var bytes = Files.readAllBytes(file);
                if (holds(bytes, word) || packed(bytes, word)) {
                    found.add(folder.relativize(file).toString());
                }
            }
        }
        return found;
    }

    private static boolean packed(byte[] bytes, String word) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (holds(zip.readAllBytes(), word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean holds(byte[] bytes, String word) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                        .contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                || new String(bytes, StandardCharsets.UTF_16BE).contains(word)
                || new String(bytes, StandardCharsets.UTF_16LE).contains(word);
    }
}
