package vn.thuky.ui.settings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thuky.domain.conference.OwnDays;
import vn.thuky.domain.office.Honorifics;
import vn.thuky.domain.office.PaperMeasure;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.office.Theme;
import vn.thuky.text.Language;
import vn.thuky.ui.kit.FormChoice;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Typed;

/** The office's settings as they are edited; every field that is left changes the one setting it shows. */
public final class OfficeForm {
    private final Consumer<UnaryOperator<Settings>> change;
    private final Map<PaperMeasure, FormText> measures = new EnumMap<>(PaperMeasure.class);
    private final FormText user = text(Settings::withUser);
    private final FormText superior = text((s, typed) -> s.withIssuer(s.issuer().withSuperior(typed)));
    private final FormText agency = text((s, typed) -> s.withIssuer(s.issuer().withAgency(typed)));
    private final FormText sign = text((s, typed) -> s.withIssuer(s.issuer().withSign(typed)));
    private final FormText town = text((s, typed) -> s.withIssuer(s.issuer().withTown(typed)));
    private final SignerForm chair;
    private final SignerForm secretary;
    private final FormText recipients = text((s, typed) -> s.withRecipients(lines(typed)));
    private final FormText archive = text(Settings::withArchive);
    private final FormText daysOff = days(OwnDays::withOff);
    private final FormText daysWorked = days(OwnDays::withWorked);
    private final FormChoice<Language> language =
            new FormChoice<>(List.of(Language.values()), chosen -> keep(s -> s.withLanguage(chosen.code())));
    private final FormChoice<Honorifics> honorifics =
            new FormChoice<>(List.of(Honorifics.values()), chosen -> keep(s -> s.withHonorifics(chosen)));
    private final FormChoice<Theme> theme =
            new FormChoice<>(List.of(Theme.values()), chosen -> keep(s -> s.withTheme(chosen)));

    private final FormChoice<Boolean> contacts = new FormChoice<>(
            List.of(false, true), out -> keep(s -> s.withPrivacy(s.privacy().withContactsInExports(out))));

    private final FormChoice<Integer> lockMinutes = new FormChoice<>(
            List.of(2, 5, 10, 20, 60, 0),
            minutes -> keep(s -> s.withPrivacy(s.privacy().withLockMinutes(minutes))));

    /** {@code change} stores what an operation makes of the settings. */
    OfficeForm(Consumer<UnaryOperator<Settings>> change) {
        this.change = change;
        chair = new SignerForm(operation -> change.accept(s -> s.withChair(operation.apply(s.chair()))));
        secretary = new SignerForm(operation -> change.accept(s -> s.withSecretary(operation.apply(s.secretary()))));
        for (var measure : PaperMeasure.values()) {
            measures.put(measure, new FormText(typed -> keepMeasure(measure, typed)));
        }
    }

    void show(Settings settings) {
        user.show(settings.user());
        superior.show(settings.issuer().superior());
        agency.show(settings.issuer().agency());
        sign.show(settings.issuer().sign());
        town.show(settings.issuer().town());
        chair.show(settings.chair());
        secretary.show(settings.secretary());
        recipients.show(String.join("\n", settings.recipients()));
        archive.show(settings.archive());
        daysOff.show(DaysText.words(settings.ownDays().off()));
        daysWorked.show(DaysText.words(settings.ownDays().worked()));
        measures.forEach((measure, text) ->
                text.show(Measures.words(measure, settings.paper().get(measure))));
        Language.of(settings.language()).ifPresent(language::show);
        honorifics.show(settings.honorifics());
        theme.show(settings.theme());
        lockMinutes.show(settings.privacy().lockMinutes());
        contacts.show(settings.privacy().contactsInExports());
    }

    /** What was typed and could not be kept. */
    List<Typed> wrong() {
        return Stream.concat(
                        measures.values().stream(),
                        Stream.of(chair.authority(), secretary.authority(), daysOff, daysWorked))
                .flatMap(text -> text.wrong().stream())
                .toList();
    }

    public FormText user() {
        return user;
    }

    public FormText superior() {
        return superior;
    }

    public FormText agency() {
        return agency;
    }

    public FormText sign() {
        return sign;
    }

    public FormText town() {
        return town;
    }

    public SignerForm chair() {
        return chair;
    }

    public SignerForm secretary() {
        return secretary;
    }

    public FormText recipients() {
        return recipients;
    }

    public FormText archive() {
        return archive;
    }

    public FormText daysOff() {
        return daysOff;
    }

    public FormText daysWorked() {
        return daysWorked;
    }

    public FormChoice<Language> language() {
        return language;
    }

    public FormChoice<Honorifics> honorifics() {
        return honorifics;
    }

    public FormChoice<Theme> theme() {
        return theme;
    }

    /** Whether ways to reach people go out with papers and files. */
    public FormChoice<Boolean> contacts() {
        return contacts;
    }

    /** After how many minutes the window locks; 0 for never. */
    public FormChoice<Integer> lockMinutes() {
        return lockMinutes;
    }

    public FormText measure(PaperMeasure measure) {
        return Objects.requireNonNull(measures.get(measure));
    }

    private Optional<Message> keepMeasure(PaperMeasure measure, String typed) {
        var value = Measures.read(measure, typed);
        if (value.filter(measure::allows).isEmpty()) {
            return Optional.of(Message.of(
                    value.isEmpty() ? "settings.problem.number" : "settings.problem.range",
                    Measures.words(measure, measure.least()),
                    Measures.words(measure, measure.most())));
        }
        return keep(settings -> settings.withPaper(settings.paper().with(measure, value.get())));
    }

    private FormText days(BiFunction<OwnDays, List<LocalDate>, OwnDays> with) {
        return new FormText(typed -> DaysText.read(typed)
                .map(days -> keep(settings -> settings.withOwnDays(with.apply(settings.ownDays(), days))))
                .orElseGet(() -> Optional.of(Message.of("settings.problem.days"))));
    }

    private FormText text(BiFunction<Settings, String, Settings> with) {
        return new FormText(typed -> keep(settings -> with.apply(settings, typed)));
    }

    private Optional<Message> keep(UnaryOperator<Settings> operation) {
        change.accept(operation);
        return Optional.empty();
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
