package vn.thuky.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Questions that stop the work until they are answered. They are for what cannot be undone and for names of files; everything else is
 * done at once and offered for undo.
 */
public interface Dialogs {

    /** Asks before something that cannot be taken back; true when it shall be done. */
    boolean confirm(Question question);

    /** Asks for one line, such as a name or a reason; empty when cancelled. The answer is never blank. */
    Optional<String> ask(Question question, String proposed);

    /** Asks before something that has a choice in it or is final; whether the option was ticked, empty when cancelled. */
    Optional<Boolean> agree(Agreement agreement);

    /** Asks for passwords, which are not shown; empty when cancelled. */
    Optional<Secrets> secrets(SecretsRequest request);

    /** Asks for a file that exists; empty when cancelled. */
    Optional<Path> open(FileRequest request);

    /** Asks where to write a file; empty when cancelled. */
    Optional<Path> save(FileRequest request);

    /** Asks for a printer; {@code name} is what the list of its work shows. */
    Printing print(String name);

    /** Asks for a folder; empty when cancelled. */
    Optional<Path> folder(Message title);

    /**
     * A question in words.
     *
     * @param title the question itself
     * @param detail what follows from it, or an explanation
     * @param answerKey the wording of the button that does it, as a verb
     * @param weight whether something is lost by it
     */
    record Question(Message title, Message detail, String answerKey, Weight weight) {}

    /**
     * A question with something to tick, or to copy by hand so that it is not answered unread.
     *
     * @param typed what has to be typed before it can be answered; empty text for nothing
     * @param option the wording of what can be ticked; empty for nothing
     * @param proposed whether it is ticked at first
     */
    record Agreement(Question question, String typed, Optional<Message> option, boolean proposed) {}

    /**
     * Which passwords are wanted.
     *
     * @param present whether the one that is set is asked for
     * @param fresh how many letters a new one has at least, which is asked for twice; 0 for none
     */
    record SecretsRequest(Question question, boolean present, int fresh) {}

    /** Passwords that were typed; empty text where none was asked for. */
    record Secrets(String present, String fresh) {}

    /** Whether doing it loses something. */
    enum Weight {
        HARMLESS,
        DESTRUCTIVE
    }

    /**
     * Which file is wanted.
     *
     * @param name proposed name, with its ending; empty text for none
     * @param formats the kinds of file accepted, the first one proposed
     */
    record FileRequest(Message title, String name, List<FileFormat> formats) {
        public FileRequest {
            formats = List.copyOf(formats);
        }
    }

    /**
     * One kind of file.
     *
     * @param ending without the dot: {@code docx}
     */
    record FileFormat(String nameKey, String ending) {}
}
