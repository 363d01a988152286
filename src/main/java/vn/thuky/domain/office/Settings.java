package vn.thuky.domain.office;

import java.util.List;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.Issuer;
import vn.thuky.domain.conference.OwnDays;

/**
 * What the office sets once.
 *
 * @param user name of who works here, kept with every change
 * @param issuer who issues papers, proposed for each new conference
 * @param chair who signs as chair where the conference names none
 * @param secretary who signs as secretary where the conference names none
 * @param recipients lines under "Nơi nhận", without the closing "Lưu" line
 * @param archive the closing "Lưu" line without the word: {@code VT, Hồ sơ}
 * @param language two letters of ISO 639-1
 * @param honorifics how papers call people
 * @param ownDays days off and days worked that the calendar does not know
 * @param autocorrect whether the office's abbreviations are written out when a note is stored
 * @param privacy what is kept from the eyes of others
 */
public record Settings(
        SettingsId id,
        String user,
        Issuer issuer,
        Signer chair,
        Signer secretary,
        List<String> recipients,
        String archive,
        PaperStyle paper,
        String language,
        Theme theme,
        boolean autocorrect,
        Privacy privacy,
        Honorifics honorifics,
        OwnDays ownDays)
        implements Entity {

    public static final SettingsId ID = new SettingsId("office");

    public static final Settings DEFAULT = new Settings(
            ID,
            "",
            Issuer.UNKNOWN,
            Signer.UNKNOWN,
            Signer.UNKNOWN,
            List.of(),
            "VT, Hồ sơ",
            PaperStyle.DEFAULT,
            "vi",
            Theme.LIGHT,
            false,
            Privacy.DEFAULT,
            Honorifics.AS_ENTERED,
            OwnDays.NONE);

    public Settings {
        recipients = List.copyOf(recipients);
    }

    public Settings withUser(String value) {
        return new Settings(
                id,
                value,
                issuer,
                chair,
                secretary,
                recipients,
                archive,
                paper,
                language,
                theme,
                autocorrect,
                privacy,
                honorifics,
                ownDays);
    }

    public Settings withIssuer(Issuer value) {
        return new Settings(
                id,
                user,
                value,
                chair,
                secretary,
                recipients,
                archive,
                paper,
                language,
                theme,
                autocorrect,
                privacy,
                honorifics,
                ownDays);
    }

    public Settings withChair(Signer value) {
        return new Settings(
                id,
                user,
                issuer,
                value,
                secretary,
                recipients,
                archive,
                paper,
                language,
                theme,
                autocorrect,
                privacy,
                honorifics,
                ownDays);
    }

    public Settings withSecretary(Signer value) {
        return new Settings(
                id,
                user,
                issuer,
                chair,
                value,
                recipients,
                archive,
                paper,
                language,
                theme,
                autocorrect,
                privacy,
                honorifics,
                ownDays);
    }

    public Settings withRecipients(List<String> value) {
        return new Settings(
                id,
                user,
                issuer,
                chair,
                secretary,
                value,
                archive,
                paper,
                language,
                theme,
                autocorrect,
                privacy,
                honorifics,
                ownDays);
    }

    public Settings withArchive(String value) {
        return new Settings(
                id,
                user,
                issuer,
                chair,
                secretary,
                recipients,
                value,
                paper,
                language,
                theme,
                autocorrect,
                privacy,
                honorifics,
                ownDays);
    }

    public Settings withPaper(PaperStyle value) {
        return new Settings(
                id,
                user,
                issuer,
                chair,
                secretary,
                recipients,
                archive,
                value,
                language,
                theme,
                autocorrect,
                privacy,
                honorifics,
                ownDays);
    }

    public Settings withLanguage(String value) {
        return new Settings(
                id,
                user,
                issuer,
                chair,
                secretary,
                recipients,
                archive,
                paper,
                value,
                theme,
                autocorrect,
                privacy,
                honorifics,
                ownDays);
    }

    public Settings withTheme(Theme value) {
        return new Settings(
                id,
                user,
                issuer,
                chair,
                secretary,
                recipients,
                archive,
                paper,
                language,
                value,
                autocorrect,
                privacy,
                honorifics,
                ownDays);
    }

    public Settings withAutocorrect(boolean value) {
        return new Settings(
                id,
                user,
                issuer,
                chair,
                secretary,
                recipients,
                archive,
                paper,
                language,
                theme,
                value,
                privacy,
                honorifics,
                ownDays);
    }

    public Settings withPrivacy(Privacy value) {
        return new Settings(
                id,
                user,
                issuer,
                chair,
                secretary,
                recipients,
                archive,
                paper,
                language,
                theme,
                autocorrect,
                value,
                honorifics,
                ownDays);
    }

    public Settings withHonorifics(Honorifics value) {
        return new Settings(
                id,
                user,
                issuer,
                chair,
                secretary,
                recipients,
                archive,
                paper,
                language,
                theme,
                autocorrect,
                privacy,
                value,
                ownDays);
    }

    public Settings withOwnDays(OwnDays value) {
        return new Settings(
                id,
                user,
                issuer,
                chair,
                secretary,
                recipients,
                archive,
                paper,
                language,
                theme,
                autocorrect,
                privacy,
                honorifics,
                value);
    }
}
