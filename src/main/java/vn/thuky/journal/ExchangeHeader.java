package vn.thuky.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import vn.thuky.domain.Id;
import vn.thuky.domain.conference.ConferenceId;

/**
 * What a file of a whole conference says of itself first, so that it can be refused before anything else of it is read.
 *
 * @param format of the file; see {@link #FORMAT}
 * @param changes how many lines its journal has
 * @param attachments names (SHA-256) of the files it brings
 */
public record ExchangeHeader(int format, ConferenceId conference, String title, int changes, List<String> attachments) {

    /** The format written; a file of a later one is refused. */
    public static final int FORMAT = 1;

    private static final String KIND = "exchange";

    public ExchangeHeader {
        attachments = List.copyOf(attachments);
    }

    /** A later version of the program wrote the file. */
    public boolean newer() {
        return format > FORMAT;
    }

    public byte[] bytes() {
        var node = RecordCodec.mapper().createObjectNode();
        node.put("thuky", KIND);
        node.put("format", format);
        node.put("conference", conference.value());
        node.put("title", title);
        node.put("changes", changes);
        var names = node.putArray("attachments");
        attachments.forEach(names::add);
        return RecordCodec.mapper().writeValueAsBytes(node);
    }

    /** Empty when the bytes are something else. Of a later format only that is sure. */
    public static Optional<ExchangeHeader> read(byte[] bytes) {
        try {
            var node = RecordCodec.strictMapper().readTree(bytes);
            var format = node.path("format").asInt(0);
            if (!node.path("thuky").asString("").equals(KIND) || format < 1) {
                return Optional.empty();
            }
            var id = node.path("conference").asString("");
            Id.check(id);
            var attachments = new ArrayList<String>();
            node.path("attachments").forEach(name -> attachments.add(name.asString("")));
            return Optional.of(new ExchangeHeader(
                    format,
                    new ConferenceId(id),
                    node.path("title").asString(""),
                    node.path("changes").asInt(0),
                    attachments));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
