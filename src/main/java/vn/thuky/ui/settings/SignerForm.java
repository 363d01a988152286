package vn.thuky.ui.settings;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.thuky.domain.office.Signer;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.Message;

/** Who signs where a conference names nobody, as it is edited. */
public final class SignerForm {
    private final Consumer<UnaryOperator<Signer>> change;
    private final FormText authority = new FormText(this::keepAuthority);
    private final FormText position = text(Signer::withPosition);
    private final FormText name = text(Signer::withName);

    SignerForm(Consumer<UnaryOperator<Signer>> change) {
        this.change = change;
    }

    void show(Signer signer) {
        authority.show(signer.authority());
        position.show(signer.position());
        name.show(signer.name());
    }

    public FormText authority() {
        return authority;
    }

    public FormText position() {
        return position;
    }

    public FormText name() {
        return name;
    }

    private Optional<Message> keepAuthority(String typed) {
        if (!Signer.isAuthority(typed)) {
            return Optional.of(Message.of("settings.problem.authority", String.join(" ", Signer.AUTHORITIES)));
        }
        change.accept(signer -> signer.withAuthority(typed));
        return Optional.empty();
    }

    private FormText text(BiFunction<Signer, String, Signer> with) {
        return new FormText(typed -> {
            change.accept(signer -> with.apply(signer, typed));
            return Optional.empty();
        });
    }
}
