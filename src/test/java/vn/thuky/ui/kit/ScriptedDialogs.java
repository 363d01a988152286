package vn.thuky.ui.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers questions as a test told it to, in order, and keeps what was asked. A question without an answer fails the test. */
public final class ScriptedDialogs implements Dialogs {
    private final Deque<Optional<?>> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    /** The next question is answered with this line, or file. */
    public ScriptedDialogs answer(Object value) {
        answers.add(Optional.of(value));
        return this;
    }

    /** The next question is cancelled. */
    public ScriptedDialogs cancel() {
        answers.add(Optional.empty());
        return this;
    }

    /** The next question is confirmed. */
    public ScriptedDialogs agree() {
        return answer(true);
    }

    /** Keys of the titles of all questions so far. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public boolean confirm(Question question) {
        return next(question.title(), Boolean.class).isPresent();
    }

    @Override
    public Optional<String> ask(Question question, String proposed) {
        return next(question.title(), String.class);
    }

    @Override
    public Optional<Boolean> agree(Agreement agreement) {
        return next(agreement.question().title(), Boolean.class);
    }

    @Override
    public Optional<Secrets> secrets(SecretsRequest request) {
        return next(request.question().title(), Secrets.class);
    }

    @Override
    public Optional<Path> open(FileRequest request) {
        return next(request.title(), Path.class);
    }

    @Override
    public Optional<Path> save(FileRequest request) {
        return next(request.title(), Path.class);
    }

    @Override
    public Optional<Path> folder(Message title) {
        return next(title, Path.class);
    }

    @Override
    public Printing print(String name) {
        return next(Message.of("print"), Printing.class).orElseGet(Printing.NotWanted::new);
    }

    private <T> Optional<T> next(Message title, Class<T> type) {
        asked.add(title.key());
        var answer = answers.poll();
        if (answer == null) {
            throw new AssertionError("not expected to be asked " + title.key());
        }
        return answer.map(type::cast);
    }
}
