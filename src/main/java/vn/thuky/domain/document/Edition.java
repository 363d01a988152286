package vn.thuky.domain.document;

/** A kind of paper in one of its arrangements. */
public record Edition(DocumentKind kind, Arrangement arrangement) {

    public Edition {
        if (!kind.arrangements().contains(arrangement)) {
            throw new IllegalArgumentException(kind + " is not arranged " + arrangement);
        }
    }

    /** The kind as it is usually arranged. */
    public static Edition usual(DocumentKind kind) {
        return new Edition(kind, kind.arrangements().getFirst());
    }
}
