package vn.thuky.document.block;

import java.util.Optional;

/**
 * The top of a paper: agencies and number at the left, name and motto of the state at the right.
 *
 * @param superior superior agency in capitals; empty when there is none
 * @param agency issuing agency in capitals
 * @param number such as "Số: 05/BB-CTĐ1"
 * @param dateline place and date; minutes have none
 */
public record Letterhead(Phrase superior, Phrase agency, Phrase number, Optional<Phrase> dateline) implements Block {

    /** Name of the state, spelled exactly so on every paper. */
    public static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
}
