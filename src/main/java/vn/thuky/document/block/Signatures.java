package vn.thuky.document.block;

import java.util.List;
import java.util.Optional;

/**
 * The end of a paper: who signs, and who receives it. With a signer at the left, as in minutes, the recipients stand under that one;
 * else they take the left side.
 *
 * @param recipients lines ready to print, the last one closing with a full stop
 */
public record Signatures(Optional<Signer> left, Signer right, List<Phrase> recipients) implements Block {

    /** The words above the recipients. */
    public static final Phrase RECIPIENTS = new Phrase(List.of(new Inline.Run("Nơi nhận:", true, true)));

    /** Who signs: lines in capitals above the room for the signature, the name below it. */
    public record Signer(List<Phrase> office, Phrase name) {

        public Signer {
            office = List.copyOf(office);
        }
    }

    public Signatures {
        recipients = List.copyOf(recipients);
    }
}
