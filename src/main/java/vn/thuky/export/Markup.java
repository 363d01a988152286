package vn.thuky.export;

/** Builds well-formed XHTML; every text and value is escaped. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** How much was written so far. */
    int length() {
        return out.length();
    }

    /** Takes what is no markup of a user's: a style sheet of ours. */
    Markup verbatim(String trusted) {
        out.append(trusted);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(text.charAt(i));
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
