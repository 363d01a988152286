package vn.thuky.ui.paperrules;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.thuky.domain.document.PaperRule;
import vn.thuky.domain.office.Signer;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.Message;

/** Who signs and who receives papers of a kind, as it is edited; what is left empty is as for all papers. */
public final class RuleForm {
    private final Consumer<UnaryOperator<PaperRule>> change;
    private final FormText authority = new FormText(this::keepAuthority);
    private final FormText position =
            text((rule, typed) -> rule.withSigner(rule.signer().withPosition(typed)));
    private final FormText name =
            text((rule, typed) -> rule.withSigner(rule.signer().withName(typed)));
    private final FormText recipients = text((rule, typed) -> rule.withRecipients(lines(typed)));
    private final FormText archive = text(PaperRule::withArchive);

    /** {@code change} stores what an operation makes of the rule. */
    RuleForm(Consumer<UnaryOperator<PaperRule>> change) {
        this.change = change;
    }

    void show(PaperRule rule) {
        authority.show(rule.signer().authority());
        position.show(rule.signer().position());
        name.show(rule.signer().name());
        recipients.show(String.join("\n", rule.recipients()));
        archive.show(rule.archive());
    }

    FormText authority() {
        return authority;
    }

    FormText position() {
        return position;
    }

    FormText name() {
        return name;
    }

    FormText recipients() {
        return recipients;
    }

    FormText archive() {
        return archive;
    }

    private Optional<Message> keepAuthority(String typed) {
        if (!Signer.isAuthority(typed)) {
            return Optional.of(Message.of("settings.problem.authority", String.join(" ", Signer.AUTHORITIES)));
        }
        change.accept(rule -> rule.withSigner(rule.signer().withAuthority(typed)));
        return Optional.empty();
    }

    private FormText text(BiFunction<PaperRule, String, PaperRule> with) {
        return new FormText(typed -> {
            change.accept(rule -> with.apply(rule, typed));
            return Optional.empty();
        });
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
