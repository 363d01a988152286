package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class OfficeProgramTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private OfficeProgram program(String script, Duration limit) throws IOException {
        var file = folder.resolve("soffice");
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new OfficeProgram(Optional.of(file), limit);
    }

    @Test
    void thePdfIsWhatTheProgramMadeOfTheWordFile() throws Exception {
        var program = program("cp paper.docx paper.pdf", Duration.ofSeconds(60));

        assertThat(program.pdf("chữ".getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(pdf -> assertThat(pdf).isEqualTo("chữ".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void itRunsInAnEmptyProfileWithoutMacros() throws Exception {
        var program = program("cp profile/user/registrymodifications.xcu paper.pdf", Duration.ofSeconds(60));

        assertThat(program.pdf(new byte[] {1}))
                .hasValueSatisfying(said ->
                        assertThat(new String(said, StandardCharsets.UTF_8)).contains("DisableMacrosExecution"));
    }

    @Test
    void aProgramThatTakesTooLongIsEnded() throws Exception {
        assertThat(program("sleep 600", Duration.ofMillis(100)).pdf(new byte[] {1}))
                .isEmpty();
    }

    @Test
    void aProgramThatMakesNothingMakesNoPdf() throws Exception {
        assertThat(program("exit 1", Duration.ofSeconds(60)).pdf(new byte[] {1}))
                .isEmpty();
        assertThat(OfficeProgram.none().pdf(new byte[] {1})).isEmpty();
    }
}
