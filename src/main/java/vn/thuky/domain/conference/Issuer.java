package vn.thuky.domain.conference;

/**
 * Who issues the papers of a conference.
 *
 * @param superior superior agency, first line of the letterhead; may be empty
 * @param agency issuing agency, second line
 * @param sign what follows the number: {@code CTĐ1} in {@code 05/BB-CTĐ1}
 * @param town place named before the date: {@code Hà Nội}
 */
public record Issuer(String superior, String agency, String sign, String town) {

    public static final Issuer UNKNOWN = new Issuer("", "", "", "");

    public Issuer withSuperior(String value) {
        return new Issuer(value, agency, sign, town);
    }

    public Issuer withAgency(String value) {
        return new Issuer(superior, value, sign, town);
    }

    public Issuer withSign(String value) {
        return new Issuer(superior, agency, value, town);
    }

    public Issuer withTown(String value) {
        return new Issuer(superior, agency, sign, value);
    }
}
