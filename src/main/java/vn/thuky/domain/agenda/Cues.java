package vn.thuky.domain.agenda;

/**
 * What an agenda item needs of the people who run it; every part may be empty.
 *
 * @param script words of the moderator (lời dẫn)
 * @param technical notes for the technicians
 * @param fallback what to do when something fails
 */
public record Cues(String script, String technical, String fallback) {

    public static final Cues NONE = new Cues("", "", "");
}
