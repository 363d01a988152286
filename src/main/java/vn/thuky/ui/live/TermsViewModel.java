package vn.thuky.ui.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.service.Labels;
import vn.thuky.service.Terms;
import vn.thuky.service.TermsWords;
import vn.thuky.text.DeadlineReading;
import vn.thuky.text.Fold;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Typed;

/** The terms of a direction or a commitment in four fields: read out of its text, to be confirmed or changed. */
public final class TermsViewModel {
    private final LiveState state;
    private final TermsField leads = new TermsField(this::named);
    private final TermsField supporting = new TermsField(this::named);
    private final TermsField deadline = new TermsField(this::dated);
    private final TermsField product = new TermsField(typed -> typed);
    private Optional<Labels<OrganizationId>> labels = Optional.empty();

    TermsViewModel(LiveState state) {
        this.state = state;
    }

    public TermsField leads() {
        return leads;
    }

    public TermsField supporting() {
        return supporting;
    }

    public TermsField deadline() {
        return deadline;
    }

    public TermsField product() {
        return product;
    }

    /** Names of organizations, to choose from. */
    public List<String> organizations() {
        return labels().all();
    }

    /** Organizations are not what they were. */
    void refresh() {
        labels = Optional.empty();
    }

    /** Reads the terms out of a line. */
    void read(String line) {
        say(TermsWords.in(line, labels().understood(), today()));
    }

    /** Shows terms that were settled before. */
    void show(Terms terms) {
        say(new TermsWords(
                labels().of(terms.leads()),
                labels().of(terms.supporting()),
                terms.product(),
                terms.deadline().map(Figures::day).orElse("")));
    }

    /** Nothing is settled, and nothing typed here. */
    void clear() {
        all().forEach(field -> {
            field.say("");
            field.giveBack();
        });
    }

    /** What is settled by what is understood here. */
    Terms terms() {
        return new Terms(
                organizations(leads),
                organizations(supporting),
                product.understood(),
                DeadlineReading.of(deadline.understood(), today()));
    }

    /** What is not understood here. */
    Optional<Message> problem() {
        return all().flatMap(field -> field.problemProperty().get().stream()).findFirst();
    }

    /** Why something that was typed here is not understood: it stands nowhere else, and would be lost. */
    Optional<Message> refused() {
        return all().flatMap(field -> field.refused().stream()).findFirst();
    }

    private Stream<TermsField> all() {
        return Stream.of(leads, supporting, deadline, product);
    }

    private void say(TermsWords words) {
        leads.say(words.leads());
        supporting.say(words.supporting());
        product.say(words.product());
        deadline.say(words.deadline());
    }

    private List<OrganizationId> organizations(TermsField field) {
        return meant(field.understood()).orElse(List.of());
    }

    private Typed named(Typed typed) {
        return meant(typed.text())
                .map(ids -> Typed.of(labels().of(ids)))
                .orElseGet(() -> Typed.wrong(typed.text(), Message.of("live.terms.unknown", typed.text())));
    }

    /** Organizations, or somebody whose organization is meant: the one written behind the name, or the one that person belongs to. */
    private Optional<List<OrganizationId>> meant(String names) {
        var behind = names.endsWith(")") ? names.substring(names.lastIndexOf('(') + 1, names.length() - 1) : "";
        return labels().read(names)
                .or(() -> labels().read(behind).filter(some -> !some.isEmpty()))
                .or(() -> ofPerson(Fold.key(names)).map(List::of));
    }

    private Optional<OrganizationId> ofPerson(String folded) {
        var found = state.participants().stream()
                .filter(one -> one.person().known())
                .filter(one ->
                        (" " + folded).endsWith(" " + Fold.key(one.person().name())))
                .flatMap(one -> one.organization().stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Typed dated(Typed typed) {
        if (typed.text().isEmpty()) {
            return typed;
        }
        return DeadlineReading.of(typed.text(), today())
                .map(day -> Typed.of(Figures.day(day)))
                .orElseGet(() -> Typed.wrong(typed.text(), Message.of("live.terms.noDay", typed.text())));
    }

    private LocalDate today() {
        return state.now().toLocalDate();
    }

    private Labels<OrganizationId> labels() {
        if (labels.isEmpty()) {
            labels = Optional.of(Labels.ofOrganizations(state.organizations()));
        }
        return labels.get();
    }
}
