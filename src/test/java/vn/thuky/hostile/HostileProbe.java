package vn.thuky.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thuky.service.DataFolder;
import vn.thuky.service.PeopleList;
import vn.thuky.service.Progress;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.exchange.CannotImport;
import vn.thuky.service.exchange.ConferenceImport;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/**
 * A program of its own, with little memory, that is given every file of a folder and prints a line for each, parted by tabs: its name, how
 * many milliseconds it took, whether it was taken, whether the data are as before, and what was said.
 */
final class HostileProbe {
    private HostileProbe() {}

    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var data = new DataFolder(Path.of(args[0]));
        var texts = Texts.of(Language.VI);
        try (var workspace = Workspace.open(data, Clock.systemUTC())) {
            var importing = new ConferenceImport(workspace, new Backups(workspace, Clock.systemUTC()));
            for (var file : files(Path.of(args[1]))) {
                var before = fingerprint(data.root());
                var start = System.nanoTime();
                var said = said(file, importing, texts);
                var millis = (System.nanoTime() - start) / 1_000_000;
                var same = fingerprint(data.root()).equals(before);
                out.println(String.join("\t", String.valueOf(file.getFileName()), "" + millis, "" + same, said));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String said(Path file, ConferenceImport importing, Texts texts) {
        if (file.toString().endsWith(".thuky")) {
            try {
                return "taken\t" + importing.take(file).in(texts);
            } catch (CannotImport e) {
                return "refused\t" + e.in(texts);
            }
        }
        return switch (PeopleList.in(file, Progress.NONE)) {
            case PeopleList.Found found -> "taken\t" + found.size();
            case PeopleList.Nobody(var why) -> "refused\t" + why.in(texts);
        };
    }

    /** Every file that belongs to the data, with a sum of its content; not the store, which is made from them, nor backups. */
    private static Map<String, Integer> fingerprint(Path root) throws IOException {
        var sums = new TreeMap<String, Integer>();
        for (var part : List.of("conferences", "office", "device")) {
            if (Files.isDirectory(root.resolve(part))) {
                try (Stream<Path> files = Files.walk(root.resolve(part))) {
                    files.forEach(file -> sums.put(file.toString(), sum(file)));
                }
            }
        }
        return sums;
    }

    private static int sum(Path file) {
        try {
            return Files.isDirectory(file) ? 0 : Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
