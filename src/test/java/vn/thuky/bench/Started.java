package vn.thuky.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of their own, as a user starts them: nothing is warm in them. */
final class Started {
    private static final int MOST_SECONDS = 60;

    private Started() {}

    /** The one line a program prints. It is left to end in good order: the next start finds the data as it was left. */
    static String line(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true"));
        command.addAll(Display.options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var program = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var ended = program.onExit()
                .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                .exceptionallyCompose(_ -> program.destroyForcibly().onExit());
        try (var lines = program.inputReader(StandardCharsets.UTF_8)) {
            var line = lines.readLine();
            return line == null ? "the program ended without a word" : line;
        } finally {
            ended.join();
        }
    }
}
