package vn.thuky.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuky.journal.DiskTrouble;
import vn.thuky.service.CalledOff;
import vn.thuky.service.NotSaved;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Notices;

class FailuresTest {
    private final Notices notices = new Notices();
    private final Failures failures = new Failures(notices, Clock.systemUTC());
    private final List<String> events = new ArrayList<>();

    @Test
    void aChangeThatIsNotSavedIsSaidWithItsReasonAndShownInTheStatusLine() {
        failures.onNotSaved(() -> events.add("status"));

        failures.accept(new NotSaved(new IOException("No space left on device")));

        assertThat(events).containsExactly("status");
        assertThat(notices.shown())
                .extracting(Notice::message)
                .containsExactly(Message.of("shell.failure.notSaved", DiskTrouble.FULL));
    }

    @Test
    void whatIsSavedSinceIsSaidInsteadOfWhatWasNot() {
        failures.accept(new NotSaved(new IOException("No space left on device")));

        failures.saved();

        assertThat(notices.shown()).extracting(Notice::message).containsExactly(Message.of("shell.failure.savedSince"));
    }

    @Test
    void whatWasCalledOffIsSaidToHaveLeftEverythingAsItWas() {
        failures.accept(new CalledOff());

        assertThat(notices.shown()).extracting(Notice::message).containsExactly(Message.of("common.calledOff"));
    }

    @Test
    void anythingElseIsSaidInWordsAndOnce() {
        failures.accept(new IllegalStateException("x"));
        failures.accept(new IllegalArgumentException("y"));

        assertThat(notices.shown())
                .extracting(notice -> notice.message().key())
                .containsExactly("shell.failure.unexpected");
    }

    @Test
    void lackOfMemoryIsSaidAsSuchAndOnceHoweverItIsWrapped() {
        failures.onUnexpected(() -> events.add("looked after"));
        failures.accept(new OutOfMemoryError());
        var said = notices.shown().getFirst();

        failures.accept(new IllegalStateException("store", new IOException(new OutOfMemoryError())));

        assertThat(notices.shown()).singleElement().isSameAs(said);
        assertThat(said.message().key()).isEqualTo("shell.failure.memory");
        assertThat(events).isEmpty();
    }

    @Test
    void aChangeThatIsNotSavedForLackOfMemoryIsSaidToBeKeptUntilItIs() {
        failures.accept(new NotSaved(new OutOfMemoryError()));
        assertThat(notices.shown())
                .extracting(notice -> notice.message().key())
                .containsExactly("shell.failure.notSavedMemory");

        failures.saved();
        assertThat(notices.shown())
                .extracting(notice -> notice.message().key())
                .containsExactly("shell.failure.savedSince");
    }

    @Test
    void aReportCanBeKeptThatTellsNothingOfPeople() {
        failures.onReport(events::add);
        failures.onUnexpected(() -> events.add("looked after"));

        failures.accept(new IllegalStateException("Nguyễn Văn An", new IOException("ghi chép mật")));
        notices.shown().getFirst().offer().orElseThrow().action().run();

        assertThat(events).first().isEqualTo("looked after");
        assertThat(events.getLast())
                .contains("IllegalStateException", "caused by: java.io.IOException", "FailuresTest")
                .doesNotContain("Nguyễn", "mật");
    }
}
